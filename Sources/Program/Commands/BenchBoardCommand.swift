import ArgumentParser
import Boards
import CodeGeneration
import Toolchains
import Workflows

struct BenchBoardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Measure what a model takes on a board: flash, RAM, instructions, layer by layer.",
    discussion: """
      Builds the model and counts, in the board's emulator, what one inference of a built-in \
      picture executes. Nothing of the program around the model is counted.

      EXAMPLE: lenet bench board --all
      """)

  @Option(help: ArgumentHelp("One of 'lenet boards'.", valueName: "name"))
  var board: String?

  @Flag(help: "Measure on every board.")
  var all = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A model, quantized if need be. (default: the built-in lenet5-int8.lenet)", valueName: "file")
  )
  var model: String?

  @OptionGroup var optimization: OptimizationOption
  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if all, board != nil {
      throw ValidationError("--board names one and --all takes every one; leave one away")
    }
    if !all, board == nil {
      throw ValidationError("name a board with --board, or measure on every one with --all")
    }
  }

  func run() async throws {
    let folder = ProjectFiles.path(of: ProjectFiles.firmware)
    let boards =
      try board.map { [try Board.named($0, firmware: folder)] } ?? Board.all(firmware: folder)
    let loaded = try LoadedInt8Model(model, notify: tell)
    let code = GeneratedCode(
      loaded.model, digest: loaded.digest, optimization: optimization.value)
    var results: [BoardResult] = []
    var failed: [String] = []
    var progress = ProgressLine("bench", total: boards.count, unit: "boards")
    for (index, board) in boards.enumerated() {
      progress.update(index)
      do {
        results.append(try await measure(code, on: board, firmware: folder))
      } catch {
        guard all else { throw error }
        // The others can be measured all the same.
        progress.clear()
        note("\(error)")
        failed.append(board.name)
      }
    }
    progress.clear()
    if json.isOn {
      try printJSON(results)
    } else {
      print(BoardResult.table(results))
    }
    if !failed.isEmpty { throw CommandError.boardsNotMeasured(names: failed) }
  }

  private func measure(
    _ code: GeneratedCode, on board: Board, firmware: String
  ) async throws(ToolError) -> BoardResult {
    let build = try await FirmwareBuild(
      code, board: board, optimization: optimization.value, firmware: firmware)
    for tool in [FirmwareBuild.Tool.compiler, .hostCompiler] { try await build.require(tool) }
    if board.emulator != nil { try await build.require(.emulator) }
    return BoardResult(
      board, try await build.measurement(), code, optimization: optimization.value)
  }
}
