import LeNetPictures
import SyntheticDigits
import TestSupport
import Testing

@Suite struct PreparationTests {
  @Test(arguments: 0..<10)
  func aNegativeGivesTheSameDigit(_ digit: Int) throws {
    let ink = SyntheticDigits.render(
      digit: digit, width: 90, height: 120, style: DigitStyle(slant: 0.2), margin: 20)
    // Coloured ink on coloured paper, with grain.
    let rgba = ink.enumerated().flatMap { index, level -> [UInt8] in
      let (ink, grain) = (Int(level), index * 7919 % 11)
      return [
        UInt8(230 - ink * 3 / 4 - grain), UInt8(220 - ink / 2 - grain), UInt8(200 - grain), 255,
      ]
    }
    let picture = try Picture(width: 90, height: 120, rgba: rgba)
    let dark = try PreparedDigit(picture)
    let light = try PreparedDigit(negative(picture))
    #expect(dark.polarity == .darkOnLight)
    #expect(light.polarity == .lightOnDark)
    #expect(dark.pixels == light.pixels)
    #expect(dark.box == light.box)
  }

  @Test(arguments: 0..<10)
  func looksLikeMNIST(_ digit: Int) throws {
    let style = DigitStyle(slant: 0.15, strokeWidth: 0.09)
    let prepared = try PreparedDigit(darkDigit(digit, width: 300, height: 260, style: style))
    let field = Field(prepared.pixels)
    #expect(prepared.pixels.max() == 255)
    #expect(max(field.box.width, field.box.height) == 20)
    #expect(abs(field.centre.x - 14) <= 0.5)
    #expect(abs(field.centre.y - 14) <= 0.5)
  }

  @Test func doesNotDependOnPlaceOrSize() throws {
    let small = SyntheticDigits.render(
      digit: 2, width: 40, height: 60, style: DigitStyle(), margin: 0)
    var levels = [UInt8](repeating: 255, count: 200 * 150)
    for y in 0..<60 {
      for x in 0..<40 { levels[(y + 80) * 200 + x + 150] = 255 - small[y * 40 + x] }
    }
    let placed = try PreparedDigit(picture(grey: levels, width: 200))
    var centered = [UInt8](repeating: 255, count: 100 * 100)
    for y in 0..<60 {
      for x in 0..<40 { centered[(y + 20) * 100 + x + 30] = 255 - small[y * 40 + x] }
    }
    #expect(try PreparedDigit(picture(grey: centered, width: 100)).pixels == placed.pixels)
    #expect(placed.box.x >= 150 && placed.box.y >= 80)
    #expect(placed.box.width <= 40 && placed.box.height <= 60)
  }

  @Test func averagesAreas() throws {
    // A bar of 40x80 scales to 10x20 and stays solid; its middle lies between pixels 13 and 14.
    var levels = [UInt8](repeating: 255, count: 200 * 200)
    for y in 60..<140 {
      for x in 80..<120 { levels[y * 200 + x] = 0 }
    }
    let prepared = try PreparedDigit(picture(grey: levels, width: 200))
    let expected = (0..<784).map { index -> UInt8 in
      (9..<19).contains(index % 28) && (4..<24).contains(index / 28) ? 255 : 0
    }
    #expect(prepared.pixels == expected)
    #expect(prepared.box.x == 80)
    #expect(prepared.box.y == 60)
    #expect(prepared.box.width == 40)
    #expect(prepared.box.height == 80)
  }

  @Test func thinStrokesAreBright() throws {
    let style = DigitStyle(strokeWidth: 0.008)
    let prepared = try PreparedDigit(darkDigit(7, width: 800, height: 800, style: style))
    #expect(prepared.pixels.max() == 255)
    #expect(prepared.pixels.count { $0 > 64 } > 20)
  }

  @Test func preparingAgainChangesNothing() throws {
    for digit in 0..<10 {
      let once = try PreparedDigit(darkDigit(digit, width: 140, height: 160)).pixels
      #expect(try PreparedDigit(picture(grey: once, width: 28)).pixels == once)
      #expect(try PreparedDigit(negative(picture(grey: once, width: 28))).pixels == once)
    }
  }

  @Test(arguments: [UInt8(0), 255])
  func inkOnNothingIsLaidOnItsOpposite(_ color: UInt8) throws {
    let ink = SyntheticDigits.render(
      digit: 6, width: 64, height: 64, style: DigitStyle(), margin: 8)
    let transparent = try Picture(
      width: 64, height: 64, rgba: ink.flatMap { [color, color, color, $0] })
    let opaque = picture(grey: ink.map { 255 - $0 }, width: 64)
    #expect(try PreparedDigit(transparent).pixels == PreparedDigit(opaque).pixels)
  }

