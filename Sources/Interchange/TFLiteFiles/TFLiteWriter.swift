import Bytes
import ForeignNetworks
package import LeNetModel
import Quantization

extension TFLiteFile {
  /// Encodes a float model; the same model gives the same bytes.
  ///
  /// `picture`, float32 `[1][row][column][channel]` of 0...255, becomes float32 `[1][class]`, scores to
  /// which softmax applies. Tensors have the names of the layers.
  ///
  /// - Precondition: fewer than 2^31 bytes, the most that any such file has.
  package static func encode(_ model: FloatModel) -> [UInt8] {
    var writer = TFLiteNetworkWriter(model.network, tensors: nil)
    writer.appendDivision()
    var parameters = model.parameters.makeIterator()
    writer.appendLayers { writer, layer in
      guard let numbers = parameters.next() else { return [] }
      let weights = layer.fileOrder.map { numbers.weights[$0] }
      return [
        writer.graph.tensor(
          layer.name + ".weight", layer.fileShape, .float32,
          data: TFLiteNetworkWriter.bytes(weights)),
        writer.graph.tensor(
          layer.name + ".bias", [layer.biasCount], .float32,
          data: TFLiteNetworkWriter.bytes(numbers.bias)),
      ]
    }
    return writer.encoded(.bytes)
  }

  /// Encodes an int8 model; the same model gives the same bytes.
  ///
  /// `picture`, int8 `[1][row][column][channel]` of pixels less 128, becomes int8 `[1][class]`. The
  /// integers are the model's; what other tools compute with them differs in the last step, since they
  /// round twice, and averages' ties away from 0.
  ///
  /// - Throws: ``TFLiteEncodingError`` for a model that the format has no integers for.
  package static func encode(
    _ model: QuantizedModel
  ) throws(TFLiteEncodingError) -> [UInt8] {
    try model.checkIsTFLite()
    var writer = TFLiteNetworkWriter(model.network, tensors: model.tensors)
    var position = 0
    writer.appendLayers { writer, layer in
      let numbers = model.parameters[position]
      let input = Double(model.tensors[model.network.parametricIndices[position]].scale)
      position += 1
      var bias: [UInt8] = []
      bias.append(littleEndian: numbers.bias)
      return [
        writer.graph.tensor(
          layer.name + ".weight", layer.fileShape, .int8,
          data: layer.fileOrder.map { UInt8(bitPattern: numbers.weights[$0]) },
          quantization: .init(
            perChannel: numbers.weightScales, axis: layer.kind.isDepthwise ? 3 : 0)),
        writer.graph.tensor(
          layer.name + ".bias", [layer.biasCount], .int32, data: bias,
          quantization: .init(
            perChannel: numbers.weightScales.map { Float(input * Double($0)) }, axis: 0)),
      ]
    }
    return writer.encoded(.unit)
  }
}

extension TFLiteNetworkWriter {
  /// All layers.
  ///
  /// - Parameter weights: makes the tensors of weights and biases of a layer that has them, each once, in
  ///   order.
  fileprivate mutating func appendLayers(
    _ weights: (inout TFLiteNetworkWriter, Layer) -> [Int]
  ) {
    var index = 0
    while index < network.layers.count {
      let layer = network.layers[index]
      let tensors = layer.isParametric ? weights(&self, layer) : []
      index = append(layer: index, weights: tensors) + 1
    }
    let last = network.layers[network.layers.count - 1]
    appendRow("scores", last.output, of: network.layers.count)
  }

  fileprivate mutating func encoded(_ scaling: InputScaling) -> [UInt8] {
    let signature = network.signature
    return graph.encoded(
      input: input, output: current,
      metadata: [
        (TFLiteMetadata.names, TFLiteMetadata.encoded(signature.classNames)),
        (TFLiteMetadata.input, Array(scaling.name.utf8)),
        (TFLiteMetadata.preparation, Array(signature.preparation.rawValue.utf8)),
      ])
  }
}

extension Layer {
  /// Of the weights in a file: `[filter][row][column][channel]`, `[1][row][column][channel]` where each
  /// channel has its own, or `[unit][input]`.
  fileprivate var fileShape: [Int] {
    switch kind {
    case .convolution(let filters, let window):
      [filters, window.size, window.size, input.channels]
    case .depthwiseConvolution(let window): [1, window.size, window.size, input.channels]
    case .dense(let units): [units, input.count]
    case .batchNormalization, .activation, .pooling, .globalAverage, .dropout: []
    }
  }

  /// Where each weight of the file lies in this project's order.
  fileprivate var fileOrder: [Int] {
    switch kind {
    case .convolution(let filters, let window):
      return [filters, input.channels, window.size, window.size].places(inOrder: [0, 2, 3, 1])
    case .depthwiseConvolution(let window):
      return [input.channels, window.size, window.size].places(inOrder: [1, 2, 0])
    case .dense(let units):
      let inputs = AxisOrder.channelsLast.indices(of: input)
      return (0..<units).flatMap { unit in inputs.map { unit * inputs.count + $0 } }
    case .batchNormalization, .activation, .pooling, .globalAverage, .dropout: return []
    }
  }
}
