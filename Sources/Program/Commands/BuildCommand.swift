import ArgumentParser
import Boards
import CodeGeneration
import FileAccess
import NumberText
import Recognition
import Toolchains
import Workflows

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the firmware that runs a model on a board.",
    discussion: """
      Writes the program as ELF and in the formats that the board is flashed with, and reports the \
      memory that it takes.

      EXAMPLE: lenet build --board microbit
      """)

  @OptionGroup var firmware: FirmwareOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to; made if need be.", valueName: "dir"))
  var output = FirmwareOptions.folder

  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    // The files would land in the root folder.
    if output.isEmpty { throw ValidationError("--output is empty, expected a folder") }
  }

  func run() async throws {
    let built = try await firmware.build()
    let name = "\(output.hasSuffix("/") ? output : output + "/")\(built.board.name)-\(built.prefix)"
    var files: [(path: String, bytes: [UInt8])] = []
    for image in built.board.images {
      guard let path = built.images[image] else { continue }
      files.append(("\(name).\(image)", try readFile(path, limit: 1 << 28)))
    }
    try createFolder(output)
    try writeFiles(files)
    let result = BuildResult(built, files: files.map(\.path))
    if json.isOn {
      try printJSON(result)
    } else {
      print(result.text)
    }
  }
}

/// Which firmware to build.
struct FirmwareOptions: ParsableArguments {
  @Option(help: ArgumentHelp("One of 'lenet boards'.", valueName: "name"))
  var board: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A model, quantized if need be. (default: the built-in lenet5-int8.lenet)", valueName: "file")
  )
  var model: String?

  @OptionGroup var optimization: OptimizationOption

  /// A firmware that was built, with its images in a folder of its own.
  struct Built {
    let board: Board
    let prefix: String
    let model: String
    let digest: String
    /// Paths by file name extension.
    let images: [String: String]
    let memory: FirmwareMemory
    /// Keeps the folder.
    let build: FirmwareBuild
  }

  /// Where `build` writes to.
  static let folder = "build/firmware"

  private var path: String { model ?? "\(ShippedModel.int8)" }

  /// Code for the board's processor, and the same for all.
  func generate(for board: Board) throws -> (code: GeneratedCode, reference: GeneratedCode) {
    let loaded = try LoadedInt8Model(model, notify: tell)
    func generate(_ target: Target?) -> GeneratedCode {
      GeneratedCode(
        loaded.model, digest: loaded.digest, optimization: optimization.value, target: target)
    }
    return (generate(Target(processor: board.processor)), generate(nil))
  }

  func build() async throws -> Built {
    let folder = ProjectFiles.path(of: ProjectFiles.firmware)
    let board = try Board.named(board, firmware: folder)
    let (code, reference) = try generate(for: board)
    let build = try await FirmwareBuild(
      code, reference: reference, board: board, optimization: optimization.value, firmware: folder)
    for tool in [FirmwareBuild.Tool.compiler, .hostCompiler] { try await build.require(tool) }
    return Built(
      board: board, prefix: code.prefix, model: path, digest: code.digest,
      images: try await build.buildDevice(), memory: try await build.memory(), build: build)
  }
}

/// What was built, and the memory that it takes of the board's.
private struct BuildResult: Encodable {
  let board: String
  let core: String
  let model: String
  let digest: String
  let files: [String]
  let flashBytes: Int
  let boardFlashBytes: Int
  let staticRamBytes: Int
  let boardRamBytes: Int

  init(_ built: FirmwareOptions.Built, files: [String]) {
    board = built.board.name
    core = built.board.processor
    model = built.model
    digest = built.digest
    self.files = files
    flashBytes = built.memory.flashByteCount
    boardFlashBytes = built.board.flashByteCount
    staticRamBytes = built.memory.staticRAMByteCount
    boardRamBytes = built.board.ramByteCount
  }

  var text: String {
    [
      "board        \(board), \(core)",
      "model        \(model)",
      "digest       \(digest)",
      "firmware     " + files.joined(separator: ", "),
      "flash        \(share(flashBytes, of: boardFlashBytes)): code, constants, initial values",
      "RAM          \(share(staticRamBytes, of: boardRamBytes)): variables; the stack comes on top",
    ].joined(separator: "\n")
  }

  private func share(_ bytes: Int, of available: Int) -> String {
    "\(grouped(bytes)) of \(grouped(available)) bytes"
  }
}
