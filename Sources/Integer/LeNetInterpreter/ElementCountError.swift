public import LeNetModel

/// Why pixels are not those of pictures, or memory is not that of their scores.
public enum ElementCountError: Error, Hashable, Sendable {
  /// Not those of one picture.
  case pixels(found: Int, expected: Shape)
  /// Not those of whole pictures.
  case batch(found: Int, expected: Shape)
  /// Not one for each class of so many pictures.
  case scores(found: Int, pictures: Int, classCount: Int)
}

extension ElementCountError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .pixels(let found, let shape):
      "\(found) pixels, expected the \(shape.count) of a picture of \(shape.width)x\(shape.height)"
    case .batch(let found, let shape):
      "\(found) pixels, expected \(shape.count) for each picture of \(shape.width)x\(shape.height)"
    case .scores(let found, let pictures, let classCount):
      "memory for \(found) scores, expected \(classCount) for each of \(pictures) pictures"
    }
  }
}
