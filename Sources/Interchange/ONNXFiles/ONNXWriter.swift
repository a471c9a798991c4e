package import LeNetModel
import SwiftProtobuf

extension ONNXFile {
  /// Encodes a float model; the same model gives the same bytes.
  ///
  /// `picture`, float32 `[N][channel][row][column]` of 0...255, becomes `scores`, float32 `[N][class]`,
  /// to which softmax applies. Nodes and tensors have the names of the layers.
  ///
  /// - Precondition: fewer than 2^31 bytes, the most that any ONNX file has.
  package static func encode(_ model: FloatModel) -> [UInt8] {
    var writer = ONNXGraphWriter(model.network)
    writer.appendDivision()
    var parameters = model.parameters.makeIterator()
    for layer in model.network.layers {
      writer.appendReshaping(for: layer)
      guard layer.isParametric, let values = parameters.next() else {
        writer.append(layer)
        continue
      }
      writer.append(
        layer,
        reading: [
          writer.constant(layer.weightName, layer.weightDimensions, values.weights),
          writer.constant(layer.biasName, [layer.biasCount], values.bias),
        ])
    }
    writer.appendFinalReshaping()
    return file(of: writer.finished(), model.network.signature, model.provenance)
  }

  /// The bytes of a model with its graph, its names and where it comes from.
  static func file(
    of graph: Onnx_GraphProto, _ signature: Signature, _ provenance: Provenance
  ) -> [UInt8] {
    let model = Onnx_ModelProto.with { model in
      // The first that goes with operators of version 17.
      model.irVersion = 8
      model.producerName = "lenet"
      model.producerVersion = Provenance.toolVersion
      model.graph = graph
      model.graph.name = provenance.modelName
      model.opsetImport = [.with { $0.version = 17 }]
      model.metadataProps = metadata(signature, provenance)
    }
    do {
      return try model.serializedBytes()
    } catch {
      preconditionFailure("no field is required, and an ONNX file is below 2^31 bytes: \(error)")
    }
  }
}

extension Layer {
  var weightName: String { name + ".weight" }
  var biasName: String { name + ".bias" }

  /// `[output channel][input channel of the group][row][column]`, or `[unit][input]`.
  var weightDimensions: [Int] {
    switch kind {
    case .convolution(_, let window):
      [output.channels, input.channels, window.size, window.size]
    case .depthwiseConvolution(let window): [output.channels, 1, window.size, window.size]
    case .dense: [output.channels, input.count]
    case .batchNormalization, .activation, .pooling, .globalAverage, .dropout: []
    }
  }
}
