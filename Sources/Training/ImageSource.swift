import Dataset
import ElementaryFunctions
import LeNetModel

/// Gives the images of a batch one by one, on several threads at once.
package protocol ImageSource: AnyObject {
  /// Writes one image and returns its label.
  ///
  /// - Parameters:
  ///   - position: of the image in the epoch.
  ///   - worker: never at work on two threads at once.
  ///   - pixels: 784 floats, 0...1.
  func load(position: Int, worker: Int, into pixels: UnsafeMutablePointer<Float>) -> UInt8
}

/// The training images in the order of an epoch, distorted as the recipe says.
final class TrainingImages: ImageSource {
  private let set: LabelledImages
  private let seed: UInt64
  /// One for each worker; nil where the images are taken as they are.
  private let distorters: [Distorter]?
  private var order: [Int] = []
  private var epoch = 0

  init(_ set: LabelledImages, _ recipe: Recipe, workers: Int) {
    self.set = set
    seed = recipe.seed
    distorters = recipe.augmentation.map { augmentation in
      (0..<workers).map { _ in Distorter(augmentation) }
    }
  }

  /// - Parameter order: indices of the set's images.
  func begin(epoch: Int, order: [Int]) {
    self.epoch = epoch
    self.order = order
  }

  /// What an image looks like depends on seed, epoch and image only.
  func load(position: Int, worker: Int, into target: UnsafeMutablePointer<Float>) -> UInt8 {
    let image = order[position]
    let size = Network.inputShape.count
    set.pixels.withUnsafeBufferPointer { pixels in
      guard let base = pixels.baseAddress else { return }
      let source = base + image * size
      guard let distorters else {
        for index in 0..<size { target[index] = Float(source[index]) / 255 }
        return
      }
      var generator = SplitMix64(seed: seed, .augmentation, epoch: epoch, image: image)
      distorters[worker].load(source, &generator, into: target)
    }
    return set.labels[image]
  }
}
