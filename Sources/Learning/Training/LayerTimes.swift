import ElementaryFunctions
import FloatInference
import LabelledData
package import LeNetModel

/// What one layer costs in one direction of a training step, on one thread.
package struct LayerTime: Sendable {
  package enum Pass: String, Sendable {
    case forward
    /// The gradient of the layer's input.
    case input = "input gradient"
    /// The gradient of its weights and biases.
    case weights = "weight gradient"
  }

  package let layer: String
  package let kind: LayerKind
  package let pass: Pass
  /// Per image; 0 for layers that are no convolution or dense.
  package let multiplyAccumulates: Int
  package let secondsPerImage: Double
}

extension TrainingBenchmark {
  /// Times every layer and pass by itself, the best of several runs.
  package static func layers(_ network: Network, batchSize: Int) -> [LayerTime] {
    let parameters = ParameterBuffer(network)
    parameters.initialize(seed: 1)
    let groups = (batchSize + Lanes.scalarCount - 1) / Lanes.scalarCount
    let memory = BatchMemory(network, groups: groups)
    let transposed = TransposedWeights(network)
    transposed.update(from: parameters)
    let gradient = ParameterBuffer(network)
    let pass = BackwardPass(parameters, softTargets: nil, dropout: nil, kernels: .best)
    var generator = SplitMix64(seed: 2)
    for index in 0..<pass.forward.input.count * Lanes.scalarCount {
      pass.forward.input.scalars[index] = generator.nextFloat()
    }
    for group in 0..<groups {
      _ = pass.run(
        group: group, imageCount: Lanes.scalarCount, scale: 1, transposed: transposed,
        memory: memory)
    }
    var times: [LayerTime] = []
    for (index, layer) in network.layers.enumerated() {
      func record(_ direction: LayerTime.Pass, images: Int = Lanes.scalarCount, _ work: () -> Void)
      {
        times.append(
          LayerTime(
            layer: layer.name, kind: layer.kind, pass: direction,
            multiplyAccumulates: layer.multiplyAccumulateCount,
            secondsPerImage: bestTime(work) / Double(images)))
      }
      record(.forward) { pass.runForward(layer: index, imageCount: Lanes.scalarCount) }
      if index > 0 { record(.input) { pass.propagate(layer: index, transposed) } }
      guard parameters.layout.spans[index] != nil else { continue }
      if let dense = memory.dense[index], let span = gradient.layout.spans[index] {
        record(.weights, images: groups * Lanes.scalarCount) {
          for group in 0..<groups { pass.leaveWeightGradient(layer: index, group: group, memory) }
          for job in 0..<dense.jobs {
            dense.gradient(
              job: job, imageCount: groups * Lanes.scalarCount,
              weights: gradient.base + span.weights.lowerBound,
              bias: gradient.base + span.bias.lowerBound, kernels: .best)
          }
        }
      } else {
        record(.weights) { pass.leaveWeightGradient(layer: index, group: 0, memory) }
      }
    }
    return times
  }

  /// Seconds of one call, the best of twenty samples of at least a millisecond.
  private static func bestTime(_ work: () -> Void) -> Double {
    var calls = 1
    while seconds(calls, work) < 0.001 { calls *= 2 }
    return (0..<20).map { _ in seconds(calls, work) / Double(calls) }.min() ?? 0
  }

  private static func seconds(_ calls: Int, _ work: () -> Void) -> Double {
    let start = ContinuousClock.now
    for _ in 0..<calls { work() }
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
