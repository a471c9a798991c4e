import CodeGeneration

/// Costs fitted to measurements by least squares, without negative costs. The difference of a stage
/// counts beside the geometric mean of its instructions and its program's, so that both come out
/// well; those of code and stack count beside the measured ones.
struct CostFit {
  /// How much more an error of the committed model's counts.
  fileprivate static let committedWeight = 30.0

  struct Key: Hashable {
    let target: Target
    let kernels: String
    let optimization: Optimization
  }

  let key: Key
  /// By kind of work, hundredths of an instruction for each of its counts.
  let instructions: [String: [Int]]
  /// Bytes: once, a convolution, a dense layer, a repetition.
  let code: [Int]
  /// Bytes: once, a convolution.
  let stack: [Int]

  /// One for each way to run a model, in the order of their names.
  static func all(of measurements: [CostMeasurement]) -> [CostFit] {
    let groups = Dictionary(grouping: measurements.filter(\.isOfOneKind)) {
      Key(target: $0.target, kernels: $0.kernels, optimization: $0.optimization)
    }
    return groups.sorted { $0.key.name < $1.key.name }.map { CostFit($0.key, $0.value) }
  }

  private init(_ key: Key, _ measurements: [CostMeasurement]) {
    self.key = key
    let stages = measurements.flatMap { measurement in
      measurement.stages.map { (measurement.weight(of: $0), $0) }
    }
    var instructions: [String: [Int]] = [:]
    for (group, stages) in Dictionary(grouping: stages, by: { key.group(of: $0.1.work.kind) }) {
      let equations = stages.map { weight, stage in
        Equation(key.unknowns(of: stage.work), is: stage.instructions, weight: weight)
      }
      let found = Equation.solve(equations).map { Int(($0 * 100).rounded()) }
      for (kind, costs) in key.costs(ofGroup: group, found) { instructions[kind] = costs }
    }
    self.instructions = instructions
    code = Equation.solve(
      measurements.map { measurement in
        let works = measurement.stages.map(\.work)
        let denseCount = works.count { $0.kind == "dense" }
        return Equation(
          [1, works.count - denseCount, denseCount, works.reduce(0) { $0 + $1.repetitions }],
          is: measurement.codeByteCount,
          weight: measurement.weight / Double(measurement.codeByteCount))
      }
    ).map { Int($0.rounded()) }
    stack = Equation.solve(
      measurements.map { measurement in
        Equation(
          [1, measurement.stages.count { $0.work.kind != "dense" }],
          is: measurement.stackByteCount,
          weight: measurement.weight / Double(measurement.stackByteCount))
      }
    ).map { Int($0.rounded()) }
  }

  /// Counts, each times an unknown, are what was measured.
  private struct Equation {
    let counts: [Double]
    let value: Double

    /// - Parameter weight: of the difference.
    init(_ counts: [Int], is value: Int, weight: Double) {
      self.counts = counts.map { Double($0) * weight }
      self.value = Double(value) * weight
    }

    static func solve(_ equations: [Equation]) -> [Double] {
      NonnegativeLeastSquares.solve(equations.map(\.counts), equations.map(\.value))
    }
  }
}

extension CostFit.Key {
  var name: String { "\(target) \(kernels) \(optimization)" }

  /// Kinds of portable convolutions differ in what each of their sums costs, or only the largest of
  /// a window, and share all other costs; for speed whatever the padding.
  func group(of kind: String) -> String {
    guard kernels == "portable", kind != "dense" else { return kind }
    let words = kind.split(separator: " ").filter {
      $0 != "each" && $0 != "maximum" && (optimization == .size || $0 != "same" && $0 != "valid")
    }
    return (["convolution"] + words).joined(separator: " ")
  }

  /// The counts of a group's unknowns.
  func unknowns(of work: CostMeasurement.Work) -> [Int] {
    guard kernels == "portable", work.kind != "dense" else { return work.counts }
    let isMaximum = work.kind.split(separator: " ").contains("maximum")
    return (isMaximum ? [0, work.counts[0]] : [work.counts[0], 0]) + work.counts.dropFirst()
  }

  /// The costs of a group's kinds.
  func costs(ofGroup group: String, _ found: [Int]) -> [(kind: String, costs: [Int])] {
    guard kernels == "portable", group != "dense" else { return [(group, found)] }
    let words = group.split(separator: " ").dropFirst().map(String.init)
    let pixels = words.filter { $0 == "pixels" }
    let paddings = optimization == .size ? Array(words.prefix(1)) : ["same", "valid"]
    return paddings.flatMap { padding in
      ["each", "maximum"].enumerated().map { index, pooling in
        (
          ([padding, pooling] + pixels).joined(separator: " "),
          [found[index]] + found.dropFirst(2)
        )
      }
    }
  }
}

extension CostMeasurement {
  /// Whether the code is all of the implementation's own.
  fileprivate var isOfOneKind: Bool {
    stages.allSatisfy { $0.work.likeness == nil || optimization == .size }
  }

  fileprivate var weight: Double {
    model == MeasuredModel.committed ? CostFit.committedWeight : 1
  }

  /// Between that of a relative difference and of one beside all instructions.
  fileprivate func weight(of stage: Stage) -> Double {
    let count = stages.reduce(0) { $0 + $1.instructions }
    return weight / (Double(count) * Double(stage.instructions)).squareRoot()
  }
}
