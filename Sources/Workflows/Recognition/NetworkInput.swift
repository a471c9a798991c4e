public import LeNetPictures

/// What a network is given to read of a picture.
public enum NetworkInput: Hashable, Sendable {
  /// A digit, or what its model's classes are in place of digits, that was found in the picture.
  case digit(PreparedDigit)
  /// The whole picture, grey or red, green and blue, of the network's rows and columns: a byte for
  /// each value, channel by channel, row by row from the top.
  case picture(pixels: [UInt8])

  /// As many bytes as the network reads: channel by channel, row by row from the top.
  public var pixels: [UInt8] {
    switch self {
    case .digit(let digit): digit.pixels
    case .picture(let pixels): pixels
    }
  }

  /// Where it was found in the picture, and what was done to it; nil where the whole picture is read.
  public var digit: PreparedDigit? {
    switch self {
    case .digit(let digit): digit
    case .picture: nil
    }
  }
}

/// What of a picture a network is given to read.
package struct PreparedPicture: Hashable, Sendable {
  /// From the top to the bottom, each from left to right; one of one where the whole picture is read.
  package let lines: [[NetworkInput]]
  /// Where there is ink that is not read.
  package let leftOut: [PixelBox]

  init(_ number: PreparedNumber) {
    lines = number.lines.map { $0.map(NetworkInput.digit) }
    leftOut = number.leftOut
  }

  init(whole pixels: [UInt8]) {
    lines = [[.picture(pixels: pixels)]]
    leftOut = []
  }
}
