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
    to path: String, lookingFor subject: Answer.Subject = .digit
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

  @Test(arguments: [Answer.Subject.digit, .number])
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

  @Test func onlyAnInt8ModelOfDigitsReads() throws {
    #expect(throws: RecognitionError.floatModel) { try Recognizer(TestModels.float.get()) }
    _ = try Recognizer(TestModels.int8.get())
  }
}
