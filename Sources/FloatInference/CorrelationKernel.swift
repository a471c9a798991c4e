package import LeNetModel

/// The geometry of a 5x5 correlation over maps whose columns, but not rows, are padded in memory.
package struct Correlation: Sendable {
  package let inputChannels: Int
  package let inputHeight: Int
  /// Elements from one input row to the next: the width with its padding.
  package let pitch: Int
  /// Rows of zeros that would stand above and below the input; they are skipped, not stored.
  package let rowPadding: Int
  package let outputChannels: Int
  package let outputHeight: Int
  package let outputWidth: Int

  package init(
    inputChannels: Int, inputHeight: Int, pitch: Int, rowPadding: Int, outputChannels: Int,
    outputHeight: Int, outputWidth: Int
  ) {
    self.inputChannels = inputChannels
    self.inputHeight = inputHeight
    self.pitch = pitch
    self.rowPadding = rowPadding
    self.outputChannels = outputChannels
    self.outputHeight = outputHeight
    self.outputWidth = outputWidth
  }

  /// The forward pass of a convolution layer.
  package init(_ layer: Layer, padding: Padding) {
    self.init(
      inputChannels: layer.input.channels, inputHeight: layer.input.height,
      pitch: layer.input.width + 2 * padding.amount, rowPadding: padding.amount,
      outputChannels: layer.output.channels, outputHeight: layer.output.height,
      outputWidth: layer.output.width)
  }

  /// Kernel rows that meet an input row, for one output row.
  @inline(__always)
  package func kernelRows(outputRow: Int) -> Range<Int> {
    let first = max(0, rowPadding - outputRow)
    return first..<max(first, min(Layer.kernelSize, inputHeight + rowPadding - outputRow))
  }

  /// `output[o][y][x] = bias[o] + sum over c, ky, kx of weights[o][c][ky][kx] *
  /// input[c][y + ky - rowPadding][x + kx]`, summed in that order.
  ///
  /// - Parameters:
  ///   - input: `inputChannels * inputHeight * pitch` elements.
  ///   - weights: `[outputChannels][inputChannels][5][5]`.
  ///   - bias: one per output channel; nil for zeros.
  ///   - output: `outputChannels * outputHeight * outputWidth` elements.
  package func run(
    input: UnsafePointer<Lanes>, weights: UnsafePointer<Float>, bias: UnsafePointer<Float>?,
    output: UnsafeMutablePointer<Lanes>
  ) {
    for y in 0..<outputHeight {
      // Two channels at a time, so that each input is loaded once for two products and their
      // sums stay in registers. A last odd channel is its own partner.
      var channel = 0
      while channel < outputChannels {
        let partner = min(channel + 1, outputChannels - 1)
        runRow(
          y, input, weights, first: channel, second: partner,
          bias: (bias.map { $0[channel] } ?? 0, bias.map { $0[partner] } ?? 0), output)
        channel += 2
      }
    }
  }

  @inline(__always)
  private func runRow(
    _ y: Int, _ input: UnsafePointer<Lanes>, _ weights: UnsafePointer<Float>, first: Int,
    second: Int, bias: (Float, Float), _ output: UnsafeMutablePointer<Lanes>
  ) {
    let rows = kernelRows(outputRow: y)
    let perChannel = inputChannels * Layer.kernelCount
    let planeStride = inputHeight * pitch
    let firstTap = rows.lowerBound * Layer.kernelSize
    let weights0 = weights + (first * perChannel + firstTap)
    let weights1 = weights + (second * perChannel + firstTap)
    let origin = input + (y + rows.lowerBound - rowPadding) * pitch
    let output0 = output + (first * outputHeight + y) * outputWidth
    let output1 = output + (second * outputHeight + y) * outputWidth
    for x in 0..<outputWidth {
      var sum0 = Lanes(repeating: bias.0)
      var sum1 = Lanes(repeating: bias.1)
      for channel in 0..<inputChannels {
        var row = origin + (channel * planeStride + x)
        var tap0 = weights0 + channel * Layer.kernelCount
        var tap1 = weights1 + channel * Layer.kernelCount
        for _ in 0..<rows.count {
          accumulate(row[0], tap0[0], tap1[0], &sum0, &sum1)
          accumulate(row[1], tap0[1], tap1[1], &sum0, &sum1)
          accumulate(row[2], tap0[2], tap1[2], &sum0, &sum1)
          accumulate(row[3], tap0[3], tap1[3], &sum0, &sum1)
          accumulate(row[4], tap0[4], tap1[4], &sum0, &sum1)
          row += pitch
          tap0 += Layer.kernelSize
          tap1 += Layer.kernelSize
        }
      }
      output0[x] = sum0
      output1[x] = sum1
    }
  }
}

extension Layer {
  /// Elements of a kernel for one input channel.
  package static let kernelCount = kernelSize * kernelSize
}

/// Multiply, then add: a fused multiply-add would round differently and is slow where the
/// processor has none.
@inline(__always)
func accumulate(
  _ value: Lanes, _ weight0: Float, _ weight1: Float, _ sum0: inout Lanes, _ sum1: inout Lanes
) {
  sum0 += value * weight0
  sum1 += value * weight1
}

/// Copies maps row by row into a buffer with `padding` columns on each side, whose padding is
/// zero already and stays so.
package func copyPaddingColumns(
  _ source: UnsafePointer<Lanes>, _ shape: Shape, by padding: Int,
  to target: UnsafeMutablePointer<Lanes>
) {
  let pitch = shape.width + 2 * padding
  for row in 0..<shape.channels * shape.height {
    (target + (row * pitch + padding)).update(
      from: source + row * shape.width, count: shape.width)
  }
}
