import Bytes
import Digests
import ElementaryFunctions
import Foundation
import LeNetModel
import LeNetModelFile
import TestSupport
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

  @Test func agreesOnEveryKindOfLayer() throws {
    var generator = SplitMix64(seed: 8)
    let network = try Network.everyKind()
    try compare(.float(.random(network, calibrated: true, using: &generator)))
    try compare(.quantized(.random(network, using: &generator)))
  }

  @Test(arguments: ["float", "int8", "int8-tanh"])
  func agreesOnVersion1(name: String) throws {
    try compare(.version1(name))
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func agreesOnAnyNetwork(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let network = Network.random(using: &generator).folded
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
    try compare(ModelFile(content))
  }

  private func compare(_ file: ModelFile) throws {
    let (status, output) = try readWithPython(file.bytes)
    #expect(status == 0)
    let lines = output.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines.filter { $0[0] != "tensor" } == file.expectedDescription)

    let tensors = lines.filter { $0[0] == "tensor" }
    let sections = file.sections.dropFirst(2)
    let values = file.expectedValues
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

extension LayerKind {
  /// Kind, option, window rows, stride, paddings at top, left, bottom and right, width, slope.
  fileprivate var expectedRecord: [String] {
    func record(
      _ kind: Int, option: Int = 0, _ window: Window? = nil, width: Int = 0, slope: Float = 0
    ) -> [String] {
      let padding = window?.padding ?? 0
      let numbers =
        [kind, option, window?.size ?? 0, window?.stride ?? 0]
        + [padding.top, padding.left, padding.bottom, padding.right, width]
      // Python shows the double that it makes of a float.
      return numbers.map(String.init) + ["\(Double(slope))"]
    }
    return switch self {
    case .convolution(let filters, let window): record(1, window, width: filters)
    case .activation(.relu): record(2, option: 1)
    case .activation(.tanh): record(2, option: 2)
    case .activation(.relu6): record(2, option: 3)
    case .activation(.sigmoid): record(2, option: 4)
    case .activation(.leakyReLU(let slope)): record(2, option: 5, slope: slope)
    case .pooling(let pooling, let window): record(3, option: pooling == .max ? 1 : 2, window)
    case .dense(let units): record(4, width: units)
    case .depthwiseConvolution(let window): record(5, window)
    case .globalAverage: record(6)
    case .batchNormalization, .dropout: ["none of a model's"]
    }
  }
}

extension ModelFile {
  fileprivate var expectedDescription: [[String]] {
    let kind =
      switch content {
      case .float: "float"
      case .quantized: "int8"
      }
    let signature = content.network.signature
    let input = signature.input
    let numbers = [
      input.channels, input.height, input.width, signature.preparation == .digit ? 2 : 1,
    ]
    let layers = content.network.layers.enumerated().map { index, layer in
      ["layer", "\(index)"] + layer.kind.expectedRecord
    }
    let provenance = content.provenance.entries.sorted { $0.key < $1.key }.map {
      ["meta", hexadecimal($0.key.utf8), hexadecimal($0.value.utf8)]
    }
    return [["version", "\(version)"], ["kind", kind], ["signature"] + numbers.map(String.init)]
      + signature.classNames.map { ["class", hexadecimal($0.utf8)] } + layers + provenance
  }

  private var confidence: Confidence? {
    switch content {
    case .float(let model): model.confidence
    case .quantized(let model): model.confidence
    }
  }

  /// The numbers of every section behind `META`, in the order of the file.
  fileprivate var expectedValues: [[Double]] {
    let network = content.network
    var values: [[Double]] = []
    if let confidence {
      values.append([Double(confidence.temperature), Double(confidence.leastEvidence)])
    }
    if case .quantized(let model) = content {
      let tensors = model.tensors.flatMap { [Double($0.scale), Double($0.zeroPoint)] }
      let counts = [Double(model.tensors.count), Double(model.parameters.count)]
      values.append(
        version == 1
          ? [8, counts[0]] + tensors
          : counts + tensors + Array(repeating: 8, count: model.parameters.count))
    }
    if case .float(let model) = content, let calibration = model.calibration {
      values.append(calibration.expectedChoice)
    }
    for index in network.layers.indices {
      let position = network.parametricIndices.firstIndex(of: index)
      switch content {
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
