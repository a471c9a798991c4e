import ElementaryFunctions

/// Numbers made from a fuzzer's bytes, one after the other; zeros once there are no bytes left.
///
/// Most bytes make numbers as models have them, and some make those that models should not have.
struct ByteStream {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// One of `0..<count`.
  mutating func choice(of count: Int) -> Int { Int(byte()) % count }

  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[choice(of: elements.count)]
  }

  private mutating func word() -> UInt32 {
    (0..<4).reduce(0) { word, _ in word << 8 | UInt32(byte()) }
  }

  /// Usually one of 256 in -2..<2, else an extreme one, or any bit pattern.
  mutating func float() -> Float {
    switch byte() {
    case 0..<240: Float(Int8(bitPattern: byte())) / 64
    case 240..<250: element(of: extremes)
    default: Float(bitPattern: word())
    }
  }

  /// Zeros, one value over and over, noise of one or of many magnitudes, or value by value; then
  /// some of them replaced.
  mutating func floats(_ count: Int) -> [Float] {
    var values: [Float]
    switch choice(of: 6) {
    case 0, 1, 2:
      let magnitude = float()
      var noise = SplitMix64(seed: UInt64(byte()))
      values = (0..<count).map { _ in noise.nextFloat(within: 1) * magnitude }
    case 3:
      var noise = SplitMix64(seed: UInt64(byte()))
      let (least, spread) = (Int(Int8(bitPattern: byte())), 1 + choice(of: 128))
      values = (0..<count).map { _ in
        let exponent = min(127, least + noise.nextInt(below: spread))
        return noise.nextFloat(within: 1) * Float(sign: .plus, exponent: exponent, significand: 1)
      }
    case 4:
      values = [Float](repeating: float(), count: count)
    default:
      values = (0..<count).map { _ in float() }
    }
    for _ in 0..<choice(of: 4) {
      let index = Int(byte()) << 8 | Int(byte())
      values[index % count] = float()
    }
    return values
  }

  /// Counts of a histogram: noise that gets steadily less, even, or most often zeros; then some of
  /// them replaced.
  mutating func counts(_ count: Int) -> [UInt32] {
    var values: [UInt32]
    switch choice(of: 6) {
    case 0:
      var noise = SplitMix64(seed: UInt64(byte()))
      let steepness = choice(of: 64)
      values = (0..<count).map { bin in
        UInt32(truncatingIfNeeded: noise.next() >> min(63, UInt64(40 + bin * steepness / 2048)))
      }
    case 1:
      values = [UInt32](repeating: oneCount(), count: count)
    default:
      values = [UInt32](repeating: 0, count: count)
    }
    for _ in 0..<choice(of: 8) {
      let index = Int(byte()) << 8 | Int(byte())
      values[index % count] = oneCount()
    }
    return values
  }

  private mutating func oneCount() -> UInt32 {
    let byte = byte()
    return byte < 240 ? UInt32(byte) : byte < 250 ? .max : word()
  }
}

private let extremes: [Float] = [
  0, -0.0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude, 1e-30, -1e-30,
  1e-18, 1e-9, 1e-4, -1e-4, 1e4, 1e9,
  -1e9, 1e18, 1e30, -1e30, 3e38, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .infinity,
  -.infinity, .nan,
]
