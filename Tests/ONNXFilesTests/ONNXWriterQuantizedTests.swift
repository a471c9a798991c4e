import LeNetModel
import ONNXFiles
import Quantization
import TestSupport
import Testing

@Suite struct ONNXWriterQuantizedTests {
  @Test func lenetIsPairsAroundItsLayers() throws {
    var random = RandomModels(seed: 5)
    let model = try random.quantizedModel(of: .lenet5)
    let graph = try ONNXWriterGraph(ONNXFile.encode(model)).model.graph
    // Convolution and ReLU are one: what is stored is behind both.
    #expect(
      graph.node.map(\.name).filter { !$0.hasPrefix("fc") } == [
        "picture.divided", "picture.quantized", "picture.dequantized",
        "conv1.weight.dequantized", "conv1.bias.dequantized", "conv1", "conv1.relu",
        "conv1.relu.quantized", "conv1.relu.dequantized",
        "conv1.maxpool", "conv1.maxpool.quantized", "conv1.maxpool.dequantized",
        "conv2.weight.dequantized", "conv2.bias.dequantized", "conv2", "conv2.relu",
        "conv2.relu.quantized", "conv2.relu.dequantized",
        "conv2.maxpool", "conv2.maxpool.quantized", "conv2.maxpool.dequantized",
      ])
    #expect(
      graph.node.map(\.name).filter { $0.hasPrefix("fc1") || $0.hasPrefix("fc3") } == [
        "fc1.flatten", "fc1.flatten.quantized", "fc1.flatten.dequantized",
        "fc1.weight.dequantized", "fc1.bias.dequantized", "fc1", "fc1.relu",
        "fc1.relu.quantized", "fc1.relu.dequantized",
        "fc3.weight.dequantized", "fc3.bias.dequantized", "fc3", "fc3.quantized",
        "fc3.dequantized",
      ])
    #expect(graph.node.last?.output == ["scores"])
  }

  @Test func integersAndScalesAreBitForBit() throws {
    var random = RandomModels(seed: 6)
    for _ in 0..<100 {
      let network = random.domainNetwork(multiplyAccumulateLimit: .max)
      // Its multipliers are not those of its scales; it is written all the same.
      let model = try random.quantizedModel(of: network)
      let bytes = ONNXFile.encode(model)
      #expect(bytes == ONNXFile.encode(model))
      let file = try ONNXWriterGraph(bytes)
      file.expectChain()
      try expectParameters(of: model, in: file)
      try expectPairs(of: model, in: file)
    }
  }

  private func expectParameters(of model: QuantizedModel, in file: ONNXWriterGraph) throws {
    let floats = try ONNXWriterGraph(
      ONNXFile.encode(
        FloatModel(
          network: model.network,
          parameters: model.parameters.map { parameters in
            FloatParameters(
              weights: parameters.weights.map(Float.init), bias: parameters.bias.map { Float($0) })
          })))
    for (position, index) in model.network.parametricIndices.enumerated() {
      let name = model.network.layers[index].name
      let parameters = model.parameters[position]
      let weights = try file.tensor(name + ".weight")
      #expect(weights.dataType == Int32(Onnx_TensorProto.DataType.int8.rawValue))
      #expect(weights.integers(Int8.self) == parameters.weights)
      #expect(try weights.dims == floats.tensor(name + ".weight").dims)
      let bias = try file.tensor(name + ".bias")
      #expect(bias.dataType == Int32(Onnx_TensorProto.DataType.int32.rawValue))
      #expect(bias.integers(Int32.self) == parameters.bias)
      #expect(bias.dims == [Int64(parameters.bias.count)])
      #expect(
        try file.tensor(name + ".weight.scale").bits == parameters.weightScales.map(\.bitPattern))
      let input = model.tensors[index].scale
      #expect(
        try file.tensor(name + ".bias.scale").floats == parameters.weightScales.map { input * $0 })
      for tensor in [name + ".weight", name + ".bias"] {
        let dequantizer = try file.node(tensor + ".dequantized")
        #expect(dequantizer.input == [tensor, tensor + ".scale", tensor + ".zero_point"])
        #expect(file.attributes(of: tensor + ".dequantized") == ["axis": [0]])
        #expect(try file.tensor(tensor + ".zero_point").rawData.allSatisfy { $0 == 0 })
        #expect(try file.node(name).input.contains(tensor + ".dequantized"))
      }
    }
  }

  /// What is put into 8 bits is read again by the same scale and zero point: those of the model.
  private func expectPairs(of model: QuantizedModel, in file: ONNXWriterGraph) throws {
    let nodes = file.model.graph.node
    for (index, node) in nodes.enumerated() where node.opType == "QuantizeLinear" {
      let reader = nodes[index + 1]
      #expect(reader.opType == "DequantizeLinear")
      #expect(reader.input == node.output + node.input.dropFirst())
      let stored = node.name.replacing(".quantized", with: "")
      // A reshaped tensor has no layer of its own.
      guard let position = model.network.layers.firstIndex(where: { $0.name == stored }) else {
        continue
      }
      let tensor = model.tensors[position + 1]
      let (scale, zeroPoint) = (try file.tensor(node.input[1]), try file.tensor(node.input[2]))
      #expect(scale.dims.isEmpty && zeroPoint.dims.isEmpty)
      #expect(scale.floats == [tensor.scale])
      #expect(zeroPoint.integers(Int8.self) == [Int8(tensor.zeroPoint)])
    }
    let pixels = try file.node("picture.quantized")
    #expect(try file.tensor(pixels.input[1]).floats == [1 / 255])
    #expect(try file.tensor(pixels.input[2]).integers(Int8.self) == [-128])
  }

  /// What a reader computes of three scales is what the model has.
  @Test func multipliersFollowFromTheScales() throws {
    var random = RandomModels(seed: 7)
    for _ in 0..<20 {
      let network = random.domainNetwork(side: 17)
      let pixels = random.pictures(count: 20, shape: network.inputShape).flatMap(\.self)
      let calibrated = try random.floatModel(of: network)
        .calibrated(pixels: pixels, source: "noise", threads: 1)
      guard let model = try? Quantizer.quantize(calibrated, parentDigest: "") else { continue }
      let file = try ONNXWriterGraph(ONNXFile.encode(model))
      var input = try file.tensor("picture.scale").floats[0]
      var parameters = model.parameters.makeIterator()
      for layer in network.layers where !layer.keepsQuantization {
        let output = try file.tensor(layer.name + ".scale").floats[0]
        if layer.isParametric, let expected = parameters.next() {
          let factors = try file.tensor(layer.name + ".weight.scale").floats.map { scale in
            FixedPointFactor(Double(input) * Double(scale) / Double(output))
          }
          #expect(factors.map { $0?.multiplier } == expected.multipliers)
          #expect(factors.map { $0?.shift } == expected.shifts)
        }
        input = output
      }
    }
  }

  @Test func aClampBehindPoolingIsStoredApart() throws {
    var random = RandomModels(seed: 8)
    let network = try Network([
      .convolution(filters: 2, padding: 0), .pooling(.average), .activation(.relu6),
      .dense(units: 10),
    ])
    let graph = try ONNXWriterGraph(ONNXFile.encode(random.quantizedModel(of: network))).model.graph
    #expect(
      graph.node.map(\.opType).dropFirst(3) == [
        "DequantizeLinear", "DequantizeLinear", "Conv", "QuantizeLinear", "DequantizeLinear",
        "AveragePool", "QuantizeLinear", "DequantizeLinear",
        "Clip", "QuantizeLinear", "DequantizeLinear",
        "Flatten", "QuantizeLinear", "DequantizeLinear",
        "DequantizeLinear", "DequantizeLinear", "Gemm", "QuantizeLinear", "DequantizeLinear",
      ])
  }

  @Test func mapsOfScoresAreFlattened() throws {
    var random = RandomModels(seed: 9)
    let network = try Network([
      .convolution(filters: 10, kernel: 1, padding: 0), .globalAverage,
    ])
    let graph = try ONNXWriterGraph(ONNXFile.encode(random.quantizedModel(of: network))).model.graph
    #expect(
      graph.node.suffix(3).map(\.name) == ["flatten", "flatten.quantized", "flatten.dequantized"])
    #expect(graph.node.last?.output == ["scores"])
  }
}
