import LeNetModel

/// How a layer's sums are brought to 8 bits, and its channels' numbers for that.
struct AVRRequantizer {
  enum Form {
    /// See ``AVRRescaling``.
    case truncated(shift: Int)
    /// See ``AVRExactRescaling``; the mean of all channels' shifts less 32.
    case exact(meanShift: Int)
  }

  let form: Form
  /// Of each channel.
  let constants: [[UInt8]]

  /// - Parameters:
  ///   - weights: of each channel.
  ///   - addends: what is to be added to a channel's sum.
  ///   - sumCount: of a channel's sums that are brought to 8 bits one after the other.
  ///   - exactSumByteCount: of a sum in the exact form; else three.
  /// - Returns: nil if no form gives all results.
  init?(
    _ stage: Stage, weights: [[Int]], addends: [Int], sumCount: Int, exactSumByteCount: Int
  ) {
    let sums = weights.map { ProductSum($0).range }
    if let found = AVRRescaling.all(of: stage, sums: sums, addends: addends) {
      form = .truncated(shift: found.shift)
      constants = found.channels.map(\.bytes)
    } else if let channels = AVRExactRescaling.all(
      of: stage, sums: sums, addends: addends, sumByteCount: exactSumByteCount)
    {
      form = .exact(meanShift: channels.reduce(0) { $0 + $1.shift } / channels.count - 32)
      constants = channels.map { $0.bytes(sumByteCount: exactSumByteCount, sumCount: sumCount) }
    } else {
      return nil
    }
  }

  /// Of a channel's constants, for people.
  ///
  /// - Parameter startBits: of the start.
  func description(startBits: Int, sumCount: Int) -> [String] {
    switch form {
    case .truncated:
      ["start (\(startBits) bits), constant (16 bits) and multiplier (32 bits) of the rescaling."]
    case .exact:
      [
        "start (\(startBits) bits) of the rescaling, then "
          + (sumCount == 1 ? "" : "for each of \(sumCount) sums the same ")
          + "constant (32 bits), multiplier (32 bits)",
        "and shift - 32 (8 bits).",
      ]
    }
  }
}
