package import ElementaryFunctions
import FloatInference
package import LabelledData
import LeNetModel
import SyntheticDigits

/// Gives the images of a batch one by one, on several threads at once.
package protocol ImageSource: AnyObject {
  /// Writes one image and returns its label.
  ///
  /// - Parameters:
  ///   - position: of the image in the epoch.
  ///   - worker: never at work on two threads at once.
  ///   - pixels: as many floats as the network's input has elements, 0...1.
  func load(position: Int, worker: Int, into pixels: UnsafeMutablePointer<Float>) -> UInt8
}

/// Gives what a batch's images are to be taken for, beside their labels, on several threads at once.
protocol TargetSource: AnyObject {
  /// - Parameters:
  ///   - positions: of up to sixteen images in the epoch.
  ///   - input: these images.
  ///   - target: a score for each class, whose softmax is the target; the lanes of the images are
  ///     to be set.
  func load(_ positions: Range<Int>, worker: Int, input: LaneBuffer, into target: LaneBuffer)
}

/// The training images in the order of an epoch, and drawn digits among them, distorted as the recipe
/// says.
package final class TrainingImages: ImageSource, MaskSource {
  private let set: LabelledImages
  /// Drawn digits, of which each epoch takes the next ones; nil where there are none.
  private let drawn: SyntheticDigits.Images?
  private let drawnPerEpoch: Int
  private let seed: UInt64
  private let pixelCount: Int
  /// By number, the images of the showings that are numbered behind all images.
  private let repeated: [Int]
  /// One for each worker; nil where the images are taken as they are.
  private let distorters: [ImageDistorter]?
  private var order: [Int] = []
  private let versions: Int?
  private var epoch = 1
  /// Which distortion of each image this epoch shows, from 1.
  private(set) var version = 1

  /// Different ones drawn for a training, five hundred of each digit.
  private static let drawnCount = 5000

  /// - Parameter balance: whose further showings an epoch may have; nil shows each image once.
  /// - Precondition: pictures among which digits are drawn are MNIST's size, as ``Recipe/check()``
  ///   makes sure.
  package init(
    _ set: LabelledImages, _ recipe: Recipe, workers: Int, balance: ClassBalance? = nil
  ) {
    precondition(
      recipe.syntheticShare == 0 || recipe.network.inputShape == Signature.digits.input)
    self.set = set
    repeated = balance?.repeated ?? []
    drawnPerEpoch = recipe.syntheticCount(imageCount: set.count)
    drawn =
      drawnPerEpoch == 0
      ? nil
      : SyntheticDigits.variedImages(
        count: Self.drawnCount, seed: SplitMix64(seed: recipe.seed, .synthetic).state)
    seed = recipe.seed
    pixelCount = recipe.network.inputShape.count
    versions = recipe.distillation?.versions
    distorters = recipe.augmentation.map { augmentation in
      (0..<workers).map { _ in ImageDistorter(augmentation, recipe.network.signature) }
    }
  }

  /// - Parameter order: indices of the set's images; the drawn ones' follow these, then the numbers
  ///   of further showings.
  package func begin(epoch: Int, order: [Int]) {
    self.epoch = epoch
    version = versions.map { (epoch - 1) % $0 + 1 } ?? epoch
    self.order = order
  }

  /// The training set's images, the drawn ones of an epoch, and further showings.
  var count: Int { self.set.count + drawnPerEpoch + repeated.count }

  /// The index, below `count`, of the image at a position of the epoch.
  func index(at position: Int) -> Int { order[position] }

  /// What an image looks like depends on seed, version and number only.
  package func load(position: Int, worker: Int, into target: UnsafeMutablePointer<Float>) -> UInt8 {
    let number = order[position]
    let ofFurther = number - set.count - drawnPerEpoch
    let image = ofFurther < 0 ? number : repeated[ofFurther]
    guard let drawn, image >= set.count else {
      write(set.pixels, at: image, number, worker, into: target)
      return set.labels[image]
    }
    let place = ((version - 1) * drawnPerEpoch + image - set.count) % Self.drawnCount
    write(drawn.pixels, at: place, number, worker, into: target)
    return drawn.labels[place]
  }

  package func maskNumbers(position: Int) -> SplitMix64 {
    SplitMix64(seed: seed, .dropout, epoch: epoch, image: order[position])
  }

  /// Writes the picture at a place of `pixels`, distorted for the showing of that number.
  private func write(
    _ pixels: [UInt8], at place: Int, _ number: Int, _ worker: Int,
    into target: UnsafeMutablePointer<Float>
  ) {
    pixels.withUnsafeBufferPointer { pixels in
      guard let base = pixels.baseAddress else { return }
      let source = base + place * pixelCount
      guard let distorters else {
        for index in 0..<pixelCount { target[index] = Float(source[index]) / 255 }
        return
      }
      var generator = SplitMix64(seed: seed, .augmentation, epoch: version, image: number)
      distorters[worker].load(source, &generator, into: target)
    }
  }
}
