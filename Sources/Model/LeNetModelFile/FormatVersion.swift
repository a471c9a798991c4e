import LeNetModel

/// The versions of `Models/FORMAT.md` that are read.
enum FormatVersion: UInt32, CaseIterable {
  /// Networks of the kind of LeNet-5 that read MNIST's digits.
  case first = 1
  case second = 2

  /// The version that is written.
  static let written = FormatVersion.second

  /// Sections that a file may have: what the largest network needs, `NETW`, `META`, `CONF` and `CALI` or
  /// `QUAN` apart from those of its layers.
  var sectionCountLimit: Int {
    switch self {
    case .first:
      // Five sections for each layer with weights, and a table between each two of those.
      4 + 5 * FirstVersion.parametricCountLimit + (FirstVersion.parametricCountLimit - 1)
    case .second: 4 + 5 * Network.layerCounts.upperBound
    }
  }
}
