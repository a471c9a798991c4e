/// The output of a layer: its channels as tiles in a grid, each value a square.
struct ActivationTiles {
  private let layer: ExplanationSheet.Layer
  private let rows: Int
  private let columns: Int
  /// Pixels on the side of a value.
  private let scale: Int
  private let gap: Int

  /// - Parameter height: of the grid in pixels; as many channels as fit are shown.
  init(_ layer: ExplanationSheet.Layer, height: Int) {
    self.layer = layer
    gap = layer.height == 1 ? 2 : 6
    let most = max(1, (height + gap) / (layer.height + gap))
    var rows = 1
    while rows * rows < layer.channels, rows < most { rows += 1 }
    self.rows = rows
    columns = min(rows, (layer.channels + rows - 1) / rows)
    scale = max(1, (height - (rows - 1) * gap) / (rows * layer.height))
  }

  var width: Int { columns * layer.width * scale + (columns - 1) * gap }

  private var shownCount: Int { min(layer.channels, rows * columns) }

  /// What is above the grid, three lines.
  var heading: [String] {
    let shown = shownCount < layer.channels ? ", \(shownCount) shown" : ""
    let shape =
      layer.height == 1
      ? "\(layer.channels) units" : "\(layer.channels) x \(layer.height)x\(layer.width)"
    return [layer.name, layer.kind, shape + shown]
  }

  func draw(on canvas: Canvas, x: Int, y: Int) {
    let finite = layer.values.lazy.filter(\.isFinite).map(\.magnitude)
    let strongest = max(finite.max() ?? 0, .leastNormalMagnitude)
    let size = layer.height * layer.width
    for channel in 0..<shownCount {
      let left = x + channel % columns * (layer.width * scale + gap)
      let top = y + channel / columns * (layer.height * scale + gap)
      for (index, value) in layer.values[channel * size..<(channel + 1) * size].enumerated() {
        canvas.fill(
          x: left + index % layer.width * scale, y: top + index / layer.width * scale,
          width: scale, height: scale, .activation(value.isFinite ? Double(value / strongest) : 1))
      }
    }
  }
}

extension Colour {
  static let faintest = Colour(red: 236, green: 241, blue: 247)
  private static let strong = Colour(red: 18, green: 44, blue: 84)
  private static let stronglyNegative = Colour(red: 116, green: 32, blue: 16)

  /// - Parameter share: of the strongest activation, -1 to 1.
  static func activation(_ share: Double) -> Colour {
    let (middle, end) = share < 0 ? (lost, stronglyNegative) : (values, strong)
    // A root, so that the weak are told from nothing.
    let depth = min(1, share.magnitude.squareRoot())
    return depth < 0.6
      ? faintest.mixed(with: middle, share: depth / 0.6)
      : middle.mixed(with: end, share: (depth - 0.6) / 0.4)
  }
}
