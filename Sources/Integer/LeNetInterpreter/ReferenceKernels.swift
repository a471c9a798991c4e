import LeNetModel

// Plain loops over unsafe buffers: arithmetic cannot overflow (the model was checked), and every
// index follows from the shapes of a validated network.

/// - Parameter input: shape `layer.input`.
/// - Returns: shape `layer.output`.
func convolution(
  _ input: [Int8], _ layer: Layer, _ window: Window, isDepthwise: Bool, inputZeroPoint: Int32,
  _ requantize: Requantization
) -> [Int8] {
  var output: [Int8] = []
  output.reserveCapacity(layer.output.count)
  var sums = [Int32](repeating: 0, count: layer.output.width)
  input.withUnsafeBufferPointer { input in
    requantize.parameters.weights.withUnsafeBufferPointer { weights in
      sums.withUnsafeMutableBufferPointer { sums in
        let rows = ConvolutionRows(
          layer: layer, window: window, isDepthwise: isDepthwise, inputZeroPoint: inputZeroPoint,
          input: input, weights: weights)
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
  let window: Window
  let isDepthwise: Bool
  let inputZeroPoint: Int32
  let input: UnsafeBufferPointer<Int8>
  let weights: UnsafeBufferPointer<Int8>

  /// Adds to the sum of every column `x` of output row `y` the terms that lie inside the input.
  func add(filter: Int, y: Int, to sums: UnsafeMutableBufferPointer<Int32>) {
    let (size, stride, padding) = (window.size, window.stride, window.padding)
    let (height, width) = (layer.input.height, layer.input.width)
    var weight = filter * layer.weightsPerChannel
    for channel in isDepthwise ? filter..<filter + 1 : 0..<layer.input.channels {
      for i in 0..<size {
        defer { weight += size }
        let row = stride * y + i - padding.top
        guard (0..<height).contains(row) else { continue }
        let source = (channel * height + row) * width
        for j in 0..<size {
          let factor = Int32(weights[weight + j])
          let offset = j - padding.left
          // Of the columns x, those with 0 <= stride * x + offset < width.
          let first = offset < 0 ? (stride - 1 - offset) / stride : 0
          let end = offset < width ? min(sums.count, (width - 1 - offset) / stride + 1) : 0
          let columns = first..<max(first, end)
          // Apart, so that neighbours are read as such.
          if stride == 1 {
            for x in columns {
              sums[x] &+= (Int32(input[source + x + offset]) &- inputZeroPoint) &* factor
            }
          } else {
            for x in columns {
              sums[x] &+=
                (Int32(input[source + stride * x + offset]) &- inputZeroPoint) &* factor
            }
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
///   - combine: the values of a window, row by row.
/// - Returns: shape `layer.output`.
func pool(
  _ input: [Int8], _ layer: Layer, _ window: Window, combine: ([Int8]) -> Int8
) -> [Int8] {
  let (height, width) = (layer.input.height, layer.input.width)
  var output: [Int8] = []
  output.reserveCapacity(layer.output.count)
  var values = [Int8](repeating: 0, count: window.count)
  for channel in 0..<layer.output.channels {
    for y in 0..<layer.output.height {
      for x in 0..<layer.output.width {
        let corner = (channel * height + window.stride * y) * width + window.stride * x
        for i in 0..<window.size {
          for j in 0..<window.size {
            values[i * window.size + j] = input[corner + i * width + j]
          }
        }
        output.append(combine(values))
      }
    }
  }
  return output
}

/// The average of each channel's map.
func globalAverage(_ input: [Int8], _ layer: Layer) -> [Int8] {
  let count = layer.input.height * layer.input.width
  return (0..<layer.input.channels).map { channel in
    average(input[channel * count..<(channel + 1) * count])
  }
}

/// `floor((2 * sum + n) / (2 * n))` of `n` values.
package func average(_ values: some Collection<Int8>) -> Int8 {
  let count = values.count
  let numerator = 2 * values.reduce(0) { $0 + Int($1) } + count
  // Swift's division rounds toward 0.
  let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: 2 * count)
  return Int8(remainder < 0 ? quotient - 1 : quotient)
}
