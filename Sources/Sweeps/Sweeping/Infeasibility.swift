package import LeNetModel
package import Training

/// Why a configuration is not trained.
package enum Infeasibility: Error, Hashable, Sendable {
  case network(NetworkError)
  case recipe(TrainingError)
  /// No int8 model of the network is possible.
  case model(reason: String)
  /// A list of so many widths for so many layers.
  case widths(String, found: Int, layers: Int)
}

extension Infeasibility: CustomStringConvertible {
  package var description: String {
    switch self {
    case .network(let error): "\(error)"
    case .recipe(let error): "\(error)"
    case .model(let reason): reason
    case .widths(let name, let found, let layers):
      "\(name) lists \(found) widths, expected \(layers), one for each layer"
    }
  }
}
