/// Pictures that a network read, each with two lines below.
package struct DigitSheet: Chart {
  package struct Digit: Sendable {
    package let picture: InputPicture
    /// Two short lines.
    package let captions: [String]

    package init(_ picture: InputPicture, captions: [String]) {
      self.picture = picture
      self.captions = captions
    }
  }

  package let title: String
  package let subtitle: String
  private let digits: [Digit]

  package init(title: String, subtitle: String, digits: [Digit]) {
    self.title = title
    self.subtitle = subtitle
    self.digits = digits
  }

  /// Three pixels for one of small pictures.
  private static func scale(_ picture: InputPicture) -> Int {
    min(3, max(1, 96 / max(picture.width, picture.height)))
  }

  package var panels: [ChartPanel] {
    digits.map { digit in
      let (picture, scale) = (digit.picture, Self.scale(digit.picture))
      let (width, height) = (picture.width * scale + 2, picture.height * scale + 2)
      return ChartPanel(
        title: digit.captions.first ?? "", description: digit.captions.joined(separator: ", "),
        width: width, height: height + 34
      ) { surface in
        picture.draw(on: surface, x: 1, y: 1, scale: scale)
        for (line, caption) in digit.captions.enumerated() {
          let points = line == 0 ? 9.5 : 8
          // As wide as for MNIST's pictures at least.
          surface.write(
            surface.fitted(caption, points: points, width: max(width, 86) + 16), x: width / 2,
            y: height + 14 + 15 * line, points: points, line == 0 ? .ink : .quiet, align: .centre)
        }
      }
    }
  }
}
