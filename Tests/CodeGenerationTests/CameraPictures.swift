import ElementaryFunctions
import SyntheticDigits
import TestSupport

/// What a camera might see, made from a seed: digits in good and bad light, beside other things, and
/// what is no digit.
struct CameraPictures {
  enum Kind: CaseIterable {
    case plain, gradient, shadow, specks, table, frame, thinStrokes, twoFigures, page, clouds,
      noise,
      blank, cut, maze, combs, pieces, dashes, sheet, ruled
  }

  let width: Int
  let height: Int
  private var random: SplitMix64

  init(width: Int, height: Int, seed: UInt64) {
    self.width = width
    self.height = height
    random = SplitMix64(seed: seed)
  }

  /// Grey levels, row after row; of every kind in turn, `count` of each, light and dark.
  mutating func pictures(count: Int) -> [[UInt8]] {
    Kind.allCases.flatMap { kind in
      (0..<count).map { _ in
        let levels = picture(kind)
        return random.nextInt(below: 2) == 0 ? levels : levels.map { 255 - $0 }
      }
    }
  }

  private mutating func picture(_ kind: Kind) -> [UInt8] {
    if kind == .sheet, min(width, height) >= 28 {
      return SheetScene(
        digit: number(10), width: width, height: height, tableSides: 1 + number(4),
        seed: random.next()
      ).levels
    }
    let paper = 140 + random.nextInt(below: 110)
    let contrast = 20 + random.nextInt(below: 110)
    let grain = 1 + random.nextInt(below: 6)
    let (a, b, c) = (number(width), number(height), number(40))
    let (shorter, longer) = (min(width, height), max(width, height))
    var ink = [UInt8](repeating: 0, count: width * height)
    switch kind {
    case .blank, .page, .clouds, .noise, .maze, .combs, .dashes: break
    case .twoFigures:
      drawDigit(into: &ink, side: shorter / 2, x: 0, y: number(shorter / 2), stroke: 0.1)
      drawDigit(
        into: &ink, side: shorter / 2, x: width - shorter / 2, y: number(shorter / 2), stroke: 0.1)
    case .cut:
      drawDigit(into: &ink, side: shorter * 2 / 3, x: -number(shorter / 3), y: 0, stroke: 0.12)
    default:
      let side = max(6, shorter / 2 + number(shorter / 2))
      drawDigit(
        into: &ink, side: side, x: number(width - side + 1), y: number(height - side + 1),
        stroke: kind == .thinStrokes ? 0.02 : 0.05 + Double(number(12)) / 100)
    }
    return ink.indices.map { index in
      let (x, y) = (index % width, index / width)
      var level = paper - Int(ink[index]) * contrast / 255
      switch kind {
      case .gradient: level -= (x * a + y * b) * 100 / (width * width + height * height)
      case .shadow where x + y > a + b: level = level * 3 / 5
      case .specks where number(60) == 0: level -= contrast * (1 + number(3)) / 3
      case .table where x < a / 3: level = 30 + c
      case .frame where min(x, y) < 1 + c / 10 || max(x, y) >= longer - 2: level = 20 + c
      case .page where x % (c + 5) > c / 3 && y % 9 > 4 && number(5) > 0: level -= contrast
      case .clouds:
        level = (x * y / (c + 3) + x * x / (a + 9) + (y + c) * (y + c) / (b + 9)) / 5 % 230
      case .noise: level = number(256)
      case .maze where number(100) < 36 + c / 2: level -= contrast
      // As many components as there can be, or one that winds.
      case .combs where c % 2 == 0 ? x % 2 == 0 && y % 2 == 0 : x % 4 == 0 || y % (height - 1) == 0:
        level -= contrast
      // One is tall, so that the others are no rivals to it, but have most of the ink.
      case .dashes where isDash(x, y, cell: max(6, shorter / 6)): level -= contrast
      // Lines that slope, one of them through the digit.
      case .ruled where (y + x / (20 + c)) % (shorter / 2 + 1) < 1 + longer / 100: level -= contrast
      case .pieces where y % (8 + c) == c / 2: level = paper
      default: break
      }
      return UInt8(clamping: level + number(grain))
    }
  }

  private func isDash(_ x: Int, _ y: Int, cell: Int) -> Bool {
    let isTall = x / cell == 2 && y / cell == 2
    return (cell / 5..<cell - cell / (isTall ? 4 : 10)).contains(x % cell)
      && (cell / 5..<(isTall ? cell - cell / 10 : cell / 2)).contains(y % cell)
  }

  private mutating func number(_ bound: Int) -> Int { random.nextInt(below: max(1, bound)) }

  private mutating func drawDigit(
    into ink: inout [UInt8], side: Int, x: Int, y: Int, stroke: Double
  ) {
    let style = DigitStyle(
      slant: Double(number(40)) / 100, strokeWidth: stroke, wobble: 0.03, wobbleSeed: random.next())
    let digit = SyntheticDigits.render(
      digit: number(10), width: side, height: side, style: style, margin: 1)
    for row in 0..<side where (0..<height).contains(y + row) {
      for column in 0..<side where (0..<width).contains(x + column) {
        ink[(y + row) * width + x + column] = digit[row * side + column]
      }
    }
  }
}
