import FloatInference
import LeNetModel

extension Correlation {
  /// The gradient of the weights and the bias, from that of the output; replaces what was there.
  ///
  /// `weights[o][c][ky][kx] = sum over y, x and images of delta[o][y][x] *
  /// input[c][y + ky - rowPadding][x + kx]`, and `bias[o]` that of `delta[o][y][x]`.
  ///
  /// - Parameters:
  ///   - input: as for `run`.
  ///   - delta: the gradient of the output, `outputChannels * outputHeight * outputWidth`.
  func gradient(
    input: UnsafePointer<Lanes>, delta: UnsafePointer<Lanes>,
    weights: UnsafeMutablePointer<Float>, bias: UnsafeMutablePointer<Float>
  ) {
    // Two output channels at a time share what is loaded; a last odd one is its own partner.
    var channel = 0
    while channel < outputChannels {
      let partner = min(channel + 1, outputChannels - 1)
      for inputChannel in 0..<inputChannels {
        for kernelRow in 0..<Layer.kernelSize {
          let (sums0, sums1) = kernelRowSums(
            input, delta, first: channel, second: partner, inputChannel, kernelRow)
          let tap = inputChannel * Layer.kernelCount + kernelRow * Layer.kernelSize
          sums0.store(weights + (channel * inputChannels * Layer.kernelCount + tap))
          sums1.store(weights + (partner * inputChannels * Layer.kernelCount + tap))
        }
      }
      channel += 2
    }
    for channel in 0..<outputChannels {
      let plane = delta + channel * outputHeight * outputWidth
      var sum = Lanes.zero
      for element in 0..<outputHeight * outputWidth { sum += plane[element] }
      bias[channel] = sumOfLanes(sum)
    }
  }

  @inline(__always)
  private func kernelRowSums(
    _ input: UnsafePointer<Lanes>, _ delta: UnsafePointer<Lanes>, first: Int, second: Int,
    _ inputChannel: Int, _ kernelRow: Int
  ) -> (KernelRowSums, KernelRowSums) {
    var sums0 = KernelRowSums()
    var sums1 = KernelRowSums()
    let step = quartersPerElement
    let shift = kernelRow - rowPadding
    let firstRow = max(0, -shift)
    let endRow = max(firstRow, min(outputHeight, inputHeight - shift))
    for y in firstRow..<endRow {
      let row = quarters(input + (inputChannel * inputHeight + y + shift) * pitch)
      let delta0 = quarters(delta + (first * outputHeight + y) * outputWidth)
      let delta1 = quarters(delta + (second * outputHeight + y) * outputWidth)
      for index in 0..<outputWidth * step {
        let d0 = delta0[index]
        let d1 = delta1[index]
        let x0 = row[index]
        sums0.s0 += d0 * x0
        sums1.s0 += d1 * x0
        let x1 = row[index + step]
        sums0.s1 += d0 * x1
        sums1.s1 += d1 * x1
        let x2 = row[index + 2 * step]
        sums0.s2 += d0 * x2
        sums1.s2 += d1 * x2
        let x3 = row[index + 3 * step]
        sums0.s3 += d0 * x3
        sums1.s3 += d1 * x3
        let x4 = row[index + 4 * step]
        sums0.s4 += d0 * x4
        sums1.s4 += d1 * x4
      }
    }
    return (sums0, sums1)
  }
}

/// The sums of one kernel row.
private struct KernelRowSums {
  var s0 = Quarter.zero
  var s1 = Quarter.zero
  var s2 = Quarter.zero
  var s3 = Quarter.zero
  var s4 = Quarter.zero

  @inline(__always)
  func store(_ target: UnsafeMutablePointer<Float>) {
    target[0] = sumOfLanes(s0)
    target[1] = sumOfLanes(s1)
    target[2] = sumOfLanes(s2)
    target[3] = sumOfLanes(s3)
    target[4] = sumOfLanes(s4)
  }
}

/// Quarters in order, then the lanes of their sum.
private func sumOfLanes(_ value: Lanes) -> Float {
  let halves = value.lowHalf + value.highHalf
  return sumOfLanes(halves.lowHalf + halves.highHalf)
}
