import ElementaryFunctions
import Foundation
import Testing

/// Every float of a dense sweep against the platform's Double function.
@Suite struct VectorFunctionTests {
  static let bound = 0x1p-22

  @Test func exponentialKeepsItsErrorBound() {
    let worst = worstRelativeError(Elementary.exp, Foundation.exp, in: -87.33...88.72)
    #expect(worst < Self.bound)
  }

  @Test func exponentialSaturates() {
    let x = lanes([-Float.infinity, -1000, -87.34, 88.73, 1000, .infinity, .nan, 0, -0.0])
    let y = Elementary.exp(x)
    #expect((0..<9).map { y[$0] }.description == "[0.0, 0.0, 0.0, inf, inf, inf, nan, 1.0, 1.0]")
  }

  @Test func tangentKeepsItsErrorBound() {
    #expect(worstRelativeError(Elementary.tanh, Foundation.tanh, in: -20...20) < Self.bound)
    #expect(worstRelativeError(Elementary.tanh, Foundation.tanh, in: -1e-3...1e-3) < Self.bound)
  }

  @Test func tangentIsOddAndBounded() {
    for step in 0..<300 {
      let x = lanes((0..<16).map { Float(step) * 0.37 + Float($0) * 0.02 })
      let y = Elementary.tanh(x)
      #expect(Elementary.tanh(-x) == -y)
      #expect(y.max() <= 1)
    }
    let edge = Elementary.tanh(lanes([.infinity, -.infinity, .nan]))
    #expect(edge[0] == 1 && edge[1] == -1 && edge[2].isNaN)
  }

  @Test func everyLaneIsComputedAlike() {
    for x: Float in [-3.5, -0.1, 0.3, 0.7, 12] {
      let exponentials = Elementary.exp(SIMD16(repeating: x))
      let tangents = Elementary.tanh(SIMD16(repeating: x))
      for lane in 1..<16 {
        #expect(exponentials[lane] == exponentials[0])
        #expect(tangents[lane] == tangents[0])
      }
    }
  }

  private func lanes(_ values: [Float]) -> SIMD16<Float> {
    var lanes = SIMD16<Float>()
    for (lane, value) in values.enumerated() { lanes[lane] = value }
    return lanes
  }

  private func worstRelativeError(
    _ function: (SIMD16<Float>) -> SIMD16<Float>, _ reference: (Double) -> Double,
    in range: ClosedRange<Float>
  ) -> Double {
    let count = 200_000
    let step = (range.upperBound - range.lowerBound) / Float(count)
    var worst = 0.0
    for start in stride(from: 0, to: count, by: 16) {
      let x = lanes(
        (0..<16).map { min(range.lowerBound + Float(start + $0) * step, range.upperBound) })
      let y = function(x)
      for lane in 0..<16 where x[lane] != 0 {
        let expected = reference(Double(x[lane]))
        worst = max(worst, abs(Double(y[lane]) / expected - 1))
      }
    }
    return worst
  }
}
