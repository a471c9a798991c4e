/// How a camera gives its pixels, row after row from the top left.
package enum CameraFormat: String, Hashable, Sendable, CaseIterable {
  /// A level, 0 black to 255 white.
  case grey
  /// Five bits of red, six of green, five of blue, the byte with the red first.
  case rgb565
  /// A byte each of red, green and blue.
  case rgb888

  /// Bytes of a pixel.
  package var byteCount: Int {
    switch self {
    case .grey: 1
    case .rgb565: 2
    case .rgb888: 3
    }
  }

  /// For people.
  package var title: String {
    switch self {
    case .grey: "grey"
    case .rgb565, .rgb888: rawValue.uppercased()
    }
  }
}
