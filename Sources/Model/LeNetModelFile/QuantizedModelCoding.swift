import Bytes
import LeNetModel

extension QuantizedModel {
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
    let tensors = try Self.tensors(decoding: container)
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
}
