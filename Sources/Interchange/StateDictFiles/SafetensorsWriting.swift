import Bytes
package import LeNetModel
import PrintableText

extension Safetensors {
  /// The bytes of a file: the header, in which tensors come as they are given and keys of the metadata by
  /// their order, up to a multiple of eight bytes; then the numbers, bit for bit.
  ///
  /// - Precondition: names differ.
  package static func encode(_ tensors: [NamedTensor], metadata: [String: String]) -> [UInt8] {
    var members: [String] = []
    if !metadata.isEmpty {
      let entries = metadata.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { $0.key.quotedForJSON + ":" + $0.value.quotedForJSON }
      members.append(
        metadataName.quotedForJSON + ":{" + entries.joined(separator: ",") + "}")
    }
    var content: [UInt8] = []
    for tensor in tensors {
      let begin = content.count
      content.append(littleEndian: tensor.values)
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      members.append(
        tensor.name.quotedForJSON
          + ":{\"dtype\":\"F32\",\"shape\":[\(shape)],\"data_offsets\":[\(begin),\(content.count)]}"
      )
    }
    var header = Array(("{" + members.joined(separator: ",") + "}").utf8)
    header += Array(repeating: 0x20, count: (8 - header.count % 8) % 8)
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt64(header.count))
    return bytes + header + content
  }

  /// A model with the names and layouts of PyTorch, `conv1.weight` and `fc1.bias`, and with all in text
  /// that makes the same model of them again, calibration and confidence aside.
  package static func encode(_ model: FloatModel) -> [UInt8] {
    let network = model.network
    var tensors: [NamedTensor] = []
    for (index, parameters) in zip(network.parametricIndices, model.parameters) {
      let layer = network.layers[index]
      tensors.append(
        NamedTensor(
          name: layer.name + ".weight", shape: layer.torchWeightShape, values: parameters.weights))
      tensors.append(
        NamedTensor(
          name: layer.name + ".bias", shape: [parameters.bias.count], values: parameters.bias))
    }
    return encode(tensors, metadata: ModelText.write(model))
  }
}

extension Layer {
  /// `[output channel][input channel of the group][row][column]`, or `[unit][input]`.
  var torchWeightShape: [Int] {
    switch kind {
    case .convolution(let filters, let window):
      [filters, input.channels, window.size, window.size]
    case .depthwiseConvolution(let window): [input.channels, 1, window.size, window.size]
    default: [output.channels, weightsPerChannel]
    }
  }
}
