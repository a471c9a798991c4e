import ForeignNetworks
import LeNetModel

/// Convolutions, then dense layers, with what the file has behind each.
struct AssumedChain {
  /// Of the picture.
  private let normalizations: [StateModule]
  let stages: [ModuleStage]

  /// What no shape tells.
  struct Assumption {
    /// Nil where the file has it, or none is needed.
    let activation: Activation?
    /// Nil where there is none.
    let pooling: Pooling?

    var name: String {
      [activation?.name, pooling.map { $0.rawValue + " pooling" }].compactMap { $0 }
        .joined(separator: ", ")
    }
  }

  init(_ modules: OrderedModules) throws(ImportError) {
    var stages: [ModuleStage]
    (normalizations, stages) = try modules.stages()
    for (before, stage) in zip(stages, stages.dropFirst())
    where !stage.module.follows(before.module) {
      throw .tensor(
        name: stage.module.weightName, found: stage.module.operation,
        expected: "one that reads what \(before.module.name) gives, a "
          + "\(before.module.operation); or the layers by --network")
    }
    let slopes = stages.compactMap(\.slope)
    guard slopes.isEmpty || stages.dropLast().allSatisfy({ $0.slope != nil }) else {
      throw .tensor(
        name: slopes[0].weightName, found: "\(slopes.count) PReLUs",
        expected: "one for each hidden layer, or one for all; or the layers by --network")
    }
    self.stages = stages
  }

  /// The usual pairs, the most usual first.
  func assumptions(hasPooling: Bool) -> [Assumption] {
    let needsActivation = stages.count > 1 && stages[0].slope == nil
    let pairs: [(Activation, Pooling)] = [
      (.relu, .max), (.tanh, .average), (.sigmoid, .average), (.relu, .average), (.tanh, .max),
    ]
    var assumptions: [Assumption] = []
    var names: Set<String> = []
    for (activation, pooling) in pairs {
      let assumption = Assumption(
        activation: needsActivation ? activation : nil, pooling: hasPooling ? pooling : nil)
      if names.insert(assumption.name).inserted { assumptions.append(assumption) }
    }
    return assumptions
  }

  func assembly(
    _ geometry: Geometry, _ assumption: Assumption
  ) throws(ImportError) -> NetworkAssembly {
    var assembly = NetworkAssembly(input: geometry.input)
    for module in normalizations { try assembly.normalize(module) }
    for (index, stage) in stages.enumerated() {
      guard let weights = stage.module.weights else { continue }
      let choice = index < geometry.convolutions.count ? geometry.convolutions[index] : nil
      if let choice {
        assembly.convolve(
          stage.module, weights,
          ForeignWindow(
            rows: weights.shape[2], columns: weights.shape[3],
            padding: ForeignPadding(
              top: choice.rowPadding, left: choice.columnPadding, bottom: choice.rowPadding,
              right: choice.columnPadding)),
          groups: assembly.shape.channels / weights.shape[1])
      } else {
        assembly.connect(stage.module, weights)
      }
      if let module = stage.normalization { try assembly.normalize(module) }
      if index < stages.count - 1 {
        if let module = stage.slope, let slope = module.slope {
          assembly.activate(slope, module)
        } else if let activation = assumption.activation {
          assembly.activate(activation, "assumed")
        }
      }
      if choice?.isPooled == true, let pooling = assumption.pooling {
        assembly.pool(pooling, Geometry.pooling, "assumed")
      }
    }
    return assembly
  }
}
