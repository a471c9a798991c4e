import ElementaryFunctions
import LeNetInterpreter
import LeNetModel
import TestSupport
import Testing

@Suite struct RequantizationTests {
  /// `clamp(z' + round(acc * m / 2^s), -128, 127)`, ties toward plus infinity, by exact division.
  private func oracle(_ accumulator: Int32, _ multiplier: Int32, _ shift: UInt8, _ zero: Int32)
    -> Int8
  {
    let numerator = 2 * Int128(accumulator) * Int128(multiplier) + (Int128(1) << Int128(shift))
    let denominator = Int128(1) << (Int128(shift) + 1)
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Int8(clamping: Int128(zero) + (remainder < 0 ? quotient - 1 : quotient))
  }

  @Test func extremesEqualTheOracle() {
    let accumulators: [Int32] = [.min + 1, -1 << 30, -2, -1, 0, 1, 2, 1 << 30, .max]
    let multipliers: [Int32] = [1 << 30, (1 << 30) + 1, .max - 1, .max]
    for accumulator in accumulators {
      for multiplier in multipliers {
        for shift in QuantizedModel.shifts {
          for zero in [Int32(-128), -1, 0, 127] {
            #expect(
              requantize(accumulator, multiplier: multiplier, shift: shift, zeroPoint: zero)
                == oracle(accumulator, multiplier, shift, zero))
          }
        }
      }
    }
  }

  @Test func randomCasesEqualTheOracle() {
    var generator = SplitMix64(seed: 2)
    var mismatches = 0
    for _ in 0..<500_000 {
      let shift = UInt8(generator.nextInt(below: 62) + 1)
      // Accumulators of every size, so that results are not all saturated or zero.
      let accumulator =
        Int32(truncatingIfNeeded: generator.next() >> 1) >> generator.nextInt(below: 31)
      let multiplier = Int32(1 << 30 | generator.nextInt(below: 1 << 30))
      let zero = Int32(generator.nextInt(below: 256) - 128)
      guard accumulator != .min else { continue }
      if requantize(accumulator, multiplier: multiplier, shift: shift, zeroPoint: zero)
        != oracle(accumulator, multiplier, shift, zero)
      {
        mismatches += 1
      }
    }
    #expect(mismatches == 0)
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
      #expect(average(values[0], values[1], values[2], values[3]) == expected)
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
    #expect(section.contains("`(-2 + 2) >> 2 = 0`") && average(-1, -1, -1, 1) == 0)
    #expect(section.contains("`(-6 + 2) >> 2 = -1`") && average(-1, -1, -2, -2) == -1)
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
