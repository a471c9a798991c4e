import Boards
import Foundation
import NumberText
import TestSupport
import Testing

/// What the committed model takes on every board, as `bench board` measures it.
@Suite(.thorough, .ifStuck) struct BenchBoardTests {
  private let lenet = try! Lenet()

  private struct Row: Decodable {
    let board, core, optimize, kernels, compiler: String
    let instructions, cycles, stackBytes: Int?
    let staticRamBytes, flashBytes, codeBytes, constantBytes: Int
    let layers: [Layer]
    let predicted: Predicted?

    struct Layer: Decodable {
      let name: String
      let instructions: Int
      let cycles: Int?
    }

    struct Predicted: Decodable {
      let instructions: Int?
      let flashBytes, ramBytes: Int
    }
  }

  /// What one inference may take at most: instructions, on AVR cycles, and bytes of RAM.
  private static let limits: [String: (count: Int, ram: Int)] = [
    "Cortex-M0": (1_400_000, 1100), "Cortex-M3": (750_000, 1300), "Cortex-M4": (300_000, 2100),
    "Cortex-M55": (110_000, 2200), "RV32IMAC": (1_150_000, 1300), "AVR": (3_200_000, 1300),
  ]

  @Test func everyBoardIsMeasuredAndWithinItsLimits() async throws {
    let outcome = try await lenet("bench", "board", "--all", "--json")
    outcome.expectSilentSuccess()
    let rows = try outcome.json([Row].self)
    let boards = try Board.all(firmware: ProjectFolder.path(of: "Firmware"))
    #expect(rows.map(\.board) == boards.map(\.name))
    for (row, board) in zip(rows, boards) {
      #expect(row.core == board.processor && row.optimize == "speed" && row.kernels != "portable")
      #expect(row.flashBytes == row.codeBytes + row.constantBytes && row.flashBytes <= 75_000)
      let predicted = try #require(row.predicted)
      #expect(isNear(predicted.flashBytes, row.flashBytes, percent: 2), "\(row)")
      let stack = try #require(row.stackBytes)
      #expect(isNear(predicted.ramBytes, row.staticRamBytes + stack, percent: 2), "\(row)")
      guard board.emulator != nil else {
        #expect(row.instructions == nil && row.layers.isEmpty)
        continue
      }
      let instructions = try #require(row.instructions)
      #expect(row.layers.map(\.name) == ["conv1", "conv2", "fc1", "fc2", "fc3", "rest"])
      #expect(row.layers.reduce(0) { $0 + $1.instructions } == instructions)
      #expect(row.layers[0].instructions > row.layers[3].instructions)
      if let cycles = row.cycles {
        #expect(row.layers.reduce(0) { $0 + ($1.cycles ?? 0) } == cycles && cycles > instructions)
      }
      #expect(try isNear(#require(predicted.instructions), instructions, percent: 10), "\(row)")
      guard let limit = Self.limits[row.core] else { continue }
      #expect(
        try (row.core == "AVR" ? #require(row.cycles) : instructions) <= limit.count, "\(row)")
      #expect(row.staticRamBytes + stack <= limit.ram, "\(row)")
    }
    let m4 = try #require(rows.first { $0.core == "Cortex-M4" })
    #expect(try #require(m4.cycles) <= 450_000)
  }

  /// Of the compilers that it names.
  @Test func firmwarePageHasWhatIsMeasured() async throws {
    let page = try ProjectFolder.text(of: "Firmware/README.md")
    var measured: [String: [Row]] = [:]
    for name in ["lenet5-int8", "lenet5-original", "meters-int8"] {
      var model = ProjectFolder.path(of: "Models/\(name).lenet")
      if name == "lenet5-original" {
        try await lenet("export", "--int8", "--model", model, "--output", "out")
          .expectSilentSuccess()
        model = "out/lenet5-original-int8.lenet"
      }
      let outcome = try await lenet("bench", "board", "--all", "--model", model, "--json")
      outcome.expectSilentSuccess()
      measured[name] = try outcome.json([Row].self)
    }
    let compilers = ["arm-none-eabi-gcc 12.2.1", "riscv64-unknown-elf-gcc 12.2.0", "avr-gcc 5.4.0"]
    let rows = measured.values.joined()
    guard rows.allSatisfy({ row in compilers.contains { row.compiler.hasPrefix("\($0) ") } }) else {
      return
    }
    let boards = [
      "mps3-an547", "mps2-an386", "mps2-an500", "mps2-an505", "mps2-an385", "hifive1", "microbit",
      "arduino-mega2560",
    ]
    for row in measured["lenet5-int8"] ?? [] where boards.contains(row.board) {
      let cycles =
        row.cycles.map { " " + grouped($0) + (row.core == "AVR" ? " |" : ", estimated |") } ?? " |"
      let line =
        "| `\(row.board)` | `\(row.kernels)` | \(grouped(row.instructions ?? 0)) |\(cycles) "
        + "\(grouped(row.codeBytes)) + \(grouped(row.constantBytes)) | "
        + "\(grouped(row.staticRamBytes)) + \(row.stackBytes ?? 0) |"
      #expect(page.contains(line), "\(line)")
    }
    for (name, rows) in measured {
      let counts = [
        "mps3-an547", "mps2-an386", "mps2-an385", "hifive1", "microbit", "arduino-mega2560",
      ].map { name in
        rows.first { $0.board == name }.flatMap { $0.core == "AVR" ? $0.cycles : $0.instructions }
      }
      let line = counts.map { " \(grouped($0 ?? 0)) |" }.joined()
      #expect(page.contains(line + "\n"), "\(name): \(line)")
    }
  }

  @Test func sizeTakesLessFlash() async throws {
    let outcome = try await lenet(
      "bench", "board", "--board", "mps2-an386", "--optimize", "size", "--json")
    outcome.expectSilentSuccess()
    let row = try #require(try outcome.json([Row].self).first)
    #expect(row.kernels == "portable" && row.optimize == "size" && row.flashBytes <= 67_000)
    #expect(row.compiler.hasSuffix("-Os"))
  }

  @Test func theTableNamesBoardLayersAndWhatCyclesAre() async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "bench", "board", "--board", "microbit", "--model", "digit-int8.lenet")
    outcome.expectSilentSuccess()
    for words in [
      "microbit", "conv2", "fc3", "rest", "not cycles", "the Cortex-M0's table of their times",
      "Compiled by arm-none-eabi-gcc",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
  }

  @Test func whatCannotBeMeasuredIsNamedAndTheRestGoesOn() async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "bench", "board", "--all", "--model", "digit-int8.lenet", "--json",
      environment: ["PATH": MissingToolTests.path(with: ["cat"], in: lenet)])
    #expect(outcome.status == 1)
    #expect(try outcome.json([Row].self).isEmpty)
    #expect(outcome.errors.contains("install it with 'apt-get install make'"))
    #expect(outcome.errors.contains("not measured: arduino-mega2560, hifive1, microbit"))
  }

  @Test func oneBoardOrAll() async throws {
    try await lenet("bench", "board").expectUsageError("name a board with --board")
    try await lenet("bench", "board", "--all", "--board", "microbit")
      .expectUsageError("leave one away")
  }

  private func isNear(_ predicted: Int, _ measured: Int, percent: Int) -> Bool {
    abs(predicted - measured) * 100 <= percent * measured
  }
}
