import ConfigurationText
import RecipeFile
import Testing

/// One change of a good recipe for each error of keys and values.
@Suite struct ValueErrorTests {
  @Test(arguments: [
    (
      "epochs:", "epoch:",
      "r.yaml:10: unknown key epoch, expected network, optimizer, learning_rate, schedule, "
        + "weight_decay, batch_size, epochs, augmentation, synthetic_share, average_decay, "
        + "dropout, label_smoothing, class_balance, distillation, validation_images, "
        + "validation_seed or seed"
    ),
    (
      "epochs: 20", "Epochs: 20\nmomentum: 1",
      "r.yaml:10: unknown keys Epochs and momentum (line 11), expected network, optimizer, "
        + "learning_rate, schedule, weight_decay, batch_size, epochs, augmentation, "
        + "synthetic_share, average_decay, dropout, label_smoothing, class_balance, distillation, "
        + "validation_images, validation_seed or seed"
    ),
    (
      "  momentum: 0.9", "  momentum: 0.9\n  beta1: 0.9",
      "r.yaml:5: unknown key optimizer.beta1, expected kind or momentum"
    ),
    (
      "  kind: constant", "  kind: constant\n  warm_up: 0.2",
      "r.yaml:8: unknown key schedule.warm_up, expected kind"
    ),
    (
      "\nseed: 1", "\nseed: 1\naugmentation: {elastic: 3}",
      "r.yaml:14: unknown key augmentation.elastic, expected rotation_degrees, scale, shear, "
        + "translation, elastic_amplitude, elastic_sigma, stroke_width, crop, brightness, contrast, "
        + "colour_cast, shadow, blur, noise or inversion"
    ),
    (
      "\nseed: 1", "\n? [seed]\n: 1\nseed: 1",
      "r.yaml:13: unknown key a list, expected network, optimizer, learning_rate, schedule, "
        + "weight_decay, batch_size, epochs, augmentation, synthetic_share, average_decay, "
        + "dropout, label_smoothing, class_balance, distillation, validation_images, "
        + "validation_seed or seed"
    ),
    (
      "\nseed: 1", "\n<<: {seed: 1}",
      "r.yaml:13: unknown key <<, expected network, optimizer, learning_rate, schedule, "
        + "weight_decay, batch_size, epochs, augmentation, synthetic_share, average_decay, "
        + "dropout, label_smoothing, class_balance, distillation, validation_images, "
        + "validation_seed or seed"
    ),
    ("\nseed: 1\n", "\n", "r.yaml:1: seed is missing, expected a whole number"),
    ("  momentum: 0.9\n", "", "r.yaml:2: optimizer.momentum is missing, expected a number"),
    (
      "  kind: constant\n", "  {}\n",
      "r.yaml:6: schedule.kind is missing, expected constant or one-cycle"
    ),
    ("\nseed: 1", "\nseed: 1\nseed: 1", "r.yaml:13: duplicate key seed, expected each key once"),
    (
      "  momentum: 0.9", "  momentum: 0.9\n  'momentum': 0.9",
      "r.yaml:4: duplicate key momentum, expected each key once"
    ),
  ])
  func keys(written: String, changed: String, expected: String) throws {
    #expect(try message(written, changed) == expected)
  }

  @Test(arguments: [
    ("epochs: 20", "epochs: many", "r.yaml:10: epochs is many, expected a whole number"),
    ("epochs: 20", "epochs: 20.0", "r.yaml:10: epochs is 20.0, expected a whole number"),
    ("epochs: 20", "epochs: '20'", "r.yaml:10: epochs is '20', expected a whole number"),
    (
      "epochs: 20", "epochs: !!float 20",
      "r.yaml:10: epochs is '20' with the tag !!float, expected a whole number"
    ),
    ("epochs: 20", "epochs:", "r.yaml:10: epochs is empty, expected a whole number"),
    ("epochs: 20", "epochs: [20]", "r.yaml:10: epochs is a list, expected a whole number"),
    ("epochs: 20", "epochs: {a: 1}", "r.yaml:10: epochs is a mapping, expected a whole number"),
    ("epochs: 20", "epochs: 1_000", "r.yaml:10: epochs is 1_000, expected a whole number"),
    (
      "\nseed: 1", "\nseed: -1",
      "r.yaml:13: seed is -1, expected a whole number from 0 to 18446744073709551615"
    ),
    (
      "epochs: 20", "epochs: 99999999999999999999",
      "r.yaml:10: epochs is 99999999999999999999, expected a whole number from "
        + "-9223372036854775808 to 9223372036854775807"
    ),
    ("0.02", "fast", "r.yaml:5: learning_rate is fast, expected a finite number"),
    ("0.02", "0,02", "r.yaml:5: learning_rate is 0,02, expected a finite number"),
    ("0.02", "nan", "r.yaml:5: learning_rate is nan, expected a finite number"),
    ("0.02", ".inf", "r.yaml:5: learning_rate is .inf, expected a finite number"),
    ("0.02", "1e999", "r.yaml:5: learning_rate is 1e999, expected a finite number"),
    ("0.02", "0x1p3", "r.yaml:5: learning_rate is 0x1p3, expected a finite number"),
    (
      "0.02", "\"a\\e[2Jb\"", "r.yaml:5: learning_rate is 'a\\u{1B}[2Jb', expected a finite number"
    ),
    (
      "0.02", String(repeating: "7", count: 50) + "x",
      "r.yaml:5: learning_rate is 7777777777777777777777777777777777777777..., expected a finite "
        + "number"
    ),
    ("  kind: sgd", "  kind: adam", "r.yaml:3: optimizer.kind is adam, expected sgd or adamw"),
    (
      "  kind: constant", "  kind: cosine",
      "r.yaml:7: schedule.kind is cosine, expected constant or one-cycle"
    ),
    ("  kind: constant", "  constant", "r.yaml:6: schedule is constant, expected a mapping"),
    (
      "\nseed: 1", "\nseed: 1\naugmentation: none",
      "r.yaml:14: augmentation is none, expected a mapping"
    ),
    (
      "\nseed: 1", "\nseed: 1\naugmentation:",
      "r.yaml:14: augmentation is empty, expected a mapping"
    ),
  ])
  func types(written: String, changed: String, expected: String) throws {
    #expect(try message(written, changed) == expected)
  }

