/// Finds x without negative elements for which A x is as near to b as can be, by the method of
/// Lawson and Hanson (Solving Least Squares Problems, 1974, chapter 23).
///
/// The same numbers give the same bits: there are only sums, products, quotients and square roots.
enum NonnegativeLeastSquares {
  /// Of a gradient, beside the largest at the start.
  private static let negligible = 1e-9

  /// - Parameters:
  ///   - rows: of A, each as long as there are unknowns.
  ///   - values: b, one for each row.
  /// - Returns: x; 0 for an unknown that no row has.
  static func solve(_ rows: [[Double]], _ values: [Double]) -> [Double] {
    guard let count = rows.first?.count else { return [] }
    // With columns of length 1, whatever their units.
    let lengths = (0..<count).map { column in
      rows.reduce(0) { $0 + $1[column] * $1[column] }.squareRoot()
    }
    let columns = (0..<count).map { column in
      rows.map { lengths[column] == 0 ? 0 : $0[column] / lengths[column] }
    }
    let products = columns.map { left in columns.map { right in dot(left, right) } }
    let goal = columns.map { dot($0, values) }
    let smallest = negligible * (goal.map(abs).max() ?? 0)
    var solution = [Double](repeating: 0, count: count)
    var free: [Int] = []
    while true {
      let gradient = (0..<count).map { goal[$0] - dot(products[$0], solution) }
      let held = (0..<count).filter { !free.contains($0) && gradient[$0] > smallest }
      guard let next = held.max(by: { gradient[$0] < gradient[$1] }) else { break }
      free.append(next)
      guard var found = unbounded(free, products, goal) else { break }
      while let step = step(from: solution, to: found, free) {
        for (index, unknown) in free.enumerated() {
          solution[unknown] += step.length * (found[index] - solution[unknown])
        }
        solution[step.blocking] = 0
        free.removeAll { $0 == step.blocking }
        guard let again = unbounded(free, products, goal) else {
          return unscaled(solution, lengths)
        }
        found = again
      }
      for (index, unknown) in free.enumerated() { solution[unknown] = found[index] }
    }
    return unscaled(solution, lengths)
  }

  private static func unscaled(_ solution: [Double], _ lengths: [Double]) -> [Double] {
    zip(solution, lengths).map { $1 == 0 ? 0 : $0 / $1 }
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// How far to go until the first of the free unknowns becomes 0; nil if none does.
  private static func step(
    from solution: [Double], to found: [Double], _ free: [Int]
  ) -> (length: Double, blocking: Int)? {
    zip(free, found).filter { $1 <= 0 }
      .map { (length: solution[$0] / max(solution[$0] - $1, .leastNormalMagnitude), blocking: $0) }
      .min { $0.length < $1.length }
  }

  /// The free unknowns alone, of any sign, by elimination; nil if nothing tells them apart.
  private static func unbounded(
    _ free: [Int], _ products: [[Double]], _ goal: [Double]
  ) -> [Double]? {
    var rows = free.map { row in free.map { products[row][$0] } + [goal[row]] }
    for pivot in free.indices {
      guard
        let largest = (pivot..<free.count).max(by: { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) }),
        abs(rows[largest][pivot]) > negligible
      else { return nil }
      rows.swapAt(pivot, largest)
      for row in free.indices where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...free.count { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return free.indices.map { rows[$0][free.count] / rows[$0][$0] }
  }
}
