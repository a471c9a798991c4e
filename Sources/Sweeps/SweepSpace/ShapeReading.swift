import ConfigurationText
import ElementaryFunctions

/// Reads what numbers are drawn from.
extension DistributionReader {
  func shape(_ name: Name) throws(ConfigurationError) -> Distribution.Shape {
    if case .number = hyperparameter.domain { return try numericShape(name) }
    guard isNumeric else { throw entryError("takes words or lists: expected value or values") }
    // Only what is rounded to whole numbers is one.
    guard name.hasQuantum else {
      let rounded = Name(rawValue: "q_" + name.rawValue).map { ", \($0.rawValue)" } ?? ""
      throw entryError(
        "takes whole numbers, which \(name.rawValue) does not draw; expected int_uniform\(rounded) "
          + "or values")
    }
    return try numericShape(name)
  }

  private func numericShape(_ name: Name) throws(ConfigurationError) -> Distribution.Shape {
    switch name {
    case .normal, .qNormal, .logNormal, .qLogNormal:
      try allow("mu", "sigma", "q")
      let mean = try file["mu"]?.number() ?? 0
      let deviation = try file["sigma"]?.number(in: 0...1e9) ?? 1
      return name == .normal || name == .qNormal
        ? .normal(mean: mean, deviation: deviation)
        : .logNormal(mean: mean, deviation: deviation)
    case .beta, .qBeta:
      try allow("a", "b", "q")
      let allowed = 0.001...1e6
      return .beta(
        a: try file["a"]?.number(in: allowed) ?? 1, b: try file["b"]?.number(in: allowed) ?? 1)
    case .logUniform, .qLogUniform, .invLogUniform:
      // These are given as exponents of e, or of its inverse.
      let exponents = try bounds(within: -700...700)
      let (low, high) = (exponents.lowerBound, exponents.upperBound)
      return .logUniform(
        name == .invLogUniform
          ? Elementary.exp(-high)...Elementary.exp(-low)
          : Elementary.exp(low)...Elementary.exp(high))
    case .logUniformValues, .qLogUniformValues, .invLogUniformValues:
      // A number is drawn from the same as its inverse.
      return .logUniform(try bounds(within: Double.leastNormalMagnitude...1e300))
    default:
      return .uniform(try bounds(within: -1e300...1e300))
    }
  }

  private func bounds(
    within allowed: ClosedRange<Double>
  ) throws(ConfigurationError) -> ClosedRange<Double> {
    try allow("min", "max", "q")
    let low = try file.required("min", "a number")
    let high = try file.required("max", "a number")
    let (from, to) = (try low.number(), try high.number())
    guard from >= allowed.lowerBound else {
      throw low.error(
        allowed.lowerBound > 0 ? "a number above 0" : "a number from \(allowed.lowerBound) up")
    }
    guard to <= allowed.upperBound else { throw high.error("a number up to \(allowed.upperBound)") }
    guard from <= to else { throw low.error("at most max, which is \(high.node.summary)") }
    return from...to
  }

  /// 1 for those that are rounded and do not say to what.
  func quantum(_ name: Name) throws(ConfigurationError) -> Double? {
    guard let written = file["q"] else { return name.hasQuantum ? 1 : nil }
    guard name.hasQuantum else {
      let rounded = Name(rawValue: "q_" + name.rawValue)
      throw .refused(
        written.place, key: written.key,
        reason: rounded.map { "is for \($0.rawValue), not \(name.rawValue)" }
          ?? "is not for \(name.rawValue)")
    }
    let quantum = try written.number()
    guard quantum > 0 else { throw written.error("a number above 0") }
    if case .number = hyperparameter.domain { return quantum }
    guard quantum == quantum.rounded() else {
      throw written.error("a whole number, as \(hyperparameter.rawValue) is")
    }
    return quantum
  }
}
