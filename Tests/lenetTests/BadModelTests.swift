import FileAccess
import LeNetModelFile
import TestSupport
import Testing

/// Every command that reads a model, on files that are none.
@Suite struct BadModelTests {
  private let lenet = try! Lenet()

  static let commands: [[String]] = [
    ["inspect", "bad.lenet"], ["inspect", "--json", "bad.lenet"],
    ["evaluate", "--json", "bad.lenet"],
    ["report", "--output", "out", "--html", "out/page.html", "bad.lenet"],
    ["export", "--output", "out", "--model", "bad.lenet"],
    ["export", "--int8", "--output", "out", "--json", "--model", "bad.lenet"],
    ["verify", "--images", "5", "--json", "--model", "bad.lenet"],
    ["infer", samplePictures[0], "--json", "--model", "bad.lenet"],
    ["infer", samplePictures[0], "--float", "--model", "bad.lenet"],
  ]

  @Test(arguments: commands, BadModel.allCases)
  func eachIsToldInOneLine(command: [String], bad: BadModel) async throws {
    let takesFloat = !["verify", "infer"].contains(command[0]) || command.contains("--float")
    let model = try (takesFloat ? TestModels.float : TestModels.int8).get().bytes
    if let bytes = try bad.bytes(from: model) { try lenet.place(bytes, "bad.lenet") }
    if bad == .folder { try createFolder(lenet.path(of: "bad.lenet")) }
    // Old results, which must survive.
    for name in ["digit.lenet", "digit-int8.lenet", "digit.h", "digit.c"] {
      try lenet.place(Array("old".utf8), "out/" + name)
    }
    let before = try lenet.leftovers()

    let outcome = try await lenet.run(command)
    outcome.expectFailure(1, "bad.lenet: ", bad.words)
    #expect(try lenet.leftovers() == before)
    for name in ["digit.lenet", "digit-int8.lenet", "digit.h", "digit.c"] {
      #expect(try lenet.bytes(of: "out/" + name) == Array("old".utf8))
    }
  }

  @Test(arguments: [
    (
      ["export", "--int8", "--calibration", "mse", "-o", "out", "-m", "digit-int8.lenet"],
      "expected a float one"
    ),
    (["calibrate", "digit-int8.lenet"], "expected a float one"),
    (
      ["infer", "--float", "--model", "digit-int8.lenet", samplePictures[0]], "expected a float one"
    ),
  ])
  func wrongKind(command: [String], words: String) async throws {
    try lenet.placeModels()
    try await lenet.run(command).expectFailure(1, words)
    #expect(try lenet.leftovers() == ["digit-int8.lenet", "digit.lenet"])
  }

  @Test func wrongKindOfParent() async throws {
    try lenet.placeModels()
    try lenet.placeDataset()
    let outcome = try await lenet(
      "verify", "--model", "digit-int8.lenet", "--float", "digit-int8.lenet", "--mnist", "mnist")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("digit-int8.lenet: is an int8 model, expected a float one"))
  }
}

/// How a file can fail to be a model.
enum BadModel: String, CaseIterable, CustomTestStringConvertible {
  case truncated, headerOnly, flippedInHeader, flippedInWeights, flippedInDigest, trailing
  case newer, png, text, gzip, empty, noise, folder, missing

  var testDescription: String { rawValue }

  /// Nil when there is no file at all.
  func bytes(from model: [UInt8]) throws -> [UInt8]? {
    switch self {
    case .truncated: Array(model.prefix(model.count / 2))
    case .headerOnly: Array(model.prefix(40))
    case .flippedInHeader: model.flipped(at: 30)
    case .flippedInWeights: model.flipped(at: model.count / 2)
    case .flippedInDigest: model.flipped(at: model.count - 1)
    case .trailing: model + [0]
    case .newer: model.flipped(at: 8, bit: 0)
    case .png: try readFile(samplePictures[0], limit: 1 << 20)
    case .text: Array("This is no model.\n".utf8)
    case .gzip: TestSupport.gzip(model)
    case .empty: []
    case .noise: (0..<500).map { UInt8(truncatingIfNeeded: ($0 &* $0) >> 3 &+ 200) }
    case .folder, .missing: nil
    }
  }

  var words: String {
    switch self {
    case .truncated: "truncated at "
    case .headerOnly: "truncated at "
    case .flippedInHeader: "make it again by 'lenet train' or 'export'"
    case .flippedInWeights: " damaged: CRC-32 is "
    case .flippedInDigest: "damaged: SHA-256 is "
    case .trailing: "1 byte after the end of the model"
    case .newer: "is of format version 3, expected 1 or 2; use a newer lenet"
    case .png: "is a PNG picture, expected a model file"
    case .text: "looks like text, expected a model file"
    case .gzip: "is compressed by gzip, expected a model file"
    case .empty: "is empty, expected a model file"
    case .noise: "begins with the bytes "
    case .folder: "is a folder, a pipe or a device, expected a file"
    case .missing: "there is no such file or folder"
    }
  }
}

extension [UInt8] {
  fileprivate func flipped(at offset: Int, bit: Int = 0) -> [UInt8] {
    var bytes = self
    bytes[offset] ^= 1 << bit
    return bytes
  }
}
