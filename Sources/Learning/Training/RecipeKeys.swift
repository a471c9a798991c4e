extension RecipeKey {
  /// Every key, in the order in which recipes are written; a section comes before its keys.
  package static let all: [RecipeKey] = [
    RecipeKey("network", .network)
      .meaning("`lenet5`, `original`, layers that read MNIST's digits, or any other network"),
    RecipeKey("optimizer", .section(begin: nil)).meaning("how a gradient becomes an update"),
    RecipeKey("optimizer.kind", .word(Optimizer.kinds.compactMap(\.word), \.optimizer.word))
      .meaning("gradient descent with momentum, or AdamW"),
    RecipeKey("optimizer.momentum", .number(.fraction, \.optimizer.momentum))
      .meaning("of `sgd`: the part of a step that the next one repeats"),
    RecipeKey("optimizer.beta1", .number(.fraction, \.optimizer.constants[\.beta1]))
      .meaning("of `adamw`: decay per step of the average gradient"),
    RecipeKey("optimizer.beta2", .number(.fraction, \.optimizer.constants[\.beta2]))
      .meaning("of `adamw`: decay per step of the average squared gradient"),
    RecipeKey("optimizer.epsilon", .number(.positive(upTo: 1), \.optimizer.constants[\.epsilon]))
      .meaning("of `adamw`: added to the divisor"),
    RecipeKey("learning_rate", .number(.positive(upTo: 100), \.itself[\.learningRate])).meaning(
      "the largest rate of the schedule: a weight's change per unit of gradient for `sgd`, about "
        + "its largest change in one step for `adamw`"),
    RecipeKey("schedule", .section(begin: nil)).meaning("the rate over the steps"),
    RecipeKey("schedule.kind", .word(Schedule.kinds.compactMap(\.word), \.schedule.word))
      .meaning("as it is, or up and down again"),
    RecipeKey("schedule.warm_up", .number(.fraction, \.schedule.warmUp))
      .meaning("of `one-cycle`: the part of all steps in which the rate rises"),
    RecipeKey("weight_decay", .number(.fraction, \.itself[\.weightDecay]))
      .meaning("decoupled for `adamw`, added to the gradient for `sgd`; biases do not decay"),
    RecipeKey("batch_size", .integer(1...4096, \.itself[\.batchSize]))
      .meaning("images of one update"),
    RecipeKey("epochs", .integer(1...100_000, \.itself[\.epochs]))
      .meaning("passes over the training images"),
    RecipeKey("augmentation", .section { $0.augmentation = Augmentation() }).meaning(
      "random distortion of each image in each epoch, up to these strengths to either side"),
    RecipeKey(
      "augmentation.rotation_degrees",
      .number(.closed(0...180), \.augmentation[\.rotationDegrees], .means(0))
    ).meaning("degrees by which it is turned"),
    RecipeKey("augmentation.scale", .number(.closed(0...0.9), \.augmentation[\.scale], .means(0)))
      .meaning("a part of the size: 0.1 for 0.9 to 1.1"),
    RecipeKey("augmentation.shear", .number(.closed(0...2), \.augmentation[\.shear], .means(0)))
      .meaning("columns moved per row"),
    RecipeKey(
      "augmentation.translation", .number(.closed(0...28), \.augmentation[\.translation], .means(0))
    ).meaning("pixels, in each direction"),
    RecipeKey(
      "augmentation.elastic_amplitude",
      .number(.closed(0...5), \.augmentation[\.elasticAmplitude], .written)
    ).meaning(
      "largest root mean square of the pixels' own displacements in each direction, in pixels"),
    RecipeKey(
      "augmentation.elastic_sigma",
      .number(.closed(Augmentation.elasticSigmaRange), \.augmentation[\.elasticSigma], .means(4))
    ).meaning("over how many pixels these change little"),
    RecipeKey(
      "augmentation.stroke_width", .number(.closed(0...2), \.augmentation[\.strokeWidth], .written)
    ).meaning("pixels by which strokes become wider or narrower, of white ink on black only"),
    RecipeKey("augmentation.crop", .number(.closed(0...0.4), \.augmentation[\.crop], .silent))
      .meaning(
        "a part of the picture cut away at each side, then scaled back: 0.1 for up to a tenth"),
    RecipeKey(
      "augmentation.brightness", .number(.closed(0...1), \.augmentation[\.brightness], .silent)
    ).meaning("added to every pixel, of which black is 0 and white is 1"),
    RecipeKey(
      "augmentation.contrast", .number(.closed(0...0.9), \.augmentation[\.contrast], .silent)
    ).meaning(
      "a part of each pixel's distance from the picture's mean: 0.2 for 0.8 to 1.2 times as far"),
    RecipeKey(
      "augmentation.colour_cast", .number(.closed(0...0.9), \.augmentation[\.colourCast], .silent)
    ).meaning(
      "a part of red, of green and of blue, each by itself, as in coloured light; grey stays"),
    RecipeKey("augmentation.shadow", .number(.closed(0...1), \.augmentation[\.shadow], .silent))
      .meaning("the part of the light that is missing on one side of a line at random"),
    RecipeKey("augmentation.blur", .number(.closed(0...4), \.augmentation[\.blur], .silent))
      .meaning(
        "pixels: the standard deviation of the Gaussian by which the picture is out of focus"),
    RecipeKey("augmentation.noise", .number(.closed(0...1), \.augmentation[\.noise], .silent))
      .meaning("standard deviation of what is added to every pixel and channel by itself"),
    RecipeKey(
      "augmentation.inversion", .number(.closed(0...1), \.augmentation[\.inversion], .silent)
    ).meaning("how probable it is that light and dark are exchanged: 0.5 for every other picture"),
    RecipeKey("synthetic_share", .number(.closed(0...1), \.itself[\.syntheticShare], .silent))
      .meaning("drawn digits that each epoch has besides the images, as a share of these"),
    RecipeKey("average_decay", .number(.fraction, \.averageDecay, .nothing))
      .meaning("per update, of an average of the parameters that is then kept in their place"),
    RecipeKey("dropout", .number(.fraction, \.itself[\.dropout], .silent)).meaning(
      "the part of the hidden dense layers' outputs that each image of a step goes without"),
    RecipeKey("label_smoothing", .number(.fraction, \.itself[\.labelSmoothing], .silent)).meaning(
      "the part of a label that all classes share, against too much confidence and wrong labels"),
    RecipeKey("class_balance", .number(.closed(0...1), \.itself[\.classBalance], .silent)).meaning(
      "how far an epoch shows all classes equally often: 0 as often as they have images, "
        + "1 equally"),
    RecipeKey(
      "distillation",
      .section {
        $0.distillation = Distillation(teachers: [], temperature: 1, weight: 0, versions: 1)
      }
    ).meaning("learning from teachers besides the labels"),
    RecipeKey(
      "distillation.temperature", .number(.positive(upTo: 1000), \.distillation[\.temperature])
    ).meaning("by which scores are divided"),
    RecipeKey("distillation.weight", .number(.closed(0...1), \.distillation[\.weight]))
      .meaning("the teachers' part of the loss"),
    RecipeKey("distillation.versions", .integer(1...1000, \.distillation[\.versions]))
      .meaning("distortions of each image before the first comes again"),
    RecipeKey("distillation.teachers", .teachers)
      .meaning("whole recipes, trained first, one after the other"),
    RecipeKey("validation_images", .integer(1...Int(Int32.max), \.itself[\.validationCount]))
      .meaning("images set aside to choose the epoch that is kept"),
    RecipeKey("validation_seed", .seed(\.itself[\.validationSeed]))
      .meaning("of the choice of these images"),
    RecipeKey("seed", .seed(\.itself[\.seed])).meaning("of everything else that is random"),
  ]
}

