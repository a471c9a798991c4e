extension Elementary {
  /// Hyperbolic tangent with a relative error below 2^-50.
  package static func tanh(_ x: Double) -> Double {
    let magnitude = x.magnitude
    if magnitude <= 0.35 {
      let e = expMinusOneSeries(2 * x)
      return e / (e + 2)
    }
    // Written so that NaN stays NaN.
    let result = magnitude > 20 ? 1 : 1 - 2 / (exp(2 * magnitude) + 1)
    return x < 0 ? -result : result
  }

  /// Hyperbolic tangent of every lane with a relative error below 2^-22; magnitude at most 1.
  ///
  /// Cephes `tanhf` (Moshier, 1989): a polynomial below 0.625, `1 - 2 / (e^2|x| + 1)` above.
  @inlinable @inline(__always)
  package static func tanh(_ x: SIMD16<Float>) -> SIMD16<Float> {
    let magnitude = x.replacing(with: -x, where: x .< 0)
    let z = x * x
    var p = z * -5.70498872745e-3 + 2.06390887954e-2
    p = p * z - 5.37397155531e-2
    p = p * z + 1.33314422036e-1
    p = p * z - 3.33332819422e-1
    let near = p * z * x + x
    let far = 1 - 2 / (exp(magnitude + magnitude) + 1)
    let signed = far.replacing(with: -far, where: x .< 0)
    return signed.replacing(with: near, where: magnitude .< 0.625)
  }
}
