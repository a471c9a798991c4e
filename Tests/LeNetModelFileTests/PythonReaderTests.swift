import Bytes
import Digests
import ElementaryFunctions
import Foundation
import LeNetModel
import LeNetModelFile
import Testing

private let python = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
  .map { URL(fileURLWithPath: $0 + "/python3") }
  .first { FileManager.default.isExecutableFile(atPath: $0.path) }

/// `read_model.py`, written from `Models/FORMAT.md` alone, sees the same numbers in every tensor.
@Suite(.enabled(if: python != nil, "python3 not found: install the Debian package python3"))
struct PythonReaderTests {
  @Test func agreesOnLeNet5() throws {
    var generator = SplitMix64(seed: 7)
    try compare(.float(.random(.lenet5, calibrated: true, using: &generator)))
    try compare(.quantized(.random(.original, using: &generator)))
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func agreesOnAnyNetwork(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let network = try Network.random(using: &generator)
    let calibrated = seed % 2 == 0
    try compare(.float(.random(network, calibrated: calibrated, using: &generator)))
    try compare(.quantized(.random(network, using: &generator)))
  }

  @Test func refusesADamagedFile() throws {
    var bytes = try ModelFile.tinyFloat().bytes
    bytes[bytes.count - 40] ^= 1
    #expect(try readWithPython(bytes).status == 1)
  }

  private func compare(_ content: ModelFile.Content) throws {
    let file = try ModelFile(content)
    let (status, output) = try readWithPython(file.bytes)
    #expect(status == 0)
    let lines = output.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines.filter { $0[0] != "tensor" } == content.expectedDescription)

    let tensors = lines.filter { $0[0] == "tensor" }
    let sections = file.sections.dropFirst(2)
    let values = content.expectedValues
    #expect(tensors.count == sections.count && tensors.count == values.count)
    for ((fields, section), expected) in zip(zip(tensors, sections), values) {
      let content = file.bytes[section.offset..<section.offset + section.byteCount]
      let layer = file.content.network.layers.firstIndex { $0.name == section.layer }
      let name = "\(section.tag) \(section.layer ?? "")"
      #expect(
        Array(fields[1...3]) == [
          section.tag, "\(layer ?? 0xFFFF_FFFF)", hexadecimal(sha256(content)),
        ])
      // Not in the expectation itself, which would print thousands of numbers.
      let agree = fields.dropFirst(4).map { Double($0) } == expected
      #expect(agree, "\(name): Python and Swift read different values")
    }
  }

  private func readWithPython(_ bytes: [UInt8]) throws -> (status: Int32, output: String) {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("model.lenet")
    try Data(bytes).write(to: path)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("read_model.py")
    let process = Process()
    process.executableURL = python
    process.arguments = [script.path, path.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: printed, as: UTF8.self))
  }
}

extension ModelFile.Content {
  fileprivate var expectedDescription: [[String]] {
    let kind =
      switch self {
      case .float: "float"
      case .quantized: "int8"
      }
    let layers = network.layers.enumerated().map { index, layer in
      let numbers =
        switch layer.kind {
        case .convolution(let filters, let padding): [1, padding == .same ? 1 : 0, filters]
        case .activation(let activation): [2, activation == .relu ? 1 : 2, 0]
        case .pooling(let pooling): [3, pooling == .max ? 1 : 2, 0]
        case .dense(let units): [4, 0, units]
        }
      return ["layer", "\(index)"] + numbers.map(String.init)
    }
    let provenance = provenance.entries.sorted { $0.key < $1.key }.map {
      ["meta", hexadecimal($0.key.utf8), hexadecimal($0.value.utf8)]
    }
    return [["kind", kind]] + layers + provenance
  }

  /// The numbers of every section behind `META`, in the order of the file.
  private var confidence: Confidence? {
    switch self {
    case .float(let model): model.confidence
    case .quantized(let model): model.confidence
    }
  }

  fileprivate var expectedValues: [[Double]] {
    var values: [[Double]] = []
    if let confidence {
      values.append([Double(confidence.temperature), Double(confidence.leastEvidence)])
    }
    if case .quantized(let model) = self {
      values.append(
        [8, Double(model.tensors.count)]
          + model.tensors.flatMap { [Double($0.scale), Double($0.zeroPoint)] })
    }
    if case .float(let model) = self, let calibration = model.calibration {
      values.append(calibration.expectedChoice)
    }
    for index in network.layers.indices {
      let position = network.parametricIndices.firstIndex(of: index)
      switch self {
      case .float(let model):
        if let position {
          values.append(model.parameters[position].weights.map(Double.init))
          values.append(model.parameters[position].bias.map(Double.init))
          if let calibration = model.calibration {
            values.append(calibration.inputMeans[position].map(Double.init))
          }
        }
        if let calibration = model.calibration,
          let observed = network.observedIndices.firstIndex(of: index)
        {
          let histogram = calibration.histograms[observed]
          values.append(
            [Double(histogram.minimum), Double(histogram.maximum), 2048, 0]
              + histogram.counts.map(Double.init))
        }
      case .quantized(let model):
        if let position {
          let parameters = model.parameters[position]
          values.append(parameters.weights.map(Double.init))
          values.append(parameters.bias.map(Double.init))
          values.append(parameters.weightScales.map(Double.init))
          values.append(parameters.multipliers.map(Double.init))
          values.append(parameters.shifts.map(Double.init))
        }
        if let table = network.tableIndices.firstIndex(of: index) {
          values.append(model.tables[table].map(Double.init))
        }
      }
    }
    return values
  }
}

extension Calibration {
  fileprivate var expectedChoice: [Double] {
    let trials = tournament?.trials ?? []
    var values = method.expectedCodes
    values += [Double(tournament?.imageCount ?? 0), Double(trials.count), Double(histograms.count)]
    for trial in trials {
      values += trial.method.expectedCodes
      values += [Double(trial.correctCount), Double(trial.agreementCount), 0]
      values += [trial.loss, trial.divergence]
      values += trial.signalToNoise.map(Double.init)
    }
    return values
  }
}

extension CalibrationMethod {
  fileprivate var expectedCodes: [Double] {
    let activations: Double =
      switch activations {
      case .minMax: 1
      case .threeNines: 2
      case .fourNines: 3
      case .meanSquaredError: 4
      case .entropy: 5
      }
    return [activations, weights == .minMax ? 1 : 2, correctsBias ? 1 : 0, 0]
  }
}
