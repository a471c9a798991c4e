import Foundation
import FuzzedChecks
import LeNetModel
import LeNetModelFile
import Quantization
import TestSupport
import Testing

/// Every input that fuzzing is to start from, and every one that ever found something, through the
/// checks that are fuzzed. `make fuzz` looks for more.
@Suite struct CorpusTests {
  @Test func theReaderKeepsItsPromises() throws {
    var accepted: Set<String> = []
    var refusals: Set<String> = []
    for (name, bytes) in try corpus("reader") {
      for bytes in [bytes, bytes.sealed()] {
        do {
          switch try checkReader(bytes) {
          case .accepted(let file): accepted.insert(kind(of: file))
          case .refused(let error): refusals.insert(String("\(error)".prefix { !$0.isNumber }))
          }
        } catch {
          Issue.record("\(name): \(error)")
        }
      }
    }
    #expect(accepted == ["float", "calibrated", "int8"], "no file of some kind is accepted")
    #expect(refusals.count > 20, "all are refused for the same reasons")
  }

  @Test func theQuantizerKeepsItsPromises() throws {
    var quantizedCount = 0
    var refusals: Set<String> = []
    for (name, bytes) in try corpus("quantizer") {
      do {
        switch try checkQuantizer(bytes) {
        case .illegalNetwork: refusals.insert("network")
        case .illegalModel: refusals.insert("model")
        case .refused: refusals.insert("quantizer")
        case .quantized: quantizedCount += 1
        }
      } catch {
        Issue.record("\(name): \(error)")
      }
    }
    #expect(quantizedCount > 20)
    #expect(refusals == ["network", "model", "quantizer"], "some check refuses nothing")
  }

  /// Fixtures of the real exporters are what fuzzing starts from, too.
  @Test(arguments: ImportFormat.allCases)
  func theImportKeepsItsPromises(format: ImportFormat) throws {
    var modelCount = 0
    var refusals: Set<String> = []
    for (name, bytes) in try corpus(format.subject) + fixtures(of: format) {
      for bytes in [bytes, bytes.sealedZIP() ?? bytes] {
        do {
          switch try checkImport(bytes, as: format) {
          case .refused(let message): refusals.insert(String(message.prefix { !$0.isNumber }))
          case .read(let candidates): modelCount += candidates.filter(\.isModel).count
          }
        } catch {
          Issue.record("\(name): \(error)")
        }
      }
    }
    #expect(modelCount > 5, "no file becomes a model")
    #expect(!refusals.isEmpty, "no file is refused")
  }

  /// A change of the format would leave a corpus that is refused at the first check.
  @Test func theSeedsAreThoseThatTheCodeMakes() throws {
    for (subject, seeds) in [
      ("reader", try Seeds.reader()), ("quantizer", Seeds.quantizer()),
      ("keras", try ImportSeeds.keras()), ("statedict", ImportSeeds.stateDict()),
    ] {
      let found = Dictionary(
        uniqueKeysWithValues: try corpus(subject).filter { $0.name.hasPrefix("seed-") })
      for (name, bytes) in seeds {
        let path = "\(folder)/\(subject)/\(name)"
        if Recording.isOn {
          try Recording.write(bytes, to: path)
        } else {
          #expect(found[name] == bytes, Recording.advice(path, suite: "CorpusTests"))
        }
      }
      #expect(Recording.isOn || found.count == seeds.count, "a seed that nothing makes")
    }
  }

  private func kind(of file: ModelFile) -> String {
    switch file.content {
    case .quantized: "int8"
    case .float(let model): model.calibration == nil ? "float" : "calibrated"
    }
  }
}

extension ImportedCandidate {
  fileprivate var isModel: Bool {
    floats.contains { if case .model = $0 { true } else { false } }
  }
}

private let folder = "Tests/Fuzzing/Corpus"

/// The files of a corpus, by name.
private func corpus(_ subject: String) throws -> [(name: String, bytes: [UInt8])] {
  try files(in: "\(folder)/\(subject)")
}

private func fixtures(of format: ImportFormat) throws -> [(name: String, bytes: [UInt8])] {
  let endings =
    switch format {
    case .onnx: [".onnx"]
    case .tflite: [".tflite"]
    case .keras: [] as [String]
    case .hdf5: [".keras", ".h5"]
    case .stateDict: [".safetensors", ".pth", ".pt", ".ckpt", ".pkl"]
    }
  return try files(in: "Tests/ForeignFilesTests/Fixtures")
    .filter { file in endings.contains { file.name.hasSuffix($0) } }
}

private func files(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
  let folder = ProjectFolder.path(of: folder)
  return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
    (name, Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
  }
}
