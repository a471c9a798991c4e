import Boards
import CodeGeneration
import NumberText
import Toolchains
import Workflows

/// What a model takes on a board, as it is printed.
struct BoardResult: Encodable {
  let board: String
  let core: String
  let optimize: String
  let kernels: String
  let compiler: String
  /// Of one inference; nil where nothing emulates the board.
  let instructions: Int?
  let cycles: Int?
  /// How the cycles were found.
  let cycleModel: String?
  /// Of one inference; nil without cycles or a data sheet that tells what the board draws.
  let energy: InferenceEnergy?
  let staticRamBytes: Int
  let stackBytes: Int?
  let flashBytes: Int
  let codeBytes: Int
  let constantBytes: Int
  let layers: [Layer]
  /// Nil for a processor that nothing is predicted for.
  let predicted: PredictionResult?

  struct Layer: Encodable {
    let name: String
    let instructions: Int
    let cycles: Int?
  }

  init(
    _ board: Board, _ measurement: BoardMeasurement, _ code: GeneratedCode,
    optimization: Optimization
  ) {
    self.board = board.name
    core = board.processor
    optimize = optimization.rawValue
    kernels = measurement.kernels
    compiler = measurement.compiler
    instructions = measurement.instructions?.total
    cycles = measurement.cycles?.counts.total
    cycleModel =
      switch measurement.cycles {
      case nil: nil
      case .counted: "counted by \(board.emulator ?? "the emulator")"
      case .estimated:
        "estimated from the instructions and the \(board.processor)'s table of their times, "
          + "memory without wait states"
      }
    energy = InferenceEnergy(board, cycles: cycles, cycleModel: cycleModel ?? "")
    staticRamBytes = measurement.staticRAMByteCount
    stackBytes = measurement.stackByteCount
    flashBytes = measurement.flashByteCount
    codeBytes = measurement.codeByteCount
    constantBytes = measurement.constantByteCount
    let cycleCounts = measurement.cycles?.counts.layers ?? []
    layers = (measurement.instructions?.layers ?? []).map { layer in
      Layer(
        name: layer.name, instructions: layer.count,
        cycles: cycleCounts.first { $0.name == layer.name }?.count)
    }
    let target = Target(processor: board.processor)
    predicted = code.predictions.first { $0.target == target }.map(PredictionResult.init)
  }

  static func table(_ results: [BoardResult]) -> String {
    let head =
      padded("board", 18) + padded("kernels", 7)
      + padded("instructions", 13, right: true) + padded("cycles", 11, right: true)
      + padded("flash", 9, right: true) + padded("code", 8, right: true)
      + padded("RAM", 7, right: true) + padded("stack", 7, right: true)
    let rows = results.map { result in
      padded(result.board, 18) + padded(result.kernels, 7)
        + number(result.instructions, 13) + number(result.cycles, 11)
        + number(result.flashBytes, 9) + number(result.codeBytes, 8)
        + number(result.stackBytes.map { $0 + result.staticRamBytes }, 7)
        + number(result.stackBytes, 7)
    }
    return
      ([head] + rows + [""] + layerTable(results) + [""] + predictionTable(results) + [""]
      + remarks(results))
      .joined(separator: "\n")
  }

  /// Instructions of every layer, a board in a column.
  private static func layerTable(_ results: [BoardResult]) -> [String] {
    let measured = results.filter { !$0.layers.isEmpty }
    let names = measured.first?.layers.map(\.name) ?? []
    guard !names.isEmpty else { return ["nothing emulates this board: no instructions"] }
    let width = columnWidth(11, names)
    let head = padded("instructions", 18) + names.map { padded($0, width, right: true) }.joined()
    return [head]
      + measured.map { result in
        padded(result.board, 18)
          + result.layers.map { number($0.instructions, width) }.joined()
      }
  }

  /// How far what was predicted is from what was measured.
  private static func predictionTable(_ results: [BoardResult]) -> [String] {
    let head =
      padded("predicted", 18) + padded("flash", 20, right: true) + padded("RAM", 20, right: true)
      + padded("instructions", 22, right: true)
    return [head]
      + results.compactMap { result in
        result.predicted.map { predicted in
          padded(result.board, 18) + compared(predicted.flashBytes, result.flashBytes, 20)
            + compared(
              predicted.ramBytes, result.stackBytes.map { $0 + result.staticRamBytes }, 20)
            + compared(predicted.instructions, result.instructions, 22)
        }
      }
  }

  private static func compared(_ predicted: Int?, _ measured: Int?, _ width: Int) -> String {
    guard let predicted else { return padded("-", width, right: true) }
    let difference = measured.map { measured in
      let percent = 100 * Double(predicted - measured) / Double(measured)
      return " (\(percent < 0 ? "" : "+")\(fixed(percent, 1)) %)"
    }
    return padded(grouped(predicted) + (difference ?? ""), width, right: true)
  }

  private static func remarks(_ results: [BoardResult]) -> [String] {
    var lines = [
      "Bytes of the model alone; code is a part of flash, stack a part of RAM; picture",
      "and scores are the caller's. Instructions are what one inference executes in the",
      "emulator and not cycles: a processor takes more, by its pipeline and the wait",
      "states of its memory.",
    ]
    let models = Dictionary(
      grouping: results.compactMap { result in result.cycleModel.map { (result.board, $0) } },
      by: \.1)
    for (model, boards) in models.sorted(by: { $0.key < $1.key }) {
      lines.append("Cycles of \(boards.map(\.0).joined(separator: ", ")): \(model).")
    }
    let unmodelled = results.filter { $0.instructions != nil && $0.cycles == nil }.map(\.board)
    if !unmodelled.isEmpty {
      lines.append(
        "No cycles of \(unmodelled.joined(separator: ", ")): these overlap instructions in ways that no "
          + "table tells.")
    }
    for energy in results.compactMap(\.energy) {
      lines.append("Energy of an inference on \(energy.board): \(energy.summary).")
    }
    let compilers = Set(results.map(\.compiler)).sorted()
    lines.append("Compiled by \(compilers.joined(separator: "; ")).")
    return lines
  }

  private static func number(_ value: Int?, _ width: Int) -> String {
    padded(value.map(grouped) ?? "-", width, right: true)
  }
}
