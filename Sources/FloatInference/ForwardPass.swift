package import LeNetModel

/// The forward pass of a group of up to sixteen images, with the output of every layer kept.
///
/// Not to be used by two threads at once; any number of passes may share the parameters while
/// nobody changes them. Sums run in the order of the weights in memory, multiply then add, so
/// every lane has exactly the bits of the scalar formula.
package final class ForwardPass {
  package let parameters: ParameterBuffer
  /// 784 pixels, each 0...1.
  package let input = LaneBuffer(count: Network.inputShape.count)
  /// One for each layer.
  package let outputs: [LaneBuffer]
  /// One for each layer: the layer's input with padded columns, for a convolution that pads.
  package let paddedInputs: [LaneBuffer?]

  package init(_ parameters: ParameterBuffer) {
    self.parameters = parameters
    let layers = parameters.network.layers
    outputs = layers.map { LaneBuffer(count: $0.output.count) }
    paddedInputs = layers.map { layer in
      guard case .convolution(_, .same) = layer.kind else { return nil }
      let width = layer.input.width + 2 * Padding.same.amount
      return LaneBuffer(count: layer.input.channels * layer.input.height * width)
    }
  }

  package var network: Network { parameters.network }

  /// The ten scores of every lane.
  package var scores: LaneBuffer { outputs[outputs.count - 1] }

  /// What layer `index` reads: the images, or the output of the layer before.
  package func inputOfLayer(_ index: Int) -> LaneBuffer {
    index == 0 ? input : outputs[index - 1]
  }

  /// Sets lane `l` to image `l`, divided by 255; lanes from `imageCount` on to zero.
  ///
  /// - Parameters:
  ///   - pixels: `imageCount * 784` bytes.
  ///   - imageCount: at most sixteen.
  package func load(_ pixels: UnsafePointer<UInt8>, imageCount: Int) {
    precondition((0...Lanes.scalarCount).contains(imageCount))
    for lane in 0..<Lanes.scalarCount {
      if lane < imageCount {
        input.loadImage(pixels + lane * input.count, lane: lane)
      } else {
        input.clear(lane: lane)
      }
    }
  }

  /// Computes every layer's output from `input`.
  package func run() {
    for index in network.layers.indices { run(layer: index) }
  }

  private func run(layer index: Int) {
    let layer = network.layers[index]
    let source = UnsafePointer(inputOfLayer(index).base)
    let target = outputs[index].base
    switch layer.kind {
    case .convolution(_, let padding):
      guard let span = parameters.layout.spans[index] else { return }
      var input = source
      if let padded = paddedInputs[index] {
        copyPaddingColumns(source, layer.input, by: padding.amount, to: padded.base)
        input = UnsafePointer(padded.base)
      }
      Correlation(layer, padding: padding).run(
        input: input, weights: parameters.base + span.weights.lowerBound,
        bias: parameters.base + span.bias.lowerBound, output: target)
    case .dense:
      guard let span = parameters.layout.spans[index] else { return }
      multiplyDense(
        input: source, inputCount: layer.input.count,
        weights: parameters.base + span.weights.lowerBound,
        bias: parameters.base + span.bias.lowerBound, output: target,
        outputCount: layer.output.count)
    case .activation(.relu): applyRelu(source, target, count: layer.output.count)
    case .activation(.tanh): applyTanh(source, target, count: layer.output.count)
    case .pooling(let pooling): pool(source, target, layer: layer, pooling)
    }
  }
}
