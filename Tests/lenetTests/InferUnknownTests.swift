import ElementaryFunctions
import FileAccess
import LeNetInterpreter
import LeNetModel
import LeNetModelFile
import LeNetPictureFile
import SyntheticDigits
import TestSupport
import Testing

/// What is no digit is told so, and what is one is not.
@Suite struct InferUnknownTests {
  private let lenet = try! Lenet()

  private struct Reading: Decodable {
    let digit: Int?
    let int8Scores: [Int8]?
    let preparation: [String]?
    let confidence: Double?
    let evidence: Double?
    let scores: [Double]?
    let noDigit: String?
  }

  private static let model = ["--model", ProjectFolder.path(of: "Models/lenet5-int8.lenet")]

  @Test func mostCloudsAreNoDigit() async throws {
    for index in 0..<40 {
      try lenet.place(cloud(seed: UInt64(index)), "clouds/\(index).png")
    }
    let outcome = try await lenet.run(["infer", "clouds", "--json"] + Self.model)
    #expect(outcome.status == 2 && outcome.errors.isEmpty)
    let readings = try outcome.json([Reading].self)
    #expect(readings.count { $0.digit == nil } >= 20)
    let unlike = readings.filter { $0.noDigit?.contains("looks like none of the ten") == true }
    #expect(unlike.count >= 10)
    // Who wants to know why is told what the network said.
    #expect(unlike.allSatisfy { $0.digit == nil && $0.scores?.count == 10 && $0.evidence != nil })
  }

  @Test func drawnDigitsAreDigits() async throws {
    let drawn = SyntheticDigits.variedImages(count: 100, seed: 9)
    for (index, label) in drawn.labels.enumerated() {
      let pixels = drawn.pixels[index * 784..<(index + 1) * 784].map { 240 - $0 / 2 }
      let name = "drawn/\(index)-\(label).png"
      try lenet.place(try #require(greyPNG(pixels, width: 28)), name)
    }
    let outcome = try await lenet.run(["infer", "drawn", "--json"] + Self.model)
    #expect(outcome.status == 0)
    #expect(try outcome.json([Reading].self).count { $0.digit != nil } == 100)
  }

  /// The same pixels give the same answer, whether they were prepared or came so; it is the generated
  /// code's, to the last bit of the confidence.
  @Test func whatIsLaidOutAsMNISTIsNoDigitEither() async throws {
    for index in 0..<40 {
      try lenet.place(laidOutPattern(seed: UInt64(index)), "patterns/\(index).png")
    }
    let outcome = try await lenet.run(["infer", "patterns", "--json"] + Self.model)
    let readings = try outcome.json([Reading].self).filter { $0.preparation == ["taken as it is"] }
    #expect(readings.count >= 10)
    let file = try ModelFile(decoding: readFile(Self.model[1], limit: 1 << 20))
    guard case .quantized(let model) = file.content else { throw CancellationError() }
    let confidence = try #require(model.integerConfidence)
    for reading in readings {
      let scores = try #require(reading.int8Scores)
      #expect((reading.digit != nil) == confidence.hasEvidence(scores))
      guard let digit = reading.digit else { continue }
      #expect(
        reading.confidence == Double(confidence.confidence(in: digit, scores: scores)) / 32_768)
    }
    #expect(readings.count { $0.digit == nil } >= 5)
  }

  /// A model without the section takes everything for a digit and its scores for what they say.
  @Test func aModelThatDoesNotKnowItsScoresRefusesNothing() async throws {
    try lenet.placeModels()
    try lenet.place(cloud(seed: 1), "cloud.png")
    let known = try await lenet.run(["infer", "cloud.png"] + Self.model)
    #expect(known.status == 2 && known.output.contains("looks like none of the ten (evidence "))
    let unknown = try await lenet("infer", "cloud.png", "--model", "digit-int8.lenet")
    #expect(unknown.status == 0 && unknown.output.contains(" % sure"))
  }
}

/// Spots in MNIST's box of 20x20, the same on all four sides, so that their centre is in the middle.
private func laidOutPattern(seed: UInt64) -> [UInt8] {
  var generator = SplitMix64(seed: seed)
  let spots = (0..<100).map { _ in Int.random(in: 0...2, using: &generator) == 0 }
  let levels = (0..<28 * 28).map { index -> UInt8 in
    let place = [index % 28, index / 28].map { min($0, 27 - $0) - 4 }
    return place[0] >= 0 && place[1] >= 0 && spots[place[1] * 10 + place[0]] ? 255 : 0
  }
  return greyPNG(levels, width: 28) ?? []
}

/// Smooth noise, 120x120: random levels on a grid of 15 pixels, with lines between.
func cloud(seed: UInt64) -> [UInt8] {
  var generator = SplitMix64(seed: seed)
  let (side, step) = (120, 15)
  let columns = side / step + 1
  let grid = (0..<columns * columns).map { _ in Int.random(in: 0...255, using: &generator) }
  let levels = (0..<side * side).map { index in
    let (x, y) = (index % side, index / side)
    let (column, row) = (x % step, y % step)
    let corner = y / step * columns + x / step
    let upper = grid[corner] * (step - column) + grid[corner + 1] * column
    let lower = grid[corner + columns] * (step - column) + grid[corner + columns + 1] * column
    return UInt8((upper * (step - row) + lower * row) / (step * step))
  }
  return greyPNG(levels, width: side) ?? []
}
