import DeviceLink
import Foundation
import TestSupport
import Testing

/// `infer --show`, on a terminal and elsewhere.
@Suite(.ifStuck) struct InferDrawingTests {
  private let lenet = try! Lenet()
  private let arguments = ["infer", "--show", "--model", "digit-int8.lenet"]

  @Test func aPipeGetsPlainCharacters() async throws {
    try lenet.placeModels()
    try lenet.place(blankPictures[1].bytes, "white.png")
    let pictures = [samplePictures[1], "white.png", samplePictures[7]]
    let outcome = try await lenet.run(arguments + pictures)
    #expect(outcome.status == 2)
    let isPlain = outcome.output.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }
    #expect(isPlain)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    // Nothing is drawn of the picture without a digit.
    #expect(lines.count == 32)
    #expect(lines[0].hasPrefix(samplePictures[1]) && lines[15].hasPrefix("white.png: no digit"))
    #expect(lines[16].hasPrefix(samplePictures[7]))
    for drawing in [lines[1...14], lines[17...30]] {
      let cells = drawing.flatMap { $0.prefix(28) }
      #expect(cells.count == 14 * 28)
      #expect(cells.allSatisfy { " .:-=+*#%@".contains($0) })
      #expect(drawing.joined().contains("@"))
      let bars = drawing.dropFirst(2).prefix(10).map { $0.dropFirst(30) }
      #expect(bars.map(\.first) == Array("0123456789"))
      // Percentages add up, as bars do.
      let shares = bars.map { Double(String($0.dropLast(2).suffix(6).filter { $0 != " " })) ?? -1 }
      #expect(abs(shares.reduce(0, +) - 100) < 1)
      for (bar, share) in zip(bars, shares) {
        let length = Double(bar.count { $0 == "#" })
        #expect(abs(length - share * 0.24) <= 0.52)
      }
    }
  }

  /// The strokes of a one: ink in the middle of the rows that MNIST's box has, and none at the sides.
  @Test func whatTheNetworkSeesIsDrawn() async throws {
    try lenet.placeModels()
    let outcome = try await lenet.run(arguments + [samplePictures[1]])
    outcome.expectSilentSuccess()
    let rows = outcome.output.split(separator: "\n").dropFirst().map { Array($0.prefix(28)) }
    #expect(rows.count == 14)
    #expect(rows[0].allSatisfy { $0 == " " } && rows[13].allSatisfy { $0 == " " })
    for row in rows[3...10] {
      #expect(row[10...17].contains { $0 != " " })
      let sides = Array(row[...3]) + Array(row[24...])
      #expect(sides.allSatisfy { $0 == " " })
    }
  }

  @Test(arguments: [
    ("truecolor", "\u{1B}[38;2;0;0;0;48;2;0;0;0m▀", "\u{1B}[38;2;255;255;255;"),
    ("", "\u{1B}[38;5;16;48;5;16m▀", "\u{1B}[38;5;231;"),
  ])
  func aTerminalGetsHalfBlocks(colours: String, paper: String, ink: String) async throws {
    try lenet.placeModels()
    let text = try await shown(environment: ["COLORTERM": colours, "NO_COLOR": nil])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 16)
    #expect(lines[1].hasPrefix(paper) && lines[1].hasSuffix("\u{1B}[0m"))
    for line in lines[1...14] { #expect(line.count { $0 == "▀" } == 28) }
    #expect(text.contains(ink))
    #expect(text.contains("█"))
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb", "NO_COLOR": nil]])
  func coloursCanBeRefused(environment: [String: String?]) async throws {
    try lenet.placeModels()
    let text = try await shown(environment: environment)
    #expect(!text.contains("\u{1B}") && text.contains("@"))
    #expect(text.utf8.allSatisfy { $0 < 0x7F })
  }

  /// What a terminal gets.
  private func shown(environment: [String: String?]) async throws -> String {
    let terminal = try PseudoTerminal()
    let command = (arguments + [samplePictures[3]]).map { "'\($0)'" }.joined(separator: " ")
    let port = "'\(terminal.path)'"
    let script =
      "'\(Lenet.path)' \(command) >\(port); status=$?; printf '\\0' >\(port); exit $status"
    // Meanwhile, as a terminal holds few bytes that nobody has read.
    async let text = Self.received(terminal)
    let outcome = try await lenet.run(
      program: "sh", ["-c", script], environment: ["TERM": "xterm"].merging(environment) { $1 })
    outcome.expectSilentSuccess()
    return await text
  }

  /// What comes before a 0.
  private static func received(_ terminal: PseudoTerminal) async -> String {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var bytes: [UInt8] = []
        while bytes.last != 0, let more = try? terminal.port.read(until: .infinity), !more.isEmpty {
          bytes += more
        }
        continuation.resume(returning: String(decoding: bytes.dropLast(), as: UTF8.self))
      }
    }
  }
}
