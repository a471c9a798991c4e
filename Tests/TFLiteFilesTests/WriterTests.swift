import ForeignNetworks
import LeNetModel
import TFLiteFiles
import TestSupport
import Testing

@Suite struct WriterTests {
  private let signature = Signature(
    input: Shape(channels: 3, height: 12, width: 17), classNames: ["cat", "a \"b\" \\ \n\u{0}数"],
    preparation: .resize)

  private func operations(_ kinds: [LayerKind]) throws -> [String] {
    var random = RandomModels(seed: 1)
    let model = try random.floatModel(of: Network(kinds, signature))
    return try TFLiteFile.read(TFLiteFile.encode(model)).nodes
      .map { "\($0.name) \($0.operation)" }
  }

  @Test func everyKindOfLayerIsItsOperator() throws {
    let found = try operations([
      .convolution(
        filters: 4, kernel: 3, stride: 2, padding: Padding(top: 0, left: 1, bottom: 2, right: 1)),
      .activation(.relu6), .pooling(.max), .activation(.relu),
      .depthwiseConvolution(kernel: 3, padding: 1),
      .activation(.leakyReLU(slope: 0.1)), .pooling(.average, size: 2, stride: 1),
      .dense(units: 5), .activation(.tanh),
      .convolution(filters: 2, kernel: 1, padding: 0), .activation(.sigmoid), .globalAverage,
    ])
    #expect(
      found == [
        "picture.scaled DIV", "conv1.padded PAD", "conv1 CONV_2D", "conv1.maxpool MAX_POOL_2D",
        "conv1.relu RELU", "conv2 DEPTHWISE_CONV_2D", "conv2.leaky-relu LEAKY_RELU",
        "conv2.avgpool AVERAGE_POOL_2D", "fc1.input RESHAPE", "fc1 FULLY_CONNECTED",
        "fc1.tanh TANH", "conv3.input RESHAPE", "conv3 CONV_2D", "conv3.sigmoid LOGISTIC",
        "conv3.mean MEAN", "scores RESHAPE",
      ])
  }

  /// Which data is read in place wants it.
  @Test func dataLiesAtMultiplesOfSixteen() throws {
    var random = RandomModels(seed: 1)
    let network = try Network(
      [.convolution(filters: 3, kernel: 3, padding: 0), .dense(units: 2)], signature)
    let model = try random.floatModel(of: network)
    let file = TFLiteFile.encode(model)
    for value in model.parameters.map({ $0.bias }) {
      let bytes = value.flatMap { float in
        (0..<4).map { UInt8(truncatingIfNeeded: float.bitPattern >> (8 * UInt32($0))) }
      }
      let places = (0..<file.count - bytes.count).filter {
        file[$0..<$0 + bytes.count].elementsEqual(bytes)
      }
      #expect(places.count == 1)
      #expect(places[0].isMultiple(of: 16))
    }
    #expect(Array(file[4..<8]) == Array("TFL3".utf8))
  }

  @Test func namesOfClassesAreKept() throws {
    var random = RandomModels(seed: 1)
    let model = try random.floatModel(of: Network([.dense(units: 2)], signature))
    #expect(try TFLiteFile.read(TFLiteFile.encode(model)).classNames == signature.classNames)
  }

  private func error(of model: QuantizedModel) -> TFLiteEncodingError? {
    do throws(TFLiteEncodingError) {
      _ = try TFLiteFile.encode(model)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [Activation.tanh, .sigmoid])
  func tablesOfOtherScalesAreRefused(activation: Activation) throws {
    var random = RandomModels(seed: 1)
    let network = try Network(
      [.dense(units: 3), .activation(activation), .dense(units: 2)], signature)
    let found = error(of: try random.quantizedModel(of: network))
    #expect(found == .activation(layer: "fc1.\(activation.name)", activation: activation))
    #expect(
      found.map { "\($0)" }
        == (activation == .tanh
          ? "fc1.tanh: TensorFlow Lite has tanh of 8 bits in steps of 1/128, the model in 1/127; "
          : "fc1.sigmoid: TensorFlow Lite has sigmoid of 8 bits in steps of 1/256, the model in 1/255; ")
        + "export the float model, or ONNX")
  }

  @Test func otherTablesAreRefused() throws {
    var random = RandomModels(seed: 1)
    let network = try Network(
      [.dense(units: 3), .activation(.leakyReLU(slope: 0.5)), .dense(units: 2)], signature)
    #expect(error(of: try random.quantizedModel(of: network)) == .table(layer: "fc1.leaky-relu"))
  }

  @Test func multipliersThatNoScaleGivesAreRefused() throws {
    var random = RandomModels(seed: 1)
    let network = try Network([.dense(units: 2)], signature)
    #expect(
      error(of: try random.quantizedModel(of: network)) == .multiplier(layer: "fc1", channel: 0))
  }
}
