import FileAccess
import Foundation
import LeNetModelFile
import TestSupport
import Testing

@Suite struct InferTests {
  private let lenet = try! Lenet()

  private struct Reading: Decodable {
    let file: String
    let digit: Int
    let confidence: Double
    let scores: [Double]
    let int8Scores: [Int]?
  }

  private struct MaybeReading: Decodable {
    let file: String
    let model: String
    let digit: Int?
    let noDigit: String?
    let error: String?
  }

  @Test(arguments: [["--model", "digit-int8.lenet"], ["--model", "digit.lenet", "--float"]])
  func readingsAsJSON(arguments: [String]) async throws {
    try lenet.placeModels()
    let outcome = try await lenet.run(["infer", "--json"] + arguments + samplePictures)
    outcome.expectSilentSuccess()
    let readings = try outcome.json([Reading].self)
    #expect(readings.map(\.file) == samplePictures)
    for reading in readings {
      #expect(reading.scores.count == 10)
      let highest = try #require(reading.scores.max())
      #expect(reading.scores.firstIndex(of: highest) == reading.digit)
      let softmax = 1 / reading.scores.reduce(0) { $0 + exp($1 - highest) }
      #expect(abs(reading.confidence - softmax) < 1e-6)
      #expect((0.1...1).contains(reading.confidence))
      #expect((reading.int8Scores?.count ?? 10) == 10)
      #expect((reading.int8Scores == nil) == arguments.contains("--float"))
    }
  }

