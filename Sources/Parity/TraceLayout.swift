import CodeGeneration
import LeNetModel

/// Where each tensor lies in what a runner returns for a picture: the stored tensors in the order
/// of execution, then the digit.
struct TraceLayout: Sendable {
  struct Entry: Sendable {
    /// Index of the layer, nil for the digit.
    let layer: Int?
    let name: String
    let shape: Shape
    /// Bytes of the picture's trace.
    let range: Range<Int>
  }

  let entries: [Entry]
  /// Bytes a picture.
  let byteCount: Int

  init(_ code: GeneratedCode, network: Network) {
    var offset = 0
    var entries = code.tracedLayers.map { index in
      let layer = network.layers[index]
      defer { offset += layer.output.count }
      return Entry(
        layer: index, name: layer.name, shape: layer.output,
        range: offset..<offset + layer.output.count)
    }
    entries.append(
      Entry(
        layer: nil, name: "digit", shape: Shape(channels: 1, height: 1, width: 1),
        range: offset..<offset + 1))
    self.entries = entries
    byteCount = offset + 1
  }
}
