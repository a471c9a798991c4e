package import LeNetModel

/// Everything that decides what a training ends in, given the images: two trainings with equal
/// recipes on equal images give the same bytes, whatever the threads and the processor.
///
/// ``RecipeKey/all`` says what each value is and may be.
package struct Recipe: Hashable, Sendable {
  package var network: Network
  package var optimizer: Optimizer
  package var learningRate: Double
  package var schedule: Schedule
  package var weightDecay: Double
  /// The last batch of an epoch holds what is left.
  package var batchSize: Int
  package var epochs: Int
  /// Nil trains on the images as they are.
  package var augmentation: Augmentation?
  /// These are distorted as the images are, and never validated on.
  package var syntheticShare: Double
  /// Of the average that is validated and kept; nil keeps the parameters themselves.
  package var averageDecay: Double?
  /// What is left is scaled up for it; dropout layers have rates of their own.
  package var dropout: Double
  /// The label's class is to have `1 - labelSmoothing` and every class its share of the rest
  /// (Szegedy et al., "Rethinking the Inception Architecture for Computer Vision", 2016).
  package var labelSmoothing: Double
  /// A class's part of an epoch is proportional to `count^(1 - classBalance)`.
  package var classBalance: Double
  /// Nil learns from the labels alone.
  package var distillation: Distillation?
  package var validationCount: Int
  /// Apart from `seed`, so that trainings by several seeds, and teachers, leave the same images
  /// alone.
  package var validationSeed: UInt64
  package var seed: UInt64

  package init(
    network: Network, optimizer: Optimizer, learningRate: Double, schedule: Schedule,
    weightDecay: Double = 0, batchSize: Int, epochs: Int, augmentation: Augmentation? = nil,
    syntheticShare: Double = 0, averageDecay: Double? = nil, dropout: Double = 0,
    labelSmoothing: Double = 0, classBalance: Double = 0, distillation: Distillation? = nil,
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
    self.labelSmoothing = labelSmoothing
    self.classBalance = classBalance
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

/// Random distortions, new ones for each image and epoch: first of the picture's geometry, then of
/// its light, in the order of ``PhotometricDistorter``.
package struct Augmentation: Hashable, Sendable {
  package var rotationDegrees: Double
  package var scale: Double
  package var shear: Double
  package var translation: Double
  /// The largest root mean square, in pixels, of the displacement of a pixel's column, and of its
  /// row, by a smooth random field, each image's being uniform between none and this.
  ///
  /// Simard's alpha, by which a field of uniform noise from -1 to 1 is multiplied after a Gaussian
  /// of that sigma has smoothed it, is `2 sqrt(3 pi) sigma = 6.14 sigma` times this: their alpha of
  /// 34 at sigma 4 is an amplitude of 1.38.
  package var elasticAmplitude: Double
  /// Standard deviation of that Gaussian.
  package var elasticSigma: Double
  /// About three quarters as much where strokes become narrower.
  package var strokeWidth: Double
  package var crop: Double
  package var brightness: Double
  package var contrast: Double
  package var colourCast: Double
  package var shadow: Double
  package var blur: Double
  package var noise: Double
  package var inversion: Double

  /// What the grid behind the elastic field can hold, and what still bends a digit.
  package static let elasticSigmaRange = 1.5...14.0

  package init(
    rotationDegrees: Double = 0, scale: Double = 0, shear: Double = 0, translation: Double = 0,
    elasticAmplitude: Double = 0, elasticSigma: Double = 4, strokeWidth: Double = 0,
    crop: Double = 0, brightness: Double = 0, contrast: Double = 0, colourCast: Double = 0,
    shadow: Double = 0, blur: Double = 0, noise: Double = 0, inversion: Double = 0
  ) {
    self.rotationDegrees = rotationDegrees
    self.scale = scale
    self.shear = shear
    self.translation = translation
    self.elasticAmplitude = elasticAmplitude
    self.elasticSigma = elasticSigma
    self.strokeWidth = strokeWidth
    self.crop = crop
    self.brightness = brightness
    self.contrast = contrast
    self.colourCast = colourCast
    self.shadow = shadow
    self.blur = blur
    self.noise = noise
    self.inversion = inversion
  }
}
