import ForeignNetworks
import LeNetModel
import Quantization
import TFLiteFiles
import TestSupport
import Testing

/// What was exported and is imported again.
@Suite struct RoundTripTests {
  private func identity(of network: Network) -> ImportedIdentity {
    ImportedIdentity(
      classNames: network.signature.classNames, preparation: network.signature.preparation,
      provenance: Provenance())
  }

  /// As the import has them: one filter on one channel is a convolution, and a layer that sees its whole
  /// input has other names.
  private func parameterShapes(_ network: Network) -> [[Int]] {
    network.parametricIndices.map { index in
      [network.layers[index].output.channels, network.layers[index].weightsPerChannel]
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func floatModelsKeepEveryBit(seed: UInt64) throws {
    var random = RandomModels(seed: seed)
    let network = random.domainNetwork(side: 28, multiplyAccumulateLimit: 300_000)
    let model = try random.floatModel(of: network)
    let file = TFLiteFile.encode(model)
    #expect(file == TFLiteFile.encode(model))

    let foreign = try TFLiteFile.read(file)
    #expect(foreign.origin == "TFLite, schema 3, float32")
    #expect(foreign.input == network.inputShape)
    #expect(foreign.classNames == network.signature.classNames)
    #expect(foreign.inputScaling == .bytes)
    let imported = try foreign.floatModel(
      InputReading(scaling: .bytes), identity(of: network)
    ).model
    #expect(parameterShapes(imported.network) == parameterShapes(network))
    for (new, old) in zip(imported.parameters, model.parameters) {
      #expect(new.weights.map(\.bitPattern) == old.weights.map(\.bitPattern))
      #expect(new.bias.map(\.bitPattern) == old.bias.map(\.bitPattern))
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func int8ModelsKeepEveryInteger(seed: UInt64) throws {
    var random = RandomModels(seed: seed)
    var network: Network
    repeat {
      network = random.domainNetwork(side: 28, multiplyAccumulateLimit: 200_000)
    } while network.layers.contains { $0.kind.isTableOfFixedScale }
    let pixels = random.pictures(count: 5, shape: network.inputShape).flatMap(\.self)
    let calibrated = try random.floatModel(of: network)
      .calibrated(pixels: pixels, source: "random", threads: 1)
    let model = try Quantizer.quantize(calibrated, parentDigest: "")
    let file = try TFLiteFile.encode(model)
    #expect(try file == TFLiteFile.encode(model))

    let foreign = try TFLiteFile.read(file)
    #expect(foreign.origin == "TFLite, schema 3, int8")
    #expect(foreign.inputQuantization == .pixel)
    #expect(foreign.inputScaling == .unit)
    let imported = try foreign.quantizedModel(
      InputReading(scaling: .unit), identity(of: network)
    ).model
    #expect(imported.parameters == model.parameters)
    #expect(imported.tensors == model.tensors)
    #expect(imported.tables == model.tables)
  }
}

extension LayerKind {
  /// Whether TensorFlow Lite has another scale behind it than this project.
  fileprivate var isTableOfFixedScale: Bool {
    self == .activation(.tanh) || self == .activation(.sigmoid)
  }
}
