import FloatInference
import Foundation
import LeNetModel

/// What batch normalization takes as mean and variance.
enum ReferenceStatistics {
  /// Those of the images' values: while training, with all images in one group.
  case ownOfGroup
  /// Those among the parameters: of a trained network.
  case running
}

/// Mean cross-entropy of a few images in Double, by the textbook's loops, with the parameters as
/// one flat array: what finite differences are taken of.
///
/// - Parameter masks: what the outputs of a layer are multiplied by, by image and layer.
func referenceLoss(
  _ network: Network, _ parameters: [Double], images: [[Double]], labels: [UInt8],
  masks: [[Int: [Double]]] = []
) -> Double {
  let scores = referenceScores(network, parameters, .ownOfGroup, images: images, masks: masks)
  var loss = 0.0
  for (scores, label) in zip(scores, labels) {
    let sum = scores.reduce(0) { $0 + Foundation.exp($1) }
    loss += Foundation.log(sum) - scores[Int(label)]
  }
  return loss / Double(images.count)
}

/// - Returns: `[image][class]`.
func referenceScores(
  _ network: Network, _ parameters: [Double], _ statistics: ReferenceStatistics,
  images: [[Double]], masks: [[Int: [Double]]] = []
) -> [[Double]] {
  let layout = ParameterLayout(network)
  var values = images
  for (index, layer) in network.layers.enumerated() {
    if layer.kind == .batchNormalization {
      let running = statistics == .running ? layout.statistics[index] : nil
      normalize(layer, layout.spans[index]!, running, parameters, &values)
    } else {
      values = values.map { apply(layer, layout.spans[index], parameters, $0) }
    }
    for (number, mask) in masks.enumerated() {
      guard let mask = mask[index] else { continue }
      values[number] = zip(values[number], mask).map { $0 * $1 }
    }
  }
  return values
}

private func normalize(
  _ layer: Layer, _ span: ParameterLayout.Span, _ running: ParameterLayout.Span?,
  _ parameters: [Double], _ values: inout [[Double]]
) {
  let area = layer.input.height * layer.input.width
  for channel in 0..<layer.input.channels {
    let elements = channel * area..<(channel + 1) * area
    let own = values.flatMap { $0[elements] }
    var mean = own.reduce(0, +) / Double(own.count)
    var variance = own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(own.count)
    if let running {
      mean = parameters[running.bias.lowerBound + channel]
      variance = parameters[running.weights.lowerBound + channel]
    }
    let factor =
      parameters[span.weights.lowerBound + channel] / (variance + 1e-5).squareRoot()
    for image in values.indices {
      for element in elements {
        values[image][element] =
          (values[image][element] - mean) * factor + parameters[span.bias.lowerBound + channel]
      }
    }
  }
}

private func apply(
  _ layer: Layer, _ span: ParameterLayout.Span?, _ parameters: [Double], _ input: [Double]
) -> [Double] {
  switch layer.kind {
  case .convolution(_, let window):
    let channels = Array(0..<layer.input.channels)
    return convolve(layer, window, span!, parameters, input) { _ in channels }
  case .depthwiseConvolution(let window):
    return convolve(layer, window, span!, parameters, input) { [$0] }
  case .dense:
    return (0..<layer.output.count).map { unit in
      let first = span!.weights.lowerBound + unit * input.count
      return input.indices.reduce(parameters[span!.bias.lowerBound + unit]) {
        $0 + parameters[first + $1] * input[$1]
      }
    }
  case .activation(let activation): return input.map { apply(activation, $0) }
  case .pooling(let pooling, let window):
    return pool(layer, pooling, rows: window.size, columns: window.size, window.stride, input)
  case .globalAverage:
    return pool(
      layer, .average, rows: layer.input.height, columns: layer.input.width, 1, input)
  case .batchNormalization: preconditionFailure("is of all images at once")
  case .dropout: return input
  }
}

private func apply(_ activation: Activation, _ x: Double) -> Double {
  switch activation {
  case .relu: max(x, 0)
  case .relu6: min(max(x, 0), 6)
  case .leakyReLU(let slope): x > 0 ? x : Double(slope) * x
  case .tanh: Foundation.tanh(x)
  case .sigmoid: 1 / (1 + Foundation.exp(-x))
  }
}

private func pool(
  _ layer: Layer, _ pooling: Pooling, rows: Int, columns: Int, _ stride: Int, _ input: [Double]
) -> [Double] {
  (0..<layer.output.count).map { index in
    let x = index % layer.output.width
    let y = index / layer.output.width % layer.output.height
    let channel = index / (layer.output.width * layer.output.height)
    let window = (0..<rows * columns).map { element in
      let row = channel * layer.input.height + y * stride + element / columns
      return input[row * layer.input.width + x * stride + element % columns]
    }
    return pooling == .max ? window.max()! : window.reduce(0, +) / Double(window.count)
  }
}

/// - Parameter channels: those of the input that a filter reads.
private func convolve(
  _ layer: Layer, _ window: Window, _ span: ParameterLayout.Span, _ parameters: [Double],
  _ input: [Double], reading channels: (Int) -> [Int]
) -> [Double] {
  let (height, width) = (layer.input.height, layer.input.width)
  return (0..<layer.output.count).map { index in
    let x = index % layer.output.width
    let y = index / layer.output.width % layer.output.height
    let filter = index / (layer.output.width * layer.output.height)
    var sum = parameters[span.bias.lowerBound + filter]
    var weight = span.weights.lowerBound + filter * layer.weightsPerChannel
    for channel in channels(filter) {
      for ky in 0..<window.size {
        for kx in 0..<window.size {
          let row = y * window.stride + ky - window.padding.top
          let column = x * window.stride + kx - window.padding.left
          if (0..<height).contains(row) && (0..<width).contains(column) {
            sum += parameters[weight] * input[(channel * height + row) * width + column]
          }
          weight += 1
        }
      }
    }
    return sum
  }
}
