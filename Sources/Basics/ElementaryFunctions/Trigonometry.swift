extension Elementary {
  /// Sine for |x| <= 2^20, with an absolute error below 2^-50; NaN for anything else.
  package static func sin(_ x: Double) -> Double { circular(x, quadrantShift: 0) }

  /// Cosine for |x| <= 2^20, with an absolute error below 2^-50; NaN for anything else.
  package static func cos(_ x: Double) -> Double { circular(x, quadrantShift: 1) }

  private static func circular(_ x: Double, quadrantShift: Int) -> Double {
    guard x.magnitude <= 0x1p20 else { return .nan }
    // x = n pi/2 + r with |r| <= pi/4; pi/2 in three parts of 33 bits, whose products with n are
    // exact (the constants of fdlibm's __ieee754_rem_pio2).
    let n = nearestInteger(x * 0x1.45f306dc9c883p-1)
    let r =
      ((x - n * 0x1.921fb544p+0) - n * 0x1.0b4611a6p-34) - n * 0x1.3198a2e037073p-69
    let quadrant = (Int(n) + quadrantShift) & 3
    let value = quadrant & 1 == 0 ? sineSeries(r) : cosineSeries(r)
    return quadrant & 2 == 0 ? value : -value
  }

  /// Taylor to the 19th power; |x| <= pi/4.
  private static func sineSeries(_ x: Double) -> Double {
    let z = x * x
    var sum = 0.0
    for k in stride(from: 18, through: 2, by: -2) {
      sum = z / Double(k * (k + 1)) * (-1 - sum)
    }
    return x + x * sum
  }

  /// Taylor to the 18th power; |x| <= pi/4.
  private static func cosineSeries(_ x: Double) -> Double {
    let z = x * x
    var sum = 0.0
    for k in stride(from: 17, through: 1, by: -2) {
      sum = z / Double(k * (k + 1)) * (-1 - sum)
    }
    return 1 + sum
  }
}
