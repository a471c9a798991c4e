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

  /// The grid under its heading, by itself.
  var panel: ChartPanel {
    let finite = layer.values.filter(\.isFinite)
    return ChartPanel(
      title: layer.name,
      description: heading.dropFirst().joined(separator: ", ")
        + "; values from \(finite.min() ?? 0) to \(finite.max() ?? 0)",
      width: max(width, 280), height: Self.headingHeight + height
    ) { draw(on: $0, x: 0, y: 0) }
  }

  static let headingHeight = 70

  private var height: Int { rows * layer.height * scale + (rows - 1) * gap }

  func draw(on surface: any Surface, x: Int, y: Int) {
    for (line, text) in heading.enumerated() {
      surface.write(
        text, x: x, y: y + [16, 36, 54][line], points: line == 0 ? 12 : 9,
        line == 0 ? .ink : .quiet)
    }
    drawGrid(on: surface, x: x, y: y + Self.headingHeight)
  }

  private func drawGrid(on surface: any Surface, x: Int, y: Int) {
    let finite = layer.values.lazy.filter(\.isFinite).map(\.magnitude)
    let strongest = max(finite.max() ?? 0, .leastNormalMagnitude)
    let size = layer.height * layer.width
    for channel in 0..<shownCount {
      let left = x + channel % columns * (layer.width * scale + gap)
      let top = y + channel / columns * (layer.height * scale + gap)
      surface.draw(
        pixels: layer.values[channel * size..<(channel + 1) * size].map {
          .activation($0.isFinite ? Double($0 / strongest) : 1)
        }, columns: layer.width, x: left, y: top, scale: scale)
    }
  }
}
