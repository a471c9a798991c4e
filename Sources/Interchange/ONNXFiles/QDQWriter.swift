package import LeNetModel
import SwiftProtobuf

extension ONNXFile {
  /// Encodes an int8 model; the same model gives the same bytes.
  ///
  /// Input and output are those of a float model. What is stored in 8 bits goes through QuantizeLinear and
  /// DequantizeLinear, which is how ONNX says that a runtime may compute in integers. Weights and biases are
  /// integers, with a scale for each output channel; the multipliers follow from the scales as
  /// `Models/ARITHMETIC.md` says, and tables from the activations. Multipliers and tables that do not
  /// cannot be said in ONNX, and are left out.
  ///
  /// - Precondition: fewer than 2^31 bytes, the most that any ONNX file has.
  package static func encode(_ model: QuantizedModel) -> [UInt8] {
    var writer = QDQWriter(model)
    for index in model.network.layers.indices { writer.append(layer: index) }
    return file(of: writer.finished(), model.network.signature, model.provenance)
  }
}

/// Appends layers with what they are quantized by.
private struct QDQWriter {
  private let model: QuantizedModel
  private var writer: ONNXGraphWriter
  /// Where scale and zero point of the last stored tensor are.
  private var quantization: [String] = []
  private var parameters: IndexingIterator<[QuantizedParameters]>

  init(_ model: QuantizedModel) {
    self.model = model
    writer = ONNXGraphWriter(model.network)
    parameters = model.parameters.makeIterator()
    writer.appendDivision()
    // A pixel over 255 is within 2^-14 of an integer in steps of 1/255: every byte stays what it is.
    defineQuantization("picture", model.tensors[0])
    store("picture")
  }

  consuming func finished() -> Onnx_GraphProto {
    if writer.appendFinalReshaping() { store(writer.value) }
    return writer.finished()
  }

  mutating func append(layer index: Int) {
    let layers = model.network.layers
    let layer = layers[index]
    if writer.appendReshaping(for: layer) { store(writer.value) }
    let input = writer.value
    if layer.isParametric, let integers = parameters.next() {
      let constants = dequantized(integers, of: layer, input: model.tensors[index].scale)
      writer.append(layer, of: input, reading: constants)
    } else {
      writer.append(layer)
    }
    if !layer.keepsQuantization { defineQuantization(layer.name, model.tensors[index + 1]) }
    // A clamp behind a sum is one with its rounding: to round and then to clamp gives the same.
    let isClampedNext = index + 1 < layers.count && layers[index + 1].isClamp
    if !(layer.isParametric && isClampedNext) { store(layer.name) }
  }

  private mutating func defineQuantization(_ name: String, _ tensor: QuantizationParameters) {
    quantization = [
      writer.constant(name + ".scale", [], [tensor.scale]),
      writer.constant(name + ".zero_point", [], [Int8(tensor.zeroPoint)]),
    ]
  }

  /// Puts the tensor of the node before into 8 bits, and reads it again.
  private mutating func store(_ name: String) {
    writer.append("QuantizeLinear", name + ".quantized", reading: quantization)
    writer.append("DequantizeLinear", name + ".dequantized", reading: quantization)
  }

  /// Weights and bias, as real numbers.
  ///
  /// - Parameter input: the scale of what they are multiplied with.
  private mutating func dequantized(
    _ parameters: QuantizedParameters, of layer: Layer, input: Float
  ) -> [String] {
    let count = layer.biasCount
    let scales = parameters.weightScales
    let weights = [
      writer.constant(layer.weightName, layer.weightDimensions, parameters.weights),
      writer.constant(layer.weightName + ".scale", [count], scales),
      writer.constant(
        layer.weightName + ".zero_point", [count], [Int8](repeating: 0, count: count)),
    ]
    let bias = [
      writer.constant(layer.biasName, [count], parameters.bias),
      writer.constant(layer.biasName + ".scale", [count], scales.map { input * $0 }),
      writer.constant(layer.biasName + ".zero_point", [count], [Int32](repeating: 0, count: count)),
    ]
    return [weights, bias].map { constants in
      writer.append(
        "DequantizeLinear", constants[0] + ".dequantized", of: constants[0],
        reading: Array(constants.dropFirst()), [.integer("axis", 0)])
    }
  }
}
