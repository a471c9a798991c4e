/// The filters of convolutions: a row for each layer's channel that they look at, a column for each filter.
package struct FilterSheet: Chart {
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

  package let title: String
  package let subtitle: String
  private let layers: [Layer]

  package init(title: String, subtitle: String, layers: [Layer]) {
    self.title = title
    self.subtitle = subtitle
    self.layers = layers
  }

  private static let width = 358
  private static let gap = 3
  private static let top = 26

  package var panels: [ChartPanel] {
    layers.map { layer in
      let step = Self.scale(layer) * layer.side + Self.gap
      return ChartPanel(
        title: layer.name,
        description: "\(layer.filters) filters of \(layer.channels) x \(layer.side)x\(layer.side) "
          + "weights from \(layer.weights.min() ?? 0) to \(layer.weights.max() ?? 0)",
        width: max(Self.width, layer.filters * step), height: Self.top + layer.channels * step
      ) { Self.draw(layer, on: $0) }
    }
  }

  /// Pixels on the side of a weight, so that the filters fill the width, or of a single channel not all
  /// of it.
  private static func scale(_ layer: Layer) -> Int {
    let room = width / layer.filters - gap
    return max(1, min(room / layer.side, 10))
  }

  private static func draw(_ layer: Layer, on surface: any Surface) {
    surface.write(layer.name, x: 0, y: 16, points: 11)
    let strongest = max(layer.weights.map(\.magnitude).max() ?? 0, .leastNormalMagnitude)
    let (scale, size) = (scale(layer), layer.side * layer.side)
    let step = scale * layer.side + gap
    for kernel in 0..<layer.filters * layer.channels {
      surface.draw(
        pixels: layer.weights[kernel * size..<(kernel + 1) * size].map {
          .activation(Double($0 / strongest))
        }, columns: layer.side, x: kernel / layer.channels * step,
        y: top + kernel % layer.channels * step, scale: scale)
    }
  }
}
