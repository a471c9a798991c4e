import FloatInference
import LabelledData
import LeNetModel
import Testing
import Training

@Suite struct RecipeErrorTests {
  private static let cases: [(String, @Sendable (inout Recipe) -> Void)] = [
    ("epochs is 0, expected 1 to 100000", { $0.epochs = 0 }),
    ("batch_size is -1, expected 1 to 4096", { $0.batchSize = -1 }),
    ("validation_images is 0, expected 1 to 2147483647", { $0.validationCount = 0 }),
    ("learning_rate is 0.0, expected more than 0, at most 100.0", { $0.learningRate = 0 }),
    ("learning_rate is nan, expected more than 0, at most 100.0", { $0.learningRate = .nan }),
    ("weight_decay is -0.1, expected 0 to less than 1", { $0.weightDecay = -0.1 }),
    ("optimizer.momentum is 1.0, expected 0 to less than 1", { $0.optimizer = .sgd(momentum: 1) }),
    (
      "optimizer.beta2 is 1.0, expected 0 to less than 1",
      { $0.optimizer = .adamW(beta1: 0, beta2: 1, epsilon: 1e-8) }
    ),
    (
      "optimizer.epsilon is 0.0, expected more than 0, at most 1.0",
      { $0.optimizer = .adamW(beta1: 0, beta2: 0, epsilon: 0) }
    ),
    ("schedule.warm_up is 1.0, expected 0 to less than 1", { $0.schedule = .oneCycle(warmUp: 1) }),
    ("average_decay is 1.0, expected 0 to less than 1", { $0.averageDecay = 1 }),
    ("dropout is 1.0, expected 0 to less than 1", { $0.dropout = 1 }),
    ("label_smoothing is 1.0, expected 0 to less than 1", { $0.labelSmoothing = 1 }),
    ("class_balance is 1.5, expected 0.0 to 1.0", { $0.classBalance = 1.5 }),
    (
      "augmentation.scale is 1.0, expected 0.0 to 0.9",
      {
        $0.augmentation = Augmentation(rotationDegrees: 0, scale: 1, shear: 0, translation: 0)
      }
    ),
    (
      "distillation.teachers is 0 recipes, expected 1 to 100 recipes",
      { $0.distillation = Distillation(teachers: [], temperature: 1, weight: 1, versions: 1) }
    ),
    ("synthetic_share is -0.5, expected 0.0 to 1.0", { $0.syntheticShare = -0.5 }),
    (
      "augmentation.elastic_amplitude is nan, expected 0.0 to 5.0",
      { $0.augmentation = distortion(elasticAmplitude: .nan) }
    ),
    (
      "augmentation.elastic_sigma is 15.0, expected 1.5 to 14.0",
      { $0.augmentation = distortion(elasticSigma: 15) }
    ),
    (
      "augmentation.stroke_width is 2.5, expected 0.0 to 2.0",
      { $0.augmentation = distortion(strokeWidth: 2.5) }
    ),
  ]

  /// With what they become beyond their ranges' upper bounds.
  private static let strengths:
    KeyValuePairs<String, any WritableKeyPath<Augmentation, Double> & Sendable> = [
      "crop is 0.5, expected 0.0 to 0.4": \.crop,
      "brightness is 1.5, expected 0.0 to 1.0": \.brightness,
      "contrast is 0.95, expected 0.0 to 0.9": \.contrast,
      "colour_cast is 0.95, expected 0.0 to 0.9": \.colourCast,
      "shadow is 1.5, expected 0.0 to 1.0": \.shadow,
      "blur is 4.5, expected 0.0 to 4.0": \.blur,
      "noise is 1.5, expected 0.0 to 1.0": \.noise,
      "inversion is 1.5, expected 0.0 to 1.0": \.inversion,
    ]

  @Test func strengthsOutOfRangeAreNamed() throws {
    for (expected, path) in Self.strengths {
      var recipe = smallRecipe
      recipe.augmentation = Augmentation()
      let found = try #require(expected.split(separator: " ").dropFirst(2).first?.dropLast())
      recipe.augmentation?[keyPath: path] = try #require(Double(found))
      #expect(message(recipe) == "augmentation." + expected)
    }
  }

