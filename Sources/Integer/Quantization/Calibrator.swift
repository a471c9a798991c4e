import FloatInference
package import LeNetModel
import Threading

/// Observes a float model's activations over calibration images.
package enum Calibrator {
  /// Runs the images twice: for the extremes of each observed activation, then for its histogram
  /// and the means of what each weight is multiplied with.
  ///
  /// The same bits for any number of threads: extremes and counts do not depend on order, and the
  /// means' sums are added up in the order of the images.
  ///
  /// - Parameters:
  ///   - pixels: 784 bytes an image; at least one image.
  ///   - threads: at least one.
  /// - Returns: a calibration by the standard method. If a layer's sums are not finite, for example
  ///   because its weights are too large, no range is: its histogram's ends are not numbers, and
  ///   ``FloatModel`` refuses the calibration with the layer's name.
  package static func calibrate(
    _ model: FloatModel, pixels: [UInt8], threads: Int
  ) -> Calibration {
    let parameters = ParameterBuffer(model)
    let observers = (0..<max(1, threads)).map { _ in Observer(parameters) }
    forEachGroup(of: pixels, observers) { observer, _ in observer.observeExtremes() }
    let extremes = observers.dropFirst().reduce(observers[0].extremes) { total, observer in
      zip(total, observer.extremes).map { ($0.0.union($0.1)) }
    }
    for observer in observers { observer.extremes = extremes }
    let means = InputMeans(
      model.network, imageCount: pixels.count / model.network.inputShape.count)
    forEachGroup(of: pixels, observers) { observer, group in
      observer.count()
      means.add(observer.pass, group: group, activeLanes: observer.activeLanes)
    }
    let histograms = extremes.indices.map { position in
      Histogram(
        minimum: extremes[position].areFinite ? extremes[position].low : .nan,
        maximum: extremes[position].areFinite ? extremes[position].high : .nan,
        counts: (0..<Histogram.binCount).map { bin in
          UInt32(clamping: observers.reduce(0) { $0 + $1.counts[position][bin] })
        })
    }
    return Calibration(histograms: histograms, inputMeans: means.means)
  }

  private static func forEachGroup(
    of pixels: [UInt8], _ observers: [Observer], _ body: (Observer, _ group: Int) -> Void
  ) {
    let lanes = Lanes.scalarCount
    let pixelCount = observers[0].pass.input.count
    let imageCount = pixels.count / pixelCount
    pixels.withUnsafeBufferPointer { pixels in
      guard let images = pixels.baseAddress else { return }
      forEachJob((imageCount + lanes - 1) / lanes, threads: observers.count) { worker, group in
        let observer = observers[worker]
        observer.activeLanes = min(lanes, imageCount - group * lanes)
        observer.pass.load(
          images + group * lanes * pixelCount, imageCount: observer.activeLanes)
        observer.pass.run()
        body(observer, group)
      }
    }
  }
}

/// The smallest and the largest value seen.
private struct Extremes {
  var low = Float.infinity
  var high = -Float.infinity
  /// Whether all values, seen and behind ReLU no longer seen, were finite.
  var areFinite = true

  func union(_ other: Extremes) -> Extremes {
    Extremes(
      low: min(low, other.low), high: max(high, other.high),
      areFinite: areFinite && other.areFinite)
  }
}

/// What one worker has seen.
private final class Observer {
  let pass: ForwardPass
  /// Lanes that hold an image.
  var activeLanes = 0
  var extremes: [Extremes]
  var counts: [[UInt64]]
  private let observed: [Int]
  private let parametric: [Int]

  init(_ parameters: ParameterBuffer) {
    pass = ForwardPass(parameters)
    observed = parameters.network.observedIndices
    parametric = parameters.network.parametricIndices
    extremes = observed.map { _ in Extremes() }
    counts = observed.map { _ in [UInt64](repeating: 0, count: Histogram.binCount) }
  }

  func observeExtremes() {
    for (position, layer) in observed.enumerated() {
      var seen = extremes[position]
      seen.areFinite = seen.areFinite && isFinite(parametric[position])
      forEachValue(of: layer) { value in
        seen.low = min(seen.low, value)
        seen.high = max(seen.high, value)
      }
      extremes[position] = seen
    }
  }

  func count() {
    for (position, layer) in observed.enumerated() {
      let range = extremes[position]
      let width = range.high - range.low
      let binsPerUnit = width > 0 ? Float(Histogram.binCount) / width : 0
      counts[position].withUnsafeMutableBufferPointer { counts in
        forEachValue(of: layer) { value in
          // A width so small that its inverse overflows makes this infinite or not a number.
          let bin = (value - range.low) * binsPerUnit
          counts[bin < Float(Histogram.binCount) ? Int(bin) : Histogram.binCount - 1] += 1
        }
      }
    }
  }

  private func isFinite(_ layer: Int) -> Bool {
    let output = pass.outputs[layer]
    // Zero times anything but a finite number is not a number, which no sum loses.
    var zeros = Lanes.zero
    for element in 0..<output.count { zeros += output[element] * 0 }
    return (0..<activeLanes).allSatisfy { zeros[$0] == 0 }
  }

  private func forEachValue(of layer: Int, _ body: (Float) -> Void) {
    let output = pass.outputs[layer]
    for element in 0..<output.count {
      for lane in 0..<activeLanes {
        body(output.scalars[element * Lanes.scalarCount + lane])
      }
    }
  }
}
