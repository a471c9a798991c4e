/// The filters of convolutions: a row for each layer's channel that they look at, a column for each filter.
package struct FilterSheet: Sendable {
  package struct Layer: Sendable {
    package let name: String
    package let filters: Int
    package let channels: Int
    /// Rows and columns of a kernel.
    package let side: Int
    /// In the order filter, channel, row, column.
    package let weights: [Float]

    package init(name: String, filters: Int, channels: Int, side: Int, weights: [Float]) {
      self.name = name
      self.filters = filters
      self.channels = channels
      self.side = side
      self.weights = weights
    }
  }

  private let title: String
  private let subtitle: String
  private let layers: [Layer]

  package init(title: String, subtitle: String, layers: [Layer]) {
    self.title = title
    self.subtitle = subtitle
    self.layers = layers
  }

  private static let margin = 28
  private static let width = 1000
  private static let gap = 5
  private static let headHeight = 74

  /// A PNG file; nil if there is no memory for it.
  package func png() -> [UInt8]? {
    let heights = layers.map { 34 + $0.channels * (Self.scale($0) * $0.side + Self.gap) + 20 }
    guard
      let canvas = Canvas(width: Self.width, height: Self.headHeight + heights.reduce(0, +))
    else { return nil }
    canvas.write(title, x: Self.margin, y: 34, points: 16)
    canvas.write(subtitle, x: Self.margin, y: 56, points: 9.5, .quiet)
    var y = Self.headHeight
    for (layer, height) in zip(layers, heights) {
      draw(layer, on: canvas, y: y)
      y += height
    }
    return canvas.png()
  }

  /// Pixels on the side of a weight, so that the filters fill the width, or of a single channel not all
  /// of it.
  private static func scale(_ layer: Layer) -> Int {
    let room = (width - 2 * margin) / layer.filters - gap
    return max(1, min(room / layer.side, layer.channels == 1 ? 20 : 10))
  }

  private func draw(_ layer: Layer, on canvas: Canvas, y: Int) {
    canvas.write(layer.name, x: Self.margin, y: y + 16, points: 11)
    let strongest = max(layer.weights.map(\.magnitude).max() ?? 0, .leastNormalMagnitude)
    let (scale, size) = (Self.scale(layer), layer.side * layer.side)
    let step = scale * layer.side + Self.gap
    for (index, weight) in layer.weights.enumerated() {
      let (kernel, place) = (index / size, index % size)
      canvas.fill(
        x: Self.margin + kernel / layer.channels * step + place % layer.side * scale,
        y: y + 30 + kernel % layer.channels * step + place / layer.side * scale, width: scale,
        height: scale, .activation(Double(weight / strongest)))
    }
  }
}
