import Dataset
import ElementaryFunctions
import FloatInference
import LeNetModel

/// The images of an epoch, distorted as the recipe says.
struct ImageSource {
  let set: LabelledImages
  let augmentation: Augmentation?
  let seed: UInt64
  /// One for each worker.
  let distorters: [Distorter]

  init(_ set: LabelledImages, _ recipe: Recipe, workers: Int) {
    self.set = set
    augmentation = recipe.augmentation
    seed = recipe.seed
    distorters = (0..<workers).map { _ in Distorter() }
  }

  /// Fills a lane with image `image`; what it looks like depends on seed, epoch and image only.
  func load(_ image: Int, epoch: Int, worker: Int, lane: Int, into input: LaneBuffer) -> UInt8 {
    let size = Network.inputShape.count
    set.pixels.withUnsafeBufferPointer { pixels in
      guard let base = pixels.baseAddress else { return }
      let source = base + image * size
      guard let augmentation else {
        input.loadImage(source, lane: lane)
        return
      }
      var generator = SplitMix64(seed: seed, .augmentation, epoch: epoch, image: image)
      let map = AffineMap(augmentation, &generator)
      distorters[worker].load(source, map, lane: lane, into: input)
    }
    return set.labels[image]
  }
}
