import Foundation
import PrintableText

/// A drawing as text that a page holds, with the page's colours and letters.
final class SVG: Surface {
  private let width: Int
  private let height: Int
  private var elements: [String] = []
  /// Rectangles of one colour, the last that were drawn.
  private var path: (colour: Colour, steps: String)?

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// The whole element.
  ///
  /// - Parameters:
  ///   - title: what it is.
  ///   - description: what is seen, with its numbers, for those who do not see it.
  func text(title: String, description: String) -> String {
    endPath()
    return """
      <svg role="img" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
      style="--width:\(width)px">\
      <title>\(title.markup)</title><desc>\(description.markup)</desc>
      \(elements.joined(separator: "\n"))
      </svg>
      """
  }

  func fill(x: Int, y: Int, width: Int, height: Int, _ colour: Colour) {
    guard width > 0, height > 0 else { return }
    if path?.colour != colour { endPath() }
    path = (colour, (path?.steps ?? "") + "M\(x) \(y)h\(width)v\(height)h-\(width)z")
  }

  func draw(
    text: String, x: Int, y: Int, points: Double, _ colour: Colour, align: Alignment
  ) {
    let anchor =
      switch align {
      case .left: ""
      case .centre: " text-anchor=\"middle\""
      case .right: " text-anchor=\"end\""
      }
    add(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(decimal(points * Self.pixelsPerPoint, 1))\"\(anchor)"
        + "\(Self.paint("fill", colour))>\(text.markup)</text>")
  }

  func measure(_ text: String, _ points: Double) -> Int {
    // Of letters as wide as they usually are.
    pixel(Double(text.count) * points * Self.pixelsPerPoint * 0.58)
  }

  func draw(pixels: [Colour], columns: Int, x: Int, y: Int, scale: Int) {
    let rows = pixels.count / max(1, columns)
    // A picture would be longer than its only colour.
    if pixels.count == 1 { return fill(x: x, y: y, width: scale, height: scale, pixels[0]) }
    guard rows > 0, let canvas = Canvas(width: columns, height: rows) else { return }
    canvas.draw(pixels: pixels, columns: columns, x: 0, y: 0, scale: 1)
    add(
      canvas, in: Frame(x: x, y: y, width: columns * scale, height: rows * scale),
      " style=\"image-rendering:pixelated\"")
  }

  func draw(rgba: [UInt8], width: Int, height: Int, into frame: Frame) {
    guard let canvas = Canvas(width: frame.width, height: frame.height) else { return }
    canvas.draw(
      rgba: rgba, width: width, height: height,
      into: Frame(x: 0, y: 0, width: frame.width, height: frame.height))
    add(canvas, in: frame, "")
  }

  private func add(_ canvas: Canvas, in frame: Frame, _ attributes: String) {
    guard let png = canvas.png() else { return }
    add(
      "<image x=\"\(frame.x)\" y=\"\(frame.y)\" width=\"\(frame.width)\" height=\"\(frame.height)\""
        + "\(attributes) href=\"data:image/png;base64,\(Data(png).base64EncodedString())\"/>")
  }

  func stroke(in frame: Frame, _ body: (any Stroking) -> Void) {
    body(SVGStrokes(svg: self, x: Double(frame.x), y: Double(frame.y)))
  }

  fileprivate func add(_ element: String) {
    endPath()
    elements.append(element)
  }

  private func endPath() {
    guard let (colour, steps) = path else { return }
    path = nil
    elements.append("<path d=\"\(steps)\"\(Self.paint("fill", colour))/>")
  }

  /// An attribute that all browsers know, and the page's colour instead for those that can mix it.
  fileprivate static func paint(_ property: String, _ colour: Colour) -> String {
    " \(property)=\"\(colour.hexadecimal)\" style=\"\(property):\(colour.css)\""
  }

  private static let pixelsPerPoint = 4.0 / 3
}

private struct SVGStrokes: Stroking {
  let svg: SVG
  let x: Double
  let y: Double

  func line(_ points: [(x: Double, y: Double)], thickness: Double, _ colour: Colour) {
    add(points.map(place).joined(separator: "L"), thickness, colour)
  }

  func wave(_ points: [(x: Double, y: Double)], thickness: Double, _ colour: Colour) {
    guard let first = points.first else { return }
    let steps = zip(points, points.dropFirst()).map { from, to in
      let third = (to.x - from.x) / 3
      return "C\(place((from.x + third, from.y))) \(place((to.x - third, to.y))) \(place(to))"
    }
    add(place(first) + steps.joined(), thickness, colour)
  }

  func dot(x: Double, y: Double, diameter: Double, _ colour: Colour) {
    let (x, y) = (coordinate(self.x + x), coordinate(self.y + y))
    svg.add(
      "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(coordinate(diameter / 2))\""
        + "\(SVG.paint("fill", colour))/>")
  }

  private func add(_ steps: String, _ thickness: Double, _ colour: Colour) {
    guard !steps.isEmpty else { return }
    svg.add(
      "<path d=\"M\(steps)\" fill=\"none\" stroke-width=\"\(decimal(thickness, 1))\""
        + "\(SVG.paint("stroke", colour))/>")
  }

  private func place(_ point: (x: Double, y: Double)) -> String {
    "\(coordinate(x + point.x)) \(coordinate(y + point.y))"
  }

  /// With a tenth of a pixel; out of sight for numbers too large.
  private func coordinate(_ value: Double) -> String {
    decimal(value.isNaN ? 0 : min(max(value, -1e6), 1e6), 1)
  }
}
