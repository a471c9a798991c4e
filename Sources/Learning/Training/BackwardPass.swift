import FloatInference
import LaneKernels
import LeNetModel

/// Forward and backward pass of one group of sixteen images; the working memory of one thread.
final class BackwardPass {
  let forward: ForwardPass
  /// One for each lane.
  let labels: UnsafeMutableBufferPointer<UInt8>
  /// The part of a label's target that all classes share.
  private let labelSmoothing: Float
  /// Nil learns from the labels alone.
  let softTargets: SoftTargets?
  /// Nil drops nothing.
  let dropout: Dropout?
  /// One for each layer; nil for all but batch normalizations.
  private let normalizations: [BatchNormalization?]
  /// The gradient of each layer's output. A layer that works in place shares the buffer of the layer
  /// before it, which then holds the gradient of that layer's output.
  private let deltas: [LaneBuffer]
  /// One for each layer of the network.
  private let layers: [Layer]

  init(
    _ parameters: ParameterBuffer, labelSmoothing: Double = 0, softTargets: SoftTargets?,
    dropout: Dropout?, kernels: Kernels
  ) {
    self.labelSmoothing = Float(labelSmoothing)
    self.softTargets = softTargets
    self.dropout = dropout
    forward = ForwardPass(parameters, kernels: kernels)
    labels = .allocate(capacity: Lanes.scalarCount)
    labels.initialize(repeating: 0)
    layers = parameters.network.layers
    normalizations = layers.map { layer in
      layer.kind == .batchNormalization ? BatchNormalization(layer) : nil
    }
    var deltas: [LaneBuffer] = []
    for layer in layers {
      if layer.propagatesInPlace, let last = deltas.last {
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

  /// Runs the images in `forward.input`, whose labels are in `labels` and `softTargets`, forward and
  /// the gradient back.
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
    for index in layers.indices { runForward(layer: index, imageCount: imageCount) }
    let delta = deltas[layers.count - 1]
    var loss = softmaxCrossEntropy(
      scores: forward.scores, labels: UnsafeBufferPointer(rebasing: labels[..<imageCount]),
      scale: scale, smoothing: labelSmoothing, delta: delta)
    if let softTargets {
      loss = softTargets.apply(
        to: loss, scores: forward.scores, imageCount: imageCount, scale: scale, delta: delta)
    }
    for index in layers.indices.reversed() {
      runBack(layer: index, group: group, transposed: transposed, memory: memory)
    }
    return loss
  }

  /// Computes one layer's output as it is while training.
  func runForward(layer index: Int, imageCount: Int) {
    let (input, output) = (forward.inputOfLayer(index), forward.outputs[index])
    switch layers[index].kind {
    case .convolution, .depthwiseConvolution, .activation, .pooling, .globalAverage, .dense:
      forward.run(layer: index)
    case .batchNormalization:
      guard let span = forward.parameters.layout.spans[index] else { return }
      normalizations[index]?.run(
        input: input, output: output, weights: forward.parameters.base + span.weights.lowerBound,
        bias: forward.parameters.base + span.bias.lowerBound, imageCount: imageCount)
    case .dropout:
      output.base.update(from: input.base, count: output.count)
    }
    dropout?.apply(layer: index, to: output)
  }

  /// Nobody asks for the gradient of what the first layer with parameters reads.
  private func runBack(
    layer index: Int, group: Int, transposed: TransposedWeights, memory: BatchMemory
  ) {
    leaveWeightGradient(layer: index, group: group, memory)
    if index > forward.parameters.layout.firstIndex { propagate(layer: index, transposed) }
  }

  /// Leaves what the gradient of a layer's parameters is made from, given that of its output.
  func leaveWeightGradient(layer index: Int, group: Int, _ memory: BatchMemory) {
    let (layer, delta) = (layers[index], deltas[index])
    let input = forward.inputOfLayer(index)
    switch layer.kind {
    case .dense:
      memory.dense[index]?.store(
        group: group, input: input, delta: delta, kernels: forward.kernels)
    case .convolution, .depthwiseConvolution:
      guard let gradient = memory.gradient(ofLayer: index, group: group),
        var shape = lane_correlation(layer)
      else { return }
      forward.kernels.table.pointee.correlation_gradient(
        &shape, input.scalars, delta.scalars, gradient, gradient + layer.weightCount)
    case .batchNormalization:
      guard let gradient = memory.gradient(ofLayer: index, group: group),
        let normalization = normalizations[index]
      else { return }
      normalization.gradient(
        input: input, delta: delta, weights: gradient, bias: gradient + layer.input.channels)
      memory.statistics[index]?.store(group: group, normalization)
    case .activation, .pooling, .globalAverage, .dropout: break
    }
  }

  /// From the gradient of a layer's output to that of its input; not for the first layer. For batch
  /// normalization what ``leaveWeightGradient(layer:group:_:)`` found is part of it.
  func propagate(layer index: Int, _ transposed: TransposedWeights) {
    let layer = layers[index]
    let (delta, inputDelta) = (deltas[index], deltas[index - 1])
    dropout?.propagate(layer: index, delta: delta)
    let output = dropout?.output(ofLayer: index) ?? forward.outputs[index]
    let table = forward.kernels.table.pointee
    switch layer.kind {
    case .dense:
      guard let weights = weights(ofLayer: index) else { return }
      table.multiply(
        delta.scalars, Int32(delta.count), weights, 1, Int32(layer.input.count), nil,
        inputDelta.scalars, Int32(layer.input.count))
    case .convolution, .depthwiseConvolution:
      propagateThroughConvolution(index, transposed)
    case .batchNormalization:
      guard let weights = weights(ofLayer: index) else { return }
      normalizations[index]?.propagate(
        input: forward.inputOfLayer(index), delta: delta, weights: weights)
    case .activation(let activation):
      forward.kernels.propagate(activation, output: output, delta: delta)
    case .pooling(.max, _):
      guard var shape = lane_pooling(layer) else { return }
      table.max_pool_gradient(
        &shape, forward.outputs[index - 1].scalars, output.scalars, delta.scalars,
        inputDelta.scalars)
    case .pooling(.average, _), .globalAverage:
      guard var shape = lane_pooling(layer) else { return }
      table.average_pool_gradient(&shape, delta.scalars, inputDelta.scalars)
    case .dropout: break
    }
  }

  private func propagateThroughConvolution(_ index: Int, _ transposed: TransposedWeights) {
    guard var shape = lane_correlation(layers[index]) else { return }
    let (delta, inputDelta) = (deltas[index], deltas[index - 1])
    let table = forward.kernels.table.pointee
    if shape.stride == 1 {
      guard let weights = transposed.weights(ofLayer: index) else { return }
      var back = shape.transposed
      table.correlate(&back, delta.scalars, weights, nil, inputDelta.scalars)
    } else {
      guard let weights = weights(ofLayer: index) else { return }
      table.correlation_input_gradient(&shape, delta.scalars, weights, inputDelta.scalars)
    }
  }

  private func weights(ofLayer index: Int) -> UnsafePointer<Float>? {
    forward.parameters.layout.spans[index].map {
      UnsafePointer(forward.parameters.base + $0.weights.lowerBound)
    }
  }
}

extension Layer {
  /// Whether the gradient of the output becomes that of the input where it is.
  fileprivate var propagatesInPlace: Bool {
    switch kind {
    case .activation, .batchNormalization, .dropout: true
    case .convolution, .depthwiseConvolution, .pooling, .globalAverage, .dense: false
    }
  }
}
