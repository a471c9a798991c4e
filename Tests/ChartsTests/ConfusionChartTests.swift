import Charts
import LeNetPictureFile
import LeNetPictures
import Testing

@Suite struct ConfusionChartTests {
  private func picture(_ counts: [[Int]]) throws -> Picture {
    try Picture(
      decoding: #require(ConfusionChart(title: "", subtitle: "", counts: counts).png()))
  }

  private func count(_ picture: Picture, _ isWanted: ([UInt8]) -> Bool) -> Int {
    stride(from: 0, to: picture.rgba.count, by: 4).count {
      isWanted(Array(picture.rgba[$0..<$0 + 3]))
    }
  }

  /// Blue where reading was right, red where it was not, the deeper the more often.
  @Test func rightAndWrongHaveTheirColours() throws {
    func isBlue(_ colour: [UInt8]) -> Bool { colour == [66, 114, 173] }
    func isReddish(_ colour: [UInt8]) -> Bool {
      Int(colour[0]) > Int(colour[2]) + 15 && colour[0] > 200
    }
    let perfect = try picture([[5, 0], [0, 7]])
    #expect(count(perfect, isBlue) > 4000 && count(perfect, isReddish) == 0)
    let once = try picture([[999, 1], [0, 700]])
    #expect(count(once, isReddish) > 2000)
    #expect(count(once, isBlue) > 2000 && count(once, isBlue) < count(perfect, isBlue))
    let never = try picture([[0, 5], [7, 0]])
    #expect(count(never, isBlue) == 0 && count(never) { $0 == [214, 86, 60] } > 4000)
  }

  @Test func aClassWithoutImagesIsDrawn() throws {
    let all = try picture([[0, 0], [0, 3]])
    let more = try picture([[0, 0, 0], [0, 3, 0], [0, 0, 0]])
    #expect(more.width - all.width == more.height - all.height && more.width > all.width)
  }
}

@Suite struct DigitSheetTests {
  private func picture(_ digits: [[UInt8]], pixelWidth: Int) throws -> Picture {
    let sheet = DigitSheet(
      title: "", subtitle: "",
      digits: digits.map { DigitSheet.Digit(pixels: $0, caption: "") }, pixelWidth: pixelWidth)
    return try Picture(decoding: #require(sheet.png()))
  }

  private func inkCount(_ picture: Picture) -> Int {
    stride(from: 0, to: picture.rgba.count, by: 4).count {
      Array(picture.rgba[$0..<$0 + 3]) == [38, 43, 51]
    }
  }

  /// Each pixel is a square of nine.
  @Test func everyPixelIsDrawnAndEveryDigitHasItsPlace() throws {
    let digit: [UInt8] = [255, 0, 0, 255, 255, 0]
    #expect(try inkCount(picture([digit], pixelWidth: 3)) == 3 * 9)
    let many = [[UInt8]](repeating: digit, count: 23)
    let sheet = try picture(many, pixelWidth: 3)
    #expect(inkCount(sheet) == 23 * 3 * 9)
    #expect(try sheet.height > picture([digit], pixelWidth: 3).height)
  }

  @Test func nothingToShowIsAPictureToo() throws {
    #expect(try inkCount(picture([], pixelWidth: 28)) == 0)
  }
}
