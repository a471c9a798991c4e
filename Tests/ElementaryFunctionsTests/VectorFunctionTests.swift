import Dispatch
import ElementaryFunctions
import Foundation
import Synchronization
import Testing

/// Every float that matters against the platform's Double function.
@Suite struct VectorFunctionTests {
  static let bound = 0x1p-22

  /// All floats whose exponential is a normal number; those nearer to 0 than 2^-26, whose
  /// exponential rounds to 1, in steps.
  @Test func exponentialKeepsItsErrorBound() {
    let worst = worstRelativeError(
      in: 0x1p-26...88.72283, Elementary.exp, { Foundation.exp($0) })
    #expect(worst < Self.bound)
    let negative = worstRelativeError(
      in: 0x1p-26...87.336544, { Elementary.exp(-$0) }, { Foundation.exp(-$0) })
    #expect(negative < Self.bound)
    for bits in stride(from: UInt32(0), to: Float(0x1p-26).bitPattern, by: 65_537) {
      let x = SIMD16(repeating: Float(bitPattern: bits))
      #expect(Elementary.exp(x)[0] == 1 && Elementary.exp(-x)[0] == 1)
    }
  }

  @Test func exponentialSaturates() {
    let x = lanes([-Float.infinity, -1000, -87.34, 88.73, 1000, .infinity, .nan, 0, -0.0])
    let y = Elementary.exp(x)
    #expect((0..<9).map { y[$0] }.description == "[0.0, 0.0, 0.0, inf, inf, inf, nan, 1.0, 1.0]")
  }

  /// All floats from where tanh(x) rounds to x to where it rounds to 1, and that it is odd; beyond,
  /// in steps.
  @Test func tangentKeepsItsErrorBound() {
    let worst = worstRelativeError(
      in: 0x1p-13...10, Elementary.tanh, { Foundation.tanh($0) })
    #expect(worst < Self.bound)
    let negative = worstRelativeError(
      in: 0x1p-13...10, { -Elementary.tanh(-$0) }, { Foundation.tanh($0) })
    #expect(negative == worst)
    for bits in stride(from: UInt32(1), to: Float(0x1p-13).bitPattern, by: 65_537) {
      let x = Float(bitPattern: bits)
      let y = Elementary.tanh(SIMD16(repeating: x))[0]
      #expect(abs(y - x) <= x.ulp && Elementary.tanh(SIMD16(repeating: -x))[0] == -y)
    }
    for bits in stride(
      from: Float(10).bitPattern, to: Float.infinity.bitPattern, by: 65_537)
    {
      #expect(Elementary.tanh(SIMD16(repeating: Float(bitPattern: bits)))[0] == 1)
    }
  }

  @Test func tangentIsBounded() {
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

  /// Over every float of the range, which is above 0.
  private func worstRelativeError(
    in range: ClosedRange<Float>, _ function: @Sendable (SIMD16<Float>) -> SIMD16<Float>,
    _ reference: @Sendable (Double) -> Double
  ) -> Double {
    let (first, last) = (range.lowerBound.bitPattern, range.upperBound.bitPattern)
    let chunk: UInt32 = 1 << 20
    let chunks = Int((last - first) / chunk) + 1
    let worst = Mutex(0.0)
    DispatchQueue.concurrentPerform(iterations: chunks) { index in
      let start = first + UInt32(index) * chunk
      var worstOfChunk = 0.0
      for bits in stride(from: start, through: min(start + chunk - 1, last), by: 16) {
        var x = SIMD16<Float>(repeating: range.upperBound)
        for lane in 0..<UInt32(16) where bits + lane <= last {
          x[Int(lane)] = Float(bitPattern: bits + lane)
        }
        let y = function(x)
        for lane in 0..<16 {
          let error = abs(Double(y[lane]) / reference(Double(x[lane])) - 1)
          // Written so that NaN counts.
          if !(error <= worstOfChunk) { worstOfChunk = error }
        }
      }
      let found = worstOfChunk
      worst.withLock { worst in
        if !(found <= worst) { worst = found }
      }
    }
    return worst.withLock { $0 }
  }
}
