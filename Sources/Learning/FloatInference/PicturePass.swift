import LaneKernels
import LeNetModel

/// The forward pass of one picture, of which only the scores are kept; the very same as those of a lane
/// of a ``ForwardPass``.
///
/// Not to be used by two threads at once. The parameters are copied; later changes of theirs have no
/// effect.
package final class PicturePass {
  private let network: Network
  private let kernels: Kernels
  private let steps: [PictureStep]
  private let parameters: PackedParameters
  /// `[row][column][channel]`.
  private let input: LaneBuffer
  private let inputPitch: Int
  /// Each step but an activation, which works in place, writes the one that it does not read.
  private let maps: [LaneBuffer]

  /// - Parameter parameters: of a network without batch normalization: folded.
  package init(_ parameters: ParameterBuffer, kernels: Kernels = .best) {
    network = parameters.network
    self.kernels = kernels
    self.parameters = PackedParameters(parameters)
    let shape = network.inputShape
    inputPitch = network.layers[0].readsChannelsOneByOne ? shape.channels : shape.channelPitch
    steps = PictureStep.steps(
      of: network, inputPitch: inputPitch, parameters: self.parameters.spans)
    func buffer(_ count: Int) -> LaneBuffer { LaneBuffer(count: count.roundedUp(to: 16) / 16) }
    input = buffer(shape.height * shape.width * inputPitch)
    let largest = network.layers.map { $0.output.pitchedCount }.max() ?? 0
    maps = [buffer(largest), buffer(largest)]
  }

  /// Computes the scores, one for each class, which lie where they do until the next call.
  ///
  /// - Parameter pixels: `inputShape.count` bytes.
  package func scores(of pixels: UnsafePointer<UInt8>) -> UnsafePointer<Float> {
    load(pixels)
    var source = input
    var next = 0
    for step in steps {
      if case .activation(let activation, let count) = step {
        kernels.apply(activation, source.base, source.base, count: count)
      } else {
        run(step, source.scalars, maps[next].scalars)
        source = maps[next]
        next = 1 - next
      }
    }
    return UnsafePointer(source.scalars)
  }

  private func load(_ pixels: UnsafePointer<UInt8>) {
    let shape = network.inputShape
    if inputPitch == 1 {
      kernels.table.pointee.picture_pixels(pixels, Int32(shape.count), input.scalars)
      return
    }
    let elements = shape.height * shape.width
    for channel in 0..<shape.channels {
      input.loadImage(
        pixels + channel * elements, count: elements, first: channel, stride: inputPitch)
    }
  }

  private func run(
    _ step: PictureStep, _ source: UnsafePointer<Float>, _ target: UnsafeMutablePointer<Float>
  ) {
    let table = kernels.table
    switch step {
    case .correlation(var shape, let pitch, let span):
      table.pointee.picture_correlate(
        &shape, Int32(pitch), source, parameters.base + span.weights, parameters.base + span.bias,
        target)
    case .dense(let input, let pitch, let units, let span):
      table.pointee.picture_multiply(
        source, Int32(input.channels), Int32(input.height * input.width), Int32(pitch),
        parameters.base + span.weights, parameters.base + span.bias, target, Int32(units))
    case .pooling(.max, var shape): table.pointee.picture_max_pool(&shape, source, target)
    case .pooling(.average, var shape): table.pointee.picture_average_pool(&shape, source, target)
    case .activation: break
    }
  }
}

extension Layer {
  /// Whether its kernel broadcasts single elements of its input, which then need no aligned channels.
  fileprivate var readsChannelsOneByOne: Bool {
    switch kind {
    case .convolution, .dense: true
    case .depthwiseConvolution, .batchNormalization, .activation, .pooling, .globalAverage,
      .dropout:
      false
    }
  }
}
