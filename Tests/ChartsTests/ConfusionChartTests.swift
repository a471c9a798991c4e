import Charts
import LeNetPictureFile
import LeNetPictures
import Testing

@Suite struct ConfusionChartTests {
  private func picture(_ counts: [[Int]]) throws -> Picture {
    try Picture(
      decoding: #require(
        ConfusionChart(
          title: "", subtitle: "", names: counts.indices.map(String.init), counts: counts
        ).png()))
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
    #expect(count(perfect, isBlue) > 4 * 1200 && count(perfect, isReddish) == 0)
    let once = try picture([[999, 1], [0, 700]])
    #expect(count(once, isReddish) > 4 * 600)
    #expect(count(once, isBlue) > 4 * 600 && count(once, isBlue) < count(perfect, isBlue))
    let never = try picture([[0, 5], [7, 0]])
    #expect(count(never, isBlue) == 0 && count(never) { $0 == [214, 86, 60] } > 4 * 1200)
  }

  @Test func aClassWithoutImagesIsDrawn() throws {
    let all = try picture([[0, 0], [0, 3]])
    let more = try picture([[0, 0, 0], [0, 3, 0], [0, 0, 0]])
    #expect(more.height > all.height)
  }

  @Test func saysItsNumbers() {
    let chart = ConfusionChart(
      title: "a model", subtitle: "9 images", names: ["0", "1", "2"],
      counts: [[4, 1, 0], [0, 0, 0], [2, 1, 1]])
    let panel = chart.panels[0]
    #expect(
      panel.description
        == "9 images. 0: 4 of 5 right, 1 read as 1; 1: 0 of 0 right; 2: 1 of 4 right, 2 read as 0, "
        + "1 read as 1")
    let svg = panel.svg()
    #expect(svg.contains("<title>a model</title><desc>\(panel.description)</desc>"))
  }

  @Test func saysItsNames() {
    let chart = ConfusionChart(
      title: "a model", subtitle: "6 images", names: ["cat", "a <dog>"], counts: [[4, 1], [0, 1]])
    let panel = chart.panels[0]
    #expect(
      panel.description == "6 images. cat: 4 of 5 right, 1 read as a <dog>; a <dog>: 1 of 1 right")
    let svg = panel.svg()
    // Numbered, as names have no room above a column.
    #expect(svg.contains(">cat  0</text>") && svg.contains(">a &lt;dog&gt;  1</text>"))
    #expect(svg.contains(">0</text>") && svg.contains(">1</text>"))
  }

  /// Without counts, and every one in its place.
  @Test func manyClassesHaveSmallCells() throws {
    let side = 62
    let letters = (0..<side).map { String(UnicodeScalar(UInt8(0x3A + $0))) }
    var counts = [[Int]](repeating: [Int](repeating: 0, count: side), count: side)
    for index in 0..<side { counts[index][index] = 100 }
    let chart = ConfusionChart(title: "", subtitle: "", names: letters, counts: counts)
    #expect(chart.panels[0].width < 700)
    let svg = chart.panels[0].svg()
    #expect(!svg.contains(">100</text>") && svg.contains(">100.00 %</text>"))
    let picture = try Picture(decoding: #require(chart.png()))
    // 7x7 of 9x9 pixels, drawn twice as large.
    #expect(count(picture) { $0 == [66, 114, 173] } == side * 14 * 14)
  }
}

@Suite struct DigitSheetTests {
  private func picture(_ digits: [[UInt8]], pixelWidth: Int) throws -> Picture {
    let sheet = DigitSheet(
      title: "", subtitle: "",
      digits: digits.map { pixels in
        DigitSheet.Digit(
          InputPicture(.ink(pixels), width: pixelWidth, height: pixels.count / pixelWidth),
          captions: [])
      })
    return try Picture(decoding: #require(sheet.png()))
  }

  private func inkCount(_ picture: Picture) -> Int {
    stride(from: 0, to: picture.rgba.count, by: 4).count {
      Array(picture.rgba[$0..<$0 + 3]) == [38, 43, 51]
    }
  }

  /// Each pixel is a square of nine, drawn twice as large.
  @Test func everyPixelIsDrawnAndEveryDigitHasItsPlace() throws {
    let digit: [UInt8] = [255, 0, 0, 255, 255, 0]
    #expect(try inkCount(picture([digit], pixelWidth: 3)) == 3 * 36)
    let many = [[UInt8]](repeating: digit, count: 60)
    let sheet = try picture(many, pixelWidth: 3)
    #expect(inkCount(sheet) == 60 * 3 * 36)
    #expect(try sheet.height > picture([digit], pixelWidth: 3).height)
  }

  @Test func colourIsDrawnAsItIs() throws {
    let rgba = [UInt8](repeating: 255, count: 4 * 6).enumerated().map { $0 % 4 == 1 ? 0 : $1 }
    let sheet = DigitSheet(
      title: "", subtitle: "",
      digits: [
        DigitSheet.Digit(
          InputPicture(.colours(rgba: rgba), width: 3, height: 2), captions: ["a > b", "1"])
      ])
    let picture = try Picture(decoding: #require(sheet.png()))
    let magenta = stride(from: 0, to: picture.rgba.count, by: 4).count {
      Array(picture.rgba[$0..<$0 + 3]) == [255, 0, 255]
    }
    #expect(magenta == 6 * 36)
  }

  @Test func nothingToShowIsAPictureToo() throws {
    #expect(try inkCount(picture([], pixelWidth: 28)) == 0)
  }
}
