import ElementaryFunctions

/// A Gaussian process with a Matérn 5/2 kernel and a length scale for each coordinate, fitted by its
/// marginal likelihood (Rasmussen and Williams, "Gaussian Processes for Machine Learning", 2006).
///
/// The same bits everywhere: no library's exponential, no order of summation but that of the text.
struct GaussianProcess {
  private let points: [[Double]]
  private let mean: Double
  private let deviation: Double
  private let scales: [Double]
  private let fit: Fit

  private static let lengthScales = [0.15, 0.3, 0.6, 1.2, 2.5, 6]
  private static let noises = [1e-6, 1e-3, 1e-2, 1e-1]

  /// - Parameters:
  ///   - points: at least one; all of the same number of coordinates.
  ///   - values: one for each point.
  init(points: [[Double]], values: [Double]) {
    self.points = points
    let mean = values.reduce(0, +) / Double(values.count)
    let variance =
      values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    let deviation = variance > 0 ? variance.squareRoot() : 1
    self.mean = mean
    self.deviation = deviation
    (scales, fit) = GaussianProcess.fitted(points, values.map { ($0 - mean) / deviation })
  }

  /// Mean and deviation at a point.
  func prediction(at point: [Double]) -> (mean: Double, deviation: Double) {
    let kernel = points.map { GaussianProcess.kernel($0, point, scales) }
    var expected = 0.0
    for (weight, value) in zip(fit.weights, kernel) { expected += weight * value }
    let solved = fit.factor.solvedForward(kernel)
    var explained = 0.0
    for value in solved { explained += value * value }
    return (
      mean + deviation * expected, deviation * max(1 - explained, 1e-12).squareRoot()
    )
  }

  /// How much more than `best` the value at a point is expected to be, where it is more.
  func expectedImprovement(at point: [Double], over best: Double) -> Double {
    let (mean, deviation) = prediction(at: point)
    let z = (mean - best) / deviation
    return deviation * (z * normalDistribution(z) + normalDensity(z))
  }

  /// The kernel's length scales by coordinate ascent on the likelihood, from the best common one.
  private static func fitted(_ points: [[Double]], _ values: [Double]) -> ([Double], Fit) {
    let dimensions = points[0].count
    var best: (scales: [Double], noise: Double, fit: Fit)?
    func consider(_ scales: [Double], _ noise: Double) {
      guard let fit = Fit(points, values, scales, noise: noise) else { return }
      if fit.likelihood > best?.fit.likelihood ?? -.infinity { best = (scales, noise, fit) }
    }
    for noise in noises {
      for scale in lengthScales { consider([Double](repeating: scale, count: dimensions), noise) }
    }
    for _ in 0..<2 {
      for dimension in 0..<dimensions {
        guard let (current, noise, _) = best else { continue }
        for scale in lengthScales {
          var scales = current
          scales[dimension] = scale
          consider(scales, noise)
        }
      }
    }
    guard let best else {
      preconditionFailure("a kernel with a noise of a tenth is positive definite")
    }
    return (best.scales, best.fit)
  }

  fileprivate static func kernel(_ first: [Double], _ second: [Double], _ scales: [Double])
    -> Double
  {
    var squared = 0.0
    for index in first.indices {
      let difference = (first[index] - second[index]) / scales[index]
      squared += difference * difference
    }
    let distance = (5 * squared).squareRoot()
    return (1 + distance + distance * distance / 3) * Elementary.exp(-distance)
  }

  /// The process for one choice of scales and noise.
  private struct Fit {
    let factor: LowerTriangle
    /// The inverse covariance times the values.
    let weights: [Double]
    /// Logarithm, without the constant.
    let likelihood: Double

    /// - Returns: nil if the covariance is not positive definite in floating point.
    init?(_ points: [[Double]], _ values: [Double], _ scales: [Double], noise: Double) {
      let factor = LowerTriangle(count: points.count) { row, column in
        row == column
          ? 1 + noise : GaussianProcess.kernel(points[row], points[column], scales)
      }
      guard let factor else { return nil }
      self.factor = factor
      let half = factor.solvedForward(values)
      weights = factor.solvedBackward(half)
      var quadratic = 0.0
      for value in half { quadratic += value * value }
      likelihood = -0.5 * quadratic - factor.logarithmOfDiagonal
    }
  }
}
