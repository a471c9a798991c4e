extension Elementary {
  /// Natural logarithm; the error is below 2^-51 of the result, or 2^-53 absolute if that is more.
  ///
  /// Minus infinity for 0, NaN for negative numbers and NaN, infinity for infinity.
  package static func log(_ x: Double) -> Double {
    if x.isNaN || x < 0 { return .nan }
    if x == 0 { return -.infinity }
    if x == .infinity { return x }
    // x = 2^e m with m in sqrt(1/2)..<sqrt(2).
    var e = Double(x.exponent)
    var m = x.significand
    if m > 1.4142135623730951 {
      m /= 2
      e += 1
    }
    // ln m = 2 artanh s, s = (m - 1) / (m + 1), |s| < 0.1716.
    let s = (m - 1) / (m + 1)
    let z = s * s
    var sum = 0.0
    for divisor in stride(from: 21, through: 3, by: -2) {
      sum = (sum + 1 / Double(divisor)) * z
    }
    let tail = e * 0x1.a39ef35793c76p-33 + 2 * s * sum
    return e * 0x1.62e42feep-1 + (2 * s + tail)
  }
}
