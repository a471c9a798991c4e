import Bytes
import LeNetModel

extension QuantizedModel {
  private static let weightBits: UInt32 = 8

  func encode(_ section: SectionName) throws(ModelFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    switch section.tag {
    case .network:
      bytes = network.encode()
    case .provenance:
      bytes = try provenance.encode()
    case .confidence:
      if let confidence { bytes = confidence.encode() }
    case .quantization:
      bytes = encodeTensors()
    case .weights:
      bytes.append(littleEndian: parameters[network.position(of: section)].weights)
    case .bias:
      bytes.append(littleEndian: parameters[network.position(of: section)].bias)
    case .weightScales:
      bytes.append(littleEndian: parameters[network.position(of: section)].weightScales)
    case .multipliers:
      bytes.append(littleEndian: parameters[network.position(of: section)].multipliers)
    case .shifts:
      bytes.append(littleEndian: parameters[network.position(of: section)].shifts)
    case .table:
      for (index, table) in zip(network.tableIndices, tables) where index == section.layer {
        bytes.append(littleEndian: table)
      }
    case .calibration, .histogram, .inputMeans:
      preconditionFailure("a section of float models")
    }
    return bytes
  }

  /// - Parameter container: of kind int8.
  init(decoding container: Container) throws(ModelFileError) {
    let network = container.network
    let tensors = try Self.tensors(decoding: container.content(.quantization))
    let parameters = network.parametricIndices.map { index in
      QuantizedParameters(
        weights: container.content(.weights, layer: index).integers(Int8.self),
        bias: container.content(.bias, layer: index).integers(Int32.self),
        weightScales: container.content(.weightScales, layer: index).floats(),
        multipliers: container.content(.multipliers, layer: index).integers(Int32.self),
        shifts: container.content(.shifts, layer: index).integers(UInt8.self))
    }
    let tables = network.tableIndices.map {
      container.content(.table, layer: $0).integers(Int8.self)
    }
    let provenance = try Provenance(decoding: container.content(.provenance))
    do {
      try self.init(
        network: network, tensors: tensors, parameters: parameters, tables: tables,
        confidence: Confidence(decoding: container), provenance: provenance)
    } catch {
      throw .model(error)
    }
  }

  /// `QUAN`: u32 weight bits, u32 tensor count, then for each tensor f32 scale, i32 zero point.
  private func encodeTensors() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: [Self.weightBits, UInt32(tensors.count)])
    for tensor in tensors {
      bytes.append(littleEndian: tensor.scale.bitPattern)
      bytes.append(littleEndian: tensor.zeroPoint)
    }
    return bytes
  }

  private static func tensors(
    decoding content: ArraySlice<UInt8>
  ) throws(ModelFileError) -> [QuantizationParameters] {
    let tensorCount = (content.count - 8) / 8
    let section = SectionTag.quantization.title
    try LeNetModelFile.check(
      content.integer(UInt32.self, at: 0), "weight bits", section, expected: weightBits)
    try LeNetModelFile.check(
      content.integer(UInt32.self, at: 4), "tensor count", section, expected: UInt32(tensorCount))
    return (0..<tensorCount).map { index in
      QuantizationParameters(
        scale: Float(bitPattern: content.integer(UInt32.self, at: 8 + 8 * index)),
        zeroPoint: content.integer(Int32.self, at: 12 + 8 * index))
    }
  }
}
