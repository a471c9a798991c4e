import PrintableText

/// A rectangle of a surface.
struct Frame {
  let x: Int
  let y: Int
  let width: Int
  let height: Int
}

enum Alignment {
  case left
  case centre
  case right
}

extension Frame {
  func grown(by margin: Int) -> Frame {
    Frame(
      x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }
}

/// What charts are drawn on, in pixels from the upper left: a picture, or a text in SVG.
protocol Surface: AnyObject {
  func fill(x: Int, y: Int, width: Int, height: Int, _ colour: Colour)

  /// - Parameters:
  ///   - x: the text's left or right end, or its middle.
  ///   - y: its baseline.
  ///   - points: size of the letters.
  func draw(
    text: String, x: Int, y: Int, points: Double, _ colour: Colour, align: Alignment)

  /// Pixels from the left to the right end of a text, about.
  func measure(_ text: String, _ points: Double) -> Int

  /// Draws colours in rows as squares of `scale` pixels.
  func draw(pixels: [Colour], columns: Int, x: Int, y: Int, scale: Int)

  /// Draws a picture, 8-bit RGBA, scaled to a frame: down by areas, up by whole squares. Behind
  /// what is transparent lie grey squares, on which both black and white are seen.
  func draw(rgba: [UInt8], width: Int, height: Int, into frame: Frame)

  /// Draws lines and dots with smooth edges, in pixels from the frame's upper left corner; what lies
  /// outside of the frame by a few pixels is seen too.
  func stroke(in frame: Frame, _ body: (any Stroking) -> Void)
}

/// Lines and dots with smooth edges.
protocol Stroking {
  /// Straight lines from point to point.
  func line(_ points: [(x: Double, y: Double)], thickness: Double, _ colour: Colour)

  /// Cubics from point to point that leave and reach each horizontally.
  func wave(_ points: [(x: Double, y: Double)], thickness: Double, _ colour: Colour)

  func dot(x: Double, y: Double, diameter: Double, _ colour: Colour)
}

extension Surface {
  func write(
    _ text: String, x: Int, y: Int, points: Double = 9.5, _ colour: Colour = .ink,
    align: Alignment = .left
  ) {
    draw(text: text, x: x, y: y, points: points, colour, align: align)
  }

  /// A text on a ground of paper, so that it can be read over lines.
  func writeOver(
    _ text: String, x: Int, y: Int, points: Double, _ colour: Colour = .ink,
    align: Alignment = .left
  ) {
    let length = measure(text, points)
    let left =
      switch align {
      case .left: x
      case .centre: x - length / 2
      case .right: x - length
      }
    fill(x: left - 2, y: y - 12, width: length + 4, height: 16, .paper)
    write(text, x: x, y: y, points: points, colour, align: align)
  }

  /// A text, or as much of it as fits into a width, with dots for the rest.
  func fitted(_ text: String, points: Double, width: Int) -> String {
    var shorter = text.printable
    guard measure(shorter, points) > width else { return shorter }
    while !shorter.isEmpty, measure(shorter + "…", points) > width { shorter.removeLast() }
    return shorter + "…"
  }

  /// Draws the edges of a frame, inside of it.
  func outline(_ frame: Frame, thickness: Int, _ colour: Colour) {
    let (x, y, width, height) = (frame.x, frame.y, frame.width, frame.height)
    fill(x: x, y: y, width: width, height: thickness, colour)
    fill(x: x, y: y + height - thickness, width: width, height: thickness, colour)
    fill(x: x, y: y, width: thickness, height: height, colour)
    fill(x: x + width - thickness, y: y, width: thickness, height: height, colour)
  }
}

/// The nearest pixel; of a number too large, or of none, one that is out of sight or 0.
func pixel(_ value: Double) -> Int {
  value.isNaN ? 0 : Int(min(max(value, -1e6), 1e6).rounded())
}

extension [UInt8] {
  /// Grey levels, 0 as paper and 255 as ink.
  var greys: [Colour] { map { .mix(.paper, .ink, share: Double($0) / 255) } }
}
