import IntegerKernels
import LeNetModel

/// How the input of some layers lies in memory: row, column, channel, with what they find beyond its
/// edges around it.
struct MapLayout {
  /// Elements from a row to the next.
  let pitch: Int
  /// Elements from a picture to the next, where several lie side by side.
  let imagePitch: Int
  /// Of one picture, with what may be read behind the last element.
  let byteCount: Int
  /// From the corner of the padding to the first element of the map.
  let innerByteOffset: Int
  /// The padding: the element of the real number 0.
  let zero: Int

  /// What the layer at an index reads.
  init(_ model: QuantizedModel, layer index: Int, _ kernels: IntegerKernelSet) {
    let layer = model.network.layers[index]
    let (map, padding) = (layer.input, layer.kind.window?.padding ?? 0)
    pitch = (map.width + padding.left + padding.right) * map.channels
    imagePitch = map.count.roundedUp(toMultipleOf: kernels.group)
    // A convolution's tile may compute one row and one column too many.
    let stride = layer.kind.isConvolution ? layer.kind.window?.stride ?? 0 : 0
    let elementCount =
      (map.height + padding.top + padding.bottom + stride) * pitch + stride * map.channels
    byteCount = elementCount * kernels.elementByteCount + Int(INTEGER_MARGIN)
    innerByteOffset =
      (padding.top * pitch + padding.left * map.channels) * kernels.elementByteCount
    zero = Int(model.tensors[index].zeroPoint) + 128
  }
}

extension LayerKind {
  fileprivate var isConvolution: Bool {
    if case .convolution = self { true } else { false }
  }
}
