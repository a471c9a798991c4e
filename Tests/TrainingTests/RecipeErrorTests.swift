import Dataset
import FloatInference
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
