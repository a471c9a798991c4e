package import LeNetModel
package import LeNetPictures

extension Signature {
  /// What the network reads of a picture: `input.count` bytes.
  ///
  /// - Throws: ``PictureShapeError``, `PictureError`.
  package func pixels(of picture: Picture) throws -> [UInt8] {
    preparation == .digit
      ? try PreparedDigit(picture).pixels : try pixels(ofWhole: picture)
  }

  /// What a network that looks for no figures reads of a picture.
  package func pixels(ofWhole picture: Picture) throws(PictureShapeError) -> [UInt8] {
    precondition(preparation != .digit)
    guard
      preparation != .none || (picture.width, picture.height) == (input.width, input.height)
    else { throw PictureShapeError(width: picture.width, height: picture.height, expected: input) }
    // What is of the size already keeps its levels.
    let resizing = PictureResizing(
      channels: input.channels, height: input.height, width: input.width,
      keepsProportions: preparation == .resizeFit)
    return resizing.pixels(of: picture)
  }
}

/// A picture that is not of the size that a network reads as it is.
package struct PictureShapeError: Error, Hashable, Sendable, CustomStringConvertible {
  package let width: Int
  package let height: Int
  package let expected: Shape

  package var description: String {
    "has \(width)x\(height) pixels, expected \(expected.width)x\(expected.height): the network reads "
      + "pictures as they are; with --prepare resize, training makes one that has them scaled"
  }
}
