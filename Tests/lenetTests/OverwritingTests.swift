import Dataset
import FileAccess
import Foundation
import LabelledData
import LeNetModelFile
import TestSupport
import Testing

/// Outputs that are inputs, or something else than a file.
@Suite struct OverwritingTests {
  private let lenet = try! Lenet()

  private func place() throws {
    try lenet.placeModels()
    try lenet.placeDataset(trainCount: 5300)
    try lenet.place(readFile(samplePictures[7], limit: 1 << 20), "p.png")
    try lenet.place(
      readFile(ProjectFolder.path + "/Models/lenet5.yaml", limit: 1 << 20), "r.yaml")
    try lenet.place(TestModels.named("named").bytes, "named.lenet")
    for (name, target) in [("link", "digit.lenet"), ("link.png", "p.png")] {
      try FileManager.default.createSymbolicLink(
        atPath: lenet.path(of: name), withDestinationPath: target)
    }
  }

  private func contents() throws -> [String: [UInt8]] {
    let files = try lenet.leftovers().filter { !$0.hasPrefix("tmp/") && $0 != "mnist" }
    return Dictionary(
      uniqueKeysWithValues: try files.map { ($0, try lenet.bytes(of: $0)) })
  }

  static let commands = [
    "report digit.lenet --mnist mnist --html digit.lenet",
    "report digit.lenet --mnist mnist --html mnist/t10k-images-idx3-ubyte.gz",
    "inspect digit.lenet --ranges --picture ./digit.lenet",
    "inspect digit.lenet --ranges --picture link",
    "infer --float --model digit.lenet p.png --explain digit.lenet",
    "infer --float --model digit.lenet p.png --explain link.png",
    "infer --float --model digit.lenet link.png --explain p.png",
    "export --model named.lenet --output .",
    "calibrate digit.lenet --mnist mnist --output mnist/train-labels-idx1-ubyte.gz",
    "train --mnist mnist --recipe r.yaml --output t.lenet --log r.yaml",
    "train --mnist mnist --recipe r.yaml --output t.lenet --log mnist/train-images-idx3-ubyte.gz",
    "train --mnist mnist --recipe r.yaml --output t.lenet --log emissions.csv",
    "train --mnist mnist --recipe r.yaml --output t.lenet --log t.lenet",
    "train --mnist mnist --recipe r.yaml --output t.lenet --log t.lenet.checkpoint",
  ]

  @Test(arguments: commands)
  func anInputIsNoOutput(command: String) async throws {
    try place()
    let before = try contents()
    let outcome = try await lenet.run(command.split(separator: " ").map(String.init))
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors.contains("is read by this command and not replaced")
        || outcome.errors.contains("which is written too")
        || outcome.errors.contains("is to be written twice"), "\(outcome.errors)")
    #expect(try contents() == before)
  }

  @Test func aLinkIsFollowed() async throws {
    try lenet.placeModels()
    try createFolder(lenet.path(of: "there"))
    try FileManager.default.createSymbolicLink(
      atPath: lenet.path(of: "link.png"), withDestinationPath: "there/ranges.png")
    try await lenet("inspect", "digit.lenet", "--ranges", "--picture", "link.png")
      .expectSilentSuccess()
    #expect(try lenet.bytes(of: "there/ranges.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: lenet.path(of: "link.png"))
        == "there/ranges.png")
  }

  /// Through a pipe, after what was printed.
  @Test func standardOutputIsWrittenTo() async throws {
    try lenet.placeModels()
    let outcome = try await lenet.run(
      program: "sh",
      [
        "-c", "\"$0\" inspect digit.lenet --ranges --picture /dev/stdout | head -c 4 | cut -c 2-4",
        Lenet.path,
      ])
    #expect(outcome.output == "PNG\n")
  }

  @Test func filesOfTheSameNameStay() async throws {
    try lenet.placeModels()
    let own = ["out/7.png": [1], "out/7.bin": [UInt8](repeating: 2, count: 784), "out/7.h": [3]]
    for (name, bytes) in own { try lenet.place(bytes, name) }
    for _ in 0..<2 {
      // What the first run wrote, the second replaces.
      let outcome = try await lenet(
        "infer", "--model", "digit-int8.lenet", "--save-input", "out", samplePictures[7])
      outcome.expectSilentSuccess()
      #expect(outcome.output.hasSuffix("; written to out/7-2.png, out/7-2.bin, out/7-2.h\n"))
    }
    for (name, bytes) in own { #expect(try lenet.bytes(of: name) == bytes) }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: lenet.path(of: "out")).sorted()
        == ["7-2.bin", "7-2.h", "7-2.png", "7.bin", "7.h", "7.png"])
  }
}
