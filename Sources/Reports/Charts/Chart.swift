/// Something drawn: panels under a title, which stand beside each other as far as there is room.
package protocol Chart: Sendable {
  var title: String { get }
  var subtitle: String { get }
  var panels: [ChartPanel] { get }

  /// All of it as a PNG file; nil if there is no memory for it.
  func png() -> [UInt8]?
}

/// A part of a chart, which says by itself what it shows.
package struct ChartPanel {
  package let title: String
  /// What is seen, with its numbers, for those who do not see it.
  package let description: String
  /// In pixels; a telephone shows about 360 side by side.
  package let width: Int
  let height: Int
  let draw: (any Surface) -> Void

  /// An element for a page with the properties of ``ChartStyle``.
  package func svg() -> String {
    let svg = SVG(width: width, height: height)
    draw(svg)
    return svg.text(title: title, description: description)
  }
}

extension Chart {
  package func png() -> [UInt8]? {
    let panels = panels
    // As many side by side as there is room for.
    var places: [(x: Int, y: Int)] = []
    var (x, y, rowHeight) = (sheetMargin, 74, 0)
    for panel in panels {
      if x > sheetMargin, x + panel.width > sheetWidth - sheetMargin {
        (x, y, rowHeight) = (sheetMargin, y + rowHeight + sheetGap, 0)
      }
      places.append((x, y))
      x += panel.width + sheetGap
      rowHeight = max(rowHeight, panel.height)
    }
    let right = zip(places, panels).map { $0.x + $1.width }.max() ?? 0
    guard let ruler = Canvas(width: 1, height: 1) else { return nil }
    let texts = max(ruler.measure(title, 16), ruler.measure(subtitle, 9.5))
    guard
      let canvas = Canvas(
        width: max(right, sheetMargin + texts) + sheetMargin, height: y + rowHeight + sheetGap,
        scale: 2)
    else { return nil }
    canvas.write(title, x: sheetMargin, y: 34, points: 16)
    canvas.write(subtitle, x: sheetMargin, y: 56, points: 9.5, .quiet)
    for (panel, place) in zip(panels, places) {
      canvas.origin = place
      panel.draw(canvas)
    }
    return canvas.png()
  }
}

private let sheetWidth = 1000
private let sheetMargin = 28
private let sheetGap = 22
