import LeNetPictures
import SyntheticDigits
import TestSupport
import Testing

/// A digit is found and laid out the same whatever is around it.
@Suite struct FindingTests {
  private let scene = Scene(digit: 5)

  @Test func aShadowChangesNothing() throws {
    let shaded = scene.picture { x, y, level in x + y > 420 ? level * 3 / 5 : level }
    try expectSameDigit(shaded)
    #expect(try PreparedDigit(shaded).steps.contains(.levelled))
  }

  @Test func lightThatFallsOffChangesNothing() throws {
    try expectSameDigit(scene.picture { x, _, level in level * (800 - x) / 800 })
  }

  @Test func theTableBesideThePageChangesNothing() throws {
    try expectSameDigit(scene.picture { x, _, level in x < 90 ? 40 : level })
  }

  @Test func aFrameChangesNothing() throws {
    let framed = scene.picture { x, y, level in
      min(x, y) < 16 || max(x, y) >= 400 - 16 ? 20 : level
    }
    try expectSameDigit(framed)
  }

  @Test func specksChangeNothing() throws {
    let specked = scene.picture { x, y, level in
      (x % 97 < 4 && y % 89 < 4 && !scene.isNearDigit(x, y)) ? 30 : level
    }
    try expectSameDigit(specked)
    #expect(try PreparedDigit(specked).steps.contains { $0.description.hasPrefix("dropped") })
  }

  @Test func faintInkIsFullInk() throws {
    let faint = scene.picture { _, _, level in 200 - (230 - level) / 4 }
    #expect(try PreparedDigit(faint).pixels.max() == 255)
    try expectSameDigit(faint, tolerance: 12)
  }

  @Test func aSmallDigitInALargePictureIsLookedAtCloser() throws {
    let digit = SyntheticDigits.render(
      digit: 5, width: 90, height: 90, style: DigitStyle(), margin: 9)
    let side = 2000
    var levels = [UInt8](repeating: 230, count: side * side)
    for y in 0..<90 {
      for x in 0..<90 { levels[(y + 1200) * side + x + 300] = 230 - digit[y * 90 + x] / 5 * 4 }
    }
    let prepared = try PreparedDigit(picture(grey: levels, width: side))
    #expect(prepared.steps.contains { $0.description.hasPrefix("looked closer") })
    #expect(300..<390 ~= prepared.box.x && 1200..<1290 ~= prepared.box.y)
    let alone = try PreparedDigit(picture(grey: digit.map { 230 - $0 / 5 * 4 }, width: 90))
    #expect(difference(prepared.pixels, alone.pixels) == 0)
  }

  /// How strong the ink is does not depend on how much paper there is.
  @Test func aTinyDigitInALargePictureIsFound() throws {
    let digit = SyntheticDigits.render(
      digit: 4, width: 40, height: 44, style: DigitStyle(strokeWidth: 0.08), margin: 2)
    let side = 2000
    var levels = [UInt8](repeating: 255, count: side * side)
    for y in 0..<44 {
      for x in 0..<40 { levels[(y + 1000) * side + x + 900] = 255 - digit[y * 40 + x] }
    }
    let prepared = try PreparedDigit(picture(grey: levels, width: side))
    let alone = try PreparedDigit(picture(grey: digit.map { 255 - $0 }, width: 40))
    #expect(difference(prepared.pixels, alone.pixels) == 0)
  }

  @Test(arguments: [0, 6])
  func ruledLinesChangeLittle(slope: Int) throws {
    let ruled = scene.picture { x, y, level in
      [90, 265].contains { ($0..<$0 + 3).contains(y - slope * x / 400) } ? min(level, 60) : level
    }
    #expect(try PreparedDigit(ruled).steps.contains(.unruled(lines: 2)))
    try expectSameDigit(ruled, tolerance: 12)
  }

  @Test func severalFiguresAreNoDigit() throws {
    let one = SyntheticDigits.render(
      digit: 2, width: 100, height: 140, style: DigitStyle(), margin: 25)
    let levels = (0..<140).flatMap { y in
      (0..<300).map { x in 255 - one[y * 100 + x % 100] }
    }
    #expect(throws: PictureError.severalFigures(count: 3)) {
      try PreparedDigit(picture(grey: levels, width: 300))
    }
  }

  @Test func aPageOfWritingIsNoDigit() {
    // Dashes, each less high than a digit that it might stand beside.
    let levels = (0..<200 * 200).map { index -> UInt8 in
      let (x, y) = (index % 200, index / 200)
      let isTall = x / 40 == 2 && y / 40 == 2
      return 8..<(isTall ? 30 : 36) ~= x % 40 && 8..<(isTall ? 36 : 20) ~= y % 40 ? 20 : 240
    }
    #expect(throws: PictureError.self) { try PreparedDigit(picture(grey: levels, width: 200)) }
  }

  @Test func thinStrokesAreThickened() throws {
    let style = DigitStyle(strokeWidth: 0.01)
    let prepared = try PreparedDigit(darkDigit(3, width: 500, height: 500, style: style))
    #expect(prepared.steps.contains { $0.description.hasPrefix("thickened") })
    // At least two pixels wide: a hundred of them for strokes that are fifty long.
    #expect(prepared.pixels.count { $0 > 128 } > 60)
  }

  private func expectSameDigit(
    _ picture: Picture, tolerance: Int = 10, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let plain = try PreparedDigit(scene.picture { _, _, level in level }).pixels
    let pixels = try PreparedDigit(picture).pixels
    #expect(difference(plain, pixels) <= tolerance, sourceLocation: sourceLocation)
    let inverted = try PreparedDigit(negative(picture)).pixels
    #expect(inverted == pixels, sourceLocation: sourceLocation)
  }

  /// The mean difference of pixels.
  private func difference(_ one: [UInt8], _ other: [UInt8]) -> Int {
    zip(one, other).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) } / one.count
  }
}

/// A digit in the middle of a page, 400x400.
private struct Scene {
  private let ink: [UInt8]

  init(digit: Int) {
    ink = SyntheticDigits.render(
      digit: digit, width: 400, height: 400, style: DigitStyle(strokeWidth: 0.06), margin: 130)
  }

  func isNearDigit(_ x: Int, _ y: Int) -> Bool {
    100..<300 ~= x && 100..<300 ~= y
  }

  /// - Parameter change: given column, row and level, makes the level that is seen.
  func picture(_ change: (Int, Int, Int) -> Int) -> Picture {
    let levels = ink.enumerated().map { index, ink in
      UInt8(clamping: change(index % 400, index / 400, 230 - Int(ink) * 4 / 5))
    }
    return TestSupport.picture(grey: levels, width: 400)
  }
}
