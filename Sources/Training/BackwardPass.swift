import FloatInference
import LaneKernels
import LeNetModel

/// Forward and backward pass of one group of sixteen images; the working memory of one thread.
final class BackwardPass {
  let forward: ForwardPass
  /// One for each lane.
  let labels: UnsafeMutableBufferPointer<UInt8>
  /// Nil learns from the labels alone.
  let softTargets: SoftTargets?
  /// The gradient of each layer's output. An activation works in place: it shares the buffer of
  /// the layer before it, which then holds the gradient of the activation's input.
  private let deltas: [LaneBuffer]
  /// One for each layer of the network.
  private let layers: [Layer]

  init(_ parameters: ParameterBuffer, softTargets: SoftTargets?, kernels: Kernels) {
    self.softTargets = softTargets
    forward = ForwardPass(parameters, kernels: kernels)
    labels = .allocate(capacity: Lanes.scalarCount)
    labels.initialize(repeating: 0)
    layers = parameters.network.layers
    var deltas: [LaneBuffer] = []
    for layer in layers {
      if case .activation = layer.kind, let last = deltas.last {
        deltas.append(last)
      } else {
        deltas.append(LaneBuffer(count: layer.output.count))
      }
    }
    self.deltas = deltas
  }

  deinit {
    labels.deallocate()
  }

  /// Runs the images in `forward.input`, whose labels are in `labels` and
  /// `softTargets`, forward and the gradient
  /// back.
  ///
  /// - Parameters:
  ///   - group: the group's number in its batch.
  ///   - imageCount: images of the group.
  ///   - scale: one over the images of the batch.
  ///   - memory: receives what the gradient of the parameters is made from.
  /// - Returns: the cross-entropy of the group's images, summed.
  func run(
    group: Int, imageCount: Int, scale: Float, transposed: TransposedWeights, memory: BatchMemory
  ) -> Double {
    forward.run()
    let delta = deltas[layers.count - 1]
    var loss = softmaxCrossEntropy(
      scores: forward.scores, labels: UnsafeBufferPointer(rebasing: labels[..<imageCount]),
      scale: scale, delta: delta)
    if let softTargets {
      loss = softTargets.apply(
        to: loss, scores: forward.scores, imageCount: imageCount, scale: scale, delta: delta)
    }
    for index in layers.indices.reversed() {
      runBack(layer: index, group: group, transposed: transposed, memory: memory)
    }
    return loss
  }

  private func runBack(
    layer index: Int, group: Int, transposed: TransposedWeights, memory: BatchMemory
  ) {
    let layer = layers[index]
    let delta = deltas[index]
    let table = forward.kernels.table.pointee
    switch layer.kind {
    case .dense: backDense(index, group, memory)
    case .convolution(_, let padding): backConvolution(index, padding, group, transposed, memory)
    case .activation(.relu):
      table.relu_gradient(forward.outputs[index].scalars, delta.scalars, Int32(delta.count))
    case .activation(.tanh):
      propagateThroughTanh(
        output: forward.outputs[index].base, delta: delta.base, count: delta.count)
    case .pooling(.max):
      table.max_pool_gradient(
        forward.outputs[index - 1].scalars, forward.outputs[index].scalars, delta.scalars,
        Int32(layer.input.channels), Int32(layer.input.height), Int32(layer.input.width),
        deltas[index - 1].scalars)
    case .pooling(.average):
      propagateThroughAverages(
        layer, outputDelta: delta.base, inputDelta: deltas[index - 1].base)
    }
  }

  private func backDense(_ index: Int, _ group: Int, _ memory: BatchMemory) {
    let layer = layers[index]
    memory.dense[index]?.store(
      group: group, input: forward.inputOfLayer(index), delta: deltas[index],
      kernels: forward.kernels)
    guard index > 0, let span = forward.parameters.layout.spans[index] else { return }
    forward.kernels.table.pointee.multiply(
      deltas[index].scalars, Int32(layer.output.count),
      forward.parameters.base + span.weights.lowerBound, 1, Int32(layer.input.count), nil,
      deltas[index - 1].scalars, Int32(layer.input.count))
  }

  private func backConvolution(
    _ index: Int, _ padding: Padding, _ group: Int, _ transposed: TransposedWeights,
    _ memory: BatchMemory
  ) {
    guard let span = forward.parameters.layout.spans[index] else { return }
    let table = forward.kernels.table.pointee
    let gradient = memory.convolutionGradient(group: group)
    var shape = lane_correlation(layers[index], padding: padding)
    table.correlation_gradient(
      &shape, forward.inputOfLayer(index).scalars, deltas[index].scalars,
      gradient + span.weights.lowerBound, gradient + span.bias.lowerBound)
    guard index > 0, let weights = transposed.weights(ofLayer: index) else { return }
    var transposedShape = lane_correlation(transposing: layers[index], padding: padding)
    table.correlate(
      &transposedShape, deltas[index].scalars, weights, nil, deltas[index - 1].scalars)
  }
}
