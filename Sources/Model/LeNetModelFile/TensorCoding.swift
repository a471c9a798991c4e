import Bytes
import LeNetModel

/// `QUAN`: u32 tensor count, u32 count of layers with weights; for each tensor f32 scale, i32 zero point;
/// for each layer with weights u8 bits of a weight.
///
/// In version 1: u32 bits of a weight, u32 tensor count; for each tensor f32 scale, i32 zero point.
extension QuantizedModel {
  private static let weightBits: UInt8 = 8

  func encodeTensors() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: [tensors.count, parameters.count].map(UInt32.init))
    for tensor in tensors {
      bytes.append(littleEndian: tensor.scale.bitPattern)
      bytes.append(littleEndian: tensor.zeroPoint)
    }
    return bytes + Array(repeating: Self.weightBits, count: parameters.count)
  }

  /// - Parameter container: of kind int8.
  static func tensors(
    decoding container: Container
  ) throws(ModelFileError) -> [QuantizationParameters] {
    let content = container.content(.quantization)
    let network = container.network
    let tensorCount = network.layers.count + 1
    switch container.version {
    case .first:
      try check(content, at: 0, "weight bits", expected: Int(weightBits))
      try check(content, at: 4, "tensor count", expected: tensorCount)
    case .second:
      try check(content, at: 0, "tensor count", expected: tensorCount)
      try check(
        content, at: 4, "count of layers with weights", expected: network.parametricIndices.count)
      for (index, bits) in zip(network.parametricIndices, content.dropFirst(8 + 8 * tensorCount)) {
        try LeNetModelFile.check(
          UInt32(bits), "\(network.layers[index].name) weight bits", SectionTag.quantization.title,
          expected: UInt32(weightBits))
      }
    }
    return (0..<tensorCount).map { index in
      QuantizationParameters(
        scale: Float(bitPattern: content.integer(UInt32.self, at: 8 + 8 * index)),
        zeroPoint: content.integer(Int32.self, at: 12 + 8 * index))
    }
  }

  private static func check(
    _ content: ArraySlice<UInt8>, at offset: Int, _ field: String, expected: Int
  ) throws(ModelFileError) {
    try LeNetModelFile.check(
      content.integer(UInt32.self, at: offset), field, SectionTag.quantization.title,
      expected: UInt32(expected))
  }
}
