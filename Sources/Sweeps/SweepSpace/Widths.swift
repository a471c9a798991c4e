import LeNetModel

/// What a list of filters or units may have.
enum Widths {
  static let allowed = Network.widths
  /// As many as there can be hidden dense layers.
  static let limit = 7
}
