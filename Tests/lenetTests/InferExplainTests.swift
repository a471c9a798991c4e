import FileAccess
import Foundation
import LeNetPictureFile
import LeNetPictures
import TestSupport
import Testing

/// `infer --explain`.
@Suite struct InferExplainTests {
  private let lenet = try! Lenet()

  private func infer(_ arguments: String...) async throws -> Lenet.Outcome {
    try lenet.placeModels()
    return try await lenet.run(["infer"] + arguments)
  }

  @Test(arguments: [["--model", "digit-int8.lenet"], ["--model", "digit.lenet", "--float"]])
  func drawsTheSameTwice(model: [String]) async throws {
    try lenet.placeModels()
    for name in ["a.png", "b.png"] {
      let outcome = try await lenet.run(
        ["infer", "--explain", name] + model + [samplePictures[9]])
      outcome.expectSilentSuccess()
      #expect(outcome.output.split(separator: "\n").count == 1)
    }
    let bytes = try lenet.bytes(of: "a.png")
    #expect(try lenet.bytes(of: "b.png") == bytes)
    let picture = try Picture(decoding: bytes)
    #expect(picture.width == 1600 && picture.height > 800)
    #expect(try lenet.leftovers().filter { $0.hasSuffix(".png") } == ["a.png", "b.png"])
  }

  @Test func readsStandardInput() async throws {
    try lenet.placeModels()
    let command = "infer --model digit-int8.lenet --explain out.png -"
    let script = "'\(Lenet.path)' \(command) <'\(samplePictures[6])'"
    try await lenet.run(program: "sh", ["-c", script]).expectSilentSuccess()
    #expect(try Picture(decoding: lenet.bytes(of: "out.png")).width == 1600)
  }

  @Test func nothingIsDrawnOfAPictureWithoutADigit() async throws {
    try lenet.place(blankPictures[1].bytes, "white.png")
    let outcome = try await infer(
      "--model", "digit-int8.lenet", "--explain", "out.png", "white.png")
    #expect(outcome.status == 2)
    #expect(try !lenet.leftovers().contains("out.png"))
  }

  @Test func drawsOnePictureOnly() async throws {
    try createFolder(lenet.path(of: "folder"))
    let one = "--explain draws one picture; name one, and no folder"
    try await infer("--explain", "out.png", samplePictures[0], samplePictures[1])
      .expectUsageError(one)
    try await infer("--explain", "out.png", "folder").expectUsageError(one)
    try await infer("--explain", "out.png", "--many", samplePictures[0])
      .expectUsageError("leave --many away")
    try await infer("--explain", "", samplePictures[0]).expectUsageError("--explain is empty")
  }

  @Test(arguments: ["own.png", "./own.png", "link.png"])
  func thePictureItselfIsNotReplaced(name: String) async throws {
    let original = try readFile(samplePictures[5], limit: 1 << 20)
    try lenet.place(original, "own.png")
    try FileManager.default.createSymbolicLink(
      atPath: lenet.path(of: "link.png"), withDestinationPath: lenet.path(of: "own.png"))
    try await infer("--explain", name, "own.png").expectFailure(
      1, "is read by this command and not replaced")
    #expect(try lenet.bytes(of: "own.png") == original)
  }

  @Test func aFolderThatIsNotThereIsSaid() async throws {
    let outcome = try await infer(
      "--model", "digit-int8.lenet", "--explain", "nowhere/out.png", samplePictures[2])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("nowhere/out.png: cannot be written"))
  }
}