  @Test func readingsAsText() async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "infer", "--model", "digit-int8.lenet", samplePictures[3], samplePictures[8])
    outcome.expectSilentSuccess()
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    for (line, picture) in zip(lines, [samplePictures[3], samplePictures[8]]) {
      #expect(line.hasPrefix(picture + ": "))
      #expect(line.contains(/: \d, >?\d+\.\d % sure; scores 0:-?\d+\.\d 1:.* 9:-?\d+\.\d$/))
    }
  }

  @Test(arguments: [["--json"], ["--csv"], []])
  func goesOnPastABadPicture(arguments: [String]) async throws {
    try lenet.placeModels()
    for picture in unreadablePictures { try lenet.place(picture.bytes, picture.name) }
    try createFolder(lenet.path(of: "folder.png"))
    var complaints = unreadablePictures.map { ($0.name, $0.words) }
    complaints += [
      ("folder.png", "holds no pictures"), ("missing.png", "there is no such file"),
    ]
    // A good one before and after every bad one.
    let pictures = complaints.flatMap { [samplePictures[1], $0.0] } + [samplePictures[2]]

    let outcome = try await lenet.run(
      ["infer", "--model", "digit-int8.lenet"] + arguments + pictures)
    #expect(outcome.status == 1)
    #expect(outcome.errorLines.count == complaints.count + 1)
    for (line, (name, words)) in zip(outcome.errorLines, complaints) {
      #expect(line.hasPrefix("lenet: \(name): "), "\(line)")
      #expect(line.contains(words), "\(line)")
    }
    #expect(outcome.errors.hasSuffix("8 of 17 pictures could not be read\n"))

    let readable = pictures.filter(samplePictures.contains)
    if arguments.isEmpty {
      let lines = outcome.output.split(separator: "\n")
      #expect(zip(lines, readable).allSatisfy { $0.hasPrefix($1) })
      #expect(lines.count == readable.count)
    } else if arguments == ["--csv"] {
      let lines = outcome.output.split(separator: "\n").dropFirst()
      #expect(lines.count == pictures.count)
      for (line, picture) in zip(lines, pictures) {
        let isRead = readable.contains(picture)
        #expect(line.hasPrefix(picture + (isRead ? "," : ",,,,,")), "\(line)")
        #expect(line.contains("\(picture): ") == !isRead, "\(line)")
      }
    } else {
      let readings = try outcome.json([MaybeReading].self)
      #expect(readings.map(\.file) == pictures)
      for reading in readings {
        let isRead = readable.contains(reading.file)
        #expect((reading.digit != nil) == isRead)
        #expect(reading.error.map { $0.hasPrefix(reading.file + ": ") } == (isRead ? nil : true))
      }
    }
  }

  @Test(arguments: [["--json"], ["--csv"], []])
  func saysWhereThereIsNoDigit(arguments: [String]) async throws {
    try lenet.placeModels()
    for picture in blankPictures { try lenet.place(picture.bytes, picture.name) }
    let pictures = [blankPictures[0].name, samplePictures[1], blankPictures[1].name]
    let outcome = try await lenet.run(
      ["infer", "--model", "digit-int8.lenet"] + arguments + pictures)
    #expect(outcome.status == 2)
    #expect(outcome.errors.isEmpty)
    if arguments == ["--json"] {
      let readings = try outcome.json([MaybeReading].self)
      #expect(readings.map(\.file) == pictures)
      #expect(readings.map { $0.digit == nil } == [true, false, true])
      #expect(readings.map { $0.noDigit?.hasPrefix("no digit found: ") } == [true, nil, true])
      #expect(readings.allSatisfy { $0.model.count == 64 })
    } else {
      let lines = outcome.output.split(separator: "\n").suffix(3)
      #expect(zip(lines, pictures).allSatisfy { $0.hasPrefix($1) })
      #expect(lines.map { $0.contains("no digit found: ") } == [true, false, true])
    }
  }

  @Test func aTableHasAsManyFieldsAsItsHeader() async throws {
    try lenet.placeModels()
    let outcome = try await lenet.run(
      ["infer", "--csv", "--model", "digit-int8.lenet"] + samplePictures)
    outcome.expectSilentSuccess()
    let rows = outcome.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.count == 11)
    #expect(rows.allSatisfy { $0.count == 21 })
    #expect(rows.first?.prefix(3) == ["file", "digit", "confidence"])
  }

  @Test func aFolderStandsForItsFilesInTheOrderOfTheirNames() async throws {
    try lenet.placeModels()
    for (name, sample) in [("b.png", 2), ("a.jpg", 1), (".hidden.png", 0), ("list.txt", 5)] {
      let bytes = try readFile(samplePictures[sample], limit: 1 << 20)
      try createFolder(lenet.path(of: "pictures"))
      try lenet.place(bytes, "pictures/" + name)
    }
    let model = ["infer", "--json", "--model", "digit-int8.lenet"]
    let outcome = try await lenet.run(model + [samplePictures[3], "pictures", samplePictures[4]])
    outcome.expectSilentSuccess()
    let files = try outcome.json([Reading].self).map(\.file)
    #expect(files == [samplePictures[3], "pictures/a.jpg", "pictures/b.png", samplePictures[4]])
  }

  @Test func readsStandardInput() async throws {
    try lenet.placeModels()
    let script = "cat '\(samplePictures[6])' | '\(Lenet.path)' infer --model digit-int8.lenet -"
    let outcome = try await lenet.run(program: "sh", ["-c", script])
    outcome.expectSilentSuccess()
    #expect(outcome.output.hasPrefix("-: "))
  }

  /// A job may be started without them: nothing else is opened in their place and written to, or taken
  /// for a signal.
  @Test(.ifStuck, arguments: [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
  func closedStreamsAreNowhere(closing: String) async throws {
    try lenet.placeModels()
    try lenet.place(Array("no picture".utf8), "text.png")
    let script = """
      '\(Lenet.path)' infer -m digit-int8.lenet '\(samplePictures[0])' \(closing); echo $? >one
      '\(Lenet.path)' infer -m digit-int8.lenet text.png --save-input seen \(closing); echo $? >two
      """
    _ = try await lenet.run(program: "sh", ["-c", script])
    #expect(try ["0\n", "2\n"].map { Array($0.utf8) }.contains(lenet.bytes(of: "one")))
    #expect(try lenet.bytes(of: "two") == Array("1\n".utf8))
    #expect(try lenet.bytes(of: "text.png") == Array("no picture".utf8))
  }

  /// The file says what it is.
  @Test(.ifStuck) func floatModelsAreTakenAsTheyAre() async throws {
    struct Result: Decodable {
      let model: String
      let int8Scores: [Int]?
    }
    try lenet.placeModels()
    for flag in [[], ["--float"]] {
      let outcome = try await lenet.run(
        ["infer", "--json", "-m", "digit.lenet", samplePictures[0]] + flag)
      let result = try #require(try outcome.json([Result].self).first)
      #expect(try result.model == "\(TestModels.float.get().digest)")
      #expect(result.int8Scores == nil)
    }
  }

  /// Nothing else is opened in its place and read.
  @Test(.ifStuck) func closedStandardInputIsEmpty() async throws {
    try lenet.placeModels()
    let script = "'\(Lenet.path)' infer --model digit-int8.lenet - <&-"
    let outcome = try await lenet.run(program: "sh", ["-c", script])
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("lenet: -: "))
  }

  @Test func aLimitOfPixelsIsKept() async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "infer", "--model", "digit-int8.lenet", "--max-pixels", "1000", samplePictures[0])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("claims 200x200 pixels, expected at most 1000 pixels"))
  }

  @Test func onlyBadPicturesGiveAnEmptyArray() async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "infer", "--json", "--model", "digit-int8.lenet", "missing.png")
    #expect(outcome.status == 1)
    #expect(try outcome.json([MaybeReading].self).map(\.error?.isEmpty) == [false])
  }

  /// A name says nothing of the content.
  @Test func anotherFormatThanTheNameSays() async throws {
    try lenet.placeModels()
    let corpus = ProjectFolder.path(of: "Tests/Fuzzing/Corpus/pictures/")
    let files = [("seed-digit.jpeg", "jpeg.png"), ("seed-digit.gif", "gif.jpg")]
    for (seed, name) in files { try lenet.place(readFile(corpus + seed, limit: 1 << 20), name) }
    try lenet.place(readFile(samplePictures[2], limit: 1 << 20), "png.webp")
    let outcome = try await lenet(
      "infer", "--json", "--model", "digit-int8.lenet", "jpeg.png", "gif.jpg", "png.webp")
    outcome.expectSilentSuccess()
    #expect(try outcome.json([Reading].self).count == 3)
  }

  @Test(.disabled(if: geteuid() == 0, "root may read every file"))
  func aFileThatMayNotBeRead() async throws {
    try lenet.placeModels()
    try lenet.place([1, 2, 3], "secret.png")
    chmod(lenet.path(of: "secret.png"), 0)
    let outcome = try await lenet("infer", "--model", "digit-int8.lenet", "secret.png")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("secret.png: cannot be read: permission denied"))
  }

  @Test(.ifStuck) func pipeThatNobodyWritesTo() async throws {
    try lenet.placeModels()
    try #require(mkfifo(lenet.path(of: "pipe.png"), 0o600) == 0)
    let outcome = try await lenet("infer", "--model", "digit-int8.lenet", "pipe.png")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("pipe.png: is a folder, a pipe or a device, expected a file"))
  }
}

/// Surroundings that are gone.
@Suite struct LostSurroundingsTests {
  private let lenet = try! Lenet()

  @Test func aFullStandardErrorLosesMessagesOnly() async throws {
    let outcome = try await lenet.run(
      program: "sh", ["-c", "'\(Lenet.path)' infer /nonexistent.png 2>/dev/full"])
    #expect(outcome.status == 1)
  }

  @Test func aDeletedFolderIsNoReasonToHang() async throws {
    let script = "mkdir g && cd g && rmdir ../g && '\(Lenet.path)' infer /nonexistent.png"
    let outcome = try await lenet.run(program: "sh", ["-c", script])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("/nonexistent.png"))
  }
}
