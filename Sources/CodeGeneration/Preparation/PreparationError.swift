/// Why there is no C that prepares a camera's pictures for a model.
package enum PreparationError: Error, Hashable, Sendable {
  /// The model reads pictures as they are.
  case noPreparation(model: String)
}

extension PreparationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noPreparation(let model):
      "\(model) reads pictures as they are, expected a model with a preparation, which the C would "
        + "do to a camera's picture; train one whose recipe has 'preparation: resize' or "
        + "'preparation: resize-fit'"
    }
  }
}
