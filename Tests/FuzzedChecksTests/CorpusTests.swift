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

  /// A change of the format would leave a corpus that is refused at the first check.
  @Test func theSeedsAreThoseThatTheCodeMakes() throws {
    for (subject, seeds) in [("reader", try Seeds.reader()), ("quantizer", Seeds.quantizer())] {
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

private let folder = "Tests/Fuzzing/Corpus"

/// The files of a corpus, by name.
private func corpus(_ subject: String) throws -> [(name: String, bytes: [UInt8])] {
  let folder = ProjectFolder.path(of: "\(folder)/\(subject)")
  return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
    (name, Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
  }
}
