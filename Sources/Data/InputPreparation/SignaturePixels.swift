package import LeNetModel
package import LeNetPictures

extension Signature {
  /// What the network reads of a picture: `input.count` bytes.
  ///
  /// - Throws: ``PictureShapeError``, `PictureError`.
  package func pixels(of picture: Picture) throws -> [UInt8] {
    switch preparation {
    case .digit: return try PreparedDigit(picture).pixels
    case .none:
      guard picture.width == input.width, picture.height == input.height else {
        throw PictureShapeError(width: picture.width, height: picture.height, expected: input)
      }
      return resizing(keepsProportions: false).pixels(of: picture)
    case .resize: return resizing(keepsProportions: false).pixels(of: picture)
    case .resizeFit: return resizing(keepsProportions: true).pixels(of: picture)
    }
  }

  private func resizing(keepsProportions: Bool) -> PictureResizing {
    PictureResizing(
      channels: input.channels, height: input.height, width: input.width,
      keepsProportions: keepsProportions)
  }
}

/// A picture that is not of the size that a network reads as it is.
package struct PictureShapeError: Error, Hashable, Sendable, CustomStringConvertible {
  package let width: Int
  package let height: Int
  package let expected: Shape

  package var description: String {
    "has \(width)x\(height) pixels, expected \(expected.width)x\(expected.height): the network reads "
      + "pictures as they are"
  }
}
