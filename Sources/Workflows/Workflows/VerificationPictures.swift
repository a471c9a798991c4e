import Dataset
import LabelledData
import LeNetModel
import NumberText
import Parity

/// The pictures of a comparison: the test images that are at hand, if the model reads such, else
/// generated ones.
struct VerificationPictures {
  let pixels: [UInt8]
  /// Nil for generated pictures.
  let labelled: LabelledImages?
  let description: String

  let count: Int

  /// - Parameters:
  ///   - model: that is to read them.
  ///   - count: how many were asked for.
  ///   - defaultCount: how many otherwise; nil for all.
  init(
    _ source: DataSource, for model: QuantizedModel, count: Int?, defaultCount: Int?,
    notify: NoticeHandler
  ) throws {
    let network = model.network
    do {
      let part = try source.load(.test, for: network.signature, model.provenance, notify: notify)
      let test = part.images
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
        description: "\(grouped(count)) \(part.description)")
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
