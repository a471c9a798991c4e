/// The pictures of a camera, in pixels.
package struct CameraSize: Hashable, Sendable {
  /// How long either side may be. A longer one would have to be reduced first, which takes more
  /// memory than a microcontroller has; a shorter one shows no digit.
  package static let sides = 8...512

  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) throws(CameraSizeError) {
    guard Self.sides.contains(width), Self.sides.contains(height) else {
      throw .unsupported(width: width, height: height)
    }
    self.width = width
    self.height = height
  }

  /// - Parameter text: `160x120`.
  package init(_ text: String) throws(CameraSizeError) {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard sides.count == 2, let width = sides[0], let height = sides[1] else {
      throw .unreadable(text)
    }
    try self.init(width: width, height: height)
  }

  var pixelCount: Int { width * height }
}

package enum CameraSizeError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case unsupported(width: Int, height: Int)

  package var description: String {
    let sides = "\(CameraSize.sides.lowerBound) to \(CameraSize.sides.upperBound) pixels a side"
    return switch self {
    case .unreadable(let text):
      "'\(text)' is no size, expected WIDTHxHEIGHT, such as 160x120"
    case .unsupported(let width, let height):
      "a camera of \(width)x\(height), expected \(sides); let the camera or the program scale its "
        + "pictures down"
    }
  }
}
