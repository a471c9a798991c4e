import FileAccess
import LeNetModel
import LeNetModelFile
import LeNetPictureFile
import LeNetPictures
import Recognition
import TestSupport
import Testing

/// The library for apps says what `lenet infer` says.
@Suite struct RecognitionTests {
  private let lenet = try! Lenet()
  private let recognizer = try! Recognizer.builtIn()

  private struct Result: Decodable {
    let model: String
    let digit: Int?
    let number: String?
    let confidence: Double?
    let noDigit: String?
    let reason: String?
  }

  private func answer(
    to path: String, lookingFor subject: Answer.Subject = .single
  ) throws -> Answer {
    try recognizer.answer(toFile: readFile(path, limit: 1 << 24), lookingFor: subject)
  }

  @Test func aSampleIsReadWithItsCertainty() async throws {
    let results = try await lenet.run(["infer", "--json"] + samplePictures).json([Result].self)
    for (digit, (path, result)) in zip(samplePictures, results).enumerated() {
      let answer = try answer(to: path)
      #expect(answer.text == "\(digit)" && result.digit == digit)
      #expect(answer.confidence == result.confidence && answer.refusal == nil)
      #expect(answer.readings.map(\.classIndex) == [digit])
      #expect(result.model == recognizer.digest)
    }
  }

  @Test func pixelsAreReadAsTheirFile() throws {
    for path in samplePictures {
      let picture = try Picture(decoding: readFile(path, limit: 1 << 24))
      #expect(try recognizer.answer(to: picture) == answer(to: path))
    }
  }

  @Test(arguments: [Answer.Subject.single, .number])
  func whatIsNoDigitIsRefusedInTheSameWords(_ subject: Answer.Subject) async throws {
    var names = blankPictures.map(\.name)
    for (name, bytes) in blankPictures { try lenet.place(bytes, name) }
    for index in 0..<20 {
      names.append("cloud-\(index).png")
      try lenet.place(cloud(seed: UInt64(index)), names[names.count - 1])
    }
    let results = try await lenet.run(
      ["infer", "--json"] + (subject == .number ? ["--many"] : []) + names
    ).json([Result].self)
    for (name, result) in zip(names, results) {
      let answer = try answer(to: lenet.folder + "/" + name, lookingFor: subject)
      #expect((answer.refusal).map { "\($0)" } == result.noDigit)
      #expect(answer.refusal == nil || answer.refusal?.code == result.reason)
      #expect(answer.text == result.number ?? result.digit.map { "\($0)" })
    }
    #expect(results.contains { $0.reason == "unlike_any_digit" })
    #expect(results.contains { $0.reason == "no_contrast" })
  }

  @Test func whatIsNoPictureIsAnError() {
    for (_, bytes, _) in unreadablePictures {
      #expect(throws: PictureFileError.self) { try recognizer.answer(toFile: bytes) }
    }
  }

  @Test func onlyAnInt8ModelReads() throws {
    #expect(throws: RecognitionError.floatModel) { try Recognizer(TestModels.float.get()) }
    _ = try Recognizer(TestModels.int8.get())
  }

  /// In colour, and with the names that the model has.
  @Test(arguments: [Preparation.resize, .resizeFit])
  func aWholePictureIsScaledAndRead(_ preparation: Preparation) throws {
    let recognizer = try Recognizer(TestModels.things(preparation))
    let picture = try Picture(decoding: readFile(samplePictures[7], limit: 1 << 24))
    let answer = recognizer.answer(to: picture)
    let reading = try #require(answer.readings.first)
    #expect(answer.readings.count == 1 && answer.leftOut.isEmpty && answer.refusal == nil)
    let resizing = PictureResizing(
      channels: 3, height: 12, width: 20, keepsProportions: preparation == .resizeFit)
    #expect(reading.input == .picture(pixels: resizing.pixels(of: picture)))
    #expect(reading.input.digit == nil)
    #expect(answer.text == TestModels.thingNames[reading.classIndex])
    #expect(
      try recognizer.answer(toFile: readFile(samplePictures[7], limit: 1 << 24)) == answer)
  }

  @Test func onlyAPictureOfTheRightSizeIsReadAsItIs() throws {
    let recognizer = try Recognizer(TestModels.things(.none))
    let rgba = (0..<960).map { index -> UInt8 in index % 4 == 3 ? 255 : UInt8(index * 7 % 256) }
    let answer = recognizer.answer(to: try Picture(width: 20, height: 12, rgba: rgba))
    let planes = (0..<3).flatMap { channel in (0..<240).map { rgba[4 * $0 + channel] } }
    #expect(answer.readings.map(\.input) == [.picture(pixels: planes)])
    // As many pixels, but not so many a row.
    let other = recognizer.answer(to: try Picture(width: 12, height: 20, rgba: rgba))
    #expect(other.readings.isEmpty && other.text == nil)
    #expect(other.refusal?.code == "other_size")
    #expect(
      other.refusal?.description
        == "the picture has 12x20 pixels, expected 20x12: the model reads pictures as they are")
  }

  @Test func aPictureThatIsReadAsAWholeHoldsNoNumber() throws {
    let recognizer = try Recognizer(TestModels.things(.resize))
    let picture = try Picture(decoding: readFile(samplePictures[7], limit: 1 << 24))
    let answer = recognizer.answer(to: picture, lookingFor: .number)
    #expect(answer.refusal == .wholePicture && answer.readings.isEmpty)
  }

  @Test func whatIsOfNoClassIsRefused() throws {
    let recognizer = try Recognizer(TestModels.things(.resize, leastEvidence: 90))
    let picture = try Picture(decoding: readFile(samplePictures[7], limit: 1 << 24))
    let answer = recognizer.answer(to: picture)
    #expect(answer.text == nil && answer.readings.count == 1)
    #expect(answer.refusal?.code == "unlike_any_class")
    #expect(
      answer.refusal?.description.hasPrefix(
        "no class found: the picture looks like none of the 3 (evidence ") == true)
  }

  /// Letters are found as digits are, and need no space between them.
  @Test func figuresOfOtherNamesAreRead() throws {
    let letters = try Recognizer(
      TestModels.figures(named: Array("ABCDEFGHIJKLMNOP").map(String.init)))
    let words = try Recognizer(TestModels.figures(named: (0..<16).map { "word \($0)" }))
    let bytes = try readFile(ProjectFolder.path(of: "Models/pictures/number.png"), limit: 1 << 24)
    let answer = try letters.answer(toFile: bytes, lookingFor: .number)
    #expect(answer.readings.count == 5 && answer.readings.allSatisfy { $0.input.digit != nil })
    #expect(answer.text == answer.readings.map(\.className).joined())
    let sentence = try words.answer(toFile: bytes, lookingFor: .number)
    #expect(sentence.text == sentence.readings.map(\.className).joined(separator: " "))
  }
}
