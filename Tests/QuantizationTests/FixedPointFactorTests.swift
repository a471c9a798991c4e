import ElementaryFunctions
import LeNetModel
import Quantization
import Testing

@Suite struct FixedPointFactorTests {
  @Test func powersOfTwoAreExact() throws {
    for exponent in -31...29 {
      let factor = try #require(
        FixedPointFactor(Double(sign: .plus, exponent: exponent, significand: 1)))
      #expect(factor.multiplier == 1 << 30)
      #expect(Int(factor.shift) == 30 - exponent)
    }
  }

  @Test func theRelativeErrorIsAtMostTwoToTheMinus31() throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<100_000 {
      let significand = 1 + Double(generator.next() >> 12) * 0x1p-52
      let real = Double(
        sign: .plus, exponent: generator.nextInt(below: 60) - 31, significand: significand)
      let factor = try #require(FixedPointFactor(real))
      #expect(QuantizedModel.multipliers.contains(factor.multiplier))
      let approximation =
        Double(factor.multiplier)
        * Double(sign: .plus, exponent: -Int(factor.shift), significand: 1)
      #expect((approximation - real).magnitude <= real * 0x1p-31)
    }
  }

  @Test func aMultiplierThatRoundsUpToTwoToThe31IsHalved() throws {
    let factor = try #require(FixedPointFactor((1.0).nextDown))
    #expect(factor == FixedPointFactor(1))
  }

  @Test(arguments: [0, -1, .infinity, .nan, 0x1p30, 0x1p-33, .leastNonzeroMagnitude])
  func factorsWithoutAShiftAreRefused(real: Double) {
    #expect(FixedPointFactor(real) == nil)
  }
}
