import ElementaryFunctions
package import SweepSpace

extension SweepConfiguration {
  /// What trial `number`, from 1, draws; depends on seed and number only.
  package func draw(seed: UInt64, number: Int) -> TrialConfiguration {
    var generator = SplitMix64(seed: seed, path: UInt64(number))
    return draw(&generator)
  }

  func draw(_ generator: inout SplitMix64) -> TrialConfiguration {
    var values: [Hyperparameter: HyperparameterValue] = [:]
    for parameter in parameters { values[parameter.hyperparameter] = parameter.draw(&generator) }
    return TrialConfiguration(values)
  }
}

extension SweptParameter {
  /// One value.
  func draw(_ generator: inout SplitMix64) -> HyperparameterValue {
    switch distribution {
    case .constant(let value): return value
    case .categorical(let values, nil):
      return values[generator.nextInt(below: values.count)]
    case .categorical(let values, let probabilities?):
      var rest = generator.nextDouble()
      for (value, probability) in zip(values, probabilities) {
        if rest < probability { return value }
        rest -= probability
      }
      // Rounding left a rest: of the last value that has a probability at all.
      let last = probabilities.lastIndex { $0 > 0 } ?? 0
      return values[last]
    case .integers(let range):
      return hyperparameter.value(
        Double(range.lowerBound + generator.nextInt(below: range.count)))
    case .continuous(let shape, let quantum):
      let drawn = shape.draw(&generator)
      guard let quantum else { return hyperparameter.value(drawn) }
      return hyperparameter.value((drawn / quantum).rounded() * quantum)
    }
  }
}

extension Distribution.Shape {
  fileprivate func draw(_ generator: inout SplitMix64) -> Double {
    switch self {
    case .uniform(let range): return range.at(generator.nextDouble())
    case .logUniform(let range):
      let logarithms = Elementary.log(range.lowerBound)...Elementary.log(range.upperBound)
      // The exponential of a logarithm may lie beside the number it is of.
      return range.clamped(Elementary.exp(logarithms.at(generator.nextDouble())))
    case .normal(let mean, let deviation): return mean + deviation * generator.nextNormal()
    case .logNormal(let mean, let deviation):
      return Elementary.exp(mean + deviation * generator.nextNormal())
    case .beta(let a, let b):
      let (first, second) = (generator.nextLogGamma(a), generator.nextLogGamma(b))
      return 1 / (1 + Elementary.exp(second - first))
    }
  }
}

extension ClosedRange<Double> {
  /// From the lower bound at 0 to the upper at 1; no overflow on the way.
  fileprivate func at(_ fraction: Double) -> Double {
    clamped(lowerBound * (1 - fraction) + upperBound * fraction)
  }

  fileprivate func clamped(_ value: Double) -> Double {
    Swift.min(Swift.max(value, lowerBound), upperBound)
  }
}

extension SplitMix64 {
  /// One of the 2^53 multiples of 2^-53 in 0..<1.
  mutating func nextDouble() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// By the method of Box and Muller; takes two words.
  mutating func nextNormal() -> Double {
    let radius = (-2 * Elementary.log(1 - nextDouble())).squareRoot()
    return radius * Elementary.cos(2 * .pi * nextDouble())
  }

  /// The logarithm of a number of the gamma distribution: of a small shape most are less than the
  /// least number there is (Marsaglia and Tsang, "A Simple Method for Generating Gamma Variables",
  /// 2000).
  mutating func nextLogGamma(_ shape: Double) -> Double {
    let d = shape + 2.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = nextNormal()
      let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
      guard v > 0 else { continue }
      let logarithm = Elementary.log(v)
      guard Elementary.log(1 - nextDouble()) < 0.5 * x * x + d * (1 - v + logarithm) else {
        continue
      }
      // That was of shape + 1.
      return Elementary.log(d) + logarithm + Elementary.log(1 - nextDouble()) / shape
    }
  }
}
