/// `output[o] = bias[o] + sum over i of weights[o][i] * input[i]`, summed in that order.
///
/// - Parameters:
///   - input: `inputCount` elements.
///   - weights: `[outputCount][inputCount]`.
///   - bias: one per output; nil for zeros.
///   - output: `outputCount` elements.
package func multiplyDense(
  input: UnsafePointer<Lanes>, inputCount: Int, weights: UnsafePointer<Float>,
  bias: UnsafePointer<Float>?, output: UnsafeMutablePointer<Lanes>, outputCount: Int
) {
  var first = 0
  while first < outputCount {
    let second = min(first + 1, outputCount - 1)
    let weights0 = weights + first * inputCount
    let weights1 = weights + second * inputCount
    var sum0 = Lanes(repeating: bias.map { $0[first] } ?? 0)
    var sum1 = Lanes(repeating: bias.map { $0[second] } ?? 0)
    for index in 0..<inputCount {
      accumulate(input[index], weights0[index], weights1[index], &sum0, &sum1)
    }
    output[first] = sum0
    output[second] = sum1
    first += 2
  }
}
