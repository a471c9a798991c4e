import ElementaryFunctions
import FloatInference
import LabelledData
import LeNetModel
import Testing
import Training

/// Noisy images with a bright bar whose row tells the label.
func bars(count: Int, seed: UInt64) throws -> LabelledImages {
  var generator = SplitMix64(seed: seed)
  var pixels: [UInt8] = []
  var labels: [UInt8] = []
  for _ in 0..<count {
    let label = generator.nextInt(below: 10)
    let column = generator.nextInt(below: 12)
    var image = (0..<784).map { _ in UInt8(generator.nextInt(below: 40)) }
    for y in 0..<3 {
      for x in 0..<12 { image[(label * 2 + 4 + y) * 28 + column + x + 2] = 230 }
    }
    pixels += image
    labels.append(UInt8(label))
  }
  return try LabelledImages(pixels: pixels, labels: labels)
}

/// Noisy pictures with a bright bar in one of the channels, whose row tells the label.
func bars(count: Int, _ signature: Signature, seed: UInt64) throws -> LabelledImages {
  let shape = signature.input
  var generator = SplitMix64(seed: seed)
  var pixels: [UInt8] = []
  var labels: [UInt8] = []
  for _ in 0..<count {
    let label = generator.nextInt(below: signature.classCount)
    var image = (0..<shape.count).map { _ in UInt8(generator.nextInt(below: 40)) }
    let channel = label % shape.channels
    let row = 1 + label * (shape.height - 4) / (signature.classCount - 1)
    let column = generator.nextInt(below: shape.width / 2)
    for y in row..<row + 2 {
      let first = (channel * shape.height + y) * shape.width + column
      for x in first..<first + shape.width / 2 { image[x] = 230 }
    }
    pixels += image
    labels.append(UInt8(label))
  }
  return try LabelledImages(
    pixels: pixels, labels: labels, shape: shape, classCount: signature.classCount)
}

/// A small network that trains quickly.
let smallRecipe: Recipe = {
  let kinds: [LayerKind] = [
    .convolution(filters: 2, padding: 0), .activation(.relu), .pooling(.max),
    .convolution(filters: 3, padding: 0), .activation(.relu), .pooling(.max),
    .dense(units: 10),
  ]
  return Recipe(
    network: try! Network(kinds), optimizer: .adamW, learningRate: 1e-2, schedule: .constant,
    batchSize: 24, epochs: 2, validationCount: 20, seed: 1)
}()

extension Trainer {
  /// Trains from the first step to the last, teachers included.
  static func train(
    _ recipe: Recipe, on set: LabelledImages, threads: Int,
    progress: (EpochRecord) -> Void = { _ in }
  ) throws -> TrainingResult {
    let trainer = try StagedTrainer(recipe, on: set, threads: threads)
    while let event = try trainer.advance() {
      if case .epoch(let record) = event { progress(record) }
    }
    return try #require(trainer.result)
  }
}

/// No affine map, and what is given.
func distortion(
  elasticAmplitude: Double = 0, elasticSigma: Double = 4, strokeWidth: Double = 0
) -> Augmentation {
  Augmentation(
    rotationDegrees: 0, scale: 0, shear: 0, translation: 0, elasticAmplitude: elasticAmplitude,
    elasticSigma: elasticSigma, strokeWidth: strokeWidth)
}
