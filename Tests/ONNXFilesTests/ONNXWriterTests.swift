import Foundation
import LeNetModel
import ONNXFiles
import SwiftProtobuf
import TestSupport
import Testing

@Suite struct ONNXWriterTests {
  /// Every kind of layer but ReLU, on maps that are flattened, made maps again, and flattened.
  static let kinds: [LayerKind] = [
    .convolution(
      filters: 4, kernel: 3, stride: 2, padding: Padding(top: 0, left: 1, bottom: 2, right: 1)),
    .activation(.relu6), .pooling(.max),
    .depthwiseConvolution(kernel: 3, padding: Padding(top: 1, left: 2, bottom: 1, right: 0)),
    .activation(.leakyReLU(slope: 0.1)), .pooling(.average, size: 2, stride: 1),
    .dense(units: 5), .activation(.tanh),
    .convolution(filters: 2, kernel: 1, padding: 0), .activation(.sigmoid), .globalAverage,
  ]

  static let signature = Signature(
    input: Shape(channels: 3, height: 12, width: 17),
    classNames: ["cat", "a \"b\" \\ \n\u{0}数"], preparation: .resize)

  private func model(
    _ kinds: [LayerKind] = kinds, _ signature: Signature = signature, seed: UInt64 = 1
  ) throws -> FloatModel {
    var random = RandomModels(seed: seed)
    return try random.floatModel(of: Network(kinds, signature))
  }

  @Test func headNamesFormatAndWriter() throws {
    let file = try ONNXWriterGraph(ONNXFile.encode(model()))
    #expect(file.model.irVersion == 8)
    #expect(file.model.producerName == "lenet")
    #expect(file.model.producerVersion == Provenance.toolVersion)
    #expect(file.model.opsetImport.map(\.domain) == [""])
    #expect(file.model.opsetImport.map(\.version) == [17])
    #expect(file.model.graph.name == "random")
  }

  @Test func inputAndOutputAreOfAnyNumberOfPictures() throws {
    let graph = try ONNXWriterGraph(ONNXFile.encode(model())).model.graph
    let ends = graph.input + graph.output
    #expect(ends.map(\.name) == ["picture", "scores"])
    for (end, dimensions) in zip(ends, [[3, 12, 17], [2]] as [[Int64]]) {
      let type = end.type.tensorType
      #expect(type.elemType == Int32(Onnx_TensorProto.DataType.float.rawValue))
      #expect(type.shape.dim[0].dimParam == "N")
      #expect(type.shape.dim.dropFirst().map(\.dimValue) == dimensions)
    }
  }

