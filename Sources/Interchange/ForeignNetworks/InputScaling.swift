/// What a network takes a pixel for: `factor * p / 255 + shift`, p in 0...255.
package struct InputScaling: Hashable, Sendable {
  /// For people, and for `--input-scale`: `0..1`.
  package let name: String
  /// One for each channel, or one for all.
  package let factors: [Double]
  /// As many.
  package let shifts: [Double]

  package init(name: String, factors: [Double], shifts: [Double]) {
    self.name = name
    self.factors = factors
    self.shifts = shifts
  }

  /// `(p / 255 - mean) / deviation`, one of each for a channel, or one for all.
  package init(name: String, means: [Double], deviations: [Double]) {
    self.init(
      name: name, factors: deviations.map { 1 / $0 },
      shifts: zip(means, deviations).map { -$0 / $1 })
  }

  /// The pixel divided by 255.
  package static let unit = InputScaling(name: "0..1", factors: [1], shifts: [0])
  /// The pixel itself.
  package static let bytes = InputScaling(name: "0..255", factors: [255], shifts: [0])
  package static let symmetric = InputScaling(name: "-1..1", factors: [2], shifts: [-1])
  package static let centred = InputScaling(name: "-0.5..0.5", factors: [1], shifts: [-0.5])
  /// By the mean and the standard deviation of MNIST's training pixels, as PyTorch's examples do.
  package static let mnist = InputScaling(name: "mnist", means: [0.1307], deviations: [0.3081])
  /// By those of ImageNet's red, green and blue, as torchvision's models do.
  package static let imagenet = InputScaling(
    name: "imagenet", means: [0.485, 0.456, 0.406], deviations: [0.229, 0.224, 0.225])

  /// Those that networks are usually trained with.
  package static func usual(channels: Int) -> [InputScaling] {
    [.unit, .bytes, .symmetric, .mnist, .centred] + (channels == 3 ? [.imagenet] : [])
  }

  /// Of pictures whose black is white.
  package var inverted: InputScaling {
    InputScaling(
      name: name + ", inverted", factors: factors.map { -$0 },
      shifts: zip(factors, shifts).map(+))
  }
}
