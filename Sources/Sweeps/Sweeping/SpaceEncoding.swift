import ElementaryFunctions
import SweepSpace

/// Where a configuration lies for a Gaussian process: a coordinate of about 0 to 1 for each number,
/// logarithmic where the numbers are spread so, and one for each word or list.
struct SpaceEncoding {
  private let axes: [Axis]

  private struct Axis {
    let hyperparameter: Hyperparameter
    let kind: Kind
  }

  private enum Kind {
    case number(from: Double, to: Double, isLogarithmic: Bool)
    case words([HyperparameterValue])
  }

  /// Hyperparameters that vary.
  var dimensions: Int { axes.count }

  init(_ space: SweepConfiguration) {
    axes = space.parameters.compactMap { parameter in
      SpaceEncoding.kind(of: parameter).map {
        Axis(hyperparameter: parameter.hyperparameter, kind: $0)
      }
    }
  }

  func coordinates(_ configuration: TrialConfiguration) -> [Double] {
    axes.flatMap { axis in
      let value = configuration[axis.hyperparameter]
      switch axis.kind {
      case .number(let from, let to, let isLogarithmic):
        let number = value?.number ?? from
        let place = isLogarithmic ? Elementary.log(max(number, .leastNormalMagnitude)) : number
        return [(place - from) / (to - from)]
      case .words(let words):
        // Two different words lie a distance of 1 apart.
        return words.map { $0 == value ? 0.5.squareRoot() : 0 }
      }
    }
  }

  /// Nil for what does not vary.
  private static func kind(of parameter: SweptParameter) -> Kind? {
    switch parameter.distribution {
    case .constant: return nil
    case .categorical(let values, _):
      guard values.count > 1 else { return nil }
      let numbers = values.compactMap(\.number)
      guard numbers.count == values.count, let low = numbers.min(), let high = numbers.max() else {
        return .words(values)
      }
      return axis(low, high, isLogarithmic: low > 0 && high / low >= 8)
    case .integers(let range):
      return axis(Double(range.lowerBound), Double(range.upperBound), isLogarithmic: false)
    case .continuous(.uniform(let range), _):
      return axis(range.lowerBound, range.upperBound, isLogarithmic: false)
    case .continuous(.logUniform(let range), _):
      return axis(range.lowerBound, range.upperBound, isLogarithmic: true)
    case .continuous(.beta, _): return axis(0, 1, isLogarithmic: false)
    case .continuous(.normal(let mean, let deviation), _):
      return axis(mean - 2 * deviation, mean + 2 * deviation, isLogarithmic: false)
    case .continuous(.logNormal(let mean, let deviation), _):
      guard deviation > 0 else { return nil }
      return .number(from: mean - 2 * deviation, to: mean + 2 * deviation, isLogarithmic: true)
    }
  }

  private static func axis(_ low: Double, _ high: Double, isLogarithmic: Bool) -> Kind? {
    guard low < high else { return nil }
    return isLogarithmic
      ? .number(from: Elementary.log(low), to: Elementary.log(high), isLogarithmic: true)
      : .number(from: low, to: high, isLogarithmic: false)
  }
}

extension SweepConfiguration {
  /// A configuration with one or two of its values drawn again.
  func neighbour(
    of configuration: TrialConfiguration, _ generator: inout SplitMix64
  ) -> TrialConfiguration {
    var values = configuration.values
    for _ in 0...generator.nextInt(below: 2) {
      let parameter = parameters[generator.nextInt(below: parameters.count)]
      let drawn = parameter.draw(&generator)
      guard case .continuous(_, nil) = parameter.distribution,
        let old = configuration[
          parameter.hyperparameter]?.number, let new = drawn.number
      else {
        values[parameter.hyperparameter] = drawn
        continue
      }
      // A tenth of the way: near enough to refine, and within any bounds.
      values[parameter.hyperparameter] = parameter.hyperparameter.value(old + 0.1 * (new - old))
    }
    return TrialConfiguration(values)
  }
}
