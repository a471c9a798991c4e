/// Pictures of digits, and which digit each of them shows. There is at least one.
package struct LabelledImages: Hashable, Sendable {
  package static let side = 28

  /// Bytes per image.
  package static let pixelCount = side * side

  /// `count` x 784, row-major, as MNIST stores them: 255 is ink, 0 is paper.
  package let pixels: [UInt8]

  /// `count` digits, 0 to 9.
  package let labels: [UInt8]

  package var count: Int { labels.count }

  /// - Parameters:
  ///   - pixels: 784 for every label, row-major.
  ///   - labels: 0 to 9.
  package init(pixels: [UInt8], labels: [UInt8]) throws(LabelledImagesError) {
    let (imageCount, rest) = pixels.count.quotientAndRemainder(dividingBy: Self.pixelCount)
    guard rest == 0 else { throw .pixelCount(found: pixels.count) }
    guard imageCount == labels.count else {
      throw .countsDiffer(images: imageCount, labels: labels.count)
    }
    guard !labels.isEmpty else { throw .noImages }
    if let index = labels.firstIndex(where: { $0 > 9 }) {
      throw .label(index: index, found: labels[index])
    }
    self.pixels = pixels
    self.labels = labels
  }

  package init(images: IDX.Images, labels: [UInt8]) throws(LabelledImagesError) {
    guard images.count > 0 else { throw .noImages }
    guard images.rows == Self.side, images.columns == Self.side else {
      throw .shape(rows: images.rows, columns: images.columns)
    }
    try self.init(pixels: images.pixels, labels: labels)
  }

  /// The images with these indices, in that order; at least one.
  package func subset(_ indices: some Collection<Int>) -> LabelledImages {
    precondition(!indices.isEmpty)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(indices.count * Self.pixelCount)
    for index in indices {
      pixels += self.pixels[index * Self.pixelCount..<(index + 1) * Self.pixelCount]
    }
    return LabelledImages(checkedPixels: pixels, labels: indices.map { labels[$0] })
  }

  private init(checkedPixels: [UInt8], labels: [UInt8]) {
    pixels = checkedPixels
    self.labels = labels
  }
}

/// Why images and labels do not belong together.
package enum LabelledImagesError: Error, Hashable, Sendable {
  case pixelCount(found: Int)
  case countsDiffer(images: Int, labels: Int)
  case noImages
  case shape(rows: Int, columns: Int)
  case label(index: Int, found: UInt8)
}
