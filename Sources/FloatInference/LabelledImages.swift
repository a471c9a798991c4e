import LeNetModel

/// Images with their labels, checked once.
package struct LabelledImages: Sendable {
  /// `[image][784]`, white on black.
  package let pixels: [UInt8]
  /// One digit per image.
  package let labels: [UInt8]

  /// - Throws: ``FloatInferenceError`` if there is no image, or pixels and labels disagree, or a
  ///   label is no digit.
  package init(pixels: [UInt8], labels: [UInt8]) throws(FloatInferenceError) {
    guard !labels.isEmpty else { throw .noImages }
    let (expected, overflow) = labels.count.multipliedReportingOverflow(
      by: Network.inputShape.count)
    guard !overflow, pixels.count == expected else {
      throw .pixelCount(found: pixels.count, imageCount: labels.count)
    }
    if let image = labels.firstIndex(where: { Int($0) >= Network.classCount }) {
      throw .label(image: image, found: labels[image])
    }
    self.pixels = pixels
    self.labels = labels
  }

  package var count: Int { labels.count }

  /// The images with these indices, in that order.
  package func subset(_ images: [Int]) -> LabelledImages {
    let size = Network.inputShape.count
    var pixels: [UInt8] = []
    pixels.reserveCapacity(images.count * size)
    for image in images { pixels += self.pixels[image * size..<(image + 1) * size] }
    return LabelledImages(checkedPixels: pixels, labels: images.map { labels[$0] })
  }

  private init(checkedPixels: [UInt8], labels: [UInt8]) {
    pixels = checkedPixels
    self.labels = labels
  }
}
