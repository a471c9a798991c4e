import LeNetModel
import Quantization
import TestSupport
import Testing

/// Ranges over histograms whose best range is known.
@Suite struct RangeTests {
  typealias Rule = CalibrationMethod.Activations

  /// The range of the second observed tensor, given its histogram.
  private func range(
    _ histogram: Histogram, by rule: Rule, of network: Network = .lenet5
  ) throws -> (low: Float, high: Float) {
    var random = RandomModels(seed: 21)
    let model = try random.floatModel(of: network)
      .calibrated(pixels: random.pictures(count: 20).flatMap(\.self), source: "noise", threads: 1)
    var histograms = model.calibration!.histograms
    histograms[1] = histogram
    let changed = try FloatModel(
      network: network, parameters: model.parameters,
      calibration: Calibration(
        histograms: histograms, inputMeans: model.calibration!.inputMeans,
        method: CalibrationMethod(activations: rule)))
    let tensor = try Quantizer.quantize(changed, parentDigest: "")
      .tensors[network.observedIndices[1] + 1]
    return (
      tensor.scale * Float(-128 - tensor.zeroPoint), tensor.scale * Float(127 - tensor.zeroPoint)
    )
  }

  /// 1,000,000 values in the lower half and so many, evenly, in the upper.
  private func histogram(upper: UInt32, minimum: Float = 0) -> Histogram {
    let half = Histogram.binCount / 2
    return Histogram(
      minimum: minimum, maximum: 8,
      counts: (0..<2 * half).map { $0 < half ? 1_000_000 / UInt32(half) : upper / UInt32(half) })
  }

  @Test func minMaxIsAllThatWasSeen() throws {
    let range = try range(histogram(upper: 1024), by: .minMax)
    #expect(range.low == 0)
    #expect((range.high - 8).magnitude < 1e-5)
  }

  @Test func percentilesCutWhatIsBeyond() throws {
    // The upper half of 1,024 in about a million holds a thousandth.
    #expect(try range(histogram(upper: 1024), by: .threeNines).high < 4.2)
    #expect(try range(histogram(upper: 1024), by: .threeNines).high > 3.9)
    #expect(try range(histogram(upper: 1024), by: .fourNines).high > 7.5)
    #expect(try range(histogram(upper: 512_000), by: .threeNines).high > 7.9)
  }

  @Test func percentilesCutBothEndsOfASignedTensor() throws {
    // A tanh network's second observed tensor has both signs; tails of 1,024 on either side.
    let bins = Histogram.binCount
    let counts: [UInt32] = (0..<bins).map { bin in
      (bins / 4..<3 * bins / 4).contains(bin) ? 1000 : 1
    }
    let histogram = Histogram(minimum: -2, maximum: 2, counts: counts)
    let range = try range(histogram, by: .threeNines, of: .original)
    #expect((-1.05...(-0.95)).contains(range.low))
    #expect((0.95...1.05).contains(range.high))
  }

  @Test func entropyGivesUpAThinTailAndKeepsAThickOne() throws {
    // Steep below, where wide steps lose its shape, and a few values far away.
    var steep = [UInt32](repeating: 0, count: Histogram.binCount)
    var count: UInt32 = 1_000_000
    for bin in 0..<160 {
      steep[bin] = count
      count -= count / 16
    }
    for bin in stride(from: 200, to: steep.count, by: 100) { steep[bin] = 1 }
    let narrow = try range(Histogram(minimum: 0, maximum: 8, counts: steep), by: .entropy)
    #expect(narrow.high < 4)
    #expect(try range(histogram(upper: 900_000), by: .entropy).high > 7)
  }

  @Test func zerosDoNotDecideTheEntropy() throws {
    var counts = histogram(upper: 900_000).counts
    counts[0] = .max
    let range = try range(Histogram(minimum: 0, maximum: 8, counts: counts), by: .entropy)
    #expect(range.high > 7)
  }

  @Test func squaredErrorCountsBehindTanh() throws {
    // Many values where tanh is flat, few where it is steep: behind tanh only the few count.
    let bins = Histogram.binCount
    let counts: [UInt32] = (0..<bins).map { bin in
      (bins / 2 - 200..<bins / 2 + 200).contains(bin) ? 100 : bin > bins * 9 / 10 ? 1000 : 0
    }
    let histogram = Histogram(minimum: -3, maximum: 3, counts: counts)
    let signed = try range(histogram, by: .meanSquaredError, of: .original)
    #expect(signed.high < 2.9)
    let plain = try range(
      Histogram(minimum: 0, maximum: 3, counts: counts), by: .meanSquaredError)
    #expect(plain.high > 2.95)
  }

  @Test(arguments: Rule.allCases)
  func degenerateHistogramsAreHandled(rule: Rule) throws {
    let empty = [UInt32](repeating: 0, count: Histogram.binCount)
    var one = empty
    one[Histogram.binCount - 1] = 7
    for histogram in [
      Histogram(minimum: 0, maximum: 0, counts: one),
      Histogram(minimum: 0, maximum: 0, counts: empty),
      Histogram(minimum: 2, maximum: 2, counts: one),
      Histogram(minimum: 1, maximum: 3, counts: one),
      Histogram(minimum: 0, maximum: .leastNonzeroMagnitude, counts: one),
      Histogram(minimum: 0, maximum: 1e9, counts: one),
    ] {
      let range = try range(histogram, by: rule)
      #expect(range.low.isFinite && range.low <= 0)
      #expect(range.high.isFinite && range.high >= 0)
    }
  }
}
