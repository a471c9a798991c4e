/// Why a picture has no digit.
///
/// The description is one line without a file's name, which only the caller knows.
public enum PictureError: Error, Hashable, Sendable {
  /// All pixels are nearly alike: the ink differs from the paper by `contrast` levels of 255.
  case noContrast(contrast: Int, minimum: Int)
  /// Figures apart from each other, of about the same size.
  case severalFigures(count: Int)
  /// The figure that is most likely the digit has `share` hundredths of the picture's ink.
  case clutter(share: Int, minimum: Int)
}

extension PictureError {
  /// For programs, which do not read the description: `several_figures`. It stays what it is.
  public var code: String {
    switch self {
    case .noContrast: "no_contrast"
    case .severalFigures: "several_figures"
    case .clutter: "clutter"
    }
  }
}

extension PictureError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noContrast(let contrast, let minimum):
      "no digit found: ink and paper differ by \(contrast) of 255 levels, expected at least "
        + "\(minimum)"
    case .severalFigures(let count):
      "no digit found: there are \(count) figures of about the same size, expected one; cut the "
        + "picture to one digit with paper around it"
    case .clutter(let share, let minimum):
      "no digit found: the main figure has \(share) % of the ink, expected at least \(minimum) %; "
        + "cut away what is no digit, and leave paper around what is"
    }
  }
}
