import InputPreparation
package import LeNetModel
package import LeNetPictures

/// Makes of pictures what a network reads, as its signature says.
extension Signature {
  /// Whether the classes are the digits 0 to 9.
  package var namesDigits: Bool { classNames == Self.digits.classNames }

  /// Whether figures are looked for in a picture; else the whole of it is read.
  package var findsFigures: Bool { preparation == .digit }

  /// - Throws: why there is nothing to read.
  package func prepared(
    _ picture: Picture, lookingFor subject: Answer.Subject
  ) throws(Refusal) -> PreparedPicture {
    guard !findsFigures else {
      return try prepared(figuresOf: GreyPicture(picture), lookingFor: subject)
    }
    guard subject == .single else { throw .wholePicture }
    do {
      return PreparedPicture(whole: try pixels(ofWhole: picture))
    } catch {
      throw .otherSize(width: error.width, height: error.height, expected: input)
    }
  }

  /// Of a model that looks for figures, for which brightness is enough.
  ///
  /// - Throws: why there is nothing to read.
  package func prepared(
    figuresOf picture: GreyPicture, lookingFor subject: Answer.Subject
  ) throws(Refusal) -> PreparedPicture {
    precondition(findsFigures)
    do {
      switch subject {
      case .single: return PreparedPicture(PreparedNumber(try PreparedDigit(picture)))
      case .number: return PreparedPicture(try PreparedNumber(picture))
      }
    } catch {
      throw .picture(error)
    }
  }
}

extension Shape {
  /// Pixels that a network reads, grey or in colour, as a picture to look at.
  ///
  /// - Parameter pixels: ``count``, of one channel or of three.
  package func picture(of pixels: [UInt8]) -> Picture {
    precondition(pixels.count == count && [1, 3].contains(channels))
    let plane = width * height
    let rgba = (0..<4 * plane).map { index -> UInt8 in
      let (pixel, colour) = (index / 4, index % 4)
      return colour == 3 ? 255 : pixels[colour % channels * plane + pixel]
    }
    return Picture(rgba, width: width, height: height)
  }
}
