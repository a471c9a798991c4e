extension Recipe {
  /// Every value, under keys that begin with `training.`, except the network, which the model
  /// states itself.
  package var provenance: [String: String] {
    var entries = [
      "training.batch_size": "\(batchSize)",
      "training.epochs": "\(epochs)",
      "training.learning_rate": "\(learningRate)",
      "training.seed": "\(seed)",
      "training.validation_seed": "\(validationSeed)",
      "training.validation_images": "\(validationCount)",
      "training.weight_decay": "\(weightDecay)",
    ]
    switch optimizer {
    case .sgd(let momentum):
      entries["training.optimizer"] = "sgd"
      entries["training.momentum"] = "\(momentum)"
    case .adamW(let beta1, let beta2, let epsilon):
      entries["training.optimizer"] = "adamw"
      entries["training.beta1"] = "\(beta1)"
      entries["training.beta2"] = "\(beta2)"
      entries["training.epsilon"] = "\(epsilon)"
    }
    switch schedule {
    case .constant: entries["training.schedule"] = "constant"
    case .oneCycle(let warmUp):
      entries["training.schedule"] = "one-cycle"
      entries["training.warm_up"] = "\(warmUp)"
    }
    if let augmentation {
      entries["training.augmentation.rotation_degrees"] = "\(augmentation.rotationDegrees)"
      entries["training.augmentation.scale"] = "\(augmentation.scale)"
      entries["training.augmentation.shear"] = "\(augmentation.shear)"
      entries["training.augmentation.translation"] = "\(augmentation.translation)"
      if augmentation.elasticAmplitude > 0 {
        entries["training.augmentation.elastic_amplitude"] = "\(augmentation.elasticAmplitude)"
        entries["training.augmentation.elastic_sigma"] = "\(augmentation.elasticSigma)"
      }
      if augmentation.strokeWidth > 0 {
        entries["training.augmentation.stroke_width"] = "\(augmentation.strokeWidth)"
      }
    }
    if syntheticShare > 0 { entries["training.synthetic_share"] = "\(syntheticShare)" }
    if let averageDecay { entries["training.average_decay"] = "\(averageDecay)" }
    if dropout > 0 { entries["training.dropout"] = "\(dropout)" }
    return entries
  }
}
