package import LeNetModel

/// Everything that decides what a training ends in, given the images: two trainings with equal
/// recipes on equal images give the same bytes, whatever the threads and the processor.
package struct Recipe: Hashable, Sendable {
  package var network: Network
  package var optimizer: Optimizer
  /// The largest rate of the schedule.
  package var learningRate: Double
  package var schedule: Schedule
  /// Decoupled for AdamW, added to the gradient for SGD; biases do not decay.
  package var weightDecay: Double
  /// Images of one update. The last batch of an epoch holds what is left.
  package var batchSize: Int
  package var epochs: Int
  /// Nil trains on the images as they are.
  package var augmentation: Augmentation?
  /// Drawn digits that each epoch has besides the images, as a share of these, 0 to 1. They are
  /// distorted as the images are, and never validated on.
  package var syntheticShare: Double
  /// Decay per update of the exponential average of the parameters, which is then what is
  /// validated and kept; nil keeps the parameters themselves.
  package var averageDecay: Double?
  /// The part of the hidden dense layers' outputs that each image of a step goes without, 0 to less
  /// than 1; dropout layers have rates of their own.
  package var dropout: Double
  /// Nil learns from the labels alone.
  package var distillation: Distillation?
  /// Images set aside, by a seeded shuffle, to choose the epoch that is kept.
  package var validationCount: Int
  /// Of that shuffle; apart from `seed`, so that trainings by several seeds, and teachers, leave
  /// the same images alone.
  package var validationSeed: UInt64
  package var seed: UInt64

  package init(
    network: Network, optimizer: Optimizer, learningRate: Double, schedule: Schedule,
    weightDecay: Double = 0, batchSize: Int, epochs: Int, augmentation: Augmentation? = nil,
    syntheticShare: Double = 0, averageDecay: Double? = nil, dropout: Double = 0,
    distillation: Distillation? = nil,
    validationCount: Int, validationSeed: UInt64 = 1, seed: UInt64
  ) {
    self.network = network
    self.optimizer = optimizer
    self.learningRate = learningRate
    self.schedule = schedule
    self.weightDecay = weightDecay
    self.batchSize = batchSize
    self.epochs = epochs
    self.augmentation = augmentation
    self.syntheticShare = syntheticShare
    self.averageDecay = averageDecay
    self.dropout = dropout
    self.distillation = distillation
    self.validationCount = validationCount
    self.validationSeed = validationSeed
    self.seed = seed
  }

  /// Drawn digits of an epoch.
  ///
  /// - Parameter imageCount: training and validation images together.
  func syntheticCount(imageCount: Int) -> Int {
    Int((syntheticShare * Double(imageCount - validationCount)).rounded())
  }
}

/// How a gradient becomes an update.
package enum Optimizer: Hashable, Sendable {
  /// `v = momentum * v + g`, `w -= rate * v` (Polyak, 1964).
  case sgd(momentum: Double)
  /// Loshchilov and Hutter, "Decoupled Weight Decay Regularization" (2019).
  case adamW(beta1: Double, beta2: Double, epsilon: Double)

  /// AdamW with the constants of its paper.
  package static let adamW = Optimizer.adamW(beta1: 0.9, beta2: 0.999, epsilon: 1e-8)
}

/// Random distortions, new ones for each image and epoch; each number is the largest deviation to
/// either side of a uniform distribution.
package struct Augmentation: Hashable, Sendable {
  package var rotationDegrees: Double
  /// Of the size, 0.1 for 0.9 to 1.1.
  package var scale: Double
  /// Columns moved per row.
  package var shear: Double
  /// Pixels, in each direction.
  package var translation: Double
  /// The largest root mean square, in pixels, of the displacement of a pixel's column, and of its
  /// row, by a smooth random field, each image's being uniform between none and this.
  ///
  /// Simard's alpha, by which a field of uniform noise from -1 to 1 is multiplied after a Gaussian
  /// of that sigma has smoothed it, is `2 sqrt(3 pi) sigma = 6.14 sigma` times this: their alpha of
  /// 34 at sigma 4 is an amplitude of 1.38.
  package var elasticAmplitude: Double
  /// How smooth that field is: standard deviation of the Gaussian, in pixels.
  package var elasticSigma: Double
  /// Pixels by which strokes become wider, or about three quarters as much narrower; 0 for none.
  package var strokeWidth: Double

  /// What the grid behind the elastic field can hold, and what still bends a digit.
  package static let elasticSigmaRange = 1.5...14.0

  package init(
    rotationDegrees: Double, scale: Double, shear: Double, translation: Double,
    elasticAmplitude: Double = 0, elasticSigma: Double = 4, strokeWidth: Double = 0
  ) {
    self.rotationDegrees = rotationDegrees
    self.scale = scale
    self.shear = shear
    self.translation = translation
    self.elasticAmplitude = elasticAmplitude
    self.elasticSigma = elasticSigma
    self.strokeWidth = strokeWidth
  }
}