  @Test func everyKindOfLayerIsItsOperator() throws {
    let graph = try ONNXWriterGraph(ONNXFile.encode(model())).model.graph
    #expect(
      graph.node.map { "\($0.name) \($0.opType) \($0.output)" } == [
        "picture.divided Div [\"picture.divided\"]",
        "conv1 Conv [\"conv1\"]",
        "conv1.relu6 Clip [\"conv1.relu6\"]",
        "conv1.maxpool MaxPool [\"conv1.maxpool\"]",
        "conv2 Conv [\"conv2\"]",
        "conv2.leaky-relu LeakyRelu [\"conv2.leaky-relu\"]",
        "conv2.avgpool AveragePool [\"conv2.avgpool\"]",
        "fc1.flatten Flatten [\"fc1.flatten\"]",
        "fc1 Gemm [\"fc1\"]",
        "fc1.tanh Tanh [\"fc1.tanh\"]",
        "conv3.unsqueeze Unsqueeze [\"conv3.unsqueeze\"]",
        "conv3 Conv [\"conv3\"]",
        "conv3.sigmoid Sigmoid [\"conv3.sigmoid\"]",
        "conv3.mean GlobalAveragePool [\"conv3.mean\"]",
        "flatten Flatten [\"scores\"]",
      ])
    let relu = try ONNXWriterGraph(
      ONNXFile.encode(model([.dense(units: 3), .activation(.relu), .dense(units: 2)])))
    #expect(relu.model.graph.node.map(\.opType) == ["Div", "Flatten", "Gemm", "Relu", "Gemm"])
    #expect(relu.model.graph.node.last?.output == ["scores"])
  }

  @Test func attributesHaveTheOrderOfTheFormat() throws {
    let file = try ONNXWriterGraph(ONNXFile.encode(model()))
    #expect(
      file.attributes(of: "conv1") == [
        "group": [1], "kernel_shape": [3, 3], "pads": [0, 1, 2, 1], "strides": [2, 2],
      ])
    #expect(
      file.attributes(of: "conv2") == [
        "group": [4], "kernel_shape": [3, 3], "pads": [1, 2, 1, 0], "strides": [1, 1],
      ])
    #expect(file.attributes(of: "conv1.maxpool") == ["kernel_shape": [2, 2], "strides": [2, 2]])
    #expect(file.attributes(of: "conv2.avgpool") == ["kernel_shape": [2, 2], "strides": [1, 1]])
    #expect(file.attributes(of: "fc1") == ["transB": [1]])
    for name in ["fc1.flatten", "conv1.relu6", "fc1.tanh", "conv3.mean", "flatten"] {
      #expect(file.attributes(of: name).isEmpty)
    }
    let slope = try #require(file.node("conv2.leaky-relu").attribute.first)
    #expect(slope.name == "alpha" && slope.type == .float && slope.f == 0.1)
  }

  @Test func constantsAreWhatTheOperatorsRead() throws {
    let file = try ONNXWriterGraph(ONNXFile.encode(model()))
    let divisor = try file.tensor("picture.divisor")
    #expect(divisor.dims.isEmpty && divisor.floats == [255])
    let bounds = try file.node("conv1.relu6").input.dropFirst().map { try file.tensor($0) }
    #expect(bounds.map(\.dims) == [[], []])
    #expect(bounds.flatMap(\.floats) == [0, 6])
    let axes = try file.tensor(file.node("conv3.unsqueeze").input[1])
    #expect(axes.dims == [2] && axes.integers(Int64.self) == [2, 3])
  }

  @Test func weightsAreBitForBit() throws {
    let model = try model()
    let file = try ONNXWriterGraph(ONNXFile.encode(model))
    let shapes: [[Int64]] = [[4, 3, 3, 3], [4, 1, 3, 3], [5, 24], [2, 5, 1, 1]]
    for (position, name) in ["conv1", "conv2", "fc1", "conv3"].enumerated() {
      #expect(
        try file.node(name).input.dropFirst().elementsEqual([name + ".weight", name + ".bias"]))
      let (weights, bias) = (try file.tensor(name + ".weight"), try file.tensor(name + ".bias"))
      #expect(weights.dims == shapes[position])
      #expect(bias.dims == [shapes[position][0]])
      #expect(weights.bits == model.parameters[position].weights.map(\.bitPattern))
      #expect(bias.bits == model.parameters[position].bias.map(\.bitPattern))
    }
  }

  @Test func randomNetworksAreChains() throws {
    var random = RandomModels(seed: 17)
    for _ in 0..<100 {
      let network = random.domainNetwork(multiplyAccumulateLimit: .max)
      let model = try random.floatModel(of: network)
      let bytes = ONNXFile.encode(model)
      #expect(bytes == ONNXFile.encode(model))
      let file = try ONNXWriterGraph(bytes)
      file.expectChain()
      let numbers = file.model.graph.initializer.filter { tensor in
        tensor.name.hasSuffix(".weight") || tensor.name.hasSuffix(".bias")
      }
      #expect(
        numbers.map(\.bits)
          == model.parameters.flatMap { [$0.weights, $0.bias] }.map { $0.map(\.bitPattern) })
    }
  }

  @Test func metadataSaysWhatTheGraphDoesNot() throws {
    var random = RandomModels(seed: 3)
    let provenance = Provenance([
      "name": "pets", "training.seed": "2", "calibration.images": "10", "input": "no pixels",
    ])
    let model = try random.floatModel(
      of: Network([.dense(units: 2)], Self.signature), provenance: provenance)
    let file = try ONNXWriterGraph(ONNXFile.encode(model)).model
    #expect(file.graph.name == "pets")
    let entries = file.metadataProps
    #expect(
      entries.map(\.key) == [
        "names", "lenet.input", "lenet.preparation", "lenet.model", "lenet.calibration.images",
        "lenet.name", "lenet.training.seed",
      ])
    #expect(entries.dropFirst().map(\.value) == ["0..255", "resize", "pets", "10", "pets", "2"])
    #expect(entries[0].value.hasPrefix(#"{"0": "cat", "1": "a \"b\" \\ \u000a\u0000"#))
    let names = try JSONDecoder().decode([String: String].self, from: Data(entries[0].value.utf8))
    #expect(names == ["0": Self.signature.classNames[0], "1": Self.signature.classNames[1]])
  }

  @Test func aModelWithoutNameHasOne() throws {
    var random = RandomModels(seed: 4)
    let model = try random.floatModel(of: .lenet5, provenance: Provenance())
    let file = try ONNXWriterGraph(ONNXFile.encode(model)).model
    #expect(file.graph.name == "network")
    #expect(file.metadataProps.last?.key == "lenet.model")
    #expect(file.metadataProps.last?.value == "network")
  }
}
