/// How far the sum of some weights' products with inputs of 0...255 reaches.
struct ProductSum {
  /// The largest sum.
  let highest: Int
  /// The magnitude of the smallest sum.
  let lowest: Int

  init(_ weights: some Sequence<Int>) {
    var (highest, lowest) = (0, 0)
    for weight in weights {
      highest += 255 * max(0, weight)
      lowest += 255 * max(0, -weight)
    }
    self.highest = highest
    self.lowest = lowest
  }

  var range: ClosedRange<Int> { -lowest...highest }
  /// From the smallest to the largest.
  var span: Int { highest + lowest }
}
