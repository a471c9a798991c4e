import FileAccess
import Foundation
import TestSupport
import Testing

/// `infer --save-input`.
@Suite struct InputFilesTests {
  private let lenet = try! Lenet()

  private struct Reading: Decodable {
    let int8Scores: [Int]
    let preparation: [String]
    let savedFiles: [String]
  }

  private func infer(_ arguments: String...) async throws -> Lenet.Outcome {
    try lenet.placeModels()
    return try await lenet.run(["infer", "--model", "digit-int8.lenet"] + arguments)
  }

  private func place(_ sample: Int, _ name: String) throws {
    try lenet.place(readFile(samplePictures[sample], limit: 1 << 20), name)
  }

  /// The numbers between the braces.
  private func array(_ header: [UInt8]) throws -> [UInt8] {
    let text = String(decoding: header, as: UTF8.self)
    let body = try #require(text.firstMatch(of: /sample_pixels\[784\] = \{([^}]*)\};/)).1
    return try body.split(separator: ",").map(String.init)
      .filter { $0.contains(/\d/) }
      .map { try #require(UInt8($0.trimmingCharacters(in: .whitespacesAndNewlines))) }
  }

  @Test func allThreeFilesHoldTheSamePixels() async throws {
    let outcome = try await infer("--json", "--save-input", "a/b", samplePictures[7])
    outcome.expectSilentSuccess()
    let files = try FileManager.default.contentsOfDirectory(atPath: lenet.path(of: "a/b"))
    #expect(files.sorted() == ["7.bin", "7.h", "7.png"])
    let pixels = try lenet.bytes(of: "a/b/7.bin")
    #expect(pixels.count == 784)
    let header = try lenet.bytes(of: "a/b/7.h")
    #expect(try array(header) == pixels)

    // Read again, the picture is taken as it is.
    let again = try await infer("--json", "--save-input", "again", "a/b/7.png")
    again.expectSilentSuccess()
    #expect(try lenet.bytes(of: "again/7.bin") == pixels)
    let readings = try [outcome, again].map { try #require($0.json([Reading].self).first) }
    #expect(readings[0].int8Scores == readings[1].int8Scores)
    #expect(readings[0].savedFiles == ["a/b/7.png", "a/b/7.bin", "a/b/7.h"])
  }

  /// But for what it says of itself, the file is the firmware's sample.
  @Test func theHeaderReplacesTheFirmwareSample() async throws {
    let outcome = try await infer("--save-input", "out", samplePictures[7])
    outcome.expectSilentSuccess()
    #expect(outcome.output.hasSuffix("; written to out/7.png, out/7.bin, out/7.h\n"))
    let header = String(decoding: try lenet.bytes(of: "out/7.h"), as: UTF8.self)
    let sample = try ProjectFolder.text(of: "Firmware/sample.h")
    let start = "#ifndef SAMPLE_H"
    #expect(header.hasPrefix("/*\n * 7.png, as 'lenet infer' prepares it: 28 rows of 28 pixels"))
    let ends = try [header, sample].map { text in
      text[try #require(text.range(of: start)).lowerBound...]
    }
    #expect(ends[0] == ends[1])
  }

  @Test func picturesOfOneNameAreKeptApart() async throws {
    for (sample, name) in [(1, "x/d.png"), (2, "y/d.jpg"), (3, "z/D.png"), (4, "d-2.png")] {
      try place(sample, name)
    }
    try await infer("--save-input", "out", "x/d.png", "y/d.jpg", "z/D.png", "d-2.png")
      .expectSilentSuccess()
    let folder = lenet.path(of: "out")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".bin") }
    #expect(names.sorted() == ["D-3.bin", "d-2-2.bin", "d-2.bin", "d.bin"])
    #expect(Set(try names.map { try lenet.bytes(of: "out/" + $0) }).count == 4)
  }

  @Test(arguments: [".", "link", "./"])
  func thePictureItselfIsNotOverwritten(folder: String) async throws {
    try place(5, "5.png")
    try FileManager.default.createSymbolicLink(
      atPath: lenet.path(of: "link"), withDestinationPath: lenet.folder)
    let original = try lenet.bytes(of: "5.png")
    try await infer("--save-input", folder, "5.png").expectSilentSuccess()
    #expect(try lenet.bytes(of: "5.png") == original)
    #expect(try lenet.bytes(of: "5-2.bin").count == 784)
    #expect(try !lenet.leftovers().contains("5.bin"))
  }

  @Test func nothingIsWrittenOfAPictureWithoutADigit() async throws {
    try lenet.place(blankPictures[1].bytes, "white.png")
    let outcome = try await infer("--save-input", "out", "white.png", "missing.png")
    #expect(outcome.status == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: lenet.path(of: "out")).isEmpty)
  }

  @Test func aFileInPlaceOfTheFolderIsRefused() async throws {
    try lenet.place([1], "file")
    try await infer("--save-input", "file", samplePictures[0]).expectFailure(1, "file: ")
  }

  @Test func standardInputHasAName() async throws {
    try lenet.placeModels()
    let command = "infer --model digit-int8.lenet --save-input out -"
    let script = "'\(Lenet.path)' \(command) <'\(samplePictures[6])'"
    try await lenet.run(program: "sh", ["-c", script]).expectSilentSuccess()
    #expect(try lenet.bytes(of: "out/stdin.bin").count == 784)
  }
}
