import FloatInference
import LabelledData
import LeNetModel
import Testing
import Training

@Suite struct TrainerTests {
  @Test func sameBytesForAnyThreadCount() throws {
    var recipe = smallRecipe
    recipe.schedule = .oneCycle(warmUp: 0.3)
    recipe.weightDecay = 0.01
    recipe.averageDecay = 0.9
    recipe.augmentation = Augmentation(
      rotationDegrees: 10, scale: 0.1, shear: 0.1, translation: 2)
    let set = try bars(count: 90, seed: 2)
    let one = try Trainer.train(recipe, on: set, threads: 1)
    for threads in [2, 3] {
      let many = try Trainer.train(recipe, on: set, threads: threads)
      #expect(many.parameters == one.parameters)
      #expect(many.provenance == one.provenance)
      #expect(many.epochs.map(\.trainingLoss) == one.epochs.map(\.trainingLoss))
    }
    recipe.seed = 2
    #expect(try Trainer.train(recipe, on: set, threads: 1).parameters != one.parameters)
  }

  /// Photographs, with all that can happen to them.
  @Test func sameBytesForAnyThreadCountOfPictures() throws {
    let network = Self.otherNetworks[0]
    var recipe = smallRecipe
    recipe.network = network
    recipe.augmentation = Augmentation(
      rotationDegrees: 10, scale: 0.1, shear: 0.1, translation: 2, elasticAmplitude: 0.5, crop: 0.1,
      brightness: 0.2, contrast: 0.2, colourCast: 0.1, shadow: 0.4, blur: 0.8, noise: 0.05,
      inversion: 0.1)
    let set = try bars(count: 90, network.signature, seed: 2)
    let one = try Trainer.train(recipe, on: set, threads: 1)
    #expect(one.provenance["training.augmentation.colour_cast"] == "0.1")
    for threads in [2, 3] {
      #expect(try Trainer.train(recipe, on: set, threads: threads).parameters == one.parameters)
    }
    recipe.seed = 2
    #expect(try Trainer.train(recipe, on: set, threads: 1).parameters != one.parameters)
  }

  @Test(arguments: [(Optimizer.adamW, 0.02, Double?.some(0.9)), (.sgd(momentum: 0.9), 0.02, nil)])
  func learns(optimizer: Optimizer, learningRate: Double, averageDecay: Double?) throws {
    var recipe = smallRecipe
    recipe.network = try Network([
      .convolution(filters: 1, padding: 0), .activation(.relu), .pooling(.max),
      .dense(units: 10),
    ])
    recipe.optimizer = optimizer
    recipe.learningRate = learningRate
    recipe.averageDecay = averageDecay
    recipe.epochs = 10
    recipe.batchSize = 16
    recipe.validationCount = 48
    let result = try Trainer.train(recipe, on: bars(count: 240, seed: 3), threads: 2)
    #expect(result.epochs[9].trainingLoss < 0.3 * result.epochs[0].trainingLoss)
    #expect(result.best.validationAccuracy > 0.9)
  }

  /// Networks of all kinds, on pictures of other shapes.
  static let otherNetworks: [Network] = {
    let colours = signature(3, 24, 20, classes: 11)
    let networks: [(Signature, [LayerKind])] = [
      (
        colours,
        [
          .convolution(filters: 6, kernel: 3, stride: 2, padding: 1), .batchNormalization,
          .activation(.relu), .convolution(filters: 8, kernel: 3, padding: 1),
          .batchNormalization, .activation(.relu6), .pooling(.max, size: 3, stride: 2),
          .dropout(rate: 0.1), .dense(units: 11),
        ]
      ),
      (
        colours,
        [
          .convolution(filters: 8, kernel: 3, stride: 2, padding: 1), .batchNormalization,
          .activation(.relu6), .depthwiseConvolution(kernel: 3, stride: 2, padding: 1),
          .batchNormalization, .activation(.leakyReLU(slope: 0.1)),
          .convolution(filters: 12, kernel: 1, padding: 0), .batchNormalization,
          .activation(.relu), .depthwiseConvolution(kernel: 5, padding: 0),
          .dense(units: 11),
        ]
      ),
      (
        .digits,
        [
          .convolution(filters: 4, padding: 2), .activation(.sigmoid), .pooling(.average),
          .convolution(filters: 8, padding: 0), .activation(.sigmoid), .pooling(.average),
          .dense(units: 24), .activation(.sigmoid), .dense(units: 10),
        ]
      ),
    ]
    return networks.map { try! Network($1, $0) }
  }()

  @Test(arguments: otherNetworks) func learnsWithAnyLayers(_ network: Network) throws {
    var recipe = smallRecipe
    recipe.network = network
    recipe.learningRate = 0.02
    recipe.epochs = 20
    recipe.batchSize = 32
    recipe.validationCount = 60
    let set = try bars(count: 360, network.signature, seed: 3)
    let result = try Trainer.train(recipe, on: set, threads: 2)
    #expect(result.best.validationAccuracy > 0.9)

    let model = try FloatModel(network: result.network, parameters: result.parameters)
    let others = try bars(count: 100, network.signature, seed: 4)
    #expect(FloatEvaluator(model, threads: 1).evaluate(others).accuracy > 0.9)
  }

