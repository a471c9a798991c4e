import LabelledData
import LeNetModel
import Testing
import Training

/// A training that is stopped, and goes on from its state.
@Suite struct TrainingStateTests {
  private static let averaging: Recipe = {
    var recipe = smallRecipe
    recipe.schedule = .oneCycle(warmUp: 0.3)
    recipe.weightDecay = 0.01
    recipe.averageDecay = 0.9
    recipe.syntheticShare = 0.02
    recipe.augmentation = Augmentation(
      rotationDegrees: 10, scale: 0.1, shear: 0.1, translation: 2, elasticAmplitude: 1,
      elasticSigma: 4, strokeWidth: 0.5)
    return recipe
  }()

  private static let descending: Recipe = {
    var recipe = smallRecipe
    recipe.optimizer = .sgd(momentum: 0.9)
    recipe.epochs = 3
    return recipe
  }()

  /// With two teachers, of which one has a teacher of its own.
  private static let learning: Recipe = {
    var teacher = descending
    teacher.epochs = 1
    var pupil = teacher
    pupil.distillation = Distillation(
      teachers: [teacher], temperature: 2, weight: 0.5, versions: 1)
    var recipe = averaging
    recipe.epochs = 3
    recipe.distillation = Distillation(
      teachers: [pupil, averaging], temperature: 3, weight: 0.7, versions: 2)
    return recipe
  }()

  /// With another number of threads, too.
  @Test(arguments: [averaging, descending, learning])
  func goesOnFromAnyStepToTheSameEnd(recipe: Recipe) throws {
    let set = try bars(count: 90, seed: 2)
    let trainer = try StagedTrainer(recipe, on: set, threads: 1)
    var states = [try trainer.state()]
    while try trainer.advance() != nil { states.append(try trainer.state()) }
    let whole = try #require(trainer.result)
    let epochs = trainer.stages.reduce(0) { $0 + $1.recipe.epochs }
    #expect(states.count == 1 + epochs * (3 + 1))
    for state in states {
      let resumed = try StagedTrainer(recipe, on: set, threads: 2, from: state)
      #expect(try resumed.state() == state)
      while try resumed.advance() != nil {}
      let result = try #require(resumed.result)
      #expect(result.parameters == whole.parameters)
      #expect(result.provenance == whole.provenance)
      #expect(result.epochs.map(\.trainingLoss) == whole.epochs.map(\.trainingLoss))
      #expect(result.epochs.map(\.isBest) == whole.epochs.map(\.isBest))
    }
  }

  private static let mismatches: [(StateMismatch, @Sendable (inout StageState) -> Void)] = [
    (.tensorShapes, { $0.parameters[0].weights.removeLast() }),
    (.tensorShapes, { $0.optimizer.first.removeLast() }),
    (.tensorShapes, { $0.optimizer.second = [] }),
    (.tensorShapes, { $0.average?.average[1].bias.append(0) }),
    (.tensorShapes, { $0.best?[1].bias = [] }),
    (.average, { $0.average = nil }),
    (.average, { $0.average?.updates = 1 }),
    (.epochs, { $0.epochs = $0.epochs + $0.epochs + $0.epochs }),
    (.epochs, { $0.epochs.insert($0.epochs[0], at: 0) }),
    (.bestEpoch, { $0.best = nil }),
    (.bestEpoch, { $0.epochs = [] }),
    (
      .step(found: 7, expected: 3...6),
      {
        $0.step = 7
        $0.average?.updates = 7
      }
    ),
    (.notFinite, { $0.parameters[0].weights[0] = .nan }),
    (.notFinite, { $0.lossSum = .infinity }),
  ]

  @Test func statesOfOtherRecipesAreRefused() throws {
    let set = try bars(count: 90, seed: 2)
    let trainer = try Trainer(Self.averaging, on: set, threads: 1)
    for _ in 0..<5 { _ = try trainer.advance() }
    let state = try trainer.state()
    #expect(state.epochs.count == 1 && state.step == 4)
    for (mismatch, change) in Self.mismatches {
      var changed = state
      change(&changed)
      #expect(throws: TrainingError.state(mismatch)) {
        try Trainer(Self.averaging, on: set, threads: 1, from: changed)
      }
    }
  }

  @Test func finishedStagesOfOtherRecipesAreRefused() throws {
    let set = try bars(count: 90, seed: 2)
    let trainer = try StagedTrainer(Self.learning, on: set, threads: 1)
    while trainer.finished.count < 2 { _ = try trainer.advance() }
    let state = try trainer.state()
    let stage = state.finished[1]
    var nan = stage.parameters
    nan[0].bias[0] = .nan
    let cases: [(StateMismatch, [FinishedStage])] = [
      (.stages, [stage, stage, stage, stage]),
      (.epochs, [FinishedStage(epochs: [], parameters: stage.parameters), stage]),
      (.tensorShapes, [stage, FinishedStage(epochs: stage.epochs, parameters: [])]),
      (.notFinite, [FinishedStage(epochs: stage.epochs, parameters: nan)]),
    ]
    for (mismatch, finished) in cases {
      let changed = TrainingState(finished: finished, current: state.current)
      #expect(throws: TrainingError.state(mismatch)) {
        try StagedTrainer(Self.learning, on: set, threads: 1, from: changed)
      }
    }
  }

  /// What can be taken out before a divergence is finite, and the best epoch outlives it.
  @Test func divergenceSpoilsNeitherStateNorBestEpoch() throws {
    var recipe = smallRecipe
    recipe.optimizer = .sgd(momentum: 0)
    recipe.weightDecay = 0.9
    // Decay alone multiplies the weights by -4.4 at each step.
    recipe.learningRate = 6
    recipe.epochs = 100
    let trainer = try Trainer(recipe, on: bars(count: 120, seed: 5), threads: 1)
    var best: [FloatParameters]?
    #expect(throws: TrainingError.self) {
      while try trainer.advance() != nil { best = try trainer.state().best ?? best }
    }
    #expect(try #require(trainer.result).parameters == best)
    #expect(best?.allSatisfy { $0.weights.allSatisfy(\.isFinite) } == true)
  }

  @Test func imagesOfOneDigitAreMislabelled() throws {
    let set = try bars(count: 90, seed: 2)
    let mislabelled = try LabelledImages(
      pixels: set.pixels, labels: [UInt8](repeating: 3, count: 90))
    let error = #expect(throws: TrainingError.self) {
      try Trainer(smallRecipe, on: mislabelled, threads: 1)
    }
    #expect(
      error?.description == "all 90 images are labelled 3, expected more than one digit; check the "
        + "labels' file with 'lenet data verify'")
  }
}
