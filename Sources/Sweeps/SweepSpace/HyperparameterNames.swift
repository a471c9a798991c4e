extension Hyperparameter {
  /// The hyperparameter that a sweep configuration calls so: case, and whether words are parted by
  /// a line, a point or nothing, do not matter, and neither does `augmentation` before.
  package init?(named name: String) {
    guard let match = Hyperparameter.byName[Hyperparameter.bare(name)] else { return nil }
    self = match
  }

  /// Whether `name`, which stands for this hyperparameter, is not its own.
  func isForeign(_ name: String) -> Bool {
    Hyperparameter.bare(name) != Hyperparameter.bare(rawValue)
  }

  /// Its own name, with the unit where others measure in another.
  var meaning: String {
    switch self {
    case .shear: "\(rawValue), in columns per row"
    case .translation: "\(rawValue), in pixels: below 1 as a part of the picture's 28"
    default: rawValue
    }
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

  /// Names in use elsewhere, bare. A size of filters is none: it is that of their sides, which is
  /// always 5 here.
  private static let otherNames: KeyValuePairs<Hyperparameter, [String]> = [
    .convBlocks: [
      "blocks", "numblocks", "nblocks", "numconvblocks", "nconvblocks", "convlayer", "convlayers",
      "numconvlayers", "nconvlayers", "numconv", "convolutionblocks",
    ],
    .filters: [
      "numfilters", "nfilters", "qtdfilters", "filter", "channels", "convfilters", "convlayersize",
    ],
    .filters1: ["conv1filters", "filtersconv1", "filter1", "conv1channels", "conv1", "layer1size"],
    .filters2: ["conv2filters", "filtersconv2", "filter2", "conv2channels", "conv2", "layer2size"],
    .filters3: ["conv3filters", "filtersconv3", "filter3", "conv3channels", "conv3", "layer3size"],
    .activation: ["activationfunction", "act", "nonlinearity"],
    .pooling: ["pool", "poolingtype", "pooltype"],
    .dense: [
      "denseunits", "densewidths", "hiddenunits", "hiddensize", "hiddenlayersize", "fclayersize",
      "fcunits", "fcsize", "units", "hidden",
    ],
    .dense1: ["fc1", "fc1units", "fc1size", "dense1units"],
    .dense2: ["fc2", "fc2units", "fc2size", "dense2units"],
    .dense3: ["fc3", "fc3units", "fc3size", "dense3units"],
    .dropout: [
      "dropoutrate", "droprate", "dropoutprob", "dropoutprobability", "dropoutdense",
      "densedropout", "dropoutfc", "fcdropout",
    ],
    .optimizer: ["optim", "opt"],
    .learningRate: ["lr", "learnrate", "initiallearningrate", "initlr", "baselr"],
    .weightDecay: ["wd", "decay"],
    .batchSize: ["batch", "bs", "minibatchsize"],
    .epochs: ["epoch", "numepochs", "nepochs", "maxepochs"],
    .rotationDegrees: ["rotation", "rotationrange"],
    .scale: ["zoom", "zoomrange"],
    .shear: ["shearrange"],
    .translation: [
      "shift", "shiftrange", "widthshift", "widthshiftrange", "heightshift", "heightshiftrange",
      "translate",
    ],
    .elasticAmplitude: ["elastic"],
    .seed: ["randomseed"],
  ]
}
