/// Pictures of digits in rows, each with a line below.
package struct DigitSheet: Sendable {
  package struct Digit: Sendable {
    /// 0 is paper.
    package let pixels: [UInt8]
    package let caption: String

    package init(pixels: [UInt8], caption: String) {
      self.pixels = pixels
      self.caption = caption
    }
  }

  private let title: String
  private let subtitle: String
  private let digits: [Digit]
  private let pixelWidth: Int

  /// - Parameter pixelWidth: pixels of a row of each picture.
  package init(title: String, subtitle: String, digits: [Digit], pixelWidth: Int) {
    self.title = title
    self.subtitle = subtitle
    self.digits = digits
    self.pixelWidth = pixelWidth
  }

  private static let columns = 10
  private static let scale = 3
  private static let margin = 28
  private static let headHeight = 78

  /// A PNG file; nil if there is no memory for it.
  package func png() -> [UInt8]? {
    let side = pixelWidth * Self.scale
    let (width, height) = (side + 16, side + 34)
    let rows = max(1, (digits.count + Self.columns - 1) / Self.columns)
    guard
      let canvas = Canvas(
        width: 2 * Self.margin + Self.columns * width,
        height: Self.headHeight + rows * height + Self.margin / 2)
    else { return nil }
    canvas.write(title, x: Self.margin, y: 34, points: 16)
    canvas.write(subtitle, x: Self.margin, y: 56, points: 9.5, .quiet)
    for (index, digit) in digits.enumerated() {
      let x = Self.margin + index % Self.columns * width
      let y = Self.headHeight + index / Self.columns * height
      canvas.fill(x: x - 1, y: y - 1, width: side + 2, height: side + 2, .faint)
      canvas.fill(x: x, y: y, width: side, height: side, .paper)
      canvas.draw(grey: digit.pixels[...], width: pixelWidth, x: x, y: y, scale: Self.scale)
      canvas.write(digit.caption, x: x + side / 2, y: y + side + 17, align: .centre)
    }
    return canvas.png()
  }
}
