import LeNetModel

// Plain loops over unsafe buffers: arithmetic cannot overflow (the model was checked), and every
// index follows from the shapes of a validated network.

/// - Parameter input: shape `layer.input`.
/// - Returns: shape `layer.output`.
func convolution(
  _ input: [Int8], _ layer: Layer, padding: Int, inputZeroPoint: Int32,
  _ requantize: Requantization
) -> [Int8] {
  let size = Layer.kernelSize
  let (height, width) = (layer.output.height, layer.output.width)
  let (inputHeight, inputWidth) = (layer.input.height, layer.input.width)
  var output: [Int8] = []
  output.reserveCapacity(layer.output.count)
  var row = [Int32](repeating: 0, count: width)

  input.withUnsafeBufferPointer { input in
    requantize.parameters.weights.withUnsafeBufferPointer { weights in
      row.withUnsafeMutableBufferPointer { row in
        for filter in 0..<layer.output.channels {
          for y in 0..<height {
            row.update(repeating: requantize.parameters.bias[filter])
            for channel in 0..<layer.input.channels {
              for i in 0..<size {
                let inputRow = y + i - padding
                guard (0..<inputHeight).contains(inputRow) else { continue }
                let source = (channel * inputHeight + inputRow) * inputWidth
                for j in 0..<size {
                  let weight = Int32(
                    weights[((filter * layer.input.channels + channel) * size + i) * size + j])
                  let shift = j - padding
                  for x in max(0, -shift)..<min(width, inputWidth - shift) {
                    row[x] &+= (Int32(input[source + x + shift]) &- inputZeroPoint) &* weight
                  }
                }
              }
            }
            for accumulator in row { output.append(requantize(accumulator, channel: filter)) }
          }
        }
      }
    }
  }
  return output
}

/// - Parameter input: `layer.input.count` values in the order channel, row, column.
/// - Returns: one value per unit.
func dense(
  _ input: [Int8], _ layer: Layer, inputZeroPoint: Int32, _ requantize: Requantization
) -> [Int8] {
  let count = layer.input.count
  return input.withUnsafeBufferPointer { input in
    requantize.parameters.weights.withUnsafeBufferPointer { weights in
      (0..<layer.output.channels).map { unit in
        var accumulator = requantize.parameters.bias[unit]
        for i in 0..<count {
          accumulator &+=
            (Int32(input[i]) &- inputZeroPoint) &* Int32(weights[unit * count + i])
        }
        return requantize(accumulator, channel: unit)
      }
    }
  }
}

/// - Parameters:
///   - input: shape `layer.input`.
///   - combine: of the four values of a window, row by row.
/// - Returns: shape `layer.output`.
func pool(
  _ input: [Int8], _ layer: Layer, combine: (Int8, Int8, Int8, Int8) -> Int8
) -> [Int8] {
  let width = layer.input.width
  var output: [Int8] = []
  output.reserveCapacity(layer.output.count)
  for channel in 0..<layer.output.channels {
    for y in 0..<layer.output.height {
      for x in 0..<layer.output.width {
        let corner = (channel * layer.input.height + 2 * y) * width + 2 * x
        output.append(
          combine(
            input[corner], input[corner + 1], input[corner + width], input[corner + width + 1]))
      }
    }
  }
  return output
}
