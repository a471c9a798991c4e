import ElementaryFunctions
import LeNetModel

/// Every layer's output for one image, by the textbook's loops.
func scalarOutputs(_ model: FloatModel, _ image: [Float]) -> [[Float]] {
  var outputs: [[Float]] = []
  var value = image
  var parameters = model.parameters.makeIterator()
  for layer in model.network.layers {
    switch layer.kind {
    case .convolution(_, let padding):
      value = convolve(layer, padding.amount, parameters.next()!, value)
    case .dense:
      let own = parameters.next()!
      value = (0..<layer.output.count).map { unit in
        var sum = own.bias[unit]
        for index in value.indices {
          sum.addProduct(own.weights[unit * layer.input.count + index], value[index])
        }
        return sum
      }
    case .activation(.relu): value = value.map { $0 > 0 ? $0 : 0 }
    case .activation(.tanh): value = value.map { Elementary.tanh(SIMD16(repeating: $0))[0] }
    case .pooling(let pooling): value = pool(layer, pooling, value)
    }
    outputs.append(value)
  }
  return outputs
}

private func convolve(
  _ layer: Layer, _ padding: Int, _ parameters: FloatParameters, _ input: [Float]
) -> [Float] {
  var output: [Float] = []
  let (height, width) = (layer.input.height, layer.input.width)
  for filter in 0..<layer.output.channels {
    for y in 0..<layer.output.height {
      for x in 0..<layer.output.width {
        var sum = parameters.bias[filter]
        for channel in 0..<layer.input.channels {
          for ky in 0..<5 {
            for kx in 0..<5 {
              let (row, column) = (y + ky - padding, x + kx - padding)
              let inside = (0..<height).contains(row) && (0..<width).contains(column)
              let value = inside ? input[(channel * height + row) * width + column] : 0
              let weight = ((filter * layer.input.channels + channel) * 5 + ky) * 5 + kx
              sum.addProduct(parameters.weights[weight], value)
            }
          }
        }
        output.append(sum)
      }
    }
  }
  return output
}

private func pool(_ layer: Layer, _ pooling: Pooling, _ input: [Float]) -> [Float] {
  var output: [Float] = []
  for channel in 0..<layer.output.channels {
    for y in 0..<layer.output.height {
      for x in 0..<layer.output.width {
        let corner = (channel * layer.input.height + 2 * y) * layer.input.width + 2 * x
        let (a, b) = (input[corner], input[corner + 1])
        let (c, d) = (input[corner + layer.input.width], input[corner + layer.input.width + 1])
        output.append(pooling == .max ? max(a, b, c, d) : ((a + b) + (c + d)) / 4)
      }
    }
  }
  return output
}
