/// Why a chain of layers is no network that this project trains, quantizes and generates.
public enum NetworkError: Error, Hashable, Sendable {
  /// The layer at `index` is not what may stand there; `found` is nil at the end of the chain.
  case unexpectedLayer(index: Int, found: LayerKind?, expected: String)
  case widthOutOfRange(index: Int, found: Int, allowed: ClosedRange<Int>)
  /// The layer needs a map of at least `minimum` rows and columns.
  case mapTooSmall(index: Int, layer: LayerKind, input: Shape, minimum: Int)
  case wrongClassCount(found: Int, expected: Int)
}

extension NetworkError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unexpectedLayer(let index, let found, let expected):
      let found = found.map { "a \($0)" } ?? "the end of the network"
      return "layer \(index + 1) is \(found), expected \(expected)"
    case .widthOutOfRange(let index, let found, let allowed):
      return "layer \(index + 1) has \(found) filters or units, expected "
        + "\(allowed.lowerBound) to \(allowed.upperBound)"
    case .mapTooSmall(let index, let layer, let input, let minimum):
      return "layer \(index + 1), a \(layer), needs a map of at least \(minimum)x\(minimum), "
        + "found \(input.height)x\(input.width); use padding same or fewer blocks"
    case .wrongClassCount(let found, let expected):
      return "the last dense layer has \(found) units, expected \(expected), one for each digit"
    }
  }
}
