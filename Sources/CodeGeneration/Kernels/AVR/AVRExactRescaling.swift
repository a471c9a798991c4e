import LeNetModel

/// The requantization of `Models/ARITHMETIC.md` as it stands there, for layers whose channels differ too much
/// for ``AVRRescaling``, or whose sums are too large:
///
///     q + 128 = min((max(sum + start, 0) * multiplier + constant) >> shift, 255)
///
/// Of what is added to `sum * multiplier`, the start is the quotient by the multiplier, the constant the rest.
struct AVRExactRescaling: Hashable {
  /// Added to the sum, which fits its bytes then, with a sign.
  let start: Int
  /// 0...2^31 - 1.
  let constant: Int
  /// 0...2^31 - 1.
  let multiplier: Int
  /// At least 32.
  let shift: Int

  /// As the assembly reads them: start, then for each sum constant, multiplier and shift - 32.
  func bytes(sumByteCount: Int, sumCount: Int) -> [UInt8] {
    let each = constant.lowBytes(4) + multiplier.lowBytes(4) + [UInt8(shift - 32)]
    return start.lowBytes(sumByteCount) + Array(repeatElement(each, count: sumCount).joined())
  }

  /// Of all channels of a stage.
  ///
  /// - Parameters:
  ///   - sums: for each channel the smallest and the largest sum of products.
  ///   - addends: what is to be added to a sum.
  /// - Returns: nil if a sum may leave its bytes, or a shift is too small.
  static func all(
    of stage: Stage, sums: [ClosedRange<Int>], addends: [Int], sumByteCount: Int
  ) -> [AVRExactRescaling]? {
    var channels: [AVRExactRescaling] = []
    for channel in sums.indices {
      let exact = AVRRequantization(stage, channel: channel, addend: addends[channel])
      let limit = 1 << (8 * sumByteCount - 1)
      let rescaling =
        Self(constant: exact, sums: sums[channel], limit: limit)
        ?? Self(
          start: exact.start, constant: exact.remainder,
          multiplier: Int(stage.parameters.multipliers[channel]),
          shift: Int(stage.parameters.shifts[channel]))
      guard rescaling.shift >= 32, rescaling.fits(sums[channel], limit: limit) else { return nil }
      channels.append(rescaling)
    }
    return channels
  }

  /// Of a channel whose output is always the same: with a start so large that the sum hardly matters.
  private init?(constant exact: AVRRequantization, sums: ClosedRange<Int>, limit: Int) {
    let result = exact.result(sums.lowerBound)
    guard result == exact.result(sums.upperBound) else { return nil }
    start = limit / 2
    multiplier = result == 0 ? 0 : ((2 * result + 1) << 31) / start
    (constant, shift) = (0, 32)
    guard value(sums.lowerBound) == result, value(sums.upperBound) == result else { return nil }
  }

  private init(start: Int, constant: Int, multiplier: Int, shift: Int) {
    self.start = start
    self.constant = constant
    self.multiplier = multiplier
    self.shift = shift
  }

  private func fits(_ sums: ClosedRange<Int>, limit: Int) -> Bool {
    [sums.lowerBound, sums.upperBound, sums.lowerBound + start, sums.upperBound + start]
      .allSatisfy { abs($0) < limit }
  }

  private func value(_ sum: Int) -> Int {
    min((max(sum + start, 0) * multiplier + constant) >> shift, 255)
  }
}
