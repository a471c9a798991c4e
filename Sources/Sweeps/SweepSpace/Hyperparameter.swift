import LeNetModel
package import Training

/// What a sweep can vary, by the name under which it is stored and shown.
package enum Hyperparameter: String, CaseIterable, Hashable, Sendable {
  case convBlocks = "conv_blocks"
  /// Of every block, or a list with one for each.
  case filters
  /// Of one block, whatever `filters` says.
  case filters1 = "filters_1"
  case filters2 = "filters_2"
  case filters3 = "filters_3"
  /// Of every convolution.
  case padding
  case activation
  case pooling
  /// Widths of the hidden dense layers: one, or a list.
  case dense
  /// Of one hidden dense layer, whatever `dense` says.
  case dense1 = "dense_1"
  case dense2 = "dense_2"
  case dense3 = "dense_3"
  case dropout
  case optimizer
  /// Of gradient descent; nothing to the others.
  case momentum
  case learningRate = "learning_rate"
  case weightDecay = "weight_decay"
  case batchSize = "batch_size"
  case epochs
  case rotationDegrees = "rotation_degrees"
  case scale
  case shear
  case translation
  case elasticAmplitude = "elastic_amplitude"
  case elasticSigma = "elastic_sigma"
  case strokeWidth = "stroke_width"
  case crop
  case brightness
  case contrast
  case colourCast = "colour_cast"
  case shadow
  case blur
  case noise
  case inversion
  case labelSmoothing = "label_smoothing"
  case classBalance = "class_balance"
  case seed
}

extension Hyperparameter {
  /// What a hyperparameter's values are.
  package enum Domain: Hashable, Sendable {
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    /// One of some words.
    case choice([String])
    /// A number of filters or units, or a list of them.
    case widths
  }

  /// What training has no use for beyond is refused where it is written; what a distribution draws
  /// beyond makes its trial infeasible.
  package var domain: Domain {
    switch self {
    case .convBlocks: .integer(1...3)
    case .filters, .dense: .widths
    case .filters1, .filters2, .filters3, .dense1, .dense2, .dense3: .integer(Network.widths)
    case .padding: .choice(PaddingWord.allCases.map(\.rawValue))
    case .activation: .choice(Activation.plain.map(\.name))
    case .pooling: .choice(Pooling.allCases.map(\.rawValue))
    case .optimizer: .choice(["sgd", "adam", "adamw"])
    case .dropout, .momentum, .learningRate, .weightDecay, .batchSize, .epochs, .rotationDegrees,
      .scale, .shear, .translation, .elasticAmplitude, .elasticSigma, .strokeWidth, .crop,
      .brightness, .contrast, .colourCast, .shadow, .blur, .noise, .inversion, .labelSmoothing,
      .classBalance, .seed:
      switch recipeKey?.kind {
      case .integer(let range, _): .integer(range)
      case .number(let range, _, _): .number(range.bounds)
      default: .integer(0...Int.max)
      }
    }
  }

  /// The key of the recipe whose value it is; nil for what the network is made of.
  package var recipeKey: RecipeKey? { Self.recipeKeys[self] }

  private static let recipeKeys = Dictionary(
    uniqueKeysWithValues: RecipeKey.all.compactMap { key in
      Hyperparameter(rawValue: key.field).map { ($0, key) }
    })

  /// What the numbers from 0 mean where they are in use for the words.
  package var numberedWords: [String] {
    self == .pooling ? [Pooling.max.rawValue, Pooling.average.rawValue] : []
  }
}

/// Paddings of convolutions with odd kernels and stride 1.
package enum PaddingWord: String, CaseIterable, Hashable, Sendable {
  /// None: the map shrinks.
  case valid
  /// The map keeps its size.
  case same
}
