import ElementaryFunctions
import Testing

@Suite struct NonnegativeLeastSquaresTests {
  @Test func whatIsExactIsFound() {
    let rows: [[Double]] = [[1, 2, 0], [3, 1, 4], [0, 5, 6], [2, 2, 8]]
    // 1, 0, 2, in sums that a Double holds.
    let found = NonnegativeLeastSquares.solve(rows, [1, 11, 12, 18])
    #expect(found.map { ($0 * 1000).rounded() } == [1000, 0, 2000])
  }

  @Test func whatWouldBeNegativeIsZero() {
    // Without bounds: 2, -1. With 0 for the second, the first is 3/2.
    let found = NonnegativeLeastSquares.solve([[1, 0], [1, 1]], [2, 1])
    #expect(found.map { ($0 * 1000).rounded() } == [1500, 0])
  }

  @Test func unknownsWithoutARowAreZero() {
    #expect(
      NonnegativeLeastSquares.solve([[0, 2], [0, 2]], [4, 4]).map { $0.rounded() } == [0, 2])
    #expect(NonnegativeLeastSquares.solve([[0, 0]], [4]) == [0, 0])
    #expect(NonnegativeLeastSquares.solve([], []) == [])
  }

  /// Nothing near the solution is nearer to the values, of random problems.
  @Test func noNeighbourIsBetter() {
    var generator = SplitMix64(seed: 83)
    for _ in 0..<50 {
      let rows = (0..<8).map { _ in (0..<4).map { _ in Double.random(in: 0...9, using: &generator) }
      }
      let values = rows.map { _ in Double.random(in: 0...99, using: &generator) }
      func error(_ solution: [Double]) -> Double {
        zip(rows, values).reduce(0) { sum, row in
          let difference = zip(row.0, solution).reduce(-row.1) { $0 + $1.0 * $1.1 }
          return sum + difference * difference
        }
      }
      let found = NonnegativeLeastSquares.solve(rows, values)
      #expect(found.allSatisfy { $0 >= 0 })
      for unknown in found.indices {
        for change in [-0.01, 0.01] {
          var other = found
          other[unknown] = max(0, other[unknown] + change)
          #expect(error(other) >= error(found))
        }
      }
    }
  }
}
