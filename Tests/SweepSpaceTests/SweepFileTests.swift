import ElementaryFunctions
import SweepSpace
import TestSupport
import Testing

/// Sweep configurations as they are written for W&B.
@Suite struct SweepFileTests {
  @Test func shippedSpaceIsTheOriginals() throws {
    let path = ProjectFolder.path(of: "Models/sweep.yaml")
    let (space, text) = try SweepFile.read(path)
    #expect(space.method == .random)
    #expect(space.metric.quantity == .validationAccuracy)
    #expect(space.metric.goal == .maximize)
    #expect(space.runCap == 10)
    #expect(space.earlyTermination == nil)
    #expect(space.warnings.isEmpty)
    func integers(_ values: Int...) -> [HyperparameterValue] { values.map { .integer($0) } }
    let values = Dictionary(
      uniqueKeysWithValues: space.parameters.map { ($0.hyperparameter, $0.values) })
    #expect(
      values == [
        .convBlocks: integers(1, 2, 3), .filters: integers(4, 6, 12, 16),
        .learningRate: [.number(0.01), .number(0.001), .number(0.005)],
        .epochs: integers(10, 20, 30), .batchSize: integers(32, 64),
        .padding: [.text("same"), .text("valid")],
      ])
    #expect(try SweepFile.decode(text, from: path) == space)
  }

  /// The one of W&B's tutorial, with every kind of key that a server needs.
  @Test func tutorialIsRead() throws {
    let space = try SweepFile.decode(
      """
      program: train.py
      project: mnist
      command:
        - ${env}
        - python
        - ${program}
      method: bayes
      metric:
        goal: minimize
        name: val_loss
      early_terminate:
        type: hyperband
        min_iter: 3
        eta: 2
      parameters:
        optimizer:
          values: ["adam", "sgd"]
        fc_layer_size:
          values: [128, 256, 512]
        dropout:
          values: [0.3, 0.4, 0.5]
        epochs:
          value: 1
        learning_rate:
          distribution: uniform
          min: 0
          max: 0.1
        batch_size:
          distribution: q_log_uniform_values
          q: 8
          min: 32
          max: 256
      """, from: "s.yaml")
    #expect(space.method == .bayes)
    #expect(
      space.metric == SweepMetric(name: "val_loss", quantity: .validationLoss, goal: .minimize))
    #expect(space.earlyTermination?.eta == 2)
    #expect(space.earlyTermination?.brackets.prefix(4) == [3, 6, 12, 24])
    #expect(
      space.parameters == [
        SweptParameter(
          .optimizer, .categorical([.text("adam"), .text("sgd")], probabilities: nil)),
        SweptParameter(
          .dense, name: "fc_layer_size",
          .categorical([.integer(128), .integer(256), .integer(512)], probabilities: nil)),
        SweptParameter(
          .dropout, .categorical([.number(0.3), .number(0.4), .number(0.5)], probabilities: nil)),
        SweptParameter(.epochs, .constant(.integer(1))),
        SweptParameter(.learningRate, .continuous(.uniform(0...0.1), quantum: nil)),
        SweptParameter(.batchSize, .continuous(.logUniform(32...256), quantum: 8)),
      ])
    #expect(
      space.warnings.map(\.description)
        == ["program", "project", "command"].enumerated().map {
          "s.yaml:\($0.offset + 1): \($0.element) means nothing here and is ignored"
        } + ["s.yaml:18: parameters.fc_layer_size is read as dense"])
  }

  @Test(arguments: [
    ("lr", Hyperparameter.learningRate), ("Learning-Rate", .learningRate), ("batch", .batchSize),
    ("batchSize", .batchSize), ("num_conv_blocks", .convBlocks), ("n_filters", .filters),
    ("conv2_filters", .filters2), ("fc1", .dense1), ("weight_decay", .weightDecay),
    ("augmentation.rotation", .rotationDegrees), ("dropout_rate", .dropout),
    ("num_epochs", .epochs),
  ])
  func namesInUse(name: String, expected: Hyperparameter) {
    #expect(Hyperparameter(named: name) == expected)
  }

  @Test func everyNameStandsForItself() {
    for hyperparameter in Hyperparameter.allCases {
      #expect(Hyperparameter(named: hyperparameter.rawValue) == hyperparameter)
    }
  }

  @Test func domainsAreTheRangesOfRecipes() {
    let domains: [Hyperparameter: Hyperparameter.Domain] = [
      .dropout: .number(0...1), .momentum: .number(0...1), .learningRate: .number(0...100),
      .weightDecay: .number(0...1), .batchSize: .integer(1...4096), .epochs: .integer(1...100_000),
      .rotationDegrees: .number(0...180), .scale: .number(0...0.9), .shear: .number(0...2),
      .translation: .number(0...28), .elasticAmplitude: .number(0...5),
      .elasticSigma: .number(1.5...14), .strokeWidth: .number(0...2), .seed: .integer(0...Int.max),
    ]
    for (hyperparameter, domain) in domains {
      #expect(hyperparameter.domain == domain)
      #expect(hyperparameter.recipeKey != nil)
    }
  }

  private func distribution(_ name: String, _ text: String) throws -> Distribution {
    let text = "method: random\nparameters:\n  \(name): {\(text)}\n"
    return try #require(SweepFile.decode(text, from: "s.yaml").parameters.first).distribution
  }

  @Test func distributions() throws {
    func rate(_ text: String) throws -> Distribution { try distribution("lr", text) }
    #expect(try rate("min: 0.1, max: 1") == .continuous(.uniform(0.1...1), quantum: nil))
    #expect(try rate("min: 0, max: 1") == .integers(0...1))
    #expect(
      try distribution("batch_size", "min: 32, max: 64, q: 16")
        == .continuous(.uniform(32...64), quantum: 16))
    #expect(
      try rate("distribution: q_uniform, min: 0, max: 1, q: 0.25")
        == .continuous(.uniform(0...1), quantum: 0.25))
    #expect(
      try rate("distribution: log_uniform, min: 0, max: 0")
        == .continuous(.logUniform(1...1), quantum: nil))
    #expect(
      try rate("distribution: log_uniform_values, min: 1e-4, max: 1e-1")
        == .continuous(.logUniform(1e-4...1e-1), quantum: nil))
    #expect(
      try rate("distribution: normal, mu: 0.5, sigma: 0.1")
        == .continuous(.normal(mean: 0.5, deviation: 0.1), quantum: nil))
    #expect(
      try rate("distribution: inv_log_uniform, min: 0, max: 0")
        == .continuous(.logUniform(1...1), quantum: nil))
    #expect(
      try rate("distribution: inv_log_uniform, min: 2, max: 7")
        == .continuous(
          .logUniform(Elementary.exp(-7)...Elementary.exp(-2)), quantum: nil))
    #expect(
      try rate("distribution: inv_log_uniform_values, min: !!float 1e-4, max: 1e-1")
        == .continuous(.logUniform(1e-4...1e-1), quantum: nil))
    #expect(
      try rate("distribution: beta, a: 5, b: 2")
        == .continuous(
          .beta(a: 5, b: 2), quantum: nil))
    #expect(
      try rate("distribution: q_beta, q: 0.1")
        == .continuous(
          .beta(a: 1, b: 1), quantum: 0.1))
    #expect(
      try rate("distribution: q_normal")
        == .continuous(
          .normal(mean: 0, deviation: 1), quantum: 1))
    #expect(
      try rate("values: [0.1, 1], probabilities: [0.25, 0.75]")
        == .categorical([.number(0.1), .number(1)], probabilities: [0.25, 0.75]))
    #expect(try distribution("filters", "value: [6, 16]") == .constant(.list([6, 16])))
    #expect(try distribution("pooling", "value: AVG") == .constant(.text("average")))
    #expect(try distribution("dense", "value: []") == .constant(.list([])))
    #expect(try distribution("epochs", "value: !!int 3") == .constant(.integer(3)))
    #expect(try distribution("padding", "value: !!str same") == .constant(.text("same")))
  }

  @Test func nestedParametersHaveTheNamesBelowTheirOwn() throws {
    let space = try SweepFile.decode(
      """
      method: random
      parameters:
        augmentation:
          parameters:
            rotation_degrees: {value: 10}
            shear: {min: 0.0, max: 0.2}
      """, from: "s.yaml")
    #expect(space.parameters.map(\.hyperparameter) == [.rotationDegrees, .shear])
  }

  @Test func scoreHasWeights() throws {
    let space = try SweepFile.decode(
      """
      method: random
      metric: {name: score, goal: maximize, target: 0.9, weights: {accuracy: 2, flash_bytes: 1e-6}}
      parameters: {learning_rate: {value: 0.1}}
      """, from: "s.yaml")
    let weights = ScoreWeights(
      accuracy: 2, flashBytes: 1e-6, ramBytes: 0, multiplyAccumulates: 0)
    #expect(
      space.metric
        == SweepMetric(name: "score", quantity: .score(weights), goal: .maximize, target: 0.9))
  }

  @Test func bracketsFromTheLastEpoch() throws {
    let space = try SweepFile.decode(
      """
      method: random
      early_terminate: {type: hyperband, max_iter: 27, s: 2}
      parameters: {learning_rate: {value: 0.1}}
      """, from: "s.yaml")
    #expect(space.earlyTermination == Hyperband(brackets: [3, 9], eta: 3))
  }

  /// Every name that is not ours is taken and said, numbers of words as well.
  @Test func namesOfOthersAreSaid() throws {
    let space = try SweepFile.decode(
      """
      method: random
      metric: {name: accuracy, goal: maximize}
      parameters:
        conv_layer: {max: 3, min: 1, distribution: int_uniform}
        learn_rate: {values: [0.01, 0.001]}
        pooling: {values: [0, 1]}
        dropout_dense: {values: [0.0, 0.25]}
        width_shift_range: {values: [0.125, 0.25, 2]}
        height_shift_range: {values: [0.125, 0.25, 2]}
        batch-size: {value: 32}
      """, from: "s.yaml")
    #expect(
      space.parameters.map(\.hyperparameter) == [
        .convBlocks, .learningRate, .pooling, .dropout, .translation, .batchSize,
      ])
    #expect(
      space.parameters[2].distribution
        == .categorical([.text("max"), .text("average")], probabilities: nil))
    #expect(
      space.parameters[4].distribution
        == .categorical([.number(3.5), .number(7), .number(2)], probabilities: nil))
    let translation = "translation, in pixels: below 1 as a part of the picture's 28"
    #expect(
      space.warnings.map(\.description) == [
        "s.yaml:2: metric accuracy is read as val_accuracy",
        "s.yaml:4: parameters.conv_layer is read as conv_blocks",
        "s.yaml:5: parameters.learn_rate is read as learning_rate",
        "s.yaml:6: parameters.pooling is read as max for 0 and average for 1",
        "s.yaml:7: parameters.dropout_dense is read as dropout",
        "s.yaml:8: parameters.width_shift_range is read as " + translation,
        "s.yaml:9: parameters.height_shift_range is read as " + translation,
      ])
  }

  @Test func wholeBoundsOfPoolingAreItsWords() throws {
    #expect(
      try distribution("pooling", "min: 0, max: 1, distribution: int_uniform")
        == .categorical([.text("max"), .text("average")], probabilities: nil))
    #expect(
      try distribution("shift", "min: 0.0, max: 0.25")
        == .continuous(.uniform(0...7), quantum: nil))
  }

  /// W&B's example of a Bayesian search with early termination.
  @Test func examplesNamesAreRead() throws {
    let space = try SweepFile.decode(
      """
      program: train.py
      method: bayes
      metric: {goal: minimize, name: val_loss}
      parameters:
        dropout: {values: [0.15, 0.2]}
        hidden_layer_size: {values: [96, 128]}
        layer_1_size: {values: [10, 12]}
        layer_2_size: {values: [24, 28]}
        learn_rate: {values: [0.001, 0.01]}
        decay: {values: [1e-5, 1e-6]}
        momentum: {values: [0.8, 0.9]}
        epochs: {value: 27}
      early_terminate: {type: hyperband, s: 2, eta: 3, max_iter: 27}
      """, from: "s.yaml")
    #expect(
      space.parameters.map(\.hyperparameter) == [
        .dropout, .dense, .filters1, .filters2, .learningRate, .weightDecay, .momentum, .epochs,
      ])
    #expect(
      space.warnings.last?.description
        == "s.yaml:11: parameters.momentum is that of optimizer sgd, which this sweep does not vary, "
        + "and has no effect")
  }

  /// As editors of Windows begin a text.
  @Test func byteOrderMarkIsNoKey() throws {
    let text = "method: random\nparameters: {epochs: {value: 1}}\n"
    #expect(
      try SweepFile.decode("\u{FEFF}" + text, from: "s.yaml")
        == SweepFile.decode(text, from: "s.yaml"))
  }

  /// As in W&B, and said where that is hardly meant.
  @Test(arguments: [("val_loss", 0), ("val_accuracy", 1)])
  func metricsWithoutAGoalAreMinimized(name: String, warningCount: Int) throws {
    let space = try SweepFile.decode(
      "method: random\nmetric: {name: \(name)}\nparameters: {epochs: {value: 1}}\n",
      from: "s.yaml")
    #expect(space.metric.goal == .minimize)
    let warning =
      "s.yaml:2: metric val_accuracy has no goal, so the trial with the least of it is the best, as in "
      + "W&B; write 'goal: maximize' for the most"
    #expect(space.warnings.map(\.description) == Array(repeating: warning, count: warningCount))
  }

  @Test func testImagesNeverChoose() throws {
    let space = try SweepFile.decode(
      "method: random\nmetric: {name: test_accuracy, goal: maximize}\nparameters: {learning_rate: {value: 0.1}}\n",
      from: "s.yaml")
    #expect(space.metric.quantity == .validationAccuracy)
    #expect(
      space.warnings.map(\.description) == [
        "s.yaml:2: metric test_accuracy: test images never choose; the validation images stand in "
          + "for them"
      ])
  }
}
