import LaneKernels
package import LeNetModel

/// The forward pass of a group of up to sixteen images, with the output of every layer kept.
///
/// Not to be used by two threads at once; any number of passes may share the parameters while
/// nobody changes them. Every sum is a chain of fused multiply-adds in the order of the weights in
/// memory, so every lane has exactly the bits of the scalar formula.
package final class ForwardPass {
  package let parameters: ParameterBuffer
  package let kernels: Kernels
  /// A picture's pixels, each 0...1.
  package let input: LaneBuffer
  /// One for each layer.
  package let outputs: [LaneBuffer]

  package init(_ parameters: ParameterBuffer, kernels: Kernels = .best) {
    self.parameters = parameters
    self.kernels = kernels
    input = LaneBuffer(count: parameters.network.inputShape.count)
    outputs = parameters.network.layers.map { LaneBuffer(count: $0.output.count) }
  }

  package var network: Network { parameters.network }

  /// The scores of every lane, one for each class.
  package var scores: LaneBuffer { outputs[outputs.count - 1] }

  /// What layer `index` reads: the images, or the output of the layer before.
  package func inputOfLayer(_ index: Int) -> LaneBuffer {
    index == 0 ? input : outputs[index - 1]
  }

  /// Sets lane `l` to image `l`, divided by 255; lanes from `imageCount` on to zero.
  ///
  /// - Parameters:
  ///   - pixels: `imageCount * inputShape.count` bytes.
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

  /// Computes every layer's output from `input`; of a folded network.
  package func run() {
    for index in network.layers.indices { run(layer: index) }
  }

  /// Computes one layer's output from that of the layer before; not of one that is there for training
  /// only.
  package func run(layer index: Int) {
    let layer = network.layers[index]
    let table = kernels.table.pointee
    let source = inputOfLayer(index)
    let target = outputs[index]
    switch layer.kind {
    case .convolution, .depthwiseConvolution:
      guard let span = parameters.layout.spans[index], var shape = lane_correlation(layer) else {
        return
      }
      table.correlate(
        &shape, source.scalars, parameters.base + span.weights.lowerBound,
        parameters.base + span.bias.lowerBound, target.scalars)
    case .dense:
      guard let span = parameters.layout.spans[index] else { return }
      table.multiply(
        source.scalars, Int32(layer.input.count), parameters.base + span.weights.lowerBound,
        Int32(layer.input.count), 1, parameters.base + span.bias.lowerBound, target.scalars,
        Int32(layer.output.count))
    case .activation(let activation):
      kernels.apply(activation, source.base, target.base, count: target.count)
    case .pooling(.max, _):
      guard var shape = lane_pooling(layer) else { return }
      table.max_pool(&shape, source.scalars, target.scalars)
    case .pooling(.average, _), .globalAverage:
      guard var shape = lane_pooling(layer) else { return }
      table.average_pool(&shape, source.scalars, target.scalars)
    case .batchNormalization, .dropout:
      preconditionFailure("\(layer.name) is there for training only, and no folded network has it")
    }
  }
}
