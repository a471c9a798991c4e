/// Scales whole pictures to a network's rows and columns, by the mean of the area that each pixel
/// covers, in integers (`Models/PREPARATION.md`).
package struct PictureResizing: Hashable, Sendable {
  /// Grey, or red, green and blue.
  package let channels: Int
  package let height: Int
  package let width: Int
  /// Whether a picture keeps its proportions; where it does not reach, its edge goes on.
  package let keepsProportions: Bool

  /// - Parameter channels: 1 or 3.
  package init(channels: Int, height: Int, width: Int, keepsProportions: Bool) {
    precondition([1, 3].contains(channels) && height > 0 && width > 0)
    (self.channels, self.height, self.width) = (channels, height, width)
    self.keepsProportions = keepsProportions
  }

  /// `channels * height * width` bytes, channel by channel, row by row. What is transparent is white.
  package func pixels(of picture: Picture) -> [UInt8] {
    planes(of: picture).flatMap(resized)
  }

  /// - Parameter levels: `width * height`, of a grey picture, which all channels become.
  package func pixels(of levels: [UInt8], width: Int, height: Int) -> [UInt8] {
    precondition(levels.count == width * height)
    let plane = resized(GreyPlane(width: width, height: height, levels: levels))
    return Array(repeatElement(plane, count: channels).joined())
  }

  /// Where the picture comes to lie.
  private func field(width: Int, height: Int) -> PixelBox {
    guard keepsProportions else {
      return PixelBox(x: 0, y: 0, width: self.width, height: self.height)
    }
    // Wider than the network's picture, or not.
    let isWider = width * self.height > height * self.width
    let (across, down) =
      isWider
      ? (self.width, Self.scaled(height, by: self.width, of: width))
      : (Self.scaled(width, by: self.height, of: height), self.height)
    return PixelBox(
      x: (self.width - across) / 2, y: (self.height - down) / 2, width: across, height: down)
  }

  /// `length * side / whole`, rounded, at least 1.
  private static func scaled(_ length: Int, by side: Int, of whole: Int) -> Int {
    max(1, (2 * length * side + whole) / (2 * whole))
  }

  private func planes(of picture: Picture) -> [GreyPlane] {
    let pixelCount = picture.width * picture.height
    let planes = picture.rgba.withUnsafeBufferPointer { rgba in
      (0..<channels).map { channel in
        [UInt8](unsafeUninitializedCapacity: pixelCount) { levels, count in
          if channels == 1 {
            _ = Luma.levels(of: rgba, UnsafeMutableBufferPointer(rebasing: levels[..<pixelCount]))
          } else {
            for pixel in 0..<pixelCount { levels[pixel] = rgba[4 * pixel + channel] }
          }
          for pixel in 0..<pixelCount where rgba[4 * pixel + 3] != 255 {
            levels[pixel] = Self.overWhite(levels[pixel], alpha: rgba[4 * pixel + 3])
          }
          count = pixelCount
        }
      }
    }
    return planes.map { GreyPlane(width: picture.width, height: picture.height, levels: $0) }
  }

  private static func overWhite(_ level: UInt8, alpha: UInt8) -> UInt8 {
    let (level, alpha) = (Int(level), Int(alpha))
    return UInt8((level * alpha + 255 * (255 - alpha) + 127) / 255)
  }

  private func resized(_ plane: GreyPlane) -> [UInt8] {
    let field = field(width: plane.width, height: plane.height)
    let scaled = BoxReduction.mean(
      plane, plane.box, width: field.width, height: field.height
    ).levels
    guard field.width != width || field.height != height else { return scaled }
    let columns = (0..<width).map { min(max($0 - field.x, 0), field.width - 1) }
    return (0..<height).flatMap { y in
      let start = min(max(y - field.y, 0), field.height - 1) * field.width
      return columns.map { scaled[start + $0] }
    }
  }
}
