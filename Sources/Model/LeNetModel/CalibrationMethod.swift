/// How real ranges become integers: one rule for activations, one for weights, and whether biases
/// make up for the rounding of weights. `Models/ARITHMETIC.md` has the formulas.
public struct CalibrationMethod: Hashable, Sendable {
  /// How the range of an activation is chosen over its histogram.
  public enum Activations: String, Hashable, Sendable, CaseIterable {
    /// All that was seen.
    case minMax = "min-max"
    /// What holds 99.9 % of the values.
    case threeNines = "percentile-99.9"
    /// What holds 99.99 % of the values.
    case fourNines = "percentile-99.99"
    /// The smallest mean squared error.
    case meanSquaredError = "mse"
    /// The smallest relative entropy (Kullback-Leibler divergence).
    case entropy
  }

  /// How the scale of an output channel's weights is chosen.
  public enum Weights: String, Hashable, Sendable, CaseIterable {
    /// The largest magnitude becomes 127.
    case minMax = "min-max"
    /// The smallest squared error; large weights may saturate.
    case meanSquaredError = "mse"
  }

  public let activations: Activations
  public let weights: Weights
  /// Whether each bias takes back the mean error that the rounded weights of its channel make.
  public let correctsBias: Bool

  public init(activations: Activations, weights: Weights = .minMax, correctsBias: Bool = false) {
    self.activations = activations
    self.weights = weights
    self.correctsBias = correctsBias
  }

  /// Every method, the plainest first.
  public static let all = Activations.allCases.flatMap { activations in
    Weights.allCases.flatMap { weights in
      [false, true].map {
        CalibrationMethod(activations: activations, weights: weights, correctsBias: $0)
      }
    }
  }

  /// The method of models that no tournament has chosen one for.
  public static let standard = CalibrationMethod(activations: .meanSquaredError)
}

/// `entropy`, `mse+weights-mse+bias-correction`: the activations' rule, then what is not plain.
extension CalibrationMethod: LosslessStringConvertible {
  public init?(_ description: String) {
    guard let method = Self.all.first(where: { $0.description == description }) else { return nil }
    self = method
  }

  public var description: String {
    activations.rawValue + (weights == .minMax ? "" : "+weights-\(weights.rawValue)")
      + (correctsBias ? "+bias-correction" : "")
  }
}
