import ElementaryFunctions
import Foundation
import Testing

@Suite struct SigmoidTests {
  @Test func keepsItsErrorBound() {
    var worst = 0.0
    for step in -87_000...87_000 {
      let x = Float(step) / 1000
      let expected = 1 / (1 + Foundation.exp(-Double(x)))
      let lanes = Elementary.sigmoid(SIMD16(repeating: x))
      #expect(lanes == SIMD16(repeating: lanes[0]))
      worst = max(worst, abs(Double(lanes[0]) / expected - 1))
    }
    #expect(worst < 0x1p-21)
  }

  @Test func saturates() {
    let x: [Float] = [-.infinity, -1000, 0, 1000, .infinity, .nan]
    let y = x.map { Elementary.sigmoid(SIMD16(repeating: $0))[0] }
    #expect(Array(y[..<5]) == [0, 0, 0.5, 1, 1])
    #expect(y[5].isNaN)
  }
}
