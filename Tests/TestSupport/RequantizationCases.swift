import ElementaryFunctions

/// Arguments of a requantization, anywhere in the ranges of `Models/ARITHMETIC.md` and most of them
/// where rounding is hard.
package struct RequantizationCases {
  private var generator: SplitMix64

  package init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// One of four kinds, a quarter each: any accumulator; one of any magnitude; one beside the step
  /// from one result to the next; one whose result lies exactly between two.
  package mutating func next() -> (
    accumulator: Int32, multiplier: Int32, shift: UInt8, zeroPoint: Int32
  ) {
    let (word, more) = (generator.next(), generator.next())
    var multiplier = Int32(1 << 30 | (word >> 16) & ((1 << 30) - 1))
    var shift = UInt8(1 + ((word >> 2) & 63) % 62)
    let zeroPoint = Int32((word >> 8) & 255) - 128
    let any = Int32(truncatingIfNeeded: more)
    let accumulator: Int32
    switch word & 3 {
    case 0:
      accumulator = any
    case 1:
      accumulator = any >> Int32((more >> 32) & 31)
    case 2:
      let odd = Int128(2 * Int64(more & 511) - 511)
      let step = odd * (Int128(1) << Int128(shift - 1)) / Int128(multiplier)
      accumulator = Int32(clamping: step + Int128((more >> 9) & 3) - 1)
    default:
      // Trailing zeros of multiplier and accumulator; odd factors.
      let (zeros, others) = (Int32(24 + (more & 255) % 7), Int32(((more >> 8) & 255) % 21))
      multiplier = ((multiplier >> zeros) | 1) << zeros
      let odd = Int32((more >> 16) & 1023) >> Int32((more >> 40) % 10) | 1
      accumulator = ((more >> 32) & 1 == 0 ? odd : -odd) << others
      shift = UInt8(zeros + others + 1)
    }
    return (max(accumulator, -Int32.max), multiplier, shift, zeroPoint)
  }
}
