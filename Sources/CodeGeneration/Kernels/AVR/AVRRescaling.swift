import LeNetModel

/// What brings a sum of products of 24 bits to 8 in 8-bit multiplications:
///
///     q + 128 = min((max(sum + start, 0) * multiplier + constant * 2^16) >> (40 - shift), 255)
///
/// where the byte products that end below bit 16 are left out. The multiplier stands for `m / 2^s` of
/// `Models/ARITHMETIC.md`, rounded. That all results are the same is checked where they change: there
/// are at most 255 thresholds, and neither result decreases when the sum grows.
struct AVRRescaling: Hashable {
  /// Added to the sum, which fits 24 bits then, with a sign.
  private(set) var start: Int
  let constant: Int
  /// 0...2^32 - 1.
  let multiplier: Int

  private static let largestMultiplier = Int(UInt32.max)
  /// With it, what comes from below adds up to 16 bits: the upper bytes of two products.
  private static let largestConstant = 0xffff - 2 * 254

  private init(start: Int, constant: Int, multiplier: Int) {
    self.start = start
    self.constant = constant
    self.multiplier = multiplier
  }

  /// For sums that are larger by `excess`.
  func less(_ excess: Int) -> AVRRescaling {
    var result = self
    result.start -= excess
    return result
  }

  /// As the assembly reads them: start, constant and multiplier.
  var bytes: [UInt8] {
    start.lowBytes(3) + constant.lowBytes(2) + multiplier.lowBytes(4)
  }

  /// Of all channels of a stage, with the smallest shift that has one for each.
  ///
  /// - Parameters:
  ///   - sums: for each channel the smallest and the largest sum of products.
  ///   - addends: what is to be added to a sum.
  /// - Returns: nil if there is none.
  static func all(
    of stage: Stage, sums: [ClosedRange<Int>], addends: [Int]
  ) -> (shift: Int, channels: [AVRRescaling])? {
    let exact = addends.indices.map {
      AVRRequantization(stage, channel: $0, addend: addends[$0])
    }
    for shift in 0...7 {
      let fraction = Fraction(shift: shift)
      guard
        exact.allSatisfy({ $0.multiplier(bits: fraction.bits) <= largestMultiplier - 2 })
      else { continue }
      var channels: [AVRRescaling] = []
      for (exact, sums) in zip(exact, sums) {
        guard let rescaling = AVRRescaling(exact, sums: sums, fraction) else { break }
        channels.append(rescaling)
      }
      if channels.count == exact.count { return (shift, channels) }
    }
    return nil
  }

  /// Of a layer.
  private struct Fraction {
    let shift: Int

    /// Of a product, below the result.
    var bits: Int { 40 - shift }
    /// One more in the result, in units of 2^16.
    var one: Int { 1 << (bits - 16) }
  }

  /// A sum with its start lies below, and so does its magnitude.
  private static let sumLimit = 1 << 23

  /// - Returns: nil if no such numbers give all results.
  private init?(_ exact: AVRRequantization, sums: ClosedRange<Int>, _ fraction: Fraction) {
    let found = Self.candidates(exact, sums: sums, fraction).lazy.compactMap { start, multiplier in
      Self.constant(exact, sums: sums, start: start, multiplier: multiplier, fraction).map {
        Self(start: start, constant: $0, multiplier: multiplier)
      }
    }.first
    guard let found else { return nil }
    self = found
  }

  /// Starts and multipliers to be tried.
  private static func candidates(
    _ exact: AVRRequantization, sums: ClosedRange<Int>, _ fraction: Fraction
  ) -> [(start: Int, multiplier: Int)] {
    let nearest = exact.multiplier(bits: fraction.bits)
    let usual = [0, -1, 1, -2, 2].map { (exact.start, nearest + $0) }
    let result = exact.result(sums.lowerBound)
    guard result == exact.result(sums.upperBound) else { return usual }
    guard result > 0 else { return [(0, 0)] }
    // An output that is always the same: the larger the start, the less the sum changes.
    let start = sumLimit - 1 - sums.upperBound
    let smallest = start + sums.lowerBound
    guard smallest > 0 else { return usual }
    let multiplier = (Int128(2 * result + 1) << Int128(fraction.bits - 1)) / Int128(smallest) + 1
    return [(start, Int(min(multiplier, Int128(Int.max))))] + usual
  }

  /// The constant with which all sums have the right result; nil if there is none.
  private static func constant(
    _ exact: AVRRequantization, sums: ClosedRange<Int>, start: Int, multiplier: Int,
    _ fraction: Fraction
  ) -> Int? {
    guard (0...largestMultiplier).contains(multiplier),
      [sums.lowerBound, sums.upperBound, sums.lowerBound + start, sums.upperBound + start]
        .allSatisfy({ abs($0) < sumLimit })
    else { return nil }
    func product(_ sum: Int) -> Int { Self.product(max(0, sum + start), multiplier) }
    var lowest = 0
    var highest = min(largestConstant, 1 << fraction.bits - 1 - product(sums.upperBound))
    /// Demands a result of at least `value` from this sum on and of less before it.
    func demand(_ value: Int, from threshold: Int) {
      if sums.contains(threshold) {
        lowest = max(lowest, value * fraction.one - product(threshold))
      }
      if sums.contains(threshold - 1) {
        highest = min(highest, value * fraction.one - 1 - product(threshold - 1))
      }
    }
    for value in 1...255 {
      demand(
        value, from: min(max(exact.threshold(value), sums.lowerBound), sums.upperBound + 1))
    }
    return lowest <= highest ? (lowest + highest) / 2 : nil
  }

  /// Of a sum and a multiplier, the bytes from bit 16 on as the assembly computes them.
  private static func product(_ sum: Int, _ multiplier: Int) -> Int {
    var result = 0
    for i in 0..<3 {
      for j in 0..<4 {
        let product = (sum >> (8 * i) & 255) * (multiplier >> (8 * j) & 255)
        switch i + j {
        case 0: break
        case 1: result += product >> 8
        default: result += product << (8 * (i + j - 2))
        }
      }
    }
    return result
  }
}

extension Int {
  /// The lowest first.
  func lowBytes(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) }
  }
}
