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
  /// Nil drops nothing.
  let dropout: Dropout?
  /// The gradient of each layer's output. An activation works in place: it shares the buffer of
  /// the layer before it, which then holds the gradient of the activation's input.
  private let deltas: [LaneBuffer]
  /// One for each layer of the network.
  private let layers: [Layer]

  init(
    _ parameters: ParameterBuffer, softTargets: SoftTargets?, dropout: Dropout?, kernels: Kernels
  ) {
    self.softTargets = softTargets
    self.dropout = dropout
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
    runForward()
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

  private func runForward() {
    guard let dropout else { return forward.run() }
    for index in layers.indices {
      forward.run(layer: index)
      dropout.apply(layer: index, to: forward.outputs[index])
    }
  }

  private func runBack(
    layer index: Int, group: Int, transposed: TransposedWeights, memory: BatchMemory
  ) {
    if layers[index].isParametric { leaveWeightGradient(layer: index, group: group, memory) }
    if index > 0 { propagate(layer: index, transposed) }
  }

  /// Leaves what the gradient of a layer's parameters is made from, given that of its output.
  func leaveWeightGradient(layer index: Int, group: Int, _ memory: BatchMemory) {
    let input = forward.inputOfLayer(index)
    if let dense = memory.dense[index] {
      dense.store(group: group, input: input, delta: deltas[index], kernels: forward.kernels)
    } else if case .convolution(_, let padding) = layers[index].kind,
      let span = forward.parameters.layout.spans[index]
    {
      let gradient = memory.convolutionGradient(group: group)
      var shape = lane_correlation(layers[index], padding: padding)
      forward.kernels.table.pointee.correlation_gradient(
        &shape, input.scalars, deltas[index].scalars, gradient + span.weights.lowerBound,
        gradient + span.bias.lowerBound)
    }
  }

  /// From the gradient of a layer's output to that of its input; not for the first layer, since
  /// nobody asks for the gradient of a picture.
  func propagate(layer index: Int, _ transposed: TransposedWeights) {
    let layer = layers[index]
    let (delta, inputDelta) = (deltas[index], deltas[index - 1])
    dropout?.propagate(layer: index, delta: delta)
    let output = dropout?.output(ofLayer: index) ?? forward.outputs[index]
    let table = forward.kernels.table.pointee
    switch layer.kind {
    case .dense:
      guard let span = forward.parameters.layout.spans[index] else { return }
      table.multiply(
        delta.scalars, Int32(delta.count), forward.parameters.base + span.weights.lowerBound, 1,
        Int32(layer.input.count), nil, inputDelta.scalars, Int32(layer.input.count))
    case .convolution(_, let padding):
      guard let weights = transposed.weights(ofLayer: index) else { return }
      var shape = lane_correlation(transposing: layer, padding: padding)
      table.correlate(&shape, delta.scalars, weights, nil, inputDelta.scalars)
    case .activation(.relu):
      table.relu_gradient(output.scalars, delta.scalars, Int32(delta.count))
    case .activation(.tanh):
      propagateThroughTanh(output: output.base, delta: delta.base, count: delta.count)
    case .pooling(.max):
      table.max_pool_gradient(
        forward.outputs[index - 1].scalars, output.scalars, delta.scalars,
        Int32(layer.input.channels), Int32(layer.input.height), Int32(layer.input.width),
        inputDelta.scalars)
    case .pooling(.average):
      propagateThroughAverages(layer, outputDelta: delta.base, inputDelta: inputDelta.base)
    }
  }
}
