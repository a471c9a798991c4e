import FloatInference
import Foundation
import LeNetModel

/// Mean cross-entropy of a few images in Double, by the textbook's loops, with the parameters as
/// one flat array: what finite differences are taken of.
///
/// - Parameter masks: what the outputs of a layer are multiplied by, by image and layer.
func referenceLoss(
  _ network: Network, _ parameters: [Double], images: [[Double]], labels: [UInt8],
  masks: [[Int: [Double]]] = []
) -> Double {
  let layout = ParameterLayout(network)
  var loss = 0.0
  for (number, (image, label)) in zip(images, labels).enumerated() {
    var value = image
    for (index, layer) in network.layers.enumerated() {
      value = apply(layer, layout.spans[index], parameters, value)
      if number < masks.count, let mask = masks[number][index] {
        value = zip(value, mask).map { $0 * $1 }
      }
    }
    let sum = value.reduce(0) { $0 + Foundation.exp($1) }
    loss += Foundation.log(sum) - value[Int(label)]
  }
  return loss / Double(images.count)
}

private func apply(
  _ layer: Layer, _ span: ParameterLayout.Span?, _ parameters: [Double], _ input: [Double]
) -> [Double] {
  var output = [Double](repeating: 0, count: layer.output.count)
  switch layer.kind {
  case .convolution(_, let padding):
    convolve(layer, padding.amount, span!, parameters, input, &output)
  case .dense:
    for unit in output.indices {
      output[unit] = parameters[span!.bias.lowerBound + unit]
      for index in input.indices {
        let weight = span!.weights.lowerBound + unit * input.count + index
        output[unit] += parameters[weight] * input[index]
      }
    }
  case .activation(.relu): output = input.map { max($0, 0) }
  case .activation(.tanh): output = input.map { Foundation.tanh($0) }
  case .pooling(let pooling):
    let (height, width) = (layer.input.height, layer.input.width)
    for index in output.indices {
      let x = index % layer.output.width
      let y = index / layer.output.width % layer.output.height
      let channel = index / (layer.output.width * layer.output.height)
      let corner = (channel * height + 2 * y) * width + 2 * x
      let window = [0, 1, width, width + 1].map { input[corner + $0] }
      output[index] = pooling == .max ? window.max()! : window.reduce(0, +) / 4
    }
  }
  return output
}

private func convolve(
  _ layer: Layer, _ padding: Int, _ span: ParameterLayout.Span, _ parameters: [Double],
  _ input: [Double], _ output: inout [Double]
) {
  let (height, width) = (layer.input.height, layer.input.width)
  for index in output.indices {
    let x = index % layer.output.width
    let y = index / layer.output.width % layer.output.height
    let filter = index / (layer.output.width * layer.output.height)
    var sum = parameters[span.bias.lowerBound + filter]
    for channel in 0..<layer.input.channels {
      for ky in 0..<5 where y + ky >= padding && y + ky < height + padding {
        for kx in 0..<5 where x + kx >= padding && x + kx < width + padding {
          let weight = ((filter * layer.input.channels + channel) * 5 + ky) * 5 + kx
          let pixel = (channel * height + y + ky - padding) * width + x + kx - padding
          sum += parameters[span.weights.lowerBound + weight] * input[pixel]
        }
      }
    }
    output[index] = sum
  }
}
