import Bytes
import LeNetModel

extension FloatModel {
  func encode(_ section: SectionName) throws(ModelFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    switch section.tag {
    case .network:
      bytes = network.encode()
    case .provenance:
      bytes = try provenance.encode()
    case .weights:
      bytes.append(littleEndian: parameters[network.position(of: section)].weights)
    case .bias:
      bytes.append(littleEndian: parameters[network.position(of: section)].bias)
    case .confidence:
      if let confidence { bytes = confidence.encode() }
    case .calibration:
      if let calibration { bytes = calibration.encodeChoice() }
    case .inputMeans:
      if let calibration {
        bytes.append(littleEndian: calibration.inputMeans[network.position(of: section)])
      }
    case .histogram:
      for (index, histogram) in zip(network.observedIndices, calibration?.histograms ?? [])
      where index == section.layer {
        bytes = histogram.encode()
      }
    case .quantization, .weightScales, .multipliers, .shifts, .table:
      preconditionFailure("a section of int8 models")
    }
    return bytes
  }

  /// - Parameter container: of kind float.
  init(decoding container: Container) throws(ModelFileError) {
    let network = container.network
    let parameters = network.parametricIndices.map { index in
      FloatParameters(
        weights: container.content(.weights, layer: index).floats(),
        bias: container.content(.bias, layer: index).floats())
    }
    let calibration = container.isCalibrated ? try Calibration(decoding: container) : nil
    let provenance = try Provenance(decoding: container.content(.provenance))
    do {
      try self.init(
        network: network, parameters: parameters, calibration: calibration,
        confidence: Confidence(decoding: container), provenance: provenance)
    } catch {
      throw .model(error)
    }
  }
}

extension Network {
  /// The index into a model's parameters of the layer that has this section.
  func position(of section: SectionName) -> Int {
    guard let position = parametricIndices.firstIndex(where: { $0 == section.layer }) else {
      preconditionFailure("\(section.title(in: self)): no layer with parameters")
    }
    return position
  }
}

/// - Throws: ``ModelFileError/field(section:field:found:expected:)`` unless they are equal.
func check(
  _ found: UInt32, _ field: String, _ section: String, expected: UInt32
) throws(ModelFileError) {
  guard found == expected else {
    throw .field(section: section, field: field, found: found, expected: "\(expected)")
  }
}
