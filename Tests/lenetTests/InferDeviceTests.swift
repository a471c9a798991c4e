import DeviceLink
import Foundation
import LeNetModel
import LeNetModelFile
import LeNetPictureFile
import TestSupport
import Testing

/// `infer --device`: a board reads the pictures that the host reads.
@Suite(.thorough, .ifStuck) struct InferDeviceTests {
  private let lenet = try! Lenet()

  private struct Reading: Decodable {
    struct Board: Decodable {
      let port, name: String
      let digit: Int
      let int8Scores: [Int]
      let sameBits: Bool
    }

    let digit: Int?
    let int8Scores: [Int]?
    let board: Board?
  }

  private func infer(_ port: String, _ arguments: String...) async throws -> Lenet.Outcome {
    try await lenet.run(
      ["infer", "--device", port, "--model", "digit-int8.lenet"] + arguments)
  }

  @Test func boardAndHostAgree() async throws {
    let board = try await lenet.microbit()
    try lenet.place(blankPictures[1].bytes, "white.png")
    let pictures = [samplePictures[4], "white.png", samplePictures[8]]
    let outcome = try await lenet.run(
      ["infer", "--device", board.path, "--model", "digit-int8.lenet", "--json"] + pictures)
    #expect(outcome.status == 2, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    let readings = try outcome.json([Reading].self)
    #expect(readings.map { $0.board == nil } == [false, true, false])
    for reading in readings {
      guard let board = reading.board else { continue }
      #expect(board.sameBits && board.name == "microbit")
      #expect(board.digit == reading.digit && board.int8Scores == reading.int8Scores)
    }

    let text = try await infer(board.path, samplePictures[4])
    text.expectSilentSuccess()
    let lines = text.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1].contains(/^  host      \d, int8 scores 0:-?\d+ .* 9:-?\d+$/))
    #expect(lines[2] == lines[1].replacing("host    ", with: "microbit"))
    #expect(lines[3].trimmingCharacters(in: .whitespaces) == "same bits")
  }

  /// The committed model knows what its scores are worth, on the board as on the host.
  @Test func whatIsNoDigitIsNoneOnTheBoard() async throws {
    let model = ProjectFolder.path(of: "Models/lenet5-int8.lenet")
    try await lenet("build", "--board", "microbit", "--model", model, "--output", "out")
      .expectSilentSuccess()
    let board = try await EmulatedTerminal(
      machine: "microbit", elf: lenet.path(of: "out/microbit-lenet5.elf"), folder: lenet.folder)
    // A spot in each corner of MNIST's box.
    let levels = (0..<28 * 28).map { index -> UInt8 in
      let place = [index % 28 - 4, index / 28 - 4]
      return place.allSatisfy { (0..<4).contains($0) || (16..<20).contains($0) } ? 255 : 0
    }
    try lenet.place(try #require(greyPNG(levels, width: 28)), "spots.png")
    let arguments = ["infer", "--device", board.path, "--model", model, "spots.png"]
    let outcome = try await lenet.run(arguments + [samplePictures[4], "--json"])
    #expect(outcome.status == 2, "\(outcome.errors)")
    let readings = try outcome.json([CertainReading].self)
    #expect(readings.map(\.digit) == [nil, 4] && readings[1].confidence != nil)
    for reading in readings {
      #expect(reading.board.sameBits)
      #expect(reading.board.digit == reading.digit)
      #expect(reading.board.confidence == reading.confidence)
    }
    let text = try await lenet.run(arguments)
    #expect(text.output.contains("\n  host      no digit, int8 scores 0:"))
    #expect(text.output.contains("\n  microbit  no digit, int8 scores 0:"))
    #expect(text.output.hasSuffix("            same bits\n"))
  }

  private struct CertainReading: Decodable {
    struct Board: Decodable {
      let digit: Int?
      let confidence: Double?
      let sameBits: Bool
    }

    let digit: Int?
    let confidence: Double?
    let board: Board
  }

  /// In colour, of classes that are told by name.
  @Test func boardAndHostAgreeOnOtherClasses() async throws {
    try lenet.place(TestModels.things(.resizeFit, leastEvidence: -90).bytes, "things.lenet")
    try await lenet("build", "--board", "microbit", "--model", "things.lenet", "--output", "out")
      .expectSilentSuccess()
    let board = try await EmulatedTerminal(
      machine: "microbit", elf: lenet.path(of: "out/microbit-things.elf"), folder: lenet.folder)
    let arguments = ["infer", "--device", board.path, "--model", "things.lenet", samplePictures[4]]
    let text = try await lenet.run(arguments)
    text.expectSilentSuccess()
    let lines = text.output.split(separator: "\n")
    #expect(
      lines[1].contains(
        /^  host      (cat|big dog|none), \d+\.\d % sure, int8 scores cat:-?\d+ big dog:-?\d+ none:-?\d+$/
      ))
    #expect(lines[2] == lines[1].replacing("host    ", with: "microbit"))
    let reading = try #require(
      try await lenet.run(arguments + ["--json"]).json([NamedReading].self).first)
    #expect(reading.class != nil && reading.board.class == reading.class)
    #expect(reading.board.digit == nil && reading.board.sameBits)
  }

  private struct NamedReading: Decodable {
    struct Board: Decodable {
      let `class`: String?
      let digit: Int?
      let sameBits: Bool
    }

    let `class`: String?
    let board: Board
  }

  @Test func anotherModelIsRefused() async throws {
    let board = try LyingBoard(digest: "abcd")
    try lenet.placeModels()
    try await infer(board.path, samplePictures[0])
      .expectFailure(1, "the board holds another model, 'digits' with digest abcd, expected ")
  }

  @Test func whatDiffersIsNamed() async throws {
    let board = try LyingBoard(digest: "\(TestModels.int8.get().digest)")
    try lenet.placeModels()
    let text = try await infer(board.path, samplePictures[0], "missing.png", samplePictures[1])
    #expect(text.status == 1)
    #expect(text.errorLines.count == 3)
    #expect(text.errors.contains("1 of 3 pictures could not be read"))
    #expect(
      text.errors.hasSuffix(
        "\(board.path): board and host disagree in 2 of 2 pictures; 'lenet verify --device "
          + "\(board.path) --explain' shows where they part\n"))
    let json = try await infer(board.path, samplePictures[0], "--json")
    #expect(json.status == 1)
    let reading = try #require(try json.json([Reading].self).first)
    #expect(reading.board?.sameBits == false)
    #expect(
      reading.board?.digit == 7 && reading.board?.int8Scores == [3, 3, 3, 3, 3, 3, 3, 3, 3, 3])
    // Every score that is not by chance 3 is named.
    let digit = try #require(reading.digit)
    let scores = try #require(reading.int8Scores)
    var differences = digit == 7 ? [] : ["digit 7, expected \(digit)"]
    differences += scores.enumerated().filter { $1 != 3 }
      .map { "score \($0) is 3, expected \($1)" }
    #expect(text.output.contains("  differs: " + differences.joined(separator: "; ") + "\n"))
  }
}

