import LeNetModel

/// What brings a sum of products to 8 bits in 8-bit multiplications:
///
///     q + 128 = min((max(sum + start, 0) * multiplier + constant * 2^16) >> (40 - shift), 255)
///
/// where the byte products that end below bit 16 are left out. The multiplier stands for `m / 2^s` of
/// `Models/ARITHMETIC.md`, rounded. That all results are the same is checked where they change: there
/// are at most 255 thresholds, and neither result decreases when the sum grows.
struct AVRRescaling: Hashable {
  /// Added to the sum, which fits 24 bits then.
  private(set) var start: Int
  /// 0...2^16 - 1.
  let constant: Int
  /// 0...2^32 - 1.
  let multiplier: Int

  private static let largestMultiplier = Int(UInt32.max)

  /// - Parameters:
  ///   - sums: the smallest and the largest sum of products, without bias.
  ///   - zeroPoint: of what is stored: 0 for `q + 128`.
  ///   - shift: of the layer, see ``shift(of:)``.
  /// - Returns: nil if no such numbers give all results.
  init?(_ stage: Stage, channel: Int, sums: ClosedRange<Int>, zeroPoint: Int, shift: Int) {
    let exact = AVRRequantization(stage, channel: channel, zeroPoint: zeroPoint)
    let found = Self.candidates(exact, sums: sums, shift: shift).lazy.compactMap {
      start, multiplier in
      Self.constant(exact, sums: sums, start: start, multiplier: multiplier, shift: shift).map {
        Self(start: start, constant: $0, multiplier: multiplier)
      }
    }.first
    guard let found else { return nil }
    self = found
  }

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

  /// As the assembly reads them: start, constant and multiplier, low bytes first.
  var bytes: [UInt8] {
    [(start, 3), (constant, 2), (multiplier, 4)].flatMap { value, count in
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
  }

  /// The smallest shift with which every channel's multiplier fits 32 bits; nil if there is none.
  static func shift(of stage: Stage) -> Int? {
    (0...7).first { shift in
      stage.parameters.multipliers.indices.allSatisfy {
        AVRRequantization(stage, channel: $0, zeroPoint: 0).multiplier(shift: shift)
          <= largestMultiplier - 2
      }
    }
  }

  /// Starts and multipliers to be tried.
  private static func candidates(
    _ exact: AVRRequantization, sums: ClosedRange<Int>, shift: Int
  ) -> [(start: Int, multiplier: Int)] {
    let result = exact.result(sums.lowerBound)
    guard result == exact.result(sums.upperBound) else {
      let nearest = exact.multiplier(shift: shift)
      return [0, -1, 1, -2, 2].map { (exact.start, nearest + $0) }
    }
    // A unit whose output is always the same: its sum, too, or an output at one end.
    if sums.lowerBound == sums.upperBound {
      return [(result << (8 - shift) + 1 - sums.lowerBound, largestMultiplier)]
    }
    return result == 0 ? [(0, 0)] : [(1 << 16 - sums.lowerBound, largestMultiplier)]
  }

  /// The constant with which all sums have the right result; nil if there is none.
  private static func constant(
    _ exact: AVRRequantization, sums: ClosedRange<Int>, start: Int, multiplier: Int, shift: Int
  ) -> Int? {
    let limit = 1 << 23
    guard (0...largestMultiplier).contains(multiplier), abs(sums.lowerBound + start) < limit,
      abs(sums.upperBound + start) < limit
    else { return nil }
    func product(_ sum: Int) -> Int { Self.product(max(0, sum + start), multiplier) }
    let one = 1 << (24 - shift)
    var (lowest, highest) = (0, min(0xffff, 1 << (40 - shift) - 1 - product(sums.upperBound)))
    /// Demands a result of at least `value` from this sum on and of less before it.
    func demand(_ value: Int, from threshold: Int) {
      if sums.contains(threshold) { lowest = max(lowest, value * one - product(threshold)) }
      if sums.contains(threshold - 1) {
        highest = min(highest, value * one - 1 - product(threshold - 1))
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
