/// Pictures of digits, each with two lines below.
package struct DigitSheet: Chart {
  package struct Digit: Sendable {
    /// 0 is paper.
    package let pixels: [UInt8]
    /// Two short lines.
    package let captions: [String]

    package init(pixels: [UInt8], captions: [String]) {
      self.pixels = pixels
      self.captions = captions
    }
  }

  package let title: String
  package let subtitle: String
  private let digits: [Digit]
  private let pixelWidth: Int

  /// - Parameter pixelWidth: pixels of a row of each picture.
  package init(title: String, subtitle: String, digits: [Digit], pixelWidth: Int) {
    self.title = title
    self.subtitle = subtitle
    self.digits = digits
    self.pixelWidth = pixelWidth
  }

  private static let scale = 3

  package var panels: [ChartPanel] {
    digits.map { digit in
      let side = pixelWidth * Self.scale + 2
      return ChartPanel(
        title: digit.captions.first ?? "", description: digit.captions.joined(separator: ", "),
        width: side, height: side + 34
      ) { surface in
        let height = digit.pixels.count / pixelWidth * Self.scale + 2
        surface.fill(x: 0, y: 0, width: side, height: height, .faint)
        surface.draw(
          pixels: digit.pixels.greys, columns: pixelWidth, x: 1, y: 1, scale: Self.scale)
        for (line, caption) in digit.captions.enumerated() {
          surface.write(
            caption, x: side / 2, y: side + 14 + 15 * line, points: line == 0 ? 9.5 : 8,
            line == 0 ? .ink : .quiet, align: .centre)
        }
      }
    }
  }
}