  @Test func valuesOutOfRangeAreNamed() throws {
    let set = try bars(count: 40, seed: 1)
    for (message, change) in Self.cases {
      var recipe = smallRecipe
      change(&recipe)
      let error = #expect(throws: TrainingError.self) {
        try Trainer.train(recipe, on: set, threads: 1)
      }
      #expect(error?.description == message)
    }
  }

  /// Of several mistakes it is always the same that is told.
  @Test func mistakesAreToldInOneOrder() {
    var recipe = smallRecipe
    recipe.batchSize = 0
    recipe.epochs = 0
    recipe.optimizer = .sgd(momentum: 1)
    recipe.learningRate = 0
    #expect(message(recipe) == "epochs is 0, expected 1 to 100000")
    recipe.epochs = 1
    #expect(message(recipe) == "batch_size is 0, expected 1 to 4096")
    recipe.batchSize = 1
    #expect(message(recipe) == "learning_rate is 0.0, expected more than 0, at most 100.0")
    recipe.learningRate = 1
    #expect(message(recipe) == "optimizer.momentum is 1.0, expected 0 to less than 1")
  }

  /// Labels, distorter and drawn digits cannot do all that a network can.
  @Test func networksOfOtherPicturesAreRefusedWhatTheyCannotHave() throws {
    func recipe(_ signature: Signature) throws -> Recipe {
      var recipe = smallRecipe
      recipe.network = try Network([.dense(units: signature.classCount)], signature)
      return recipe
    }
    let colours = signature(3, 32, 30, classes: 11)
    #expect(try message(recipe(colours)) == nil)

    var distorted = try recipe(colours)
    distorted.augmentation = distortion(elasticAmplitude: 1)
    #expect(message(distorted) == nil)
    distorted.augmentation = distortion(strokeWidth: 0.5)
    #expect(
      message(distorted)
        == "augmentation.stroke_width is 0.5, expected 0 for a network whose preparation is not "
        + "digit: only ink on black has strokes")
    var drawn = try recipe(signature(1, 28, 28, classes: 10))
    drawn.syntheticShare = 0.5
    #expect(
      message(drawn)
        == "synthetic_share is 0.5, expected 0 for a network whose classes do not begin with the "
        + "digits 0 to 9, or that does not read 1x28x28")
    #expect(
      try message(recipe(signature(1, 28, 28, classes: 257)))
        == "network is of 257 classes, expected a network of at most 256 classes, as many as labels "
        + "tell apart")
    var taught = try recipe(colours)
    taught.distillation = Distillation(
      teachers: [smallRecipe], temperature: 1, weight: 1, versions: 1)
    #expect(
      message(taught)
        == "distillation.teachers.network is of 10 classes that reads 1x28x28, expected one of 11 "
        + "classes that reads 3x32x30, as the network that they teach")
  }

  @Test func imagesMustBeWhatTheNetworkReads() throws {
    var recipe = smallRecipe
    let digits = try bars(count: 40, seed: 1)
    // The second has as many elements.
    for other in [signature(3, 16, 16, classes: 10), signature(1, 14, 56, classes: 10)] {
      recipe.network = try Network([.dense(units: 10)], other)
      let expected = TrainingError.imageShape(found: digits.shape, expected: other.input)
      #expect(throws: expected) { try Trainer(recipe, on: digits, threads: 1) }
    }
    let set = try bars(count: 40, signature(1, 28, 28, classes: 11), seed: 1)
    let error = #expect(throws: TrainingError.self) {
      try Trainer(smallRecipe, on: set, threads: 1)
    }
    #expect(
      error?.description
        == "the images are of 11 classes, expected 10, as the network tells apart; use other images "
        + "or another network")
  }

  @Test func validationMustLeaveImages() throws {
    var recipe = smallRecipe
    recipe.validationCount = 40
    let set = try bars(count: 40, seed: 1)
    let error = #expect(throws: TrainingError.self) {
      try Trainer.train(recipe, on: set, threads: 1)
    }
    #expect(
      error?.description
        == "40 validation images of 40 leave none to train on; set aside fewer or use a larger set")
    recipe.validationCount = 39
    recipe.epochs = 1
    #expect(try Trainer.train(recipe, on: set, threads: 2).epochs.count == 1)
  }

  @Test func divergenceSaysWhatToChange() {
    let error = TrainingError.diverged(epoch: 3, step: 120, stepCount: 430, learningRate: 0.5)
    #expect(
      error.description
        == "training diverged in epoch 3, step 120 of 430, at learning rate 0.5: the loss or a "
        + "parameter is not finite; lower the learning rate")
  }

  @Test func teachersLeaveTheValidationImagesAlone() throws {
    var recipe = smallRecipe
    recipe.distillation = Distillation(
      teachers: [smallRecipe], temperature: 1, weight: 1, versions: 1)
    recipe.distillation?.teachers[0].validationCount = 21
    #expect(
      message(recipe)
        == "distillation.teachers.validation_images is 21, expected 20, as the network that they "
        + "teach")
    recipe.distillation?.teachers[0].validationCount = 20
    recipe.distillation?.teachers[0].validationSeed = 3
    #expect(
      message(recipe)
        == "distillation.teachers.validation_seed is 3, expected 1, as the network that they teach")
  }

  private func message(_ recipe: Recipe) -> String? {
    do {
      try recipe.check()
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// Only the portable kernels may lack it, and their message names what has it.
  @Test func processorWithoutFusedMultiplyAdd() throws {
    for kernels in Kernels.available {
      do {
        try kernels.requireFusedMultiplyAdd()
        #expect(kernels.hasFusedMultiplyAdd)
      } catch {
        #expect(!kernels.hasFusedMultiplyAdd && kernels.name == "portable")
        #expect("\(error)".contains("AVX2 and FMA"))
      }
    }
  }
}
