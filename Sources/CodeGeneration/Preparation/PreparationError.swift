/// Why there is no C that prepares a camera's pictures for a model.
package enum PreparationError: Error, Hashable, Sendable {
  /// The model reads pictures as they are.
  case noPreparation(model: String)
}

extension PreparationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noPreparation(let model):
      "\(model) reads pictures as they are, expected a model of digits for the C that finds one in a "
        + "camera's picture"
    }
  }
}
