import ElementaryFunctions

/// The learning rate as a function of the step.
package enum Schedule: Hashable, Sendable {
  case constant
  /// Up on a line from 1/25 of the largest rate over the fraction `warmUp` of all steps, then down
  /// on half a cosine to 1/10,000 of it (after Smith and Topin, "Super-Convergence", 2018).
  case oneCycle(warmUp: Double)

  /// What to multiply the largest rate by.
  ///
  /// - Parameter step: in `0..<stepCount`.
  package func factor(step: Int, of stepCount: Int) -> Double {
    switch self {
    case .constant: return 1
    case .oneCycle(let warmUp):
      let (first, last) = (0.04, 0.0001)
      let progress = Double(step) / Double(max(stepCount - 1, 1))
      if progress < warmUp { return first + (1 - first) * (progress / warmUp) }
      let descent = (progress - warmUp) / (1 - warmUp)
      return last + (1 - last) * 0.5 * (1 + Elementary.cos(.pi * descent))
    }
  }
}
