import LeNetModel

/// What a section holds; the raw value is its tag in the file.
enum SectionTag: String, CaseIterable {
  case network = "NETW"
  case provenance = "META"
  case confidence = "CONF"
  case calibration = "CALI"
  case quantization = "QUAN"
  case weights = "WGHT"
  case bias = "BIAS"
  case weightScales = "WSCL"
  case multipliers = "MULT"
  case shifts = "SHFT"
  case table = "TABL"
  case histogram = "HIST"
  case inputMeans = "MEAN"

  init?(bytes: ArraySlice<UInt8>) {
    guard let tag = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(bytes) }) else {
      return nil
    }
    self = tag
  }

  var title: String {
    switch self {
    case .network: "network"
    case .provenance: "provenance"
    case .confidence: "confidence"
    case .calibration: "calibration"
    case .quantization: "quantization"
    case .weights: "weights"
    case .bias: "bias"
    case .weightScales: "weight scales"
    case .multipliers: "multipliers"
    case .shifts: "shifts"
    case .table: "table"
    case .histogram: "histogram"
    case .inputMeans: "input means"
    }
  }
}

/// A section's tag and the layer it belongs to, nil for the whole model.
struct SectionName: Hashable {
  let tag: SectionTag
  var layer: Int?

  /// `conv2 weights`; `layer 4 weights` where the network is not known or has no such layer.
  func title(in network: Network?) -> String {
    guard let layer else { return tag.title }
    guard let network, layer < network.layers.count else {
      return "layer \(layer + 1) \(tag.title)"
    }
    return "\(network.layers[layer].name) \(tag.title)"
  }
}

extension Network {
  /// The sections of a file of this network, in their only order.
  func sectionNames(
    kind: ModelKind, calibrated: Bool, hasConfidence: Bool
  ) -> [SectionName] {
    var names = [SectionName(tag: .network), SectionName(tag: .provenance)]
    if hasConfidence { names.append(SectionName(tag: .confidence)) }
    if calibrated { names.append(SectionName(tag: .calibration)) }
    if kind == .quantized { names.append(SectionName(tag: .quantization)) }
    let observed = observedIndices
    for (index, layer) in layers.enumerated() {
      var tags: [SectionTag] = []
      switch kind {
      case .float:
        if layer.isParametric { tags = [.weights, .bias] + (calibrated ? [.inputMeans] : []) }
        if calibrated, observed.contains(index) { tags.append(.histogram) }
      case .quantized:
        if layer.isParametric { tags = [.weights, .bias, .weightScales, .multipliers, .shifts] }
        if layer.isTable { tags = [.table] }
      }
      names += tags.map { SectionName(tag: $0, layer: index) }
    }
    return names
  }

  /// Bytes of a section of ``sectionNames(kind:calibrated:hasConfidence:)``; nil if the network does not
  /// determine them, or is what the section was read as.
  func byteCount(of section: SectionName, kind: ModelKind, _ version: FormatVersion) -> Int? {
    let layer = section.layer.map { layers[$0] }
    let weights = layer?.weightCount ?? 0
    let channels = layer?.biasCount ?? 0
    return switch section.tag {
    case .network, .provenance, .calibration: nil
    case .confidence: 8
    case .quantization:
      switch version {
      case .first: 8 + 8 * (layers.count + 1)
      case .second: 8 + 8 * (layers.count + 1) + parametricIndices.count
      }
    case .weights: kind == .float ? 4 * weights : weights
    case .bias, .weightScales, .multipliers: 4 * channels
    case .shifts: channels
    case .table: QuantizedModel.tableCount
    case .inputMeans: 4 * (layer?.inputMeanCount ?? 0)
    case .histogram: 16 + 4 * Histogram.binCount
    }
  }
}
