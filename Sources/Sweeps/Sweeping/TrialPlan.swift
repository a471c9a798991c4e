package import LeNetModel
import Synchronization
package import Training

/// A trial before it begins: what it would train, or why it does not.
package struct TrialPlan: Sendable {
  package struct Training: Hashable, Sendable {
    package let recipe: Recipe
    package let cost: DeviceCost
  }

  package let configuration: TrialConfiguration
  package let training: Result<Training, Infeasibility>

  /// - Parameter cost: of the network on a device.
  package init(
    _ configuration: TrialConfiguration, base: Recipe = .sweepBase,
    cost: (Network) throws(Infeasibility) -> DeviceCost = DeviceCost.init
  ) {
    self.configuration = configuration
    training = Result { () throws(Infeasibility) in
      let recipe = try configuration.recipe(base: base)
      return Training(recipe: recipe, cost: try cost(recipe.network))
    }
  }
}

/// Plans trials. What a network costs is computed once: a grid has many trials of each.
package final class TrialPlanner: Sendable {
  private let base: Recipe
  private let cost: @Sendable (Network) throws(Infeasibility) -> DeviceCost
  private let costs = Mutex<[Network: Result<DeviceCost, Infeasibility>]>([:])

  /// - Parameters:
  ///   - base: what trials leave as it is, and the signature of their networks.
  ///   - cost: of a network on a device.
  package init(
    base: Recipe = .sweepBase,
    cost: @escaping @Sendable (Network) throws(Infeasibility) -> DeviceCost = DeviceCost.init
  ) {
    self.base = base
    self.cost = cost
  }

  package func plan(_ configuration: TrialConfiguration) -> TrialPlan {
    TrialPlan(configuration, base: base) { (network) throws(Infeasibility) in
      if let known = costs.withLock({ $0[network] }) { return try known.get() }
      let computed = Result { () throws(Infeasibility) in try cost(network) }
      costs.withLock { $0[network] = computed }
      return try computed.get()
    }
  }
}
