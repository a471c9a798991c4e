/// The SplitMix64 generator (Steele, Lea and Flood, 2014): a documented stream of 64-bit words.
///
/// The state advances by 0x9e3779b97f4a7c15; each word is the state, mixed. Seed 0 begins
/// e220a8397b1dcdaf, 6e789e6aa1b965f4, 06c45d188009454f.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  /// Everything the next words depend on.
  package private(set) var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  /// A stream of its own for each path of numbers, for instance (epoch, image), so that what is
  /// drawn for one image does not depend on what was drawn for others.
  package init(seed: UInt64, path: UInt64...) {
    state = path.reduce(SplitMix64.mix(seed), SplitMix64.descend)
  }

  /// The same stream, for inner loops: the list of a path of any length may be allocated.
  package init(seed: UInt64, path: (UInt64, UInt64, UInt64)) {
    let start = SplitMix64.descend(SplitMix64.mix(seed), path.0)
    state = SplitMix64.descend(SplitMix64.descend(start, path.1), path.2)
  }

  package mutating func next() -> UInt64 {
    state &+= SplitMix64.increment
    return SplitMix64.mix(state)
  }

  /// One of the 2^24 multiples of 2^-24 in 0..<1; takes one word, of which it uses the high bits.
  package mutating func nextFloat() -> Float { Float(next() >> 40) * 0x1p-24 }

  /// Uniform in `-magnitude..<magnitude`; takes one word.
  package mutating func nextFloat(within magnitude: Float) -> Float {
    (2 * nextFloat() - 1) * magnitude
  }

  /// Uniform in `0..<bound`, without bias; takes one word, seldom more (Lemire, 2019).
  ///
  /// - Precondition: `bound > 0`.
  package mutating func nextInt(below bound: Int) -> Int {
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold {
        product = next().multipliedFullWidth(by: bound)
      }
    }
    return Int(product.high)
  }

  /// Fisher-Yates from the last element down; takes `count - 1` bounded integers.
  package mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in elements.indices.dropFirst().reversed() {
      elements.swapAt(last, nextInt(below: last + 1))
    }
  }

  private static let increment: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// From a state on a path to that of the next number.
  private static func descend(_ state: UInt64, _ step: UInt64) -> UInt64 {
    mix((state &+ increment) ^ mix(step))
  }

  private static func mix(_ word: UInt64) -> UInt64 {
    var z = word
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
