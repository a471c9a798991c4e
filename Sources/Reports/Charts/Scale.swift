import ElementaryFunctions

/// Where values lie on an axis of 0 to 1.
package struct Scale: Sendable {
  let range: ClosedRange<Double>
  let isLogarithmic: Bool

  /// - Parameters:
  ///   - values: those that are no numbers of everyday size, or on a logarithmic scale not above 0, are
  ///     left out.
  init(of values: [Double], isLogarithmic: Bool = false) {
    // Larger numbers would overflow in the arithmetic of an axis.
    let usable = values.filter { $0.magnitude < 1e300 && (!isLogarithmic || $0 > 1e-300) }
    let low = usable.min() ?? (isLogarithmic ? 0.1 : 0)
    let high = usable.max() ?? 1
    self.isLogarithmic = isLogarithmic
    if isLogarithmic {
      range = low / 1.15...high * 1.15
    } else {
      let margin = high > low ? 0.04 * (high - low) : max(0.5 * high.magnitude, 0.5)
      range = low - margin...high + margin
    }
  }

  /// From one value to another, which are not equal.
  package init(over range: ClosedRange<Double>) {
    self.range = range
    isLogarithmic = false
  }

  /// Outside of 0 to 1 for values outside of the range.
  package func position(_ value: Double) -> Double {
    guard isLogarithmic else {
      return (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    }
    let low = Elementary.log(range.lowerBound)
    return (Elementary.log(value) - low) / (Elementary.log(range.upperBound) - low)
  }

  /// Round values within the range, three to about eight, with their texts.
  package var ticks: [(value: Double, text: String)] {
    isLogarithmic ? decadeTicks : evenTicks
  }

  private var evenTicks: [(value: Double, text: String)] {
    let span = range.upperBound - range.lowerBound
    var power = 1.0
    var exponent = 0
    while power * 10 <= span { (power, exponent) = (power * 10, exponent + 1) }
    while power > span { (power, exponent) = (power / 10, exponent - 1) }
    // Of 1, 2 and 5 tenths of that the first with at most seven steps.
    let tenth = [1.0, 2, 5].first { span / (power / 10 * $0) <= 7 } ?? 10
    let step = power / 10 * tenth
    let digits = max(0, 1 - exponent - (tenth == 10 ? 1 : 0))
    let (low, high) = (range.lowerBound / step, range.upperBound / step)
    // Numbers that differ in their last digits only have no round ones between them.
    guard step > 0, low.magnitude < 1e15, high.magnitude < 1e15, low.rounded(.up) <= high else {
      return []
    }
    return (Int(low.rounded(.up))...Int(high.rounded(.down))).map {
      (Double($0) * step, decimal(Double($0) * step, digits))
    }
  }

  private var decadeTicks: [(value: Double, text: String)] {
    let decades = -12...12
    let ratio = range.upperBound / range.lowerBound
    let factors = ratio > 300 ? [1.0] : ratio > 8 ? [1, 2, 5] : [1, 1.5, 2, 3, 4, 5, 6, 8]
    return decades.flatMap { exponent -> [(value: Double, text: String)] in
      factors.map { factor in
        let digits = max(0, -exponent + (factor == 1.5 ? 1 : 0))
        let value = factor * tenTo(exponent)
        return (value, decimal(value, digits))
      }
    }.filter { range.contains($0.value) }
  }
}

private func tenTo(_ exponent: Int) -> Double {
  (0..<exponent.magnitude).reduce(1.0) { power, _ in exponent < 0 ? power / 10 : power * 10 }
}

/// With so many digits behind the point, the same in every locale.
func decimal(_ value: Double, _ digits: Int) -> String {
  let scaled = (value.magnitude * tenTo(digits)).rounded()
  guard scaled < 1e15 else { return "\(value)" }
  let whole = Int(scaled)
  let divisor = Int(tenTo(digits))
  let sign = value < 0 && whole > 0 ? "-" : ""
  guard digits > 0 else { return "\(sign)\(whole)" }
  let fraction = "\(whole % divisor)"
  return "\(sign)\(whole / divisor)."
    + String(repeating: "0", count: digits - fraction.count) + fraction
}
