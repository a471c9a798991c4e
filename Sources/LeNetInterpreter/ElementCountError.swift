import LeNetModel

/// Why pixels are not those of pictures, or memory is not that of their scores.
public enum ElementCountError: Error, Hashable, Sendable {
  /// Not those of one picture.
  case pixels(found: Int)
  /// Not those of whole pictures.
  case batch(found: Int)
  /// Not ten for each of so many pictures.
  case scores(found: Int, pictures: Int)
}

extension ElementCountError: CustomStringConvertible {
  public var description: String {
    let shape = Network.inputShape
    return switch self {
    case .pixels(let found):
      "\(found) pixels, expected the \(shape.count) of a picture of \(shape.width)x\(shape.height)"
    case .batch(let found):
      "\(found) pixels, expected \(shape.count) for each picture of \(shape.width)x\(shape.height)"
    case .scores(let found, let pictures):
      "memory for \(found) scores, expected \(Network.classCount) for each of \(pictures) pictures"
    }
  }
}
