import ConfigurationText
import Training

extension Recipe {
  /// The keys of a recipe, in the order in which recipes are written.
  static let keys = [
    "network", "optimizer", "learning_rate", "schedule", "weight_decay", "batch_size", "epochs",
    "augmentation", "synthetic_share", "average_decay", "dropout", "distillation",
    "validation_images", "validation_seed", "seed",
  ]

  init(decoding file: Mapping) throws(ConfigurationError) {
    try file.expect(Recipe.keys)
    self.init(
      network: try file.required("network", "the name of a network, a list of layers or a mapping")
        .network(),
      optimizer: try Optimizer(
        decoding: file.required("optimizer", "a mapping with its kind").mapping()),
      learningRate: try file.required("learning_rate", "a number").number(),
      schedule: try Schedule(
        decoding: file.required("schedule", "a mapping with its kind").mapping()),
      weightDecay: try file.required("weight_decay", "a number").number(),
      batchSize: try file.required("batch_size", "a whole number").integer(),
      epochs: try file.required("epochs", "a whole number").integer(),
      augmentation: try file["augmentation"].map { entry throws(ConfigurationError) in
        try Augmentation(decoding: entry.mapping())
      },
      syntheticShare: try file["synthetic_share"]?.number() ?? 0,
      averageDecay: try file["average_decay"]?.number(),
      dropout: try file["dropout"]?.number() ?? 0,
      distillation: try file["distillation"].map { entry throws(ConfigurationError) in
        try Distillation(decoding: entry.mapping())
      },
      validationCount: try file.required("validation_images", "a whole number").integer(),
      validationSeed: try file.required("validation_seed", "a whole number").integer(),
      seed: try file.required("seed", "a whole number").integer())
    do {
      try check()
    } catch {
      throw file.error(error)
    }
  }
}

private enum OptimizerKind: String, CaseIterable {
  case sgd
  case adamW = "adamw"
}

extension Optimizer {
  fileprivate init(decoding file: Mapping) throws(ConfigurationError) {
    let kind: OptimizerKind = try file.required("kind", "sgd or adamw").choice()
    switch kind {
    case .sgd:
      try file.expect(["kind", "momentum"])
      self = .sgd(momentum: try file.required("momentum", "a number").number())
    case .adamW:
      try file.expect(["kind", "beta1", "beta2", "epsilon"])
      self = .adamW(
        beta1: try file.required("beta1", "a number").number(),
        beta2: try file.required("beta2", "a number").number(),
        epsilon: try file.required("epsilon", "a number").number())
    }
  }
}

private enum ScheduleKind: String, CaseIterable {
  case constant
  case oneCycle = "one-cycle"
}

extension Schedule {
  fileprivate init(decoding file: Mapping) throws(ConfigurationError) {
    let kind: ScheduleKind = try file.required("kind", "constant or one-cycle").choice()
    switch kind {
    case .constant:
      try file.expect(["kind"])
      self = .constant
    case .oneCycle:
      try file.expect(["kind", "warm_up"])
      self = .oneCycle(warmUp: try file.required("warm_up", "a number").number())
    }
  }
}

extension Augmentation {
  fileprivate init(decoding file: Mapping) throws(ConfigurationError) {
    try file.expect([
      "rotation_degrees", "scale", "shear", "translation", "elastic_amplitude", "elastic_sigma",
      "stroke_width",
    ])
    self.init(
      rotationDegrees: try file["rotation_degrees"]?.number() ?? 0,
      scale: try file["scale"]?.number() ?? 0,
      shear: try file["shear"]?.number() ?? 0,
      translation: try file["translation"]?.number() ?? 0,
      elasticAmplitude: try file["elastic_amplitude"]?.number() ?? 0,
      elasticSigma: try file["elastic_sigma"]?.number() ?? 4,
      strokeWidth: try file["stroke_width"]?.number() ?? 0)
  }
}

extension Distillation {
  fileprivate init(decoding file: Mapping) throws(ConfigurationError) {
    try file.expect(["temperature", "weight", "versions", "teachers"])
    self.init(
      teachers: [],
      temperature: try file.required("temperature", "a number").number(),
      weight: try file.required("weight", "a number").number(),
      versions: try file.required("versions", "a whole number").integer())
    for teacher in try file.required("teachers", "a list of recipes").list() {
      teachers.append(try Recipe(decoding: teacher.mapping()))
    }
  }
}
