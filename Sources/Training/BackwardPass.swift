import FloatInference
import LeNetModel

/// Forward and backward pass of one group of sixteen images; the working memory of one thread.
final class BackwardPass {
  let forward: ForwardPass
  /// The gradient of each layer's output. An activation works in place: it shares the buffer of
  /// the layer before it, which then holds the gradient of the activation's input.
  private let deltas: [LaneBuffer]
  /// For a convolution that passes its gradient on: that of its output, with padded columns.
  private let paddedDeltas: [LaneBuffer?]

  init(_ parameters: ParameterBuffer) {
    forward = ForwardPass(parameters)
    var deltas: [LaneBuffer] = []
    for layer in parameters.network.layers {
      if case .activation = layer.kind, let last = deltas.last {
        deltas.append(last)
      } else {
        deltas.append(LaneBuffer(count: layer.output.count))
      }
    }
    self.deltas = deltas
    paddedDeltas = parameters.network.layers.enumerated().map { index, layer in
      guard index > 0, case .convolution(_, let padding) = layer.kind else { return nil }
      let width = layer.output.width + 2 * padding.transposedAmount
      return LaneBuffer(count: layer.output.channels * layer.output.height * width)
    }
  }

  /// Runs the images in `forward.input` forward and the gradient back.
  ///
  /// - Parameters:
  ///   - group: the group's number in its batch.
  ///   - labels: one per image of the group.
  ///   - scale: one over the images of the batch.
  ///   - memory: receives what the gradient of the parameters is made from.
  /// - Returns: the cross-entropy of the group's images, summed.
  func run(
    group: Int, labels: [UInt8], scale: Float, transposed: TransposedWeights, memory: BatchMemory
  ) -> Double {
    forward.run()
    let layers = forward.network.layers
    let loss = softmaxCrossEntropy(
      scores: forward.scores, labels: labels, scale: scale, delta: deltas[layers.count - 1])
    for index in layers.indices.reversed() {
      switch layers[index].kind {
      case .dense: backDense(index, group, transposed, memory)
      case .convolution(_, let padding):
        backConvolution(index, padding, group, transposed, memory)
      case .activation(let activation):
        propagate(
          through: activation, output: forward.outputs[index].base, delta: deltas[index].base,
          count: layers[index].output.count)
      case .pooling(let pooling):
        propagate(
          through: pooling, layers[index], input: forward.outputs[index - 1].base,
          output: forward.outputs[index].base, outputDelta: deltas[index].base,
          inputDelta: deltas[index - 1].base)
      }
    }
    return loss
  }

  private func backDense(
    _ index: Int, _ group: Int, _ transposed: TransposedWeights, _ memory: BatchMemory
  ) {
    let layer = forward.network.layers[index]
    memory.dense[index]?.store(
      group: group, input: forward.inputOfLayer(index), delta: deltas[index])
    guard let weights = transposed.weights(ofLayer: index) else { return }
    multiplyDense(
      input: deltas[index].base, inputCount: layer.output.count, weights: weights, bias: nil,
      output: deltas[index - 1].base, outputCount: layer.input.count)
  }

  private func backConvolution(
    _ index: Int, _ padding: Padding, _ group: Int, _ transposed: TransposedWeights,
    _ memory: BatchMemory
  ) {
    let layer = forward.network.layers[index]
    guard let span = forward.parameters.layout.spans[index] else { return }
    let gradient = memory.convolutionGradient(group: group)
    Correlation(layer, padding: padding).gradient(
      input: (forward.paddedInputs[index] ?? forward.inputOfLayer(index)).base,
      delta: deltas[index].base, weights: gradient + span.weights.lowerBound,
      bias: gradient + span.bias.lowerBound)
    guard let padded = paddedDeltas[index], let weights = transposed.weights(ofLayer: index)
    else { return }
    let amount = padding.transposedAmount
    copyPaddingColumns(deltas[index].base, layer.output, by: amount, to: padded.base)
    Correlation(
      inputChannels: layer.output.channels, inputHeight: layer.output.height,
      pitch: layer.output.width + 2 * amount, rowPadding: amount,
      outputChannels: layer.input.channels, outputHeight: layer.input.height,
      outputWidth: layer.input.width
    ).run(
      input: padded.base, weights: weights, bias: nil, output: deltas[index - 1].base)
  }
}

extension Padding {
  /// The padding with which correlating the output's gradient gives the input's.
  fileprivate var transposedAmount: Int { Layer.kernelSize - 1 - amount }
}
