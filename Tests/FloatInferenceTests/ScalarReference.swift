import ElementaryFunctions
import LeNetModel

/// Every layer's output for one image, by the textbook's loops.
func scalarOutputs(_ model: FloatModel, _ image: [Float]) -> [[Float]] {
  var outputs: [[Float]] = []
  var value = image
  var parameters = model.parameters.makeIterator()
  for layer in model.network.layers {
    switch layer.kind {
    case .convolution(_, let window):
      let channels = Array(0..<layer.input.channels)
      value = convolve(layer, window, parameters.next()!, value) { _ in channels }
    case .depthwiseConvolution(let window):
      value = convolve(layer, window, parameters.next()!, value) { [$0] }
    case .dense:
      let own = parameters.next()!
      value = (0..<layer.output.count).map { unit in
        var sum = own.bias[unit]
        for index in value.indices {
          sum.addProduct(own.weights[unit * layer.input.count + index], value[index])
        }
        return sum
      }
    case .activation(let activation): value = value.map { apply(activation, $0) }
    case .pooling(let pooling, let window):
      value = pool(layer, pooling, rows: window.size, columns: window.size, window.stride, value)
    case .globalAverage:
      value = pool(
        layer, .average, rows: layer.input.height, columns: layer.input.width, 1, value)
    case .batchNormalization, .dropout: preconditionFailure("a model is folded")
    }
    outputs.append(value)
  }
  return outputs
}

private func apply(_ activation: Activation, _ x: Float) -> Float {
  switch activation {
  case .relu: x > 0 ? x : 0
  case .relu6: x > 0 ? min(x, 6) : 0
  case .leakyReLU(let slope): x > 0 ? x : slope * x
  case .tanh: Elementary.tanh(SIMD16(repeating: x))[0]
  case .sigmoid: Elementary.sigmoid(SIMD16(repeating: x))[0]
  }
}

/// - Parameter channels: those of the input that a filter reads.
private func convolve(
  _ layer: Layer, _ window: Window, _ parameters: FloatParameters, _ input: [Float],
  reading channels: (Int) -> [Int]
) -> [Float] {
  var output: [Float] = []
  let (height, width, size) = (layer.input.height, layer.input.width, window.size)
  for filter in 0..<layer.output.channels {
    for y in 0..<layer.output.height {
      for x in 0..<layer.output.width {
        var sum = parameters.bias[filter]
        var weight = filter * layer.weightsPerChannel
        for channel in channels(filter) {
          for ky in 0..<size {
            for kx in 0..<size {
              let row = y * window.stride + ky - window.padding.top
              let column = x * window.stride + kx - window.padding.left
              let inside = (0..<height).contains(row) && (0..<width).contains(column)
              let value = inside ? input[(channel * height + row) * width + column] : 0
              sum.addProduct(parameters.weights[weight], value)
              weight += 1
            }
          }
        }
        output.append(sum)
      }
    }
  }
  return output
}

private func pool(
  _ layer: Layer, _ pooling: Pooling, rows: Int, columns: Int, _ stride: Int, _ input: [Float]
) -> [Float] {
  var output: [Float] = []
  for channel in 0..<layer.output.channels {
    for y in 0..<layer.output.height {
      for x in 0..<layer.output.width {
        let values = (0..<rows * columns).map { index in
          let row = channel * layer.input.height + y * stride + index / columns
          return input[row * layer.input.width + x * stride + index % columns]
        }
        switch pooling {
        case .max: output.append(values.max()!)
        case .average where rows == 2 && columns == 2:
          output.append(((values[0] + values[1]) + (values[2] + values[3])) / 4)
        case .average: output.append(values.reduce(0, +) * (1 / Float(values.count)))
        }
      }
    }
  }
  return output
}
