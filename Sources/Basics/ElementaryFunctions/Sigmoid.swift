extension Elementary {
  /// `1 / (1 + e^-x)` of every lane with a relative error below 2^-21; 0 below -88.72; NaN for NaN.
  @inlinable @inline(__always)
  package static func sigmoid(_ x: SIMD16<Float>) -> SIMD16<Float> { 1 / (1 + exp(-x)) }
}
