package import LeNetModel

/// How an accumulator becomes 8 bits: every number on the way of `Models/ARITHMETIC.md`.
package struct RequantizationSteps: Hashable, Sendable {
  package let accumulator: Int32
  package let multiplier: Int32
  package let shift: UInt8
  /// `acc * m`
  package let product: Int64
  /// `acc * m + 2^(s - 1)`
  package let withHalf: Int64
  /// `(acc * m + 2^(s - 1)) >> s`
  package let shifted: Int64
  /// The same plus `z'`.
  package let withZeroPoint: Int64
  package let clamped: Int8

  init(accumulator: Int32, multiplier: Int32, shift: UInt8, zeroPoint: Int32) {
    self.accumulator = accumulator
    self.multiplier = multiplier
    self.shift = shift
    product = Int64(accumulator) * Int64(multiplier)
    withHalf = product + Int64(1) << (Int64(shift) - 1)
    shifted = withHalf >> Int64(shift)
    withZeroPoint = shifted + Int64(zeroPoint)
    clamped = Int8(clamping: withZeroPoint)
  }
}

extension ReferenceInterpreter {
  /// How one output value of a convolution or dense layer comes about, term by term.
  ///
  /// - Parameters:
  ///   - index: of the layer; it has weights.
  ///   - input: what the layer reads: the output of the layer before, or the pixels minus 128.
  package func requantizationSteps(
    layer index: Int, channel: Int, row: Int, column: Int, input: [Int8]
  ) -> RequantizationSteps {
    let layer = model.network.layers[index]
    guard let position = model.network.parametricIndices.firstIndex(of: index) else {
      preconditionFailure("\(layer.name) has no weights")
    }
    let parameters = model.parameters[position]
    let zeroPoint = Int32(model.tensors[index].zeroPoint)
    var accumulator = parameters.bias[channel]
    for weight in 0..<layer.weightsPerChannel {
      guard let source = layer.source(ofWeight: weight, channel: channel, row: row, column: column)
      else { continue }
      accumulator &+=
        (Int32(input[source]) &- zeroPoint)
        &* Int32(parameters.weights[channel * layer.weightsPerChannel + weight])
    }
    return RequantizationSteps(
      accumulator: accumulator, multiplier: parameters.multipliers[channel],
      shift: parameters.shifts[channel], zeroPoint: model.tensors[index + 1].zeroPoint)
  }
}

extension Layer {
  /// Which input element an output value's weight belongs to; nil in the padding.
  ///
  /// - Parameters:
  ///   - weight: among those of an output channel.
  ///   - channel: of the output.
  package func source(ofWeight weight: Int, channel: Int, row: Int, column: Int) -> Int? {
    guard let window = kind.window else { return weight }
    let plane = kind == .depthwiseConvolution(window: window) ? channel : weight / window.count
    let y = window.stride * row + weight / window.size % window.size - window.padding.top
    let x = window.stride * column + weight % window.size - window.padding.left
    guard (0..<input.height).contains(y), (0..<input.width).contains(x) else { return nil }
    return (plane * input.height + y) * input.width + x
  }
}
