/// Numbers of a file under the name that they have there.
package struct NamedTensor: Sendable {
  package let name: String
  /// The slowest axis first.
  package let shape: [Int]
  /// The product of `shape`, row by row.
  package let values: [Float]

  package init(name: String, shape: [Int], values: [Float]) {
    self.name = name
    self.shape = shape
    self.values = values
  }
}

/// What a file has besides tensors of floating point.
package struct SkippedTensor: Hashable, Sendable {
  package let name: String
  /// `I64`; what it is instead, where it is no tensor.
  package let content: String

  package init(name: String, content: String) {
    self.name = name
    self.content = content
  }
}

/// The most numbers that are read of a file, all tensors together: a thousand times those of a network
/// that this project runs. Views may show few bytes as many numbers.
let elementLimit = 50_000_000

/// Elements of a tensor; nil beyond ``elementLimit``.
func elementCount(of shape: [Int]) -> Int? {
  var count = 1
  for extent in shape {
    guard extent >= 0 else { return nil }
    let (product, overflows) = count.multipliedReportingOverflow(by: extent)
    // Whatever comes behind, a zero makes it none.
    if overflows { return shape.contains(0) ? 0 : nil }
    count = product
  }
  return count <= elementLimit ? count : nil
}