extension Recipe {
  /// From which the path to a value that every recipe has begins.
  fileprivate var itself: Recipe? {
    get { self }
    set { if let newValue { self = newValue } }
  }
}

extension Optional where Wrapped: Sendable {
  /// The member of what there is; where there is nothing, nothing is set.
  fileprivate subscript<Member>(
    path: any WritableKeyPath<Wrapped, Member> & Sendable
  ) -> Member? {
    get { self?[keyPath: path] }
    set { if let newValue { self?[keyPath: path] = newValue } }
  }
}

extension Optimizer {
  /// With the usual constants.
  fileprivate static let kinds: [Optimizer] = [.sgd(momentum: 0.9), .adamW]

  fileprivate var word: String? {
    get {
      switch self {
      case .sgd: "sgd"
      case .adamW: "adamw"
      }
    }
    set { for kind in Self.kinds where kind.word == newValue { self = kind } }
  }

  fileprivate var momentum: Double? {
    get { if case .sgd(let momentum) = self { momentum } else { nil } }
    set { if case .sgd = self, let newValue { self = .sgd(momentum: newValue) } }
  }

  /// Of AdamW.
  fileprivate var constants: (beta1: Double, beta2: Double, epsilon: Double)? {
    get { if case .adamW(let b1, let b2, let epsilon) = self { (b1, b2, epsilon) } else { nil } }
    set { if let (b1, b2, e) = newValue { self = .adamW(beta1: b1, beta2: b2, epsilon: e) } }
  }
}

extension Schedule {
  fileprivate static let kinds: [Schedule] = [.constant, .oneCycle(warmUp: 0)]

  fileprivate var word: String? {
    get {
      switch self {
      case .constant: "constant"
      case .oneCycle: "one-cycle"
      }
    }
    set { for kind in Self.kinds where kind.word == newValue { self = kind } }
  }

  fileprivate var warmUp: Double? {
    get { if case .oneCycle(let warmUp) = self { warmUp } else { nil } }
    set { if case .oneCycle = self, let newValue { self = .oneCycle(warmUp: newValue) } }
  }
}
