import ElementaryFunctions
import LeNetInterpreter
import LeNetModel
import TestSupport
import Testing

@Suite struct RequantizationTests {
  /// `clamp(z' + floor((acc * m + 2^(s - 1)) / 2^s), -128, 127)`, the page's formula with a division
  /// for the shift, in integers that hold every value exactly.
  private static func oracle(
    _ accumulator: Int32, _ multiplier: Int32, _ shift: UInt8, _ zeroPoint: Int32
  ) -> Int8 {
    let divisor = powersOfTwo[Int(shift)]
    let dividend = Int128(accumulator) * Int128(multiplier) + powersOfTwo[Int(shift) - 1]
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let floor = remainder < 0 ? quotient - 1 : quotient
    return Int8(clamping: Int128(zeroPoint) + floor)
  }

  private static let powersOfTwo = sequence(first: Int128(1)) { 2 * $0 }.prefix(63).map(\.self)

  private func agrees(
    _ accumulator: Int32, _ multiplier: Int32, _ shift: UInt8, _ zeroPoint: Int32
  ) -> Bool {
    requantize(accumulator, multiplier: multiplier, shift: shift, zeroPoint: zeroPoint)
      == Self.oracle(accumulator, multiplier, shift, zeroPoint)
  }

  @Test func extremesEqualTheOracle() {
    let accumulators: [Int32] = [.min + 1, .min + 2, -1 << 30, -2, -1, 0, 1, 2, 1 << 30, .max]
    let multipliers: [Int32] = [1 << 30, (1 << 30) + 1, 3 << 29, .max - 1, .max]
    for accumulator in accumulators {
      for multiplier in multipliers {
        for shift in QuantizedModel.shifts {
          #expect(
            (Int32(-128)...127).allSatisfy { agrees(accumulator, multiplier, shift, $0) },
            "\(accumulator) \(multiplier) \(shift)")
        }
      }
    }
  }

  /// 100,000,000 cases in all.
  @Test(arguments: UInt64(0)..<20)
  func seededCasesEqualTheOracle(seed: UInt64) {
    var cases = RequantizationCases(seed: seed)
    var mismatches = 0
    for _ in 0..<5_000_000 {
      let (accumulator, multiplier, shift, zeroPoint) = cases.next()
      if !agrees(accumulator, multiplier, shift, zeroPoint) { mismatches += 1 }
    }
    #expect(mismatches == 0)
  }

  /// That the cases reach what they are made for.
  @Test func casesHaveTiesOfBothSignsAndAllResults() {
    var cases = RequantizationCases(seed: 0)
    var (positiveTies, negativeTies, unsaturated) = (0, 0, 0)
    for _ in 0..<100_000 {
      let (accumulator, multiplier, shift, zeroPoint) = cases.next()
      #expect(accumulator > .min && QuantizedModel.multipliers.contains(multiplier))
      #expect(QuantizedModel.shifts.contains(shift) && (-128...127).contains(zeroPoint))
      let result = Self.oracle(accumulator, multiplier, shift, zeroPoint)
      guard result > -128, result < 127 else { continue }
      unsaturated += 1
      let product = Int64(accumulator) * Int64(multiplier)
      guard product.trailingZeroBitCount == Int(shift) - 1 else { continue }
      if product > 0 { positiveTies += 1 } else { negativeTies += 1 }
    }
    #expect(positiveTies > 1000)
    #expect(negativeTies > 1000)
    #expect(unsaturated > 20_000)
  }

  @Test func everyTieGoesUp() {
    // acc * 2^30 / 2^31 = acc / 2
    for accumulator in Int32(-250)...250 {
      let expected = Int8(clamping: (Int(accumulator) + 1) >> 1)
      #expect(
        requantize(accumulator, multiplier: 1 << 30, shift: 31, zeroPoint: 0) == expected)
    }
  }

  @Test func averageEqualsTheOracleForAllSums() {
    for sum in -512...508 {
      // Four bytes with this sum, as different as can be.
      var rest = sum
      let values = (0..<4).map { index -> Int8 in
        let others = 3 - index
        let value = min(127, max(-128, rest + 128 * others))
        rest -= value
        return Int8(value)
      }
      let expected = Int8((Double(sum) / 4 + 0.5).rounded(.down))
      #expect(average(values) == expected)
    }
  }

  @Test func thePageGivesTheseResults() throws {
    let page = try ProjectFolder.text(of: "Models/ARITHMETIC.md")
    let section = try #require(page.components(of: "## Examples"))
    var checked = 0
    for line in section.split(separator: "\n") where line.hasPrefix("|") {
      let cells = line.split(separator: "|").map { $0.trimmed }
      guard cells.count == 6, let accumulator = Int32(cells[0]), let shift = UInt8(cells[2]),
        let zero = Int32(cells[3]), let result = Int8(cells[5].split(separator: " ")[0])
      else { continue }
      #expect(cells[1] == "2^30")
      #expect(
        requantize(accumulator, multiplier: 1 << 30, shift: shift, zeroPoint: zero) == result,
        "\(line)")
      checked += 1
    }
    #expect(checked == 7)
    #expect(section.contains("`(-2 + 2) >> 2 = 0`") && average([-1, -1, -1, 1]) == 0)
    #expect(section.contains("`(-6 + 2) >> 2 = -1`") && average([-1, -1, -2, -2]) == -1)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension String {
  /// The text from a heading to the next one of its level.
  fileprivate func components(of heading: String) -> Substring? {
    guard let start = firstRange(of: heading + "\n") else { return nil }
    let rest = self[start.upperBound...]
    return rest.firstRange(of: "\n## ").map { rest[..<$0.lowerBound] } ?? rest
  }
}
