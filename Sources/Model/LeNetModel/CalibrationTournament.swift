/// What calibration methods made of a model, each measured on the same labelled images.
public struct CalibrationTournament: Hashable, Sendable {
  /// One method's result.
  public struct Trial: Hashable, Sendable {
    public let method: CalibrationMethod
    /// Mean cross-entropy of the int8 model, in nats.
    public let loss: Double
    /// Images that the int8 model reads right.
    public let correctCount: Int
    /// Images that it reads as the float model does.
    public let agreementCount: Int
    /// Mean relative entropy of its probabilities to the float model's, in nats: how much of what the
    /// float model says gets lost.
    public let divergence: Double
    /// One for each of ``Network/activatedIndices``: the signal-to-quantization-noise ratio of that
    /// tensor in decibels, `10 log10(sum of x^2 / sum of (x - x')^2)`, `x'` being what the int8 model
    /// has for the float model's `x`; within ``ratios``.
    public let signalToNoise: [Float]

    public init(
      method: CalibrationMethod, loss: Double, divergence: Double, correctCount: Int,
      agreementCount: Int, signalToNoise: [Float]
    ) {
      self.method = method
      self.loss = loss
      self.divergence = divergence
      self.correctCount = correctCount
      self.agreementCount = agreementCount
      self.signalToNoise = signalToNoise
    }
  }

  /// Ratios that can be stated, in decibels; a tensor without noise has the highest.
  public static let ratios: ClosedRange<Float> = -999...999

  /// Images that there may be.
  public static let imageCounts = 1...Int(UInt32.max)

  /// Images that the methods were measured on.
  public let imageCount: Int
  public let trials: [Trial]

  public init(imageCount: Int, trials: [Trial]) {
    self.imageCount = imageCount
    self.trials = trials
  }

  /// The method with the smallest divergence, of equal ones the first; nil without trials.
  public var winner: CalibrationMethod? {
    trials.min { $0.divergence < $1.divergence }?.method
  }

  func check(_ network: Network) throws(ModelError) {
    func fail(_ what: String, _ found: Double, _ allowed: String) -> ModelError {
      .calibration(what: what, found: found, allowed: allowed)
    }
    guard Self.imageCounts.contains(imageCount) else {
      throw fail(
        "validation images", Double(imageCount), "1 to \(Self.imageCounts.upperBound)")
    }
    guard !trials.isEmpty else { throw fail("trials", 0, "1 or more") }
    guard Set(trials.map(\.method)).count == trials.count else {
      throw fail("trials", Double(trials.count), "one for a method")
    }
    for trial in trials {
      let name = "\(trial.method)"
      for (what, value) in [("loss", trial.loss), ("divergence", trial.divergence)] {
        guard value.isFinite, value >= 0 else {
          throw fail("\(name) \(what)", value, "0 or more, and finite")
        }
      }
      for (what, count) in [
        ("correct", trial.correctCount), ("agreeing", trial.agreementCount),
      ] {
        guard (0...imageCount).contains(count) else {
          throw fail("\(name) \(what) images", Double(count), "0 to \(imageCount)")
        }
      }
      let tensors = network.activatedIndices.count
      guard trial.signalToNoise.count == tensors else {
        throw fail("\(name) tensors", Double(trial.signalToNoise.count), "\(tensors)")
      }
      if let ratio = trial.signalToNoise.first(where: { !Self.ratios.contains($0) }) {
        throw fail("\(name) signal-to-noise ratio", Double(ratio), "-999 to 999 dB")
      }
    }
  }
}

extension Network {
  /// Of each convolution and dense layer the index of the tensor that the next one goes on from: that
  /// of its activation, or the layer's own where none follows.
  public var activatedIndices: [Int] {
    parametricIndices.map { index in
      if index + 1 < layers.count, case .activation = layers[index + 1].kind { return index + 1 }
      return index
    }
  }
}
