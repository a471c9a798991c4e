import ElementaryFunctions

/// Density of the standard normal distribution.
func normalDensity(_ z: Double) -> Double {
  Elementary.exp(-0.5 * z * z) / 2.506628274631000502
}

/// The probability that a standard normal number is at most `z`.
///
/// Near the mean the series of Marsaglia, "Evaluating the Normal Distribution" (2004), to about
/// 1e-15; beyond six deviations the first terms of the asymptotic one.
func normalDistribution(_ z: Double) -> Double {
  guard abs(z) < 6 else {
    let square = z * z
    let tail = normalDensity(z) / abs(z) * (1 - 1 / square + 3 / (square * square))
    return z < 0 ? tail : 1 - tail
  }
  var (sum, term, divisor) = (z, z, 1.0)
  while abs(term) > 1e-17 * max(abs(sum), 1e-300) {
    divisor += 2
    term *= z * z / divisor
    sum += term
  }
  return 0.5 + sum * normalDensity(z)
}