/// A board that reads a seven in every picture.
private final class LyingBoard: Sendable {
  private let terminal: PseudoTerminal

  /// The port that a host opens.
  var path: String { terminal.path }

  init(digest: String) throws {
    let terminal = try PseudoTerminal()
    self.terminal = terminal
    Thread.detachNewThread {
      var reader = FrameReader()
      while let bytes = try? terminal.port.read(until: .infinity), !bytes.isEmpty {
        for case .success(let request) in reader.take(bytes) {
          let body = request.type == Frame.Kind.hello ? Self.identity(digest) : Self.inference
          let answer = Frame(
            type: request.type | Frame.Kind.answer, sequence: request.sequence, body: body)
          try? terminal.port.write(answer.encoded, seconds: 60)
        }
      }
    }
  }

  deinit { terminal.port.stop() }

  private static func identity(_ digest: String) -> [UInt8] {
    [2, 1, 0x10, 0x03, 0]
      + ["lying", "none", "portable", digest, "digits"].flatMap { Array($0.utf8) + [0] }
  }

  /// Ten scores of 3 of which nobody knows what they are worth, no counter and no layers.
  private static let inference: [UInt8] =
    [7] + [UInt8](repeating: 3, count: 10) + [2, 0, 0] + [0, 0, 0, 0, 0, 120, 0, 0]
}
