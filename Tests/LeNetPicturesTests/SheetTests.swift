import LeNetPictures
import SyntheticDigits
import TestSupport
import Testing

/// A sheet of paper that lies on a darker table is read as what is written on it.
@Suite struct SheetTests {
  /// Small ones with ink like the table cannot be told from a thick digit with a hole.
  @Test func drawnSheetsAreRead() throws {
    var missed: [Int] = []
    for index in 0..<400 {
      let (width, height) = [(96, 96), (160, 120), (240, 320), (300, 400), (640, 480)][index % 5]
      let scene = SheetScene(
        digit: index % 10, width: width, height: height, tableSides: index / 5 % 5,
        seed: UInt64(index))
      if !isFound(scene, scene.levels) { missed.append(index) }
    }
    #expect(missed.count <= 4, "\(missed)")
  }

  /// Chalk on a slate on a light table.
  @Test func aNegativeIsReadAlike() throws {
    for index in 0..<20 {
      let scene = SheetScene(digit: 2, width: 200, height: 150, tableSides: 4, seed: UInt64(index))
      let negative = try? PreparedDigit(
        picture(grey: scene.levels.map { 255 - $0 }, width: scene.width))
      let positive = try? PreparedDigit(picture(grey: scene.levels, width: scene.width))
      #expect(positive?.pixels == negative?.pixels && positive?.box == negative?.box)
    }
  }

  @Test func theSheetIsNamed() throws {
    let scene = SheetScene(digit: 3, width: 300, height: 400, tableSides: 4, seed: 1)
    let prepared = try PreparedDigit(picture(grey: scene.levels, width: scene.width))
    #expect(prepared.steps.contains(.sheet))
  }

  /// Light that falls off is no table, whatever is written across where it is half as dark.
  @Test func aPageInFallingLightIsNoSheet() throws {
    for index in 0..<40 {
      let scene = SheetScene(
        digit: index % 10, width: 240, height: 320, tableSides: 0, seed: UInt64(index))
      let prepared = try PreparedDigit(picture(grey: scene.levels, width: scene.width))
      #expect(!prepared.steps.contains(.sheet), "\(index)")
    }
  }

  /// A ring is a sheet with something on it, unless what is on it is like what is around it.
  @Test(arguments: [0.1, 0.15, 0.2])
  func aThickDigitIsNoSheet(strokeWidth: Double) throws {
    for digit in 0..<10 {
      let style = DigitStyle(strokeWidth: strokeWidth)
      let prepared = try PreparedDigit(darkDigit(digit, width: 64, height: 80, style: style))
      #expect(!prepared.steps.contains(.sheet))
    }
  }

  private func isFound(_ scene: SheetScene, _ levels: [UInt8]) -> Bool {
    let found = try? PreparedDigit(picture(grey: levels, width: scene.width))
    guard let box = found?.box else { return false }
    let sides = [box.x, box.y, box.x + box.width - 1, box.y + box.height - 1]
    let tolerance = max(3, max(scene.ink[2] - scene.ink[0], scene.ink[3] - scene.ink[1]) / 6)
    return zip(sides, scene.ink).allSatisfy { abs($0 - $1) <= tolerance }
  }
}
