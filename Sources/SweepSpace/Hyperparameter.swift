import LeNetModel

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
    case .convBlocks: .integer(Network.blockCounts)
    case .filters, .dense: .widths
    case .filters1, .filters2, .filters3, .dense1, .dense2, .dense3: .integer(Network.widths)
    case .padding: .choice(Padding.allCases.map(\.rawValue))
    case .activation: .choice(Activation.allCases.map(\.rawValue))
    case .pooling: .choice(Pooling.allCases.map(\.rawValue))
    case .optimizer: .choice(["sgd", "adam", "adamw"])
    case .dropout, .momentum, .weightDecay: .number(0...1)
    case .learningRate: .number(0...100)
    case .batchSize: .integer(1...4096)
    case .epochs: .integer(1...100_000)
    case .rotationDegrees: .number(0...180)
    case .scale: .number(0...0.9)
    case .shear: .number(0...2)
    case .translation: .number(0...28)
    case .elasticAmplitude: .number(0...5)
    case .elasticSigma: .number(1.5...14)
    case .strokeWidth: .number(0...2)
    case .seed: .integer(0...Int.max)
    }
  }

  /// The hyperparameter that a sweep configuration calls so: case, and whether words are parted by
  /// a line, a point or nothing, do not matter, and neither does `augmentation` before.
  package init?(named name: String) {
    let key = Hyperparameter.bare(name)
    guard let match = Hyperparameter.byName[key] else { return nil }
    self = match
  }

  private static func bare(_ name: String) -> String {
    let bare = name.lowercased().filter { !"_-. /".contains($0) }
    for prefix in ["augmentation", "augment", "aug"] where bare.hasPrefix(prefix) {
      return String(bare.dropFirst(prefix.count))
    }
    return bare
  }

  private static let byName: [String: Hyperparameter] = {
    var names = Dictionary(uniqueKeysWithValues: allCases.map { (bare($0.rawValue), $0) })
    for (hyperparameter, others) in otherNames {
      for name in others { names[name] = hyperparameter }
    }
    return names
  }()

  /// Names in use elsewhere, bare.
  private static let otherNames: [(Hyperparameter, [String])] = [
    (
      .convBlocks,
      [
        "blocks", "numblocks", "nblocks", "numconvblocks", "nconvblocks", "convlayers",
        "numconvlayers", "nconvlayers", "numconv", "convolutionblocks",
      ]
    ),
    (.filters, ["numfilters", "nfilters", "filter", "channels", "filtersize", "convfilters"]),
    (.filters1, ["conv1filters", "filtersconv1", "filter1", "conv1channels", "conv1"]),
    (.filters2, ["conv2filters", "filtersconv2", "filter2", "conv2channels", "conv2"]),
    (.filters3, ["conv3filters", "filtersconv3", "filter3", "conv3channels", "conv3"]),
    (.activation, ["activationfunction", "act", "nonlinearity"]),
    (.pooling, ["pool", "poolingtype", "pooltype"]),
    (
      .dense,
      [
        "denseunits", "densewidths", "hiddenunits", "hiddensize", "fclayersize", "fcunits",
        "units", "hidden",
      ]
    ),
    (.dense1, ["fc1", "fc1units", "fc1size", "dense1units"]),
    (.dense2, ["fc2", "fc2units", "fc2size", "dense2units"]),
    (.dense3, ["fc3", "fc3units", "fc3size", "dense3units"]),
    (.dropout, ["dropoutrate", "droprate", "dropoutprobability"]),
    (.optimizer, ["optim", "opt"]),
    (.learningRate, ["lr"]),
    (.weightDecay, ["wd"]),
    (.batchSize, ["batch", "bs"]),
    (.epochs, ["epoch", "numepochs", "nepochs"]),
    (.rotationDegrees, ["rotation", "rotationrange"]),
    (.scale, ["zoom", "zoomrange"]),
    (.shear, ["shearrange"]),
    (.translation, ["shift", "translate"]),
    (.elasticAmplitude, ["elastic"]),
    (.seed, ["randomseed"]),
  ]
}
