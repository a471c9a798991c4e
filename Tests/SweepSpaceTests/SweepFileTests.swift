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
        })
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
      try rate("distribution: q_normal")
        == .continuous(
          .normal(mean: 0, deviation: 1), quantum: 1))
    #expect(
      try rate("values: [0.1, 1], probabilities: [0.25, 0.75]")
        == .categorical([.number(0.1), .number(1)], probabilities: [0.25, 0.75]))
    #expect(try distribution("filters", "value: [6, 16]") == .constant(.list([6, 16])))
    #expect(try distribution("pooling", "value: AVG") == .constant(.text("average")))
    #expect(try distribution("dense", "value: []") == .constant(.list([])))
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
      metric: {name: score, target: 0.9, weights: {accuracy: 2, flash_bytes: 1e-6}}
      parameters: {lr: {value: 0.1}}
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
      parameters: {lr: {value: 0.1}}
      """, from: "s.yaml")
    #expect(space.earlyTermination == Hyperband(brackets: [3, 9], eta: 3))
  }

  @Test func testImagesNeverChoose() throws {
    let space = try SweepFile.decode(
      "method: random\nmetric: {name: test_accuracy}\nparameters: {lr: {value: 0.1}}\n",
      from: "s.yaml")
    #expect(space.metric.quantity == .validationAccuracy)
    #expect(
      space.warnings.map(\.description) == [
        "s.yaml:2: metric test_accuracy: test images never choose; the validation images stand in "
          + "for them"
      ])
  }
}
