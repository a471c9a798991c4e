extension Elementary {
  /// `e^x` with a relative error below 2^-51 where the result is a normal number.
  ///
  /// Infinite above 709.78; 0 below -708.39, where the result would be subnormal; NaN for NaN.
  package static func exp(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 709.782712893383973096 { return .infinity }
    if x < -708.396418532264106224 { return 0 }
    // x = n ln 2 + r with |r| <= ln 2 / 2; ln 2 in two parts, the first with trailing zeros so
    // that its product with n is exact (Cody and Waite, 1980).
    let n = nearestInteger(x * 1.4426950408889634)
    let r = (x - n * 0x1.62e42feep-1) - n * 0x1.a39ef35793c76p-33
    let power = Int(n)
    // In two factors, because 2^1024 is no Double though e^x is.
    let half = power >> 1
    return (1 + expMinusOneSeries(r)) * powerOfTwo(half) * powerOfTwo(power - half)
  }

  /// `e^x - 1` for |x| <= 0.7: Taylor to the 17th power, remainder below 2^-60 of the result.
  static func expMinusOneSeries(_ x: Double) -> Double {
    var sum = 0.0
    for divisor in (2...17).reversed() {
      sum = x / Double(divisor) * (1 + sum)
    }
    return x + x * sum
  }

  /// `x` rounded to an integer, ties to even, for |x| < 2^51: adding 1.5 * 2^52 leaves no room
  /// for a fraction.
  static func nearestInteger(_ x: Double) -> Double { (x + 0x1.8p52) - 0x1.8p52 }

  /// `exponent` in -1022...1023.
  static func powerOfTwo(_ exponent: Int) -> Double {
    Double(bitPattern: UInt64(exponent + 1023) << 52)
  }

  /// `e^x` in every lane with a relative error below 2^-22.
  ///
  /// Infinite above 88.72; 0 below -87.33, where the result would be subnormal; NaN for NaN.
  /// The polynomial is that of Cephes `expf` (Moshier, 1989).
  @inlinable @inline(__always)
  package static func exp(_ x: SIMD16<Float>) -> SIMD16<Float> {
    // Adding 1.5 * 2^23 rounds to an integer and leaves it in the low bits of the sum.
    let shifter = SIMD16<Float>(repeating: 0x1.8p23)
    let low: Float = -87.336544
    let high: Float = 88.72283
    let clamped = x.replacing(with: low, where: x .< low).replacing(with: high, where: x .> high)
    let shifted = clamped * 1.44269504 + shifter
    let n = shifted - shifter
    let r = (clamped - n * 0.693359375) - n * -2.12194440e-4
    var p = r * 1.9875691500e-4 + 1.3981999507e-3
    p = p * r + 8.3334519073e-3
    p = p * r + 4.1665795894e-2
    p = p * r + 1.6666665459e-1
    p = p * r + 5.0000001201e-1
    let mantissa = p * (r * r) + r + 1
    let power = bits(shifted) &- bits(shifter)
    let half = power &>> 1
    let result = mantissa * powerOfTwo(half) * powerOfTwo(power &- half)
    return result.replacing(with: 0, where: x .< low)
      .replacing(with: .infinity, where: x .> high)
  }

  @inlinable @inline(__always)
  static func bits(_ x: SIMD16<Float>) -> SIMD16<Int32> { unsafeBitCast(x, to: SIMD16<Int32>.self) }

  /// Exponents in -126...127.
  @inlinable @inline(__always)
  static func powerOfTwo(_ exponent: SIMD16<Int32>) -> SIMD16<Float> {
    unsafeBitCast((exponent &+ 127) &<< 23, to: SIMD16<Float>.self)
  }
}
