/// Extents of a tensor's axes, the slowest first.
extension [Int] {
  /// `1x28x28x1`
  var described: String { isEmpty ? "no axes" : map(String.init).joined(separator: "x") }

  /// The product; nil for more than an integer holds.
  var elementCount: Int? {
    reduce(1) { product, extent in
      guard let product else { return nil }
      let (next, overflows) = product.multipliedReportingOverflow(by: extent)
      return overflows ? nil : next
    }
  }

  /// Where each element lies in a tensor whose axes are put in another order.
  ///
  /// - Parameter order: which axis goes to each place, each once.
  func places(inOrder order: [Int]) -> [Int] {
    var steps = [Int](repeating: 1, count: count)
    for axis in indices.dropLast().reversed() { steps[axis] = steps[axis + 1] * self[axis + 1] }
    return order.reduce([0]) { places, axis in
      places.flatMap { place in (0..<self[axis]).map { place + $0 * steps[axis] } }
    }
  }
}
