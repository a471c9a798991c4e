import LeNetModel

/// What brings four sums to 8 bits with vector instructions: `vmulh` gives the upper half of the product,
/// `vrshl` shifts it on and rounds it to nearest, ties upward. With a shift of at least 33 that is the one
/// rounding of `Models/ARITHMETIC.md`, since what `vmulh` drops is less than the least that is rounded.
struct MVERescaling {
  /// To be added to the sum of `w q`, `q` being stored as it is: the bias and 128 times all weights.
  let addend: Int32
  let multiplier: Int32
  /// Negative: to the right.
  let shift: Int32

  /// - Returns: nil if the shift is less than 33 or a sum does not fit 32 bits.
  init?(_ stage: Stage, channel: Int, weights: [Int]) {
    let reach = ProductSum(weights).span
    let addend = Int(stage.parameters.bias[channel]) + 128 * weights.reduce(0, +)
    let shift = Int32(stage.parameters.shifts[channel])
    guard shift >= 33, abs(addend) + reach < 1 << 31 else { return nil }
    self.addend = Int32(addend)
    multiplier = stage.parameters.multipliers[channel]
    self.shift = 32 - shift
  }

  /// Vectors of addends, multipliers and shifts, a lane each.
  static func words(_ lanes: [MVERescaling]) -> [UInt32] {
    (lanes.map(\.addend) + lanes.map(\.multiplier) + lanes.map(\.shift)).map {
      UInt32(bitPattern: $0)
    }
  }
}

extension [Int] {
  /// Sixteen bytes to four words, the first byte lowest.
  var vectorWords: [UInt32] {
    stride(from: 0, to: count, by: 4).map { start in
      (0..<4).reduce(0) { $0 | UInt32(UInt8(truncatingIfNeeded: self[start + $1])) << (8 * $1) }
    }
  }

  func padded(to length: Int) -> [Int] { self + [Int](repeating: 0, count: length - count) }
}
