import CodeGeneration
import FileAccess
import TestSupport

/// The measurements in the tree, as comma-separated values: a line for each stage, and one for each
/// program.
enum MeasurementFile {
  static let stages = "Tests/CostModel/stages.csv"
  static let programs = "Tests/CostModel/programs.csv"

  private static let stageColumns =
    "model,processor,kernels,optimize,stage,work,counts,repetitions,assembly_stack_bytes,instructions"
  private static let programColumns =
    "model,processor,kernels,optimize,compiler,convolutions,code_bytes,stack_bytes"

  static func text(ofStages measurements: [CostMeasurement]) -> String {
    let lines = measurements.flatMap { measurement in
      measurement.stages.map { stage in
        (names(of: measurement) + [
          stage.name, stage.work.kind, stage.work.counts.map(String.init).joined(separator: " "),
          "\(stage.work.repetitions)", "\(stage.work.stackByteCount)", "\(stage.instructions)",
        ]).joined(separator: ",")
      }
    }
    return ([stageColumns] + lines).joined(separator: "\n") + "\n"
  }

  /// - Parameter unfit: for which the boards have too little memory.
  static func text(ofPrograms measurements: [CostMeasurement], unfit: [Key]) -> String {
    let lines = measurements.map {
      (names(of: $0) + [
        $0.compiler, "\($0.convolutionCount)", "\($0.codeByteCount)", "\($0.stackByteCount)",
      ]).joined(separator: ",")
    }
    let others = unfit.map { ($0.names + [doesNotFit, "", "", ""]).joined(separator: ",") }
    return ([programColumns] + lines + others).joined(separator: "\n") + "\n"
  }

  /// In the place of a compiler.
  private static let doesNotFit = "does not fit"

  private static func names(of measurement: CostMeasurement) -> [String] {
    Key(
      model: measurement.model, target: measurement.target, kernels: measurement.kernels,
      optimization: measurement.optimization
    ).names
  }

  /// What was measured, or found not to fit.
  struct Key: Hashable {
    let model: String
    let target: Target
    let kernels: String
    let optimization: Optimization

    fileprivate var names: [String] {
      [model, target.rawValue, kernels, optimization.rawValue]
    }
  }

  static func keys() throws -> Set<Key> {
    Set(
      try lines(of: programs, columns: programColumns).map { line in
        guard let target = Target(rawValue: line[1]),
          let optimization = Optimization(rawValue: line[3])
        else { throw MeasuredModel.Failure(text: "\(programs): \(line)") }
        return Key(model: line[0], target: target, kernels: line[2], optimization: optimization)
      })
  }

  static func read() throws -> [CostMeasurement] {
    let stages = try Dictionary(grouping: lines(of: stages, columns: stageColumns)) {
      Array($0[..<4])
    }
    return try lines(of: programs, columns: programColumns).filter { $0[4] != doesNotFit }.map {
      line in
      guard let target = Target(rawValue: line[1]),
        let optimization = Optimization(rawValue: line[3]), let convolutions = Int(line[5]),
        let code = Int(line[6]), let stack = Int(line[7])
      else { throw MeasuredModel.Failure(text: "\(programs): \(line)") }
      return CostMeasurement(
        model: line[0], target: target, kernels: line[2], optimization: optimization,
        stages: try (stages[Array(line[..<4])] ?? []).map(stage), compiler: line[4],
        codeByteCount: code, stackByteCount: stack, convolutionCount: convolutions)
    }
  }

  private static func stage(_ line: [String]) throws -> CostMeasurement.Stage {
    let counts = line[6].split(separator: " ").map { Int($0) }
    guard let repetitions = Int(line[7]), let stack = Int(line[8]), let instructions = Int(line[9]),
      !counts.contains(nil)
    else { throw MeasuredModel.Failure(text: "\(stages): \(line)") }
    return CostMeasurement.Stage(
      name: line[4],
      work: Work(
        kind: line[5], counts: counts.compactMap(\.self), repetitions: repetitions,
        stackByteCount: stack),
      instructions: instructions)
  }

  private static func lines(of name: String, columns: String) throws -> [[String]] {
    let text = String(
      decoding: try readFile(ProjectFolder.path(of: name), limit: 1 << 22), as: UTF8.self)
    let lines = text.split(separator: "\n")
    guard lines.first.map(String.init) == columns else {
      throw MeasuredModel.Failure(text: "\(name): its first line is not \(columns)")
    }
    return try lines.dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == columns.split(separator: ",").count else {
        throw MeasuredModel.Failure(text: "\(name): \(line)")
      }
      return fields
    }
  }
}
