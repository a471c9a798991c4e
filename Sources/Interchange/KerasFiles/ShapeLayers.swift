import ForeignNetworks
import LeNetModel

/// Dense layers, and those that only lay values out.
extension KerasTranslation {
  mutating func appendDense(_ layer: KerasLayer) throws(ImportError) {
    let units = try layer.integer("units", 1...1 << 20)
    try settle(for: layer)
    if tensor.axes.count > 1, !(tensor.isFlattened && tensor.extents.last == tensor.shape.channels)
    {
      try appendDenseOfChannels(layer, units)
      return
    }
    try flatten(for: layer)
    let inputs = tensor.shape.count
    let values = try weightsAndBias(layer, ["kernel"], [[inputs, units]], biases: units)
    try emit(.dense(.dense(values[0], inputs: inputs, units: units, bias: values[1])), layer)
    tensor.shape = Shape(channels: units, height: 1, width: 1)
    try appendActivation(of: layer)
  }

  /// Keras applies a dense layer along the last axis, which on a map of channels is a convolution of 1x1.
  private mutating func appendDenseOfChannels(
    _ layer: KerasLayer, _ units: Int
  ) throws(ImportError) {
    guard !tensor.isFlattened, tensor.axes.count == 3, tensor.axes.last == .channel else {
      throw layer.error(
        "\(tensor.described) values in front of it", "a row of values, as Flatten makes one")
    }
    let inputs = tensor.shape.channels
    let values = try weightsAndBias(layer, ["kernel"], [[inputs, units]], biases: units)
    let window = ForeignWindow(rows: 1, columns: 1)
    try emit(
      .convolution(
        .convolution(values[0], window, inputs: inputs, outputs: units, bias: values[1]), window,
        groups: 1), layer)
    tensor.shape = Shape(
      channels: units, height: tensor.shape.height, width: tensor.shape.width)
    try appendActivation(of: layer)
  }

  mutating func flatten(_ layer: KerasLayer) throws(ImportError) -> String? {
    if tensor.isOpen || tensor.isFlattened && tensor.axes.count == 1 {
      return "they are in a row already"
    }
    if tensor.isFlattened {
      tensor = .row(tensor.shape.count)
      return "they are in a row already"
    }
    // Keras turns maps to channels last before it flattens them.
    if try layer.isChannelsFirst(), tensor.axes.count > 1 {
      tensor.axes = Array(tensor.axes.dropFirst() + tensor.axes.prefix(1))
    }
    try flatten(for: layer)
    return nil
  }

  mutating func reshape(_ layer: KerasLayer) throws(ImportError) -> String? {
    let target = try target(of: layer)
    if tensor.isOpen {
      if target.count == 1 { return "the same values" }
      let picture = KerasTensor(
        target,
        target.count == 2 ? [.row, .column] : KerasTensor.mapAxes(isChannelsFirst: isChannelsFirst))
      guard let picture, target.allSatisfy((1...4096).contains) else {
        throw layer.error("a picture of \(target)", "its rows, columns and channels")
      }
      try settle(picture, for: layer)
      return "the picture's rows and columns"
    }
    if target.count == 1, tensor.axes.count > 1, !tensor.isFlattened {
      try flatten(for: layer)
      return nil
    }
    guard let reshaped = tensor.reshaped(to: target) else {
      throw layer.error(
        "values of \(tensor.described) as \(target)",
        "a picture's rows, columns and channels at the beginning, or all values in a row")
    }
    tensor = reshaped
    return "the same values in the same order"
  }

  /// Extents of the output, of which one may be -1 for what is left.
  private func target(of layer: KerasLayer) throws(ImportError) -> [Int] {
    let items = layer.config["target_shape"]?.items ?? []
    var target = items.compactMap(\.integer)
    let open = target.indices.filter { target[$0] == -1 }
    let given = target.filter { $0 != -1 }
    var product = 1
    for extent in given where product > 0 && product <= 1 << 24 {
      product = extent > 0 && extent <= 1 << 24 ? product * extent : 0
    }
    let count = tensor.shape.count
    guard !target.isEmpty, target.count == items.count, open.count <= 1, product > 0,
      open.isEmpty ? product == count : count.isMultiple(of: product)
    else {
      throw layer.error(
        "\(count) values as \(layer.config["target_shape"]?.described ?? "nothing")",
        "a target_shape of as many")
    }
    if let place = open.first { target[place] = count / product }
    return target
  }

  mutating func permute(_ layer: KerasLayer) throws(ImportError) -> String? {
    guard !tensor.isOpen else { return "the same values" }
    let order = try layer.permutation(of: tensor.axes.count)
    tensor.axes = order.map { tensor.axes[$0] }
    return "the order of axes, which the layers behind it take into account"
  }
}

extension KerasLayer {
  /// Of Permute: for each axis of the output, which one of the input it is.
  func permutation(of count: Int) throws(ImportError) -> [Int] {
    let dims = config["dims"]?.items?.compactMap(\.integer) ?? []
    guard dims.sorted() == Array(1...count) else {
      throw error(
        "dims \(config["dims"]?.described ?? "nothing")", "each of 1 to \(count) once")
    }
    return dims.map { $0 - 1 }
  }
}
