import LeNetModel

/// The mean of `count` values of 8 bits, rounded to nearest, ties upward, without a division:
/// `floor((2 * sum + count) / (2 * count))`, which is `floor((sum + count / 2) / count)` with the half
/// rounded downward, since no integer lies between.
struct Mean {
  private enum Form {
    /// By `2^exponent`.
    case shift(exponent: Int)
    /// Of a sum that 128 for each value keeps positive: `sum * factor >> exponent`.
    case reciprocal(factor: UInt64, exponent: Int)
  }

  let count: Int
  private let form: Form

  init(of count: Int) {
    precondition(count > 0)
    self.count = count
    form =
      count & (count - 1) == 0
      ? .shift(exponent: count.trailingZeroBitCount) : Self.reciprocal(of: count)
  }

  /// Half of a value, and what keeps all sums positive.
  private var positive: Int { count / 2 + 128 * count }

  /// Of the sum: an int of 16 bits if it holds every sum with what is added to it.
  var sumType: String { Stage.indexType(256 * count) }

  /// C of the mean.
  ///
  /// - Parameter sum: a variable of `sumType`.
  func expression(_ sum: String) -> String {
    switch form {
    case .shift(exponent: 0): "(int8_t)\(sum)"
    case .shift(let exponent): "(int8_t)((\(sum) + \(count / 2)) >> \(exponent))"
    case .reciprocal(let factor, let exponent):
      "(int8_t)((int)((\(widened("(uint32_t)(\(sum) + \(positive))", factor)) * \(factor)U)"
        + " >> \(exponent)) - 128)"
    }
  }

  /// To 64 bits if the largest product needs them.
  private func widened(_ sum: String, _ factor: UInt64) -> String {
    UInt64(Self.largest(count)) * factor <= UInt64(UInt32.max) ? sum : "(uint64_t)\(sum)"
  }

  private static func largest(_ count: Int) -> Int { 255 * count + count / 2 }

  /// The smallest factor that gives every quotient.
  private static func reciprocal(of count: Int) -> Form {
    for exponent in 8..<54 {
      let factor = (1 << exponent + count - 1) / count
      if isExact(count, factor: factor, exponent: exponent) {
        return .reciprocal(factor: UInt64(factor), exponent: exponent)
      }
    }
    preconditionFailure("a map of \(count) elements is larger than any network's")
  }

  /// For every sum: neither quotient falls when the sum grows, so all are equal if they rise at the same
  /// sums.
  private static func isExact(_ count: Int, factor: Int, exponent: Int) -> Bool {
    func quotient(_ sum: Int) -> Int { (sum * factor) >> exponent }
    let rises = (1...255).allSatisfy {
      quotient($0 * count) == $0 && quotient($0 * count - 1) == $0 - 1
    }
    return rises && quotient(0) == 0 && quotient(largest(count)) == 255
  }
}
