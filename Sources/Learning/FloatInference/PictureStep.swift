import LaneKernels
import LeNetModel

/// What a ``PicturePass`` does one after the other. Pitches are the floats from one element of a map to
/// the next.
enum PictureStep {
  /// A convolution, over all channels or depthwise.
  case correlation(lane_correlation, inputPitch: Int, PackedParameters.Span)
  case dense(input: Shape, inputPitch: Int, units: Int, PackedParameters.Span)
  case pooling(Pooling, lane_pooling)
  /// In place, of so many vectors.
  case activation(Activation, vectorCount: Int)

  /// The steps of a folded network.
  ///
  /// - Parameters:
  ///   - inputPitch: that of the picture.
  ///   - parameters: one for each layer.
  static func steps(
    of network: Network, inputPitch: Int, parameters: [PackedParameters.Span?]
  ) -> [PictureStep] {
    var steps: [PictureStep] = []
    var pitch = inputPitch
    for (layer, span) in zip(network.layers, parameters) {
      let step: PictureStep
      switch layer.kind {
      case .convolution, .depthwiseConvolution:
        guard let span, let shape = lane_correlation(layer) else { continue }
        step = .correlation(shape, inputPitch: pitch, span)
      case .dense:
        guard let span else { continue }
        step = .dense(
          input: layer.input, inputPitch: pitch, units: layer.output.channels, span)
      case .activation(let activation):
        step = .activation(
          activation, vectorCount: layer.output.pitchedCount.roundedUp(to: 16) / 16)
      case .pooling(.max, _):
        guard let shape = lane_pooling(layer) else { continue }
        step = .pooling(.max, shape)
      case .pooling(.average, _), .globalAverage:
        guard let shape = lane_pooling(layer) else { continue }
        step = .pooling(.average, shape)
      case .batchNormalization, .dropout:
        preconditionFailure(
          "\(layer.name) is there for training only, and no folded network has it")
      }
      if case .pooling(.max, _) = step, case .activation(let activation, _)? = steps.last,
        activation.commutesWithMaximum
      {
        // On fewer elements.
        steps[steps.count - 1] = step
        steps.append(
          .activation(
            activation, vectorCount: layer.output.pitchedCount.roundedUp(to: 16) / 16))
      } else {
        steps.append(step)
      }
      pitch = layer.output.channelPitch
    }
    return steps
  }
}

extension Activation {
  /// Whether that of the largest element is the largest activation, in every bit: the others' steepest
  /// and flattest pieces are computed in ways that may not be monotonic.
  fileprivate var commutesWithMaximum: Bool {
    switch self {
    case .relu, .relu6, .leakyReLU: true
    case .tanh, .sigmoid: false
    }
  }
}

extension Shape {
  /// Floats from one element of a map `[row][column][channel]` to the next, for a single picture.
  var channelPitch: Int { channels.roundedUp(to: LANE_CHANNELS) }

  /// Floats of such a map.
  var pitchedCount: Int { height * width * channelPitch }
}

extension Int {
  func roundedUp(to multiple: Int) -> Int { (self + multiple - 1) / multiple * multiple }
}
