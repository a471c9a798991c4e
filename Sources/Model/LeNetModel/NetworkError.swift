/// Why a chain of layers is no network that this project trains, quantizes and generates.
public enum NetworkError: Error, Hashable, Sendable {
  /// Of the signature.
  case input(what: String, found: Int, expected: String)
  /// The picture that ``Preparation/digit`` makes has another shape.
  case preparation(found: Shape, expected: Shape)
  case classCount(found: Int, allowed: ClosedRange<Int>)
  /// Empty, or there twice.
  case className(found: String)
  case layerCount(found: Int, allowed: ClosedRange<Int>)
  /// Of the layer at `index`.
  case attribute(index: Int, what: String, found: String, expected: String)
  /// The layer needs a map of at least `minimum`'s rows and columns.
  case mapTooSmall(index: Int, layer: LayerKind, input: Shape, minimum: Shape)
  /// The last layer is none that may give scores.
  case end(found: LayerKind)
  case noWeights
  case wrongScores(found: Shape, expected: Int)
}

extension NetworkError {
  /// Of the layer at fault, from 0; nil where none is.
  public var layerIndex: Int? {
    switch self {
    case .attribute(let index, _, _, _), .mapTooSmall(let index, _, _, _): index
    case .input, .preparation, .classCount, .className, .layerCount, .end, .noWeights, .wrongScores:
      nil
    }
  }
}

extension NetworkError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .input(let what, let found, let expected):
      "a picture has \(found) \(what), expected \(expected)"
    case .preparation(let found, let expected):
      "pictures prepared as digits are \(expected), the network reads \(found)"
    case .classCount(let found, let allowed):
      "there are \(found) classes, expected \(allowed.lowerBound) to \(allowed.upperBound)"
    case .className(let found):
      "the class name '\(found)' is empty or there twice, expected another name for each class"
    case .layerCount(let found, let allowed):
      "there are \(found) layers, expected \(allowed.lowerBound) to \(allowed.upperBound)"
    case .attribute(let index, let what, let found, let expected):
      "layer \(index + 1): \(what) is \(found), expected \(expected)"
    case .mapTooSmall(let index, let layer, let input, let minimum):
      "layer \(index + 1), a \(layer), needs a map of at least \(minimum.height)x\(minimum.width), "
        + "found \(input.height)x\(input.width); use padding or fewer layers before it"
    case .end(let found):
      "the last layer is a \(found), expected one that gives scores: "
        + "a dense layer, a convolution or a global average"
    case .noWeights:
      "no layer has weights, expected a convolution or dense layer"
    case .wrongScores(let found, let expected):
      "the last layer gives \(found) values, expected \(expected), one for each class"
    }
  }
}
