package import Dataset
import ElementaryFunctions
import FloatInference
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

/// Gives what a batch's images are to be taken for, beside their labels, on several threads at once.
protocol TargetSource: AnyObject {
  /// - Parameters:
  ///   - positions: of up to sixteen images in the epoch.
  ///   - input: these images.
  ///   - target: ten elements of scores, whose softmax is the target; the lanes of the images are
  ///     to be set.
  func load(_ positions: Range<Int>, worker: Int, input: LaneBuffer, into target: LaneBuffer)
}

/// The training images in the order of an epoch, distorted as the recipe says.
package final class TrainingImages: ImageSource {
  private let set: LabelledImages
  private let seed: UInt64
  /// One for each worker; nil where the images are taken as they are.
  private let distorters: [Distorter]?
  private var order: [Int] = []
  private let versions: Int?
  /// Which distortion of each image this epoch shows, from 1.
  private(set) var version = 1

  package init(_ set: LabelledImages, _ recipe: Recipe, workers: Int) {
    self.set = set
    seed = recipe.seed
    versions = recipe.distillation?.versions
    distorters = recipe.augmentation.map { augmentation in
      (0..<workers).map { _ in Distorter(augmentation) }
    }
  }

  /// - Parameter order: indices of the set's images.
  package func begin(epoch: Int, order: [Int]) {
    version = versions.map { (epoch - 1) % $0 + 1 } ?? epoch
    self.order = order
  }

  /// The index in the set of the image at a position of the epoch.
  func index(at position: Int) -> Int { order[position] }

  /// What an image looks like depends on seed, version and image only.
  package func load(position: Int, worker: Int, into target: UnsafeMutablePointer<Float>) -> UInt8 {
    let image = order[position]
    let size = Network.inputShape.count
    set.pixels.withUnsafeBufferPointer { pixels in
      guard let base = pixels.baseAddress else { return }
      let source = base + image * size
      guard let distorters else {
        for index in 0..<size { target[index] = Float(source[index]) / 255 }
        return
      }
      var generator = SplitMix64(seed: seed, .augmentation, epoch: version, image: image)
      distorters[worker].load(source, &generator, into: target)
    }
    return set.labels[image]
  }
}
