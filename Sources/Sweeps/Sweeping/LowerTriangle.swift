import ElementaryFunctions

/// The Cholesky factor of a positive definite matrix.
struct LowerTriangle {
  private let count: Int
  /// Row by row, each as far as the diagonal.
  private var elements: [Double]

  /// Factorizes the symmetric matrix whose lower half is given.
  ///
  /// - Returns: nil if it is not positive definite in floating point.
  init?(count: Int, matrix: (_ row: Int, _ column: Int) -> Double) {
    self.count = count
    elements = []
    elements.reserveCapacity(count * (count + 1) / 2)
    for row in 0..<count {
      let start = elements.count
      for column in 0...row {
        let other = column * (column + 1) / 2
        var sum = matrix(row, column)
        for index in 0..<column { sum -= elements[start + index] * elements[other + index] }
        if column < row {
          elements.append(sum / elements[other + column])
        } else {
          guard sum > 1e-14 else { return nil }
          elements.append(sum.squareRoot())
        }
      }
    }
  }

  /// `x` with `L x = values`.
  func solvedForward(_ values: [Double]) -> [Double] {
    var solved: [Double] = []
    solved.reserveCapacity(count)
    for row in 0..<count {
      let start = row * (row + 1) / 2
      var sum = values[row]
      for column in 0..<row { sum -= elements[start + column] * solved[column] }
      solved.append(sum / elements[start + row])
    }
    return solved
  }

  /// `x` with `L' x = values`.
  func solvedBackward(_ values: [Double]) -> [Double] {
    var solved = values
    for row in (0..<count).reversed() {
      for below in row + 1..<max(count, row + 1) {
        solved[row] -= elements[below * (below + 1) / 2 + row] * solved[below]
      }
      solved[row] /= elements[row * (row + 1) / 2 + row]
    }
    return solved
  }

  var logarithmOfDiagonal: Double {
    (0..<count).reduce(0) { $0 + Elementary.log(elements[$1 * ($1 + 1) / 2 + $1]) }
  }
}
