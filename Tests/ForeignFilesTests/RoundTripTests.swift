import ElementaryFunctions
import ForeignFiles
import ForeignNetworks
import LeNetModel
import LeNetModelFile
import ONNXFiles
import StateDictFiles
import TFLiteFiles
import TestSupport
import Testing

/// What is written for other tools, read again: the same model.
@Suite struct RoundTripTests {
  private static let formats: [(name: String, encode: @Sendable (FloatModel) -> [UInt8])] = [
    ("onnx", { ONNXFile.encode($0) }), ("safetensors", { Safetensors.encode($0) }),
    ("tflite", { TFLiteFile.encode($0) }),
  ]

  @Test(arguments: 0..<40) func floatModelsComeBackBitForBit(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var models = RandomModels(seed: UInt64(seed))
    let network = Network.random(using: &generator).folded
    try compare(try models.floatModel(of: network), "seed \(seed)")
  }

  @Test(arguments: ["lenet5", "lenet5-original", "meters"])
  func shippedFloatModelsComeBackBitForBit(name: String) throws {
    let file = try ModelFile.read(ProjectFolder.path(of: "Models/\(name).lenet"))
    guard case .float(let model) = file.content else { return #expect(Bool(false)) }
    try compare(model, name)
  }

  private func compare(_ model: FloatModel, _ name: String) throws {
    for format in Self.formats {
      let bytes = format.encode(model)
      #expect(bytes == format.encode(model), "\(format.name) of \(name) has other bytes each time")
      let foreign = try read(bytes)
      let reading = InputReading(scaling: try #require(foreign.inputScaling))
      let again = try foreign.floatModel(reading, identity(of: foreign, model.network)).model
      #expect(again.parameters == model.parameters, "\(format.name) of \(name)")
      #expect(again.network.signature == model.network.signature)
      // A mean of one value may be left out, and a convolution that sees its whole map is a dense layer.
      let (found, expected) = (again.network, model.network)
      #expect(
        found.parametricIndices.map { found.layers[$0].output }
          == expected.parametricIndices.map { expected.layers[$0].output },
        "\(format.name) of \(name)")
    }
  }

  @Test(arguments: ["lenet5-int8", "meters-int8"])
  func shippedInt8ModelsComeBackExactly(name: String) throws {
    let file = try ModelFile.read(ProjectFolder.path(of: "Models/\(name).lenet"))
    guard case .quantized(let model) = file.content else { return #expect(Bool(false)) }
    for (format, bytes) in [
      ("onnx", ONNXFile.encode(model)), ("tflite", try TFLiteFile.encode(model)),
    ] {
      let foreign = try read(bytes)
      // The file's integers are the pixels, less 128.
      let reading = InputReading(scaling: foreign.inputScaling ?? foreign.usualScalings[0])
      let again = try foreign.quantizedModel(reading, identity(of: foreign, model.network)).model
      #expect(again.network == model.network, "\(format) of \(name)")
      #expect(again.tensors == model.tensors, "\(format) of \(name)")
      #expect(again.parameters == model.parameters, "\(format) of \(name)")
      #expect(again.tables == model.tables, "\(format) of \(name)")
    }
  }

  private func read(_ bytes: [UInt8]) throws -> ForeignNetwork {
    let file = try ForeignFile(bytes, folder: nil, network: nil)
    #expect(file.candidates.count == 1)
    return try #require(file.candidates.first).network
  }

  private func identity(of foreign: ForeignNetwork, _ network: Network) throws -> ImportedIdentity {
    ImportedIdentity(
      classNames: try #require(foreign.classNames),
      preparation: try #require(foreign.preparation), provenance: Provenance())
  }
}
