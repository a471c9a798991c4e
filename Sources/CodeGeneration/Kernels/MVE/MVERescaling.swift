import LeNetModel

/// What brings four sums to 8 bits with vector instructions: `vmulh` gives the upper half of the product,
/// `vrshl` shifts it on and rounds it to nearest, ties upward. With a shift of at least 33 that is the one
/// rounding of `Models/ARITHMETIC.md`, since what `vmulh` drops is less than the least that is rounded. With a
/// lesser shift, sums are shifted to the left first: where that leaves 32 bits, `vqshl` saturates, and so
/// would the result.
struct MVERescaling {
  private static let leastShift = 33

  /// To be added to the sum of `w q`, `q` being stored as it is: the bias, less what the input's zero point
  /// adds.
  let addend: Int32
  /// To the left, before the multiplication.
  let leftShift: Int32
  let multiplier: Int32
  /// Negative: to the right.
  let shift: Int32

  init(_ stage: Stage, channel: Int) {
    let sum = stage.weights(ofChannel: channel).reduce(0) { $0 + Int($1) }
    let shift = Int(stage.parameters.shifts[channel])
    // Sums are exact in 32 bits whatever is lost on the way to them.
    addend = Int32(
      truncatingIfNeeded: Int(stage.parameters.bias[channel]) - (stage.inputByte - 128) * sum)
    leftShift = Int32(max(0, Self.leastShift - shift))
    multiplier = stage.parameters.multipliers[channel]
    self.shift = Int32(32 - max(Self.leastShift, shift))
  }

  /// Vectors of addends, shifts to the left if there are any, multipliers and shifts, a lane each.
  static func words(_ lanes: [MVERescaling], shiftsLeft: Bool) -> [UInt32] {
    let parts =
      [\MVERescaling.addend] + (shiftsLeft ? [\.leftShift] : []) + [\.multiplier, \.shift]
    return parts.flatMap { part in lanes.map { UInt32(bitPattern: $0[keyPath: part]) } }
  }
}

extension [Int] {
  /// Four bytes to a word, the first byte lowest.
  var vectorWords: [UInt32] {
    stride(from: 0, to: count, by: 4).map { start in
      (0..<4).reduce(0) { $0 | UInt32(UInt8(truncatingIfNeeded: self[start + $1])) << (8 * $1) }
    }
  }

  func padded(to length: Int) -> [Int] { self + [Int](repeating: 0, count: length - count) }
}
