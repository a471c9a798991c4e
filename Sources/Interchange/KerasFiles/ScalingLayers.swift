import ForeignNetworks
import LeNetModel

/// Normalization and other arithmetic with constants: `factor * x + shift`.
extension KerasTranslation {
  mutating func appendBatchNormalization(_ layer: KerasLayer) throws(ImportError) {
    if try layer.flag("renorm", usual: false) {
      throw layer.error("batch renormalization", "batch normalization without renorm")
    }
    try settle(for: layer)
    let axis = layer.config["axis"]?.numbers?.compactMap { Int(exactly: $0) } ?? [-1]
    try requireChannels(layer, axis: axis)
    let count = tensor.shape.channels
    let epsilon = try layer.number("epsilon", usual: 1e-3)
    let (isScaled, isCentred) = (
      try layer.flag("scale", usual: true), try layer.flag("center", usual: true)
    )
    let names =
      (isScaled ? ["gamma"] : []) + (isCentred ? ["beta"] : [])
      + ["moving_mean", "moving_variance"]
    var values = try weights.values(
      of: layer, names, shapes: [[Int]](repeating: [count], count: names.count)
    ).map { $0.map(Double.init) }[...]
    let gamma = isScaled ? values.removeFirst() : [Double](repeating: 1, count: count)
    let beta = isCentred ? values.removeFirst() : [Double](repeating: 0, count: count)
    let (mean, variance) = (values.removeFirst(), values.removeFirst())
    let factors = zip(gamma, variance).map { $0 / ($1 + epsilon).squareRoot() }
    let shifts = (0..<count).map { beta[$0] - mean[$0] * factors[$0] }
    try append(layer, factors, shifts)
  }

  mutating func appendNormalization(_ layer: KerasLayer) throws(ImportError) {
    if try layer.flag("invert", usual: false) {
      throw layer.error("a normalization that is undone", "one without invert")
    }
    let axis = layer.config["axis"]?.numbers?.compactMap { Int(exactly: $0) } ?? []
    if !axis.isEmpty {
      try settle(for: layer)
      try requireChannels(layer, axis: axis)
    }
    let count = axis.isEmpty ? 1 : tensor.shape.channels
    var values: [[Double]]
    if let mean = layer.config["mean"]?.numbers, let variance = layer.config["variance"]?.numbers {
      values = [mean, variance].map { $0.count == 1 ? Array(repeating: $0[0], count: count) : $0 }
      guard values.allSatisfy({ $0.count == count }) else {
        throw layer.error(
          "\(mean.count) means and \(variance.count) variances", "\(count) of each")
      }
    } else {
      let shape = axis.isEmpty ? [] : [count]
      values = try weights.values(of: layer, ["mean", "variance"], shapes: [shape, shape])
        .map { $0.map(Double.init) }
    }
    // Keras divides by no less.
    let factors = values[1].map { 1 / max($0.squareRoot(), 1e-7) }
    try append(layer, factors, zip(values[0], factors).map { -$0 * $1 })
  }

  mutating func appendRescaling(_ layer: KerasLayer) throws(ImportError) {
    let factors = layer.config["scale"]?.numbers ?? [1]
    let shifts = layer.config["offset"]?.numbers ?? [0]
    let count = max(factors.count, shifts.count)
    if count > 1 {
      try settle(for: layer)
      try requireChannels(layer, axis: [-1])
    }
    guard [factors, shifts].allSatisfy({ $0.count == count || $0.count == 1 }),
      count == 1 || count == tensor.shape.channels
    else {
      throw layer.error(
        "\(factors.count) scales and \(shifts.count) offsets", "one, or one for each channel")
    }
    try append(
      layer, (0..<count).map { factors[factors.count == 1 ? 0 : $0] },
      (0..<count).map { shifts[shifts.count == 1 ? 0 : $0] })
  }

  private mutating func append(
    _ layer: KerasLayer, _ factors: [Double], _ shifts: [Double]
  ) throws(ImportError) {
    if let index = zip(factors, shifts).map({ ($0 + $1).isFinite }).firstIndex(of: false) {
      throw layer.error(
        "\(factors[index]) * x + \(shifts[index]) for channel \(index + 1)", "finite numbers")
    }
    try emit(.scaling(factors: factors, shifts: shifts), layer)
  }

  /// - Parameter axis: the one along which each place has numbers of its own, the batch's counted in.
  private func requireChannels(_ layer: KerasLayer, axis: [Int]) throws(ImportError) {
    let rank = tensor.axes.count
    let place = axis.count == 1 ? (axis[0] < 0 ? axis[0] + rank : axis[0] - 1) : -1
    guard tensor.axes.indices.contains(place), tensor.axes[place] == .channel else {
      throw layer.error(
        "axis \(axis.map(String.init).joined(separator: ", ")) of values of \(tensor.described)",
        "the axis of the channels")
    }
  }
}
