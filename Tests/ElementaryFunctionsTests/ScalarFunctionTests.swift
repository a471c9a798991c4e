import ElementaryFunctions
import Foundation
import Testing

@Suite struct ScalarFunctionTests {
  @Test func exponential() {
    sweep(-708...709.7, relative: 0x1p-51, Elementary.exp, Foundation.exp)
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(710) == .infinity)
    #expect(Elementary.exp(-709) == 0)
    #expect(Elementary.exp(.nan).isNaN)
  }

  @Test func logarithm() {
    sweep(1e-3...1000, relative: 0x1p-51, absolute: 0x1p-53, Elementary.log, Foundation.log)
    sweep(0.5...2, relative: 0x1p-51, absolute: 0x1p-53, Elementary.log, Foundation.log)
    for x in [
      .leastNonzeroMagnitude, .leastNormalMagnitude / 1024, .leastNormalMagnitude, 1e300,
      .greatestFiniteMagnitude,
    ] {
      #expect(abs(Elementary.log(x) / Foundation.log(x) - 1) < 0x1p-51)
    }
    #expect(Elementary.log(1) == 0)
    #expect(Elementary.log(0) == -.infinity)
    #expect(Elementary.log(.infinity) == .infinity)
    #expect(Elementary.log(-1).isNaN)
  }

  @Test func tangent() {
    sweep(-25...25, relative: 0x1p-50, Elementary.tanh, Foundation.tanh)
    sweep(-0.5...0.5, relative: 0x1p-50, Elementary.tanh, Foundation.tanh)
    #expect(Elementary.tanh(.infinity) == 1)
    #expect(Elementary.tanh(-400) == -1)
    #expect(Elementary.tanh(.nan).isNaN)
  }

  @Test func circular() {
    for range in [-7.0...7, -0x1p20...0x1p20] {
      sweep(range, relative: 0, absolute: 0x1p-50, Elementary.sin, Foundation.sin)
      sweep(range, relative: 0, absolute: 0x1p-50, Elementary.cos, Foundation.cos)
    }
    #expect(Elementary.cos(0) == 1)
    #expect(Elementary.sin(0) == 0)
    #expect(Elementary.sin(.infinity).isNaN)
    #expect(Elementary.cos(0x1p21).isNaN)
  }

  private func sweep(
    _ range: ClosedRange<Double>, relative: Double, absolute: Double = 0,
    _ function: (Double) -> Double, _ reference: (Double) -> Double,
    at location: SourceLocation = #_sourceLocation
  ) {
    let count = 100_000
    let step = (range.upperBound - range.lowerBound) / Double(count)
    var worst = -Double.infinity
    for index in 0..<count {
      let x = range.lowerBound + (Double(index) + 0.37) * step
      let expected = reference(x)
      let allowed = max(relative * abs(expected), absolute)
      worst = max(worst, abs(function(x) - expected) - allowed)
    }
    #expect(worst < 0, sourceLocation: location)
  }
}
