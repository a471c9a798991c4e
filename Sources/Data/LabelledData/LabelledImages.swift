package import LeNetModel

/// Pictures, and which class each of them shows. There is at least one.
package struct LabelledImages: Hashable, Sendable {
  /// Of each image; one byte an element.
  package let shape: Shape

  /// Classes that there are; not each need have an image.
  package let classCount: Int

  /// Image by image, channel by channel, row by row; of digits 255 is ink, 0 is paper.
  package let pixels: [UInt8]

  /// `count` indices of classes.
  package let labels: [UInt8]

  /// How many at the end are set aside to validate on by those who made the set; 0 where nobody did.
  package let heldOutCount: Int

  package var count: Int { labels.count }

  /// Bytes per image.
  package var pixelCount: Int { shape.count }

  /// - Parameters:
  ///   - pixels: as many for every label as the shape has elements.
  ///   - labels: below `classCount`.
  package init(
    pixels: [UInt8], labels: [UInt8], shape: Shape = Signature.digits.input,
    classCount: Int = Signature.digits.classCount
  ) throws(LabelledImagesError) {
    let pixelCount = shape.count
    let (imageCount, rest) = pixels.count.quotientAndRemainder(dividingBy: pixelCount)
    guard rest == 0 else { throw .pixelCount(found: pixels.count, expected: pixelCount) }
    guard imageCount == labels.count else {
      throw .countsDiffer(images: imageCount, labels: labels.count)
    }
    guard !labels.isEmpty else { throw .noImages }
    if let index = labels.firstIndex(where: { $0 >= classCount }) {
      throw .label(index: index, found: labels[index], classCount: classCount)
    }
    self.shape = shape
    self.classCount = classCount
    self.pixels = pixels
    self.labels = labels
    heldOutCount = 0
  }

  /// The images with these indices, in that order; at least one.
  package func subset(_ indices: some Collection<Int>) -> LabelledImages {
    precondition(!indices.isEmpty)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(indices.count * pixelCount)
    for index in indices {
      pixels += self.pixels[index * pixelCount..<(index + 1) * pixelCount]
    }
    return LabelledImages(checked: pixels, labels: indices.map { labels[$0] }, like: self)
  }

  /// These and, behind them, images of the same shape and classes that are set aside to validate on.
  package func holdingOut(_ validation: LabelledImages) -> LabelledImages {
    precondition(validation.shape == shape && validation.classCount == classCount)
    return LabelledImages(
      checked: pixels + validation.pixels, labels: labels + validation.labels, like: self,
      heldOutCount: validation.count)
  }

  private init(
    checked pixels: [UInt8], labels: [UInt8], like set: LabelledImages, heldOutCount: Int = 0
  ) {
    self.heldOutCount = heldOutCount
    shape = set.shape
    classCount = set.classCount
    self.pixels = pixels
    self.labels = labels
  }
}

/// Why images and labels do not belong together.
package enum LabelledImagesError: Error, Hashable, Sendable {
  case pixelCount(found: Int, expected: Int)
  case countsDiffer(images: Int, labels: Int)
  case noImages
  case shape(rows: Int, columns: Int)
  case label(index: Int, found: UInt8, classCount: Int)
}

extension LabelledImagesError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .pixelCount(let found, let expected):
      "has \(found) pixels, expected a multiple of \(expected)"
    case .countsDiffer(let images, let labels):
      "has \(images) images and \(labels) labels, expected as many of each"
    case .noImages:
      "has no images, expected at least one"
    case .shape(let rows, let columns):
      "has images of \(rows) x \(columns) pixels, expected 28 x 28"
    case .label(let index, let found, let classCount):
      "label \(index) is \(found), expected 0 to \(classCount - 1)"
    }
  }
}
