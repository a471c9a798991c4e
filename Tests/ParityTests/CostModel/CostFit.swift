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
  /// Bytes that there are once.
  let commonCode: Int
  /// By kind of work, hundredths of bytes of a stage, and of each repetition.
  let code: [String: [Int]]
  /// Hundredths of bytes: once, a convolution, a byte of what assembly takes.
  let stack: [Int]

  /// One for each way to run a model, in the order of their names.
  static func all(of measurements: [CostMeasurement]) -> [CostFit] {
    let groups = Dictionary(grouping: measurements) {
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
    for (kind, stages) in Dictionary(grouping: stages, by: \.1.work.kind) {
      // Instructions of assembly are known, but on AVR, whose kernels pass over inputs of zero.
      let isExact = stages.allSatisfy { _, stage in
        stage.work.repetitions > 0 && stage.instructions >= stage.work.counts[0]
      }
      let known = isExact ? 1 : 0
      let equations = stages.map { weight, stage in
        Equation(
          Array(stage.work.counts.dropFirst(known)),
          is: stage.instructions - stage.work.counts.prefix(known).reduce(0, +), weight: weight)
      }
      instructions[kind] =
        [Int](repeating: 100, count: known)
        + Equation.solve(equations).map { Int(($0 * 100).rounded()) }
    }
    self.instructions = instructions
    // What belongs to no stage is in every program.
    let kinds = instructions.keys.filter { $0 != "rest" }.sorted()
    let bytes = Equation.solve(
      measurements.map { measurement in
        let counts = kinds.flatMap { kind in
          let works = measurement.stages.map(\.work).filter { $0.kind == kind }
          return [works.count, works.reduce(0) { $0 + $1.repetitions }]
        }
        return Equation(
          [1] + counts, is: measurement.codeByteCount,
          weight: measurement.weight / Double(measurement.codeByteCount))
      })
    commonCode = Int(bytes[0].rounded())
    code = Dictionary(
      uniqueKeysWithValues: kinds.enumerated().map { index, kind in
        (kind, bytes[(1 + 2 * index)...(2 + 2 * index)].map { Int(($0 * 100).rounded()) })
      })
    stack = Equation.solve(
      measurements.map { measurement in
        Equation(
          [
            1, measurement.convolutionCount,
            measurement.stages.map(\.work.stackByteCount).max() ?? 0,
          ],
          is: measurement.stackByteCount,
          weight: measurement.weight / Double(measurement.stackByteCount))
      }
    ).map { Int(($0 * 100).rounded()) }
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
}

extension CostMeasurement {
  fileprivate var weight: Double {
    model == MeasuredModel.committed ? CostFit.committedWeight : 1
  }

  /// Between that of a relative difference and of one beside all instructions.
  fileprivate func weight(of stage: Stage) -> Double {
    let count = stages.reduce(0) { $0 + $1.instructions }
    return weight / (Double(count) * Double(stage.instructions)).squareRoot()
  }
}
