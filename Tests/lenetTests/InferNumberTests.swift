import LeNetPictureFile
import SyntheticDigits
import TestSupport
import Testing

/// `lenet infer --many`.
@Suite struct InferNumberTests {
  private let lenet = try! Lenet()

  private struct Number: Decodable {
    struct Digit: Decodable {
      struct Box: Decodable {
        let x, y, width, height: Int
      }

      let digit: Int?
      let confidence: Double?
      let box: Box
      let scores: [Double]
      let touchesEdge: Bool?
    }

    let file: String
    let number: String?
    let confidence: Double?
    let digits: [Digit]
    let noDigit: String?
    let leftOut: [Digit.Box]?
  }

  private static let model = ["--model", ProjectFolder.path(of: "Models/lenet5-int8.lenet")]

  @Test func readsDigitsFromLeftToRight() async throws {
    try lenet.place(picture(of: [1, 9, 4, 7, 0]), "number.png")
    let outcome = try await lenet.run(["infer", "number.png", "--many", "--json"] + Self.model)
    outcome.expectSilentSuccess()
    let number = try #require(outcome.json([Number].self).first)
    #expect(number.number == "19470")
    let digits: [Int?] = number.digits.map(\.digit)
    #expect(digits == [1, 9, 4, 7, 0])
    #expect(number.digits.allSatisfy { $0.scores.count == 10 })
    let product = number.digits.reduce(1) { $0 * ($1.confidence ?? 0) }
    #expect(number.confidence == product)
    for (index, digit) in number.digits.enumerated() {
      let cell = index * 70...(index + 1) * 70
      #expect(cell.contains(digit.box.x))
      #expect(cell.contains(digit.box.x + digit.box.width))
    }

    let text = try await lenet.run(["infer", "number.png", "--many"] + Self.model)
    #expect(
      text.output.contains(
        /^number.png: 19470, >?\d+\.\d % sure; 1 >?\d+\.\d %, 9 .*, 0 >?\d+\.\d %\n$/))
    let table = try await lenet.run(["infer", "number.png", "--many", "--csv"] + Self.model)
    #expect(
      table.output.hasPrefix("file,number,confidence,left_out,no_digit,error\nnumber.png,19470,0."))
  }

  @Test func readsTheCommittedNumber() async throws {
    let path = ProjectFolder.path(of: "Models/pictures/number.png")
    let outcome = try await lenet.run(["infer", path, "--many", "--json"] + Self.model)
    outcome.expectSilentSuccess()
    #expect(try outcome.json([Number].self).map(\.number) == ["40719"])
  }

  /// Small digits in a picture that is reduced first are looked at again, in full.
  @Test func looksCloserAtSmallDigits() async throws {
    try lenet.place(picture(of: [3, 8, 2], side: 1800), "number.png")
    let outcome = try await lenet.run(["infer", "number.png", "--many", "--json"] + Self.model)
    let number = try #require(outcome.json([Number].self).first)
    #expect(number.number == "382")
    let cells = number.digits.map { $0.box.x / 70 }
    #expect(cells == [0, 1, 2])
  }

  /// Far more digits than fit a square: what is looked at closer is as wide as the picture.
  @Test func aLongLineIsRead() async throws {
    let digits = (0..<24).map { $0 % 10 }
    try lenet.place(picture(of: digits), "number.png")
    let outcome = try await lenet.run(["infer", "number.png", "--many", "--json"] + Self.model)
    let number = try #require(outcome.json([Number].self).first)
    #expect(number.digits.count == 24)
    #expect(number.number == digits.map(String.init).joined())
  }

  @Test func specksAndSignsOfAnotherLineAreNoDigits() async throws {
    var levels = Self.levels(of: [5, 6])
    let width = 2 * 70
    for y in 2..<6 { for x in 60..<64 { levels[y * width + x] = 20 } }
    try lenet.place(try #require(greyPNG(levels, width: width)), "number.png")
    let outcome = try await lenet.run(["infer", "number.png", "--many", "--json"] + Self.model)
    #expect(try outcome.json([Number].self).first?.number == "56")
  }

  /// Cut to the ink, all digits touch the picture's edge.
  @Test func digitsAtTheEdgeAreRead() async throws {
    let levels = Self.levels(of: [5, 2, 8, 7])
    let width = 4 * 70
    let rows = (0..<90).filter { levels[$0 * width..<($0 + 1) * width].contains { $0 < 128 } }
    let tight = Array(levels[rows[0] * width..<(rows[rows.count - 1] + 1) * width])
    try lenet.place(try #require(greyPNG(tight, width: width)), "number.png")
    let outcome = try await lenet.run(["infer", "number.png", "--many", "--json"] + Self.model)
    #expect(outcome.status == 0)
    let number = try #require(outcome.json([Number].self).first)
    #expect(number.number == "5287")
    #expect(number.digits.contains { $0.touchesEdge == true })
    let text = try await lenet.run(["infer", "number.png", "--many"] + Self.model)
    #expect(text.output.contains("the picture's edge"))
    let single = try await lenet.run(["infer", "number.png"] + Self.model)
    #expect(single.status == 2 && single.output.contains("figures of about the same size"))
  }

  @Test func linesAreReadFromTopToBottom() async throws {
    let levels = Self.levels(of: [3, 0, 5]) + Self.levels(of: [8, 2, 6])
    try lenet.place(try #require(greyPNG(levels, width: 3 * 70)), "number.png")
    let outcome = try await lenet.run(["infer", "number.png", "--many", "--json"] + Self.model)
    outcome.expectSilentSuccess()
    #expect(try outcome.json([Number].self).first?.number == "305 826")
  }

  @Test(arguments: [0, 2])
  func digitsOnARuledLineAreRead(slope: Int) async throws {
    var levels = Self.levels(of: [5, 2, 8, 7])
    let width = 4 * 70
    for x in 0..<width {
      for y in 70..<72 { levels[(y + slope * x / width) * width + x] = 60 }
    }
    try lenet.place(try #require(greyPNG(levels, width: width)), "number.png")
    let outcome = try await lenet.run(["infer", "number.png", "--many", "--json"] + Self.model)
    outcome.expectSilentSuccess()
    #expect(try outcome.json([Number].self).first?.number == "5287")
  }

  /// Such as a point, or what an underline ties together.
  @Test func inkThatIsNoDigitIsNamed() async throws {
    var levels = Self.levels(of: [3, 5])
    let width = 2 * 70
    for y in 60..<74 { for x in 64..<78 { levels[y * width + x] = 20 } }
    try lenet.place(try #require(greyPNG(levels, width: width)), "number.png")
    let outcome = try await lenet.run(["infer", "number.png", "--many", "--json"] + Self.model)
    #expect(outcome.status == 2)
    let number = try #require(outcome.json([Number].self).first)
    #expect(number.number == "35")
    let left = try #require(number.leftOut?.first)
    #expect([left.x, left.y, left.width, left.height] == [64, 60, 14, 14])
    let text = try await lenet.run(["infer", "number.png", "--many"] + Self.model)
    #expect(text.output.hasSuffix("; left out the ink at 14x14+64+60\n"))
  }

  @Test func withoutADigitThereIsNoNumber() async throws {
    try lenet.place(try #require(greyPNG([UInt8](repeating: 200, count: 900), width: 30)), "a.png")
    let outcome = try await lenet.run(["infer", "a.png", "--many", "--json"] + Self.model)
    #expect(outcome.status == 2)
    let number = try #require(outcome.json([Number].self).first)
    #expect(number.number == nil && number.digits.isEmpty && number.noDigit != nil)
  }

  /// Each is saved and drawn.
  @Test func everyDigitIsShownAndSaved() async throws {
    try lenet.place(picture(of: [4, 2]), "number.png")
    let outcome = try await lenet.run(
      ["infer", "number.png", "--many", "--show", "--save-input", "input"] + Self.model)
    outcome.expectSilentSuccess()
    #expect(outcome.output.split(separator: "\n", omittingEmptySubsequences: false).count == 30)
    for name in ["number", "number-2"] {
      #expect(try lenet.bytes(of: "input/\(name).bin").count == 784)
    }
  }

  /// Dark digits on light paper, 70 pixels apart.
  ///
  /// - Parameter side: of a larger square whose upper left corner they are in.
  private func picture(of digits: [Int], side: Int? = nil) throws -> [UInt8] {
    let levels = Self.levels(of: digits)
    let width = digits.count * 70
    guard let side else { return try #require(greyPNG(levels, width: width)) }
    var page = [UInt8](repeating: 230, count: side * side)
    for (index, level) in levels.enumerated() {
      page[index / width * side + index % width] = level
    }
    return try #require(greyPNG(page, width: side))
  }

  private static func levels(of digits: [Int]) -> [UInt8] {
    let drawn = digits.map { digit in
      SyntheticDigits.render(digit: digit, width: 70, height: 90, style: DigitStyle(), margin: 16)
    }
    var levels: [UInt8] = []
    for y in 0..<90 {
      for digit in drawn {
        levels += digit[y * 70..<(y + 1) * 70].map { (ink: UInt8) -> UInt8 in 230 - ink / 5 * 4 }
      }
    }
    return levels
  }
}
