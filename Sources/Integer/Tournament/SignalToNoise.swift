import ElementaryFunctions
import FloatInference
import LabelledData
import LeNetInterpreter
import LeNetModel
import Threading

/// How much of each tensor quantization leaves.
enum SignalToNoise {
  /// - Returns: one for each of ``Network/activatedIndices``, in decibels.
  static func ratios(
    of candidate: QuantizedModel, to model: FloatModel, on images: LabelledImages, threads: Int
  ) -> [Float] {
    let parameters = ParameterBuffer(model)
    let interpreter = ReferenceInterpreter(candidate)
    let tensors = model.network.activatedIndices
    let pixelCount = model.network.inputShape.count
    let lanes = Lanes.scalarCount
    let groups = (images.count + lanes - 1) / lanes
    let passes = (0..<max(1, threads)).map { _ in ForwardPass(parameters) }
    // Of every group by itself, so that sums do not depend on which thread comes when.
    let energies = [Energy](unsafeUninitializedCapacity: groups * tensors.count) {
      energies, filled in
      energies.initialize(repeating: Energy())
      nonisolated(unsafe) let energies = energies
      images.pixels.withUnsafeBufferPointer { pixels in
        nonisolated(unsafe) let pixels = pixels
        forEachJob(groups, threads: passes.count) { worker, group in
          let pass = passes[worker]
          let first = group * lanes
          let active = min(lanes, images.count - first)
          let start = first * pixelCount
          pass.load(pixels.baseAddress! + start, imageCount: active)
          pass.run()
          for lane in 0..<active {
            let offset = start + lane * pixelCount
            var tensor = 0
            interpreter.run(
              picture: pixels[offset..<offset + pixelCount]
            ) { layer, values in
              guard tensor < tensors.count, tensors[tensor] == layer else { return }
              energies[group * tensors.count + tensor].add(
                pass.outputs[layer], lane: lane, quantized: values,
                by: candidate.tensors[layer + 1])
              tensor += 1
            }
          }
        }
      }
      filled = groups * tensors.count
    }
    return tensors.indices.map { tensor in
      (0..<groups).reduce(into: Energy()) {
        $0 += energies[$1 * tensors.count + tensor]
      }.decibels
    }
  }
}

/// Sums of squares.
private struct Energy {
  var signal = 0.0
  var noise = 0.0

  mutating func add(
    _ real: LaneBuffer, lane: Int, quantized: [Int8], by parameters: QuantizationParameters
  ) {
    for (element, q) in quantized.enumerated() {
      let value = real.scalars[element * Lanes.scalarCount + lane]
      let error = Double(parameters.real(q)) - Double(value)
      signal += Double(value) * Double(value)
      noise += error * error
    }
  }

  static func += (left: inout Energy, right: Energy) {
    left.signal += right.signal
    left.noise += right.noise
  }

  /// `10 log10(signal / noise)`, within the ratios that can be stated.
  var decibels: Float {
    let range = CalibrationTournament.ratios
    guard noise > 0 else { return range.upperBound }
    guard signal > 0 else { return range.lowerBound }
    let bels = (Elementary.log(signal) - Elementary.log(noise)) / Elementary.log(10)
    return min(max(Float(10 * bels), range.lowerBound), range.upperBound)
  }
}