  @Test func keepsTheBestEpoch() throws {
    var recipe = smallRecipe
    recipe.epochs = 8
    recipe.learningRate = 0.03
    let set = try bars(count: 120, seed: 4)
    var seen: [EpochRecord] = []
    let result = try Trainer.train(recipe, on: set, threads: 1) { seen.append($0) }
    #expect(seen == result.epochs)
    #expect(result.epochs.map(\.epoch) == Array(1...8))
    #expect(result.best == result.epochs.last(where: \.isBest))
    for record in result.epochs {
      let (best, other) = (result.best, record)
      #expect(
        (best.validationAccuracy, -best.validationLoss)
          >= (other.validationAccuracy, -other.validationLoss))
    }
    #expect(result.provenance["training.best_epoch"] == "\(result.best.epoch)")

    // The parameters are those of that epoch: training up to it ends in the same.
    recipe.epochs = result.best.epoch
    let again = try Trainer.train(recipe, on: set, threads: 1)
    #expect(again.parameters == result.parameters)
  }

  /// The average is what is kept, and training takes no notice of it.
  @Test func averageIsKeptBesideTheTraining() throws {
    let set = try bars(count: 60, seed: 6)
    var recipe = smallRecipe
    recipe.epochs = 1
    let plain = try Trainer.train(recipe, on: set, threads: 1)
    recipe.averageDecay = 0.9
    let averaged = try Trainer.train(recipe, on: set, threads: 1)
    #expect(averaged.best.trainingLoss == plain.best.trainingLoss)
    #expect(averaged.best.validationLoss != plain.best.validationLoss)
    #expect(averaged.parameters != plain.parameters)
  }

  @Test func divergenceIsAnError() throws {
    var recipe = smallRecipe
    // Decay alone multiplies the weights by -89 at each step.
    recipe.optimizer = .sgd(momentum: 0)
    recipe.weightDecay = 0.9
    recipe.learningRate = 100
    recipe.epochs = 20
    let set = try bars(count: 120, seed: 5)
    let error = #expect(throws: TrainingError.self) {
      try Trainer.train(recipe, on: set, threads: 1)
    }
    guard case .diverged(let epoch, let step, 5, 100)? = error else {
      Issue.record("\(String(describing: error)) is no divergence")
      return
    }
    #expect((1...20).contains(epoch) && (1...5).contains(step))
  }

  @Test func provenanceStatesTheRecipe() {
    var recipe = smallRecipe
    recipe.seed = 77
    let entries = recipe.provenance
    #expect(entries["training.optimizer"] == "adamw")
    #expect(entries["training.seed"] == "77")
    #expect(entries["training.average_decay"] == nil)
    #expect(entries["training.dropout"] == nil)
    recipe.optimizer = .sgd(momentum: 0.5)
    #expect(recipe.provenance["training.optimizer"] == "sgd")
    #expect(entries.keys.allSatisfy { $0.hasPrefix("training.") })
  }

  /// Model files and checkpoints have had these names from the beginning.
  @Test func provenanceOfEveryKey() {
    var recipe = Recipe(
      network: .lenet5, optimizer: .adamW, learningRate: 0.0012, schedule: .oneCycle(warmUp: 0.2),
      weightDecay: 0.05, batchSize: 32, epochs: 25,
      augmentation: Augmentation(
        rotationDegrees: 12, scale: 0.12, elasticAmplitude: 0.75, elasticSigma: 5,
        strokeWidth: 1.25),
      syntheticShare: 0.02, averageDecay: 0.999, dropout: 0.25, validationCount: 5000,
      validationSeed: 4, seed: .max)
    var expected = [
      "batch_size": "32", "epochs": "25", "learning_rate": "0.0012", "weight_decay": "0.05",
      "seed": "18446744073709551615", "validation_images": "5000", "validation_seed": "4",
      "optimizer": "adamw", "beta1": "0.9", "beta2": "0.999", "epsilon": "1e-08",
      "schedule": "one-cycle", "warm_up": "0.2", "augmentation.rotation_degrees": "12.0",
      "augmentation.scale": "0.12", "augmentation.shear": "0.0", "augmentation.translation": "0.0",
      "augmentation.elastic_amplitude": "0.75", "augmentation.elastic_sigma": "5.0",
      "augmentation.stroke_width": "1.25", "synthetic_share": "0.02", "average_decay": "0.999",
      "dropout": "0.25",
    ]
    func provenance() -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: recipe.provenance.map {
          ($0.key.replacing("training.", with: ""), $0.value)
        })
    }
    #expect(provenance() == expected)
    recipe.distillation = Distillation(
      teachers: [smallRecipe], temperature: 2, weight: 0.5, versions: 3)
    #expect(provenance() == expected)
    #expect(recipe.entries["training.distillation.temperature"] == "2.0")
    recipe.augmentation?.elasticAmplitude = 0
    recipe.augmentation?.strokeWidth = 0
    for name in ["elastic_amplitude", "elastic_sigma", "stroke_width"] {
      expected["augmentation." + name] = nil
    }
    #expect(provenance() == expected)
  }
}
