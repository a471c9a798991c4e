import ForeignNetworks

/// A file's modules in the network's order.
struct OrderedModules {
  /// Convolutions and dense layers.
  let chain: [StateModule]
  /// Normalizations and slopes.
  let others: [StateModule]
  /// Twice as many as a network has layers.
  private static let countLimit = 128

  /// All of them, where that tells which of the others stands behind what.
  private let whole: [StateModule]?

  /// In the file's order, or where that is one of names, in that of the numbers in names; but so that each
  /// fits the one before.
  init(of stateDict: StateDict) throws(ImportError) {
    var modules = try stateDict.modules()
    guard modules.count <= Self.countLimit else {
      throw .unsupported(
        found: "\(modules.count) modules with numbers", possible: "at most \(Self.countLimit)")
    }
    if !stateDict.isInOrder { modules.sort { precedes($0.name, $1.name) } }
    let weighted = modules.filter { $0.weights != nil }
    others = modules.filter { $0.weights == nil }
    // Whoever gives layers is told better which of them does not fit.
    chain = chained(weighted) ?? weighted
    whole = weighted.map(\.name) == chain.map(\.name) && normalizationsFit(modules) ? modules : nil
  }

  /// Layers with what stands behind each; before the first, normalizations of the picture.
  func stages() throws(ImportError) -> (first: [StateModule], stages: [ModuleStage]) {
    var modules: [StateModule]
    if let whole { modules = whole } else { modules = try placed() }
    let slopes = modules.filter { $0.slope != nil }
    // One PReLU that is used again and again is one module, anywhere.
    if slopes.count == 1, !modules.isNormalized(behind: slopes[0]) {
      modules.removeAll { $0.slope != nil }
    }
    let first = modules.prefix { $0.channels != nil }
    var stages: [ModuleStage] = []
    for module in modules.dropFirst(first.count) {
      guard module.weights == nil else {
        stages.append(ModuleStage(module: module))
        continue
      }
      guard !stages.isEmpty, stages[stages.count - 1].slope == nil else {
        throw .tensor(
          name: module.weightName, found: "\(module.operation) at a place of its own",
          expected: "one behind a convolution or a dense layer; or the layers by --network")
      }
      if module.slope == nil {
        stages[stages.count - 1].normalization = module
      } else {
        stages[stages.count - 1].slope = module
      }
    }
    guard !stages.isEmpty else {
      throw .unsupported(found: "no convolution or dense layer", possible: "one or more")
    }
    for index in stages.indices.dropLast() where slopes.count == 1 {
      stages[index].slope = slopes[0]
    }
    return (Array(first), stages)
  }

  /// Each normalization behind the first layer that gives as many channels and has none yet.
  private func placed() throws(ImportError) -> [StateModule] {
    var followers: [[StateModule]] = chain.map { _ in [] }
    for module in others {
      guard let channels = module.channels else { continue }
      let places = chain.indices.filter { chain[$0].weights?.shape[0] == channels }
      guard places.count == others.count(where: { $0.channels == channels }),
        let place = places.first(where: { followers[$0].isEmpty })
      else {
        throw .tensor(
          name: module.weightName, found: module.operation,
          expected: "as many BatchNorms of \(channels) channels as layers that give so many "
            + "(\(places.count)); or the layers by --network")
      }
      followers[place].append(module)
    }
    let slopes = others.filter { $0.slope != nil }
    for (index, slope) in slopes.enumerated() where index < chain.count {
      followers[index].append(slope)
    }
    return zip(chain, followers).flatMap { [$0] + $1 }
  }
}

extension [StateModule] {
  /// Whether a normalization follows a module of this name.
  fileprivate func isNormalized(behind module: StateModule) -> Bool {
    zip(self, dropFirst()).contains { $0.name == module.name && $1.channels != nil }
  }
}

/// A layer with weights, and what the file has behind it.
struct ModuleStage {
  let module: StateModule
  var normalization: StateModule?
  /// Of a PReLU.
  var slope: StateModule?
}

extension StateModule {
  /// Whether the module can read what another gives.
  func follows(_ before: StateModule) -> Bool {
    switch (before.kind, kind) {
    case (.convolution(let before), .convolution(let weights)):
      // In groups, an input channel of the weights stands for several.
      let channels = before.shape[0]
      let groups = channels / weights.shape[1]
      return channels.isMultiple(of: weights.shape[1]) && weights.shape[0].isMultiple(of: groups)
    case (.convolution(let before), .dense(let weights)):
      return weights.shape[1].isMultiple(of: before.shape[0])
    case (.dense(let before), .dense(let weights)): return weights.shape[1] == before.shape[0]
    case (.dense, _), (.normalization, _), (.slope, _), (_, .normalization), (_, .slope):
      return false
    }
  }
}
