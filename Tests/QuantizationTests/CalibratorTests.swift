import FloatInference
import LeNetModel
import Quantization
import TestSupport
import Testing

@Suite struct CalibratorTests {
  @Test(arguments: [Network.lenet5, .original, .mixed])
  func histogramsEqualThoseOfEveryValue(network: Network) throws {
    var random = RandomModels(seed: 13)
    let model = try random.floatModel(of: network)
    // Not a multiple of the lanes, so that empty lanes would show.
    let pictures = random.pictures(count: 21, shape: network.inputShape)
    let calibration = Calibrator.calibrate(model, pixels: pictures.flatMap(\.self), threads: 2)

    let pass = ForwardPass(ParameterBuffer(model))
    for (position, index) in network.observedIndices.enumerated() {
      var values: [Float] = []
      for picture in pictures {
        picture.withUnsafeBufferPointer { pass.load($0.baseAddress!, imageCount: 1) }
        pass.run()
        values += (0..<pass.outputs[index].count).map { pass.outputs[index][$0][0] }
      }
      let histogram = calibration.histograms[position]
      #expect(histogram.minimum == values.min())
      #expect(histogram.maximum == values.max())
      #expect(histogram.counts.reduce(0, +) == UInt32(values.count))
      // Cumulative counts at some bins, which a shift by one bin would change.
      let width = (histogram.maximum - histogram.minimum) / Float(Histogram.binCount)
      for bin in stride(from: 100, to: Histogram.binCount, by: 300) {
        let edge = histogram.minimum + Float(bin) * width
        let below = histogram.counts[..<bin].reduce(0, +)
        let certain = values.count { $0 < edge - width / 100 }
        let possible = values.count { $0 < edge + width / 100 }
        #expect((UInt32(certain)...UInt32(possible)).contains(below))
      }
    }
  }

  @Test func theThreadCountDoesNotMatter() throws {
    var random = RandomModels(seed: 14)
    let model = try random.floatModel(of: .lenet5)
    let pixels = random.pictures(count: 70).flatMap(\.self)
    let one = Calibrator.calibrate(model, pixels: pixels, threads: 1)
    #expect(Calibrator.calibrate(model, pixels: pixels, threads: 2) == one)
    #expect(Calibrator.calibrate(model, pixels: pixels, threads: 7) == one)
  }
}
