import LeNetModel

/// Which rows, or columns, of a kernel lie inside the input; written out where that depends on the sum.
struct KernelLimits {
  struct Limit {
    /// A variable's, or a number.
    let name: String
    /// Of the variable; nil for a number.
    let definition: String?
  }

  /// Counts sums: `row`.
  let position: String
  /// Variable of the row that the kernel begins at: `first_row`.
  let first: String
  /// Padding.
  let before: Int
  let low: Limit
  let high: Limit

  /// - Parameters:
  ///   - extent: rows of the input.
  ///   - sumCount: rows of sums.
  ///   - names: of the position and of both limits.
  init(
    _ window: Window, extent: Int, sumCount: Int, before: Int,
    names: (position: String, low: String, high: String)
  ) {
    let first = "first_\(names.position)"
    let places = -before...(sumCount - 1) * window.stride - before
    let inside = extent - window.size
    low =
      places.lowerBound >= 0
      ? Limit(name: "0", definition: nil)
      : Limit(
        name: names.low,
        definition: places.upperBound < 0 ? "-\(first)" : "\(first) < 0 ? -\(first) : 0")
    high =
      places.upperBound <= inside
      ? Limit(name: "\(window.size)", definition: nil)
      : Limit(
        name: names.high,
        definition: places.lowerBound > inside
          ? "\(extent) - \(first)"
          : "\(first) > \(inside) ? \(extent) - \(first) : \(window.size)")
    position = names.position
    self.first = first
    self.before = before
  }
}
