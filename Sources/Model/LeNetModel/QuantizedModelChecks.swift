extension QuantizedModel {
  /// Entries of a table, one for each 8-bit value.
  public static let tableCount = 256

  /// So many products of 8-bit weights and inputs fit an accumulator whatever they are.
  public static let safeProductCount = Int(Int32.max) / (127 * 255)

  func check() throws(ModelError) {
    guard network.isFolded else { throw .notFolded }
    try checkTensors()
    try checkCount(
      "parameter sets", parameters.count, expected: network.parametricIndices.count)
    for position in parameters.indices {
      try checkParameters(position)
    }
    try checkCount("tables", tables.count, expected: network.tableIndices.count)
    for (index, table) in zip(network.tableIndices, tables)
    where table.count != QuantizedModel.tableCount {
      throw .elementCount(
        layer: network.layers[index].name, tensor: "table",
        expected: QuantizedModel.tableCount, found: table.count)
    }
    if let confidence { try confidence.check() }
  }

  private func checkTensors() throws(ModelError) {
    try checkCount("tensors", tensors.count, expected: network.layers.count + 1)
    for (index, tensor) in tensors.enumerated() {
      let name = index == 0 ? "input" : network.layers[index - 1].name
      guard QuantizationParameters.scales.contains(tensor.scale) else {
        throw .scale(layer: name, tensor: "output", found: tensor.scale)
      }
      guard (-128...127).contains(tensor.zeroPoint) else {
        throw .outOfRange(
          layer: name, tensor: "zero point", index: 0, found: Int64(tensor.zeroPoint),
          allowed: -128...127)
      }
    }
    guard tensors[0] == .pixel else {
      throw .inputIsNotPixels(found: tensors[0])
    }
    for (index, layer) in network.layers.enumerated() where layer.keepsQuantization {
      guard tensors[index + 1] == tensors[index] else {
        throw .quantizationChanged(
          layer: layer.name, input: tensors[index], output: tensors[index + 1])
      }
    }
  }

  private func checkParameters(_ position: Int) throws(ModelError) {
    let layer = network.layers[network.parametricIndices[position]]
    let parameters = parameters[position]
    let channels = layer.output.channels
    let counts = [
      ("weights", parameters.weights.count, layer.weightCount),
      ("bias", parameters.bias.count, channels),
      ("weight scales", parameters.weightScales.count, channels),
      ("multipliers", parameters.multipliers.count, channels),
      ("shifts", parameters.shifts.count, channels),
    ]
    for (tensor, found, expected) in counts where found != expected {
      throw .elementCount(layer: layer.name, tensor: tensor, expected: expected, found: found)
    }
    try checkRange(parameters.weights, "weights", layer, allowed: -127...127)
    try checkRange(parameters.multipliers, "multipliers", layer, allowed: Self.multipliers)
    try checkRange(parameters.shifts, "shifts", layer, allowed: Self.shifts)
    if let scale = parameters.weightScales.first(where: {
      !QuantizationParameters.scales.contains($0)
    }) {
      throw .scale(layer: layer.name, tensor: "weights", found: scale)
    }
    for channel in 0..<channels {
      let bound = accumulatorBound(position: position, channel: channel)
      guard bound <= Int64(Int32.max) else {
        throw .accumulatorOverflow(layer: layer.name, channel: channel, bound: bound)
      }
    }
  }
}

extension Layer {
  /// Whether the output's scale and zero point are the input's: clamps and pooling.
  public var keepsQuantization: Bool {
    switch kind {
    case .activation(let activation): activation.isClamp
    case .pooling, .globalAverage, .dropout: true
    case .convolution, .depthwiseConvolution, .batchNormalization, .dense: false
    }
  }
}

private func checkCount(_ what: String, _ found: Int, expected: Int) throws(ModelError) {
  guard found == expected else {
    throw .layerCount(what: what, expected: expected, found: found)
  }
}

private func checkRange<Value: FixedWidthInteger>(
  _ values: [Value], _ tensor: String, _ layer: Layer, allowed: ClosedRange<Value>
) throws(ModelError) {
  if let index = values.firstIndex(where: { !allowed.contains($0) }) {
    throw .outOfRange(
      layer: layer.name, tensor: tensor, index: index, found: Int64(values[index]),
      allowed: Int64(allowed.lowerBound)...Int64(allowed.upperBound))
  }
}
