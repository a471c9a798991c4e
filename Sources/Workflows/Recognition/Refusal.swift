public import LeNetModel
public import LeNetPictures

/// Why a picture says nothing.
public enum Refusal: Error, Hashable, Sendable {
  /// There is nothing to look at, or too much.
  case picture(PictureError)
  /// The model reads pictures as they are, and this one has other rows and columns, in pixels.
  case otherSize(width: Int, height: Int, expected: Shape)
  /// Several figures are looked for, and the model reads a picture as a whole.
  case wholePicture
  /// A figure, by its place from 1 among `of`, or the whole picture, is of no class that the model
  /// knows.
  case unlikeAnyClass(Answer.Subject, figure: Int, of: Int, EvidenceLack)
}

extension Refusal {
  /// For programs, which do not read the description: `several_figures`. It stays what it is.
  public var code: String {
    switch self {
    case .picture(let error): error.code
    case .otherSize: "other_size"
    case .wholePicture: "whole_picture"
    case .unlikeAnyClass(_, _, _, let lack):
      lack.signature.namesDigits ? "unlike_any_digit" : "unlike_any_class"
    }
  }
}

extension Refusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .picture(let error): "\(error)"
    case .otherSize(let width, let height, let expected):
      "the picture has \(width)x\(height) pixels, expected \(expected.width)x\(expected.height): the model "
        + "reads pictures as they are"
    case .wholePicture:
      "the model reads a picture as a whole, expected one whose pictures are prepared as digits"
    case .unlikeAnyClass(let subject, let figure, let count, let lack):
      "no \(lack.signature.noun(of: subject)) found: "
        + (count > 1
          ? "figure \(figure) of \(count)"
          : lack.signature.findsFigures ? "what stands out" : "the picture")
        + " \(lack)"
    }
  }
}

extension Signature {
  /// What an answer is called.
  fileprivate func noun(of subject: Answer.Subject) -> String {
    guard namesDigits else { return "class" }
    return switch subject {
    case .single: "digit"
    case .number: "number"
    }
  }
}
