import Charts
import LeNetPictureFile
import LeNetPictures
import Testing

@Suite struct ExplanationSheetTests {
  private static let accent: [UInt8] = [214, 86, 60]

  /// A white picture of 500x336 pixels, which is drawn as large as it is, at (48, 178).
  private func sheet(
    box: ExplanationSheet.Box? = (100, 50, 80, 120), picture: [UInt8] = [255, 255, 255, 255],
    size: (width: Int, height: Int) = (500, 336), layers: [ExplanationSheet.Layer] = [],
    prepared: InputPicture = InputPicture(
      .ink([UInt8](repeating: 255, count: 784)), width: 28, height: 28),
    labels: [String] = (0..<10).map(String.init), classCount: Int = 10, winner: Int? = 3
  ) -> ExplanationSheet {
    let pixels = [[UInt8]](repeating: picture, count: size.width * size.height).flatMap { $0 }
    return ExplanationSheet(
      title: "a title", subtitle: "a subtitle",
      photograph: .init(rgba: pixels, width: size.width, height: size.height, box: box),
      preparation: ["a step"], prepared: prepared, layers: layers,
      scores: labels.enumerated().map {
        .init(label: $1, value: Double($0 - 3), captions: ["x"])
      }, classCount: classCount, winner: winner)
  }

  private func layer(_ channels: Int, _ side: Int, _ value: Float) -> ExplanationSheet.Layer {
    let values = [Float](repeating: value, count: channels * side * side)
    return .init(
      name: "layer", kind: "kind", channels: channels, height: side, width: side, values: values)
  }

  private func drawn(_ sheet: ExplanationSheet) throws -> Picture {
    try Picture(decoding: #require(sheet.png()))
  }

  private func pixel(_ picture: Picture, _ x: Int, _ y: Int) -> [UInt8] {
    let start = 4 * (y * picture.width + x)
    return Array(picture.rgba[start..<start + 3])
  }

  private func count(_ picture: Picture, _ colour: [UInt8]) -> Int {
    stride(from: 0, to: picture.rgba.count, by: 4).count {
      picture.rgba[$0..<$0 + 3].elementsEqual(colour)
    }
  }

  @Test func isTheSameTwice() {
    let sheet = sheet(layers: [layer(6, 14, 0.5)])
    #expect(sheet.png() == sheet.png())
    #expect(sheet.png() != nil)
  }

  @Test func theBoxIsWhereTheDigitIs() throws {
    let picture = try drawn(sheet())
    #expect(picture.width == 1600)
    // Five pixels outside of the digit, three thick.
    let (left, right, top, bottom) = (148, 228, 228, 348)
    for x in [left - 5, left - 3, right + 2, right + 4] {
      #expect(pixel(picture, x, 280) == Self.accent, "\(x)")
    }
    for y in [top - 5, top - 3, bottom + 2, bottom + 4] {
      #expect(pixel(picture, 190, y) == Self.accent, "\(y)")
    }
    for (x, y) in [(left - 6, 280), (left - 2, 280), (right + 5, 280), (190, top - 2)] {
      #expect(pixel(picture, x, y) == [255, 255, 255], "\(x), \(y)")
    }
  }

  @Test(arguments: [(1, 1), (1, 3000), (3000, 1), (28, 28), (1200, 900)])
  func picturesOfAnySizeAreDrawn(_ size: (Int, Int)) throws {
    let red = try drawn(
      sheet(box: (0, 0, 1, 1), picture: [255, 0, 0, 255], size: size))
    #expect(count(red, [255, 0, 0]) > 50)
  }

  @Test(arguments: [0, 255] as [UInt8])
  func whatIsTransparentIsNeitherBlackNorWhite(_ level: UInt8) throws {
    let picture = try drawn(sheet(picture: [level, level, level, 0]))
    #expect(pixel(picture, 300, 400)[0] == 150 || pixel(picture, 300, 400)[0] == 170)
  }

  @Test func aWholePictureHasNoBox() throws {
    let sheet = sheet(box: nil, winner: nil)
    #expect(try count(drawn(sheet), Self.accent) == 0)
    #expect(sheet.panels[0].description == "500x336 pixels")
  }

  /// In its colours, each pixel as large as there is room.
  @Test(arguments: [(32, 32, 10), (96, 8, 3), (8, 96, 3), (17, 16, 19)])
  func whatIsReadIsDrawnInItsColours(_ width: Int, _ height: Int, _ scale: Int) throws {
    let rgba = [[UInt8]](repeating: [0, 255, 0, 255], count: width * height).flatMap { $0 }
    let sheet = sheet(
      prepared: InputPicture(.colours(rgba: rgba), width: width, height: height))
    #expect(try count(drawn(sheet), [0, 255, 0]) == width * height * scale * scale)
    #expect(sheet.panels[1].description == "\(width)x\(height) pixels; a step")
  }

  @Test func someOfManyScoresSayHowManyThereAre() throws {
    let sheet = sheet(labels: (0..<12).map { "a name \($0)" }, classCount: 62)
    let svg = try #require(sheet.panels.last).svg()
    #expect(svg.contains("score, and the probability that it makes; the highest 12 of 62"))
    #expect(svg.contains(">a name 11</text>"))
    #expect(try drawn(sheet).width == 1600)
  }

  /// As much of it as there is room for.
  @Test func aLongNameIsCut() throws {
    let labels = ["cat", String(repeating: "long ", count: 40)]
    let svg = try #require(sheet(labels: labels, winner: 1).panels.last).svg()
    #expect(svg.contains(">cat</text>") && svg.contains(/>long [long ]*…<\/text>/))
    #expect(!svg.contains(">\(labels[1])</text>"))
  }

  @Test func aWinnerIsMarked() throws {
    // Its bar is of the accent's colour, as is its box.
    let (with, without) = (try drawn(sheet(winner: 9)), try drawn(sheet(winner: nil)))
    #expect(count(with, Self.accent) > count(without, Self.accent) + 2000)
  }

  /// Both are the strongest of their layer.
  @Test func whatIsNegativeHasAnotherColour() throws {
    let positive = try drawn(sheet(layers: [layer(6, 14, 0.5)]))
    let negative = try drawn(sheet(layers: [layer(6, 14, -0.5)]))
    let (blue, brown): ([UInt8], [UInt8]) = ([18, 44, 84], [116, 32, 16])
    #expect(count(positive, blue) >= 6 * 84 * 84 && count(positive, brown) == 0)
    #expect(count(negative, brown) >= 6 * 84 * 84)
  }

  @Test func manyLayersTakeMoreLinesAndManyChannelsNoMoreThanOne() throws {
    let few = try drawn(sheet(layers: [layer(6, 28, 1)]))
    let many = try drawn(sheet(layers: [layer(1024, 28, 1)]))
    let more = try drawn(sheet(layers: .init(repeating: layer(1024, 1, 1), count: 9)))
    #expect(few.height == many.height && more.height > few.height)
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity, 0, .leastNonzeroMagnitude])
  func numbersThatAreNoneAreDrawnToo(_ value: Float) throws {
    #expect(try drawn(sheet(layers: [layer(6, 14, value)])).width == 1600)
  }
}