  @Test func paperContinuesBehindTransparentCorners() throws {
    let opaque = darkDigit(9, width: 80, height: 80)
    var rgba = opaque.rgba
    for y in 0..<10 {
      for x in 0..<10 {
        rgba.replaceSubrange((y * 80 + x) * 4..<(y * 80 + x) * 4 + 4, with: [0, 0, 0, 0])
      }
    }
    let torn = try Picture(width: 80, height: 80, rgba: rgba)
    #expect(try PreparedDigit(torn).pixels == PreparedDigit(opaque).pixels)
  }

  @Test(arguments: [0, 128, 255] as [UInt8])
  func aBlankPictureHasNoDigit(_ level: UInt8) {
    for side in [1, 2, 28, 300] {
      let blank = picture(grey: [UInt8](repeating: level, count: side * side), width: side)
      let error = #expect(throws: PictureError.self) { try PreparedDigit(blank) }
      #expect(
        error?.description
          == "no digit found: ink and paper differ by 0 of 255 levels, expected at least 16")
    }
  }

  /// Whoever has pixels from elsewhere may be wrong about their number.
  @Test(
    arguments: [
      (0, 1, 0), (1, 0, 4), (-1, -1, 4), (2, 2, 15), (2, 2, 17), (3, 1, 16),
      (Int.max, 2, 8), (Int.max, Int.max, 4),
    ])
  func pixelsOfAnotherSizeAreRefused(_ width: Int, _ height: Int, _ byteCount: Int) {
    #expect(
      throws: PictureSizeError(width: width, height: height, byteCount: byteCount)
    ) {
      try Picture(
        width: width, height: height, rgba: [UInt8](repeating: 9, count: byteCount))
    }
  }

  @Test func fullTransparencyHasNoDigit() throws {
    let nothing = try Picture(width: 5, height: 5, rgba: [UInt8](repeating: 0, count: 100))
    #expect(throws: PictureError.noContrast(contrast: 0, minimum: 16)) {
      try PreparedDigit(nothing)
    }
  }

  @Test func faintNoiseHasNoDigit() {
    let levels = (0..<400).map { UInt8(240 + $0 * 31 % 13) }
    #expect(throws: PictureError.self) { try PreparedDigit(picture(grey: levels, width: 20)) }
  }

  @Test(arguments: [false, true])
  func blankPaperInUnevenLightHasNoDigit(isDiagonal: Bool) {
    let levels = (0..<300 * 400).map { index in
      let (x, y) = (index % 400, index / 400)
      return UInt8(250 - (isDiagonal ? (x + y) / 5 : x * 2 / 5) - index * 7919 % 5)
    }
    #expect(throws: PictureError.self) { try PreparedDigit(picture(grey: levels, width: 400)) }
    let negative = levels.map { 255 - $0 }
    #expect(throws: PictureError.self) { try PreparedDigit(picture(grey: negative, width: 400)) }
  }

  @Test func narrowPicturesDoNotTrap() throws {
    for (width, height) in [(1, 50), (50, 1), (2, 1), (1, 2), (3, 1000)] {
      let levels = (0..<width * height).map { UInt8($0 % 5 == 0 ? 0 : 255) }
      let prepared = try PreparedDigit(picture(grey: levels, width: width))
      #expect(prepared.pixels.max() == 255)
    }
  }
}

/// What can be measured on 28x28 pixels.
private struct Field {
  var box: (width: Int, height: Int)
  var centre: (x: Double, y: Double)

  init(_ pixels: [UInt8]) {
    let inked = pixels.indices.filter { pixels[$0] > 0 }
    let (columns, rows) = (inked.map { $0 % 28 }, inked.map { $0 / 28 })
    box = (
      (columns.max() ?? 0) - (columns.min() ?? 0) + 1, (rows.max() ?? 0) - (rows.min() ?? 0) + 1
    )
    let mass = pixels.reduce(0.0) { $0 + Double($1) }
    centre = (
      inked.reduce(0.0) { $0 + Double(pixels[$1]) * Double($1 % 28) } / mass,
      inked.reduce(0.0) { $0 + Double(pixels[$1]) * Double($1 / 28) } / mass
    )
  }
}