  /// Ranges are checked by the training; place and key come with them.
  @Test(arguments: [
    ("epochs: 20", "epochs: 0", "r.yaml:10: epochs is 0, expected 1 to 100000"),
    ("batch_size: 64", "batch_size: 4097", "r.yaml:9: batch_size is 4097, expected 1 to 4096"),
    (
      "validation_images: 5000", "validation_images: 0",
      "r.yaml:11: validation_images is 0, expected 1 to 2147483647"
    ),
    ("0.02", "0", "r.yaml:5: learning_rate is 0, expected more than 0, at most 100.0"),
    (
      "weight_decay: 0", "weight_decay: 1",
      "r.yaml:8: weight_decay is 1, expected 0 to less than 1"
    ),
    ("0.9", "1.0", "r.yaml:4: optimizer.momentum is 1.0, expected 0 to less than 1"),
    (
      "kind: sgd\n  momentum: 0.9", "kind: adamw\n  beta1: -1\n  beta2: 0\n  epsilon: 1",
      "r.yaml:4: optimizer.beta1 is -1, expected 0 to less than 1"
    ),
    (
      "kind: sgd\n  momentum: 0.9", "kind: adamw\n  beta1: 0\n  beta2: 1\n  epsilon: 1",
      "r.yaml:5: optimizer.beta2 is 1, expected 0 to less than 1"
    ),
    (
      "kind: sgd\n  momentum: 0.9", "kind: adamw\n  beta1: 0\n  beta2: 0\n  epsilon: 2",
      "r.yaml:6: optimizer.epsilon is 2, expected more than 0, at most 1.0"
    ),
    (
      "kind: constant", "kind: one-cycle\n  warm_up: 1",
      "r.yaml:8: schedule.warm_up is 1, expected 0 to less than 1"
    ),
    (
      "\nseed: 1", "\nseed: 1\naverage_decay: 1",
      "r.yaml:14: average_decay is 1, expected 0 to less than 1"
    ),
    (
      "\nseed: 1", "\nseed: 1\naugmentation:\n  rotation_degrees: 181",
      "r.yaml:15: augmentation.rotation_degrees is 181, expected 0.0 to 180.0"
    ),
    (
      "\nseed: 1", "\nseed: 1\naugmentation: {scale: 1}",
      "r.yaml:14: augmentation.scale is 1, expected 0.0 to 0.9"
    ),
    (
      "\nseed: 1", "\nseed: 1\naugmentation: {shear: -1}",
      "r.yaml:14: augmentation.shear is -1, expected 0.0 to 2.0"
    ),
    (
      "\nseed: 1", "\nseed: 1\naugmentation: {translation: 29}",
      "r.yaml:14: augmentation.translation is 29, expected 0.0 to 28.0"
    ),
    (
      "\nseed: 1", "\nseed: 1\naugmentation: {elastic_sigma: 1}",
      "r.yaml:14: augmentation.elastic_sigma is 1, expected 1.5 to 14.0"
    ),
    (
      "\nseed: 1", "\nseed: 1\nsynthetic_share: 1.5",
      "r.yaml:14: synthetic_share is 1.5, expected 0.0 to 1.0"
    ),
  ])
  func ranges(written: String, changed: String, expected: String) throws {
    #expect(try message(written, changed) == expected)
  }

  private static let distillation = """

    distillation:
      temperature: 4
      weight: 0.9
      versions: 20
      teachers:

    """

  /// A teacher's recipe is told like any other, under the key of its list.
  @Test(arguments: [
    ("    []", "r.yaml:18: distillation.teachers is an empty list, expected 1 to 100 recipes"),
    ("  - lenet5", "r.yaml:19: distillation.teachers is lenet5, expected a mapping"),
    (
      "  - network: lenet5",
      "r.yaml:19: distillation.teachers.optimizer is missing, expected a mapping with its kind"
    ),
    (
      indented(smallRecipe.replacing("momentum: 0.9", with: "momentum: 2")),
      "r.yaml:22: distillation.teachers.optimizer.momentum is 2, expected 0 to less than 1"
    ),
  ])
  func teachers(list: String, expected: String) throws {
    #expect(try message("\nseed: 1", "\nseed: 1" + Self.distillation + list) == expected)
  }

  @Test(arguments: [
    (
      "temperature: 4", "temperature: 0",
      "r.yaml:15: distillation.temperature is 0, expected more than 0, at most 1000.0"
    ),
    ("weight: 0.9", "weight: 1.1", "r.yaml:16: distillation.weight is 1.1, expected 0.0 to 1.0"),
    ("versions: 20", "versions: 0", "r.yaml:17: distillation.versions is 0, expected 1 to 1000"),
  ])
  func distillations(written: String, changed: String, expected: String) throws {
    let text = (Self.distillation + Self.indented(smallRecipe)).replacing(written, with: changed)
    #expect(try message("\nseed: 1", "\nseed: 1" + text) == expected)
  }

  /// As the only element of a list.
  private static func indented(_ recipe: String) -> String {
    "  - " + recipe.split(separator: "\n").joined(separator: "\n    ")
  }
}
