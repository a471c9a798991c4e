import LeNetModel

// Plain loops over unsafe buffers: arithmetic cannot overflow (the model was checked), and every
// index follows from the shapes of a validated network.

/// - Parameter input: shape `layer.input`.
/// - Returns: shape `layer.output`.
func convolution(
  _ input: [Int8], _ layer: Layer, padding: Int, inputZeroPoint: Int32,
  _ requantize: Requantization
) -> [Int8] {
  var output: [Int8] = []
  output.reserveCapacity(layer.output.count)
  var sums = [Int32](repeating: 0, count: layer.output.width)
  input.withUnsafeBufferPointer { input in
    requantize.parameters.weights.withUnsafeBufferPointer { weights in
      sums.withUnsafeMutableBufferPointer { sums in
        let rows = ConvolutionRows(
          layer: layer, padding: padding, inputZeroPoint: inputZeroPoint, input: input,
          weights: weights)
        for filter in 0..<layer.output.channels {
          for y in 0..<layer.output.height {
            sums.update(repeating: requantize.parameters.bias[filter])
            rows.add(filter: filter, y: y, to: sums)
            for sum in sums { output.append(requantize(sum, channel: filter)) }
          }
        }
      }
    }
  }
  return output
}

/// The products of a convolution, one output row at a time.
private struct ConvolutionRows {
  let layer: Layer
  let padding: Int
  let inputZeroPoint: Int32
  let input: UnsafeBufferPointer<Int8>
  let weights: UnsafeBufferPointer<Int8>

  /// Adds to the sum of every column `x` of output row `y` the terms that lie inside the input.
  func add(filter: Int, y: Int, to sums: UnsafeMutableBufferPointer<Int32>) {
    let size = Layer.kernelSize
    let (channels, height, width) = (layer.input.channels, layer.input.height, layer.input.width)
    for channel in 0..<channels {
      for i in 0..<size {
        let row = y + i - padding
        guard (0..<height).contains(row) else { continue }
        let source = (channel * height + row) * width
        for j in 0..<size {
          let weight = Int32(weights[((filter * channels + channel) * size + i) * size + j])
          let offset = j - padding
          for x in max(0, -offset)..<min(sums.count, width - offset) {
            sums[x] &+= (Int32(input[source + x + offset]) &- inputZeroPoint) &* weight
          }
        }
      }
    }
  }
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
