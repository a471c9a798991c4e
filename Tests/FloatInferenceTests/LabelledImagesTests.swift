import FloatInference
import Testing

@Suite struct LabelledImagesTests {
  private let blank = [UInt8](repeating: 0, count: 784)

  @Test func badInputIsRefused() {
    #expect(throws: FloatInferenceError.noImages) {
      try LabelledImages(pixels: [], labels: [])
    }
    #expect(throws: FloatInferenceError.pixelCount(found: 784, imageCount: 2)) {
      try LabelledImages(pixels: blank, labels: [1, 2])
    }
    #expect(throws: FloatInferenceError.label(image: 0, found: 10)) {
      try LabelledImages(pixels: blank, labels: [10])
    }
  }

  @Test func messagesSayWhatWasExpected() {
    #expect(
      FloatInferenceError.label(image: 3, found: 12).description
        == "the label of image 3 is 12, expected a digit, 0 to 9")
    #expect(
      FloatInferenceError.pixelCount(found: 784, imageCount: 2).description
        == "found 784 pixels for 2 labels, expected 784 pixels for each label; images and labels "
        + "must be of one set")
  }

  @Test func subsetsKeepTheirOrder() throws {
    let images = try LabelledImages(
      pixels: (0..<4).flatMap { [UInt8](repeating: $0, count: 784) }, labels: [5, 6, 7, 8])
    let subset = images.subset([3, 1])
    #expect(subset.labels == [8, 6])
    #expect(subset.pixels.count == 2 * 784)
    #expect(subset.pixels.first == 3 && subset.pixels.last == 1)
  }
}
