package import LeNetModel

/// What the scores of a picture are worth, in the integers of `Models/ARITHMETIC.md`.
extension IntegerConfidence {
  /// What ``confidence(in:scores:)`` gives at most.
  package static let certain: UInt16 = 1 << 15

  /// Whether the scores speak for any class at all.
  ///
  /// - Parameter scores: one for each class.
  package func hasEvidence(_ scores: some Collection<Int8>) -> Bool {
    let steps = scores.map { evidenceReference - Int32($0) }
    if steps.contains(where: { $0 < 0 }) { return true }
    return steps.reduce(0) { $0 + power(evidenceBase, $1) } >= leastEvidence
  }

  /// The probability that the picture shows a class, if it shows any, in units of 1/32,768.
  ///
  /// - Parameters:
  ///   - digit: index of the class.
  ///   - scores: one for each class.
  package func confidence(in digit: Int, scores: [Int8]) -> UInt16 {
    let largest = Int32(scores.max() ?? 0)
    let powers = scores.map { power(confidenceBase, largest - Int32($0)) }
    let sum = powers.reduce(0, +)
    return UInt16((powers[digit] << 15 + sum >> 1) / sum)
  }
}

/// `base^exponent` in units of 2^-16, of a base in units of 2^-32: a factor for every bit of the exponent.
private func power(_ base: UInt32, _ exponent: Int32) -> UInt64 {
  var (product, square) = (UInt32.max, base)
  for bit in 0..<8 {
    if exponent >> bit & 1 == 1 { product = product.multipliedFullWidth(by: square).high }
    square = square.multipliedFullWidth(by: square).high
  }
  return (UInt64(product) >> 15 + 1) >> 1
}
