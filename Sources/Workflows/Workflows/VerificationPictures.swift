import Dataset
import LabelledData
import LeNetModel
import NumberText
import Parity

/// The pictures of a comparison: MNIST's test images where they are and the model reads such, else
/// generated ones.
struct VerificationPictures {
  let pixels: [UInt8]
  /// Nil for generated pictures.
  let labelled: LabelledImages?
  let description: String

  let count: Int

  /// - Parameters:
  ///   - network: that is to read them.
  ///   - count: how many were asked for.
  ///   - defaultCount: how many otherwise; nil for all.
  init(
    _ mnist: MNISTFolder, for network: Network, count: Int?, defaultCount: Int?,
    notify: NoticeHandler
  ) throws {
    do {
      let test = try mnist.load(.test, notify: notify).images
      guard network.fits(test) else {
        self.init(generating: count ?? defaultCount ?? 1000, for: network, "")
        return
      }
      let count = count ?? min(defaultCount ?? test.count, test.count)
      guard count <= test.count else {
        throw WorkflowError.imageCount(found: count, available: test.count)
      }
      let images = test.subset(0..<count)
      self.init(
        pixels: images.pixels, labelled: images, count: count,
        description: "\(grouped(count)) of MNIST's test images")
    } catch MNISTError.notFound {
      self.init(generating: count ?? defaultCount ?? 1000, for: network, " (no MNIST)")
    }
  }

  private init(generating count: Int, for network: Network, _ reason: String) {
    self.init(
      pixels: ParityPictures.generated(count: count, shape: network.inputShape), labelled: nil,
      count: count, description: "\(grouped(count)) generated pictures\(reason)")
  }

  private init(pixels: [UInt8], labelled: LabelledImages?, count: Int, description: String) {
    self.pixels = pixels
    self.labelled = labelled
    self.count = count
    self.description = description
  }
}
