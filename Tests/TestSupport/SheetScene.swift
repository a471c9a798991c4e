import ElementaryFunctions
import SyntheticDigits

/// A photograph of a sheet of paper with a digit on it, on a darker table that is seen on none to four
/// sides of it: drawn from a seed, turned by up to 15 degrees, in light that falls off, with grain.
package struct SheetScene {
  package let digit: Int
  package let width: Int
  package let height: Int
  /// Row after row.
  package let levels: [UInt8]
  /// Where the ink is: left, top, right, bottom.
  package let ink: [Int]

  /// - Parameter tableSides: how many of the picture's sides show the table.
  package init(digit: Int, width: Int, height: Int, tableSides: Int, seed: UInt64) {
    self.digit = digit
    self.width = width
    self.height = height
    var random = SplitMix64(seed: seed)
    var sheet = Sheet(width: width, height: height, tableSides: tableSides, &random)
    while sheet.placeDigit(&random) == nil || sheet.side < 16 {
      sheet = Sheet(width: width, height: height, tableSides: tableSides, &random)
    }
    (levels, ink) = sheet.draw(digit, &random)
  }
}

private struct Sheet {
  let width: Int
  let height: Int
  let cosine: Double
  let sine: Double
  /// The sheet's middle, and half of its sides.
  var x: Double
  var y: Double
  var across: Double
  var down: Double
  var side = 0.0
  var digitX = 0.0
  var digitY = 0.0

  init(width: Int, height: Int, tableSides: Int, _ random: inout SplitMix64) {
    (self.width, self.height) = (width, height)
    let angle = random.number(in: -0.26...0.26)
    (cosine, sine) = (Elementary.cos(angle), Elementary.sin(angle))
    across = random.number(in: 0.15...0.45) * Double(width)
    down = random.number(in: 0.15...0.45) * Double(height)
    x = Double(width) / 2 + random.number(in: -0.35...0.35) * (Double(width) - 2 * across)
    y = Double(height) / 2 + random.number(in: -0.35...0.35) * (Double(height) - 2 * down)
    let first = random.nextInt(below: 4)
    for side in 0..<4 - tableSides {
      let further = Double(max(width, height)) / 2
      switch (first + side) % 4 {
      case 0: (x, across) = (x - further, across + further)
      case 1: (x, across) = (x + further, across + further)
      case 2: (y, down) = (y - further, down + further)
      default: (y, down) = (y + further, down + further)
      }
    }
  }

  /// Where on the sheet a place of the picture is, from the sheet's middle.
  private func turned(_ x: Double, _ y: Double) -> (Double, Double) {
    (cosine * x + sine * y, cosine * y - sine * x)
  }

  /// - Returns: nil where there is no room.
  mutating func placeDigit(_ random: inout SplitMix64) -> Void? {
    side =
      random.number(in: 0.25...0.7)
      * min(2 * across, 2 * down, Double(width), Double(height))
    let margin = 0.6 * side + Double(max(width, height)) / 40
    for _ in 0..<100 {
      digitX = random.number(in: 0...Double(width))
      digitY = random.number(in: 0...Double(height))
      let corners = [(-margin, -margin), (margin, -margin), (-margin, margin), (margin, margin)]
      let isInside = corners.allSatisfy { corner in
        let (px, py) = (digitX + corner.0, digitY + corner.1)
        let (u, v) = turned(px - x, py - y)
        return abs(u) <= across && abs(v) <= down && px >= 0 && py >= 0
          && px <= Double(width) && py <= Double(height)
      }
      if isInside { return () }
    }
    return nil
  }

  func draw(_ digit: Int, _ random: inout SplitMix64) -> ([UInt8], ink: [Int]) {
    let pixels = max(8, Int(side))
    let style = DigitStyle(
      slant: random.number(in: 0...0.3), strokeWidth: random.number(in: 0.05...0.15), wobble: 0.02,
      wobbleSeed: random.next())
    let drawn = SyntheticDigits.render(
      digit: digit, width: pixels, height: pixels, style: style, margin: 1)
    let paper = random.number(in: 170...245)
    let table = random.number(in: 25...paper - 50)
    let pen = random.number(in: 10...min(90, paper - 90))
    let grain = 1 + random.nextInt(below: 14)
    let falling = random.number(in: 0...0.25)
    var ink = [width, height, 0, 0]
    let levels = (0..<width * height).map { index -> UInt8 in
      let (px, py) = (Double(index % width) + 0.5, Double(index / width) + 0.5)
      let (u, v) = turned(px - x, py - y)
      let covered = min(max(min(across - abs(u), down - abs(v)) / 1.5 + 0.5, 0), 1)
      var level = table + (paper - table) * covered
      let (a, b) = turned(px - digitX, py - digitY)
      let column = Int((a + Double(pixels) / 2).rounded(.down))
      let row = Int((b + Double(pixels) / 2).rounded(.down))
      if (0..<pixels).contains(column), (0..<pixels).contains(row) {
        let stroke = drawn[row * pixels + column]
        level += (pen - level) * Double(stroke) / 255
        if stroke >= 128 {
          ink = [
            min(ink[0], index % width), min(ink[1], index / width),
            max(ink[2], index % width), max(ink[3], index / width),
          ]
        }
      }
      level *= 1 - falling * px / Double(width)
      return UInt8(clamping: Int(level) + random.nextInt(below: grain) - grain / 2)
    }
    return (levels, ink)
  }
}

extension SplitMix64 {
  fileprivate mutating func number(in range: ClosedRange<Double>) -> Double {
    let part = Double(nextInt(below: 1 << 20)) / Double(1 << 20)
    return range.lowerBound + part * (range.upperBound - range.lowerBound)
  }
}
