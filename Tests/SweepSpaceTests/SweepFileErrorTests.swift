import ConfigurationText
import ElementaryFunctions
import SweepSpace
import TestSupport
import Testing

/// Mistakes in sweep configurations, each told with its line.
@Suite struct SweepFileErrorTests {
  private func message(_ text: String) -> String? {
    let error = #expect(throws: ConfigurationError.self) {
      try SweepFile.decode(text, from: "s.yaml")
    }
    return error?.description
  }

  private static let names = enumeration(Hyperparameter.allCases.map(\.rawValue), "or")

  @Test(arguments: [
    (
      "",
      "s.yaml: has no keys, expected a sweep configuration with method, metric, parameters, "
        + "early_terminate and run_cap"
    ),
    (
      "method: [grid\n",
      "s.yaml:1: is not YAML: did not find expected ',' or ']' by line 2 while parsing a flow sequence"
    ),
    (
      "parameters: {lr: {value: 1}}\n",
      "s.yaml:1: method is missing, expected grid, random or bayes"
    ),
    ("method: annealing\n", "s.yaml:1: method is annealing, expected grid, random or bayes"),
    ("method: grid\n", "s.yaml:1: parameters is missing, expected a mapping of what is varied"),
    (
      "method: grid\nparameters: {}\n",
      "s.yaml:2: parameters is an empty mapping, expected at least one parameter"
    ),
    (
      "method: grid\nparameter: {}\n",
      "s.yaml:2: unknown key parameter, expected method, metric, parameters, early_terminate or "
        + "run_cap"
    ),
    (
      "method: grid\nparameter: {}\nprogram: train.py\ngoal: minimize\n",
      "s.yaml:2: unknown keys parameter and goal (line 4), expected method, metric, parameters, "
        + "early_terminate or run_cap"
    ),
    (
      "method: random\nrun_cap: 0\nparameters: {lr: {value: 1}}\n",
      "s.yaml:2: run_cap is 0, expected a whole number from 1 to 1000000"
    ),
    (
      "method: random\nmetric: {name: speed}\nparameters: {lr: {value: 1}}\n",
      "s.yaml:2: metric.name is speed, expected val_accuracy, val_loss, train_loss or score"
    ),
    (
      "method: random\nmetric: {name: loss, goal: max}\nparameters: {lr: {value: 1}}\n",
      "s.yaml:2: metric.goal is max, expected minimize or maximize"
    ),
    (
      "method: random\nmetric: {name: score}\nparameters: {lr: {value: 1}}\n",
      "s.yaml:2: metric.weights is missing, expected a mapping of accuracy, flash_bytes, ram_bytes "
        + "and multiply_accumulates"
    ),
    (
      "method: random\nearly_terminate: {type: median}\nparameters: {lr: {value: 1}}\n",
      "s.yaml:2: early_terminate.type is median, expected hyperband"
    ),
    (
      "method: random\nearly_terminate: {type: hyperband}\nparameters: {lr: {value: 1}}\n",
      "s.yaml:2: early_terminate.max_iter is missing, expected min_iter, or max_iter and s"
    ),
    (
      "method: random\nearly_terminate: {type: hyperband, min_iter: 1, eta: 1}\n"
        + "parameters: {lr: {value: 1}}\n",
      "s.yaml:2: early_terminate.eta is 1, expected a number from 1.1 to 1000.0"
    ),
    // Brackets without end.
    (
      "method: random\nearly_terminate: {type: hyperband, min_iter: 1, eta: 1.0000001}\n"
        + "parameters: {lr: {value: 1}}\n",
      "s.yaml:2: early_terminate.eta is 1.0000001, expected a number from 1.1 to 1000.0"
    ),
  ])
  func configuration(text: String, expected: String) {
    #expect(message(text) == expected)
  }

  private static let parameterErrors: [(String, String)] = [
    ("lr: 0.1", "parameters.lr is 0.1, expected a mapping"),
    ("lr: {}", "parameters.lr: expected value, values, or min and max"),
    ("lr: {min: 0.1}", "parameters.lr: expected value, values, or min and max"),
    ("lr: {values: []}", "parameters.lr.values is an empty list, expected at least one value"),
    ("lr: {values: 0.1}", "parameters.lr.values is 0.1, expected a list"),
    ("lr: {value: fast}", "parameters.lr.value is fast, expected a finite number"),
    ("lr: {value: -1}", "parameters.lr.value is -1, expected a number from 0.0 to 100.0"),
    ("lr: {values: [1, 1]}", "parameters.lr.values is 1, expected each value once"),
    ("lr: {min: 0.2, max: 0.1}", "parameters.lr.min is 0.2, expected at most max, which is 0.1"),
    ("batch: {min: 64, max: 32}", "parameters.batch.min is 64, expected at most max, which is 32"),
    (
      "lr: {distribution: log_uniform_values, min: 0, max: 1}",
      "parameters.lr.min is 0, expected a number above 0"
    ),
    (
      "lr: {values: [1, 2], probabilities: [1]}",
      "parameters.lr.probabilities is 1 numbers, expected 2, one for each value"
    ),
    (
      "lr: {values: [1, 2], probabilities: [0.5, 0.6]}",
      "parameters.lr.probabilities is 1.1 in sum, expected 1"
    ),
    (
      "lr: {distribution: uniform, min: 0, max: 1, q: 2}",
      "parameters.lr.q: is for q_uniform, not uniform"
    ),
    (
      "lr: {distribution: uniform, values: [1]}",
      "unknown key parameters.lr.values, expected distribution, min, max or q"
    ),
    (
      "batch: {distribution: uniform, min: 0, max: 1}",
      "parameters.batch: takes whole numbers, which uniform does not draw; expected int_uniform, "
        + "q_uniform or values"
    ),
    (
      "batch: {distribution: q_uniform, min: 0, max: 1, q: 0.5}",
      "parameters.batch.q is 0.5, expected a whole number, as batch_size is"
    ),
    (
      "padding: {min: 0, max: 1}",
      "parameters.padding: takes words or lists: expected value or values"
    ),
    ("padding: {value: full}", "parameters.padding.value is full, expected valid or same"),
    (
      "activation: {value: swish}",
      "parameters.activation.value is swish, expected relu, relu6, tanh or sigmoid"
    ),
    (
      "conv_blocks: {value: 4}",
      "parameters.conv_blocks.value is 4, expected a whole number from 1 to 3"
    ),
    (
      "filters: {value: []}",
      "parameters.filters.value is an empty list, expected a whole number, or a list of one for each layer"
    ),
    (
      "lr: {value: 1}, learning_rate: {value: 1}",
      "parameters.learning_rate: is what lr is, expected one of them"
    ),
    (
      "kernel_size: {value: 3}",
      "unknown key parameters.kernel_size, expected \(names)"
    ),
    (
      "kernel_size: {value: 3}, augmentation: {parameters: {flip: {value: 1}}}, batch_norm: 1",
      "unknown keys parameters.kernel_size, parameters.augmentation.parameters.flip and "
        + "parameters.batch_norm, expected \(names)"
    ),
    // The side of a filter, not how many there are.
    (
      "filter_size: {value: 3}",
      "unknown key parameters.filter_size, expected \(names)"
    ),
    (
      "batch: {distribution: inv_log_uniform, min: 1, max: 2}",
      "parameters.batch: takes whole numbers, which inv_log_uniform does not draw; expected "
        + "int_uniform or values"
    ),
    (
      "lr: {distribution: log_uniform, min: -800, max: 1}",
      "parameters.lr.min is -800, expected a number from -700.0 up"
    ),
    (
      "lr: {distribution: beta, a: 0}",
      "parameters.lr.a is 0, expected a number from 0.001 to 1000000.0"
    ),
    ("pooling: {value: 2}", "parameters.pooling.value is 2, expected max or average"),
    ("pooling: {min: 0, max: 2}", "parameters.pooling: expected numbers from 0 to 1"),
    (
      "width_shift: {min: 0.5, max: 2.0}",
      "parameters.width_shift: expected value, values, or min and max; translation, in pixels, takes "
        + "the others"
    ),
    (
      "width_shift: {value: 0.1}, height_shift: {value: 0.2}",
      "parameters.height_shift: is what width_shift is, expected one of them, or the same for both"
    ),
    (
      "lr: {value: !!str 1}",
      "parameters.lr.value is '1' with the tag !!str, expected a finite number"
    ),
    (
      "lr: {distribution: gamma}",
      "parameters.lr.distribution is gamma, expected constant, categorical, "
        + "categorical_w_probabilities, int_uniform, uniform, q_uniform, log_uniform, q_log_uniform, "
        + "log_uniform_values, q_log_uniform_values, inv_log_uniform, inv_log_uniform_values, normal, "
        + "q_normal, log_normal, q_log_normal, beta or q_beta"
    ),
  ]

  @Test(arguments: parameterErrors)
  func parameters(text: String, expected: String) {
    #expect(message("method: random\nparameters: {\(text)}\n") == "s.yaml:2: " + expected)
  }

  @Test func gridNeedsValues() {
    let text = "method: grid\nparameters:\n  epochs: {value: 1}\n  lr: {min: 0.1, max: 1.0}\n"
    #expect(
      message(text)
        == "s.yaml:4: parameters.lr: has no end of values for method grid; list them as "
        + "values, or add q")
  }

  /// Any text gives a configuration or an error.
  @Test func changedTextsAreRead() throws {
    let text = Array(try ProjectFolder.text(of: "Models/sweep.yaml").unicodeScalars)
    let inserted = Array("\n\t -:#?*![]{},|>'\"%@~0e9.\u{0}\u{85}\u{1F600}".unicodeScalars)
    var generator = SplitMix64(seed: 1)
    for _ in 0..<2000 {
      var changed = text
      for _ in 0...generator.nextInt(below: 4) {
        let place = generator.nextInt(below: changed.count)
        let scalar = inserted[generator.nextInt(below: inserted.count)]
        switch generator.nextInt(below: 3) {
        case 0: changed[place] = scalar
        case 1: changed.insert(scalar, at: place)
        default: changed.removeSubrange(place..<min(place + 20, changed.count))
        }
      }
      _ = try? SweepFile.decode(String(String.UnicodeScalarView(changed)), from: "s.yaml")
    }
  }
}
