import ElementaryFunctions
package import LeNetModel

extension Activation {
  /// Of a real number.
  func callAsFunction(_ x: Double) -> Double {
    switch self {
    case .relu: max(x, 0)
    case .relu6: min(max(x, 0), 6)
    case .leakyReLU(let slope): x > 0 ? x : Double(slope) * x
    case .tanh: Elementary.tanh(x)
    case .sigmoid: 1 / (1 + Elementary.exp(-x))
    }
  }

  /// The largest magnitude of an input that matters: beyond, the output rounds to the first or last
  /// entry of its table. `atanh(126.5 / 127) = 3.114` and `log(509) = 6.232`.
  var inputLimit: Double {
    switch self {
    case .relu, .relu6, .leakyReLU: .infinity
    case .tanh: 3.125
    case .sigmoid: 6.25
    }
  }

  /// What a quantized model has for the output.
  ///
  /// - Parameter input: what it has for the input.
  func output(of input: QuantizationParameters) -> QuantizationParameters {
    switch self {
    case .relu, .relu6: input
    case .tanh: QuantizationParameters(scale: 1 / 127, zeroPoint: 0)
    case .sigmoid: QuantizationParameters(scale: 1 / 255, zeroPoint: -128)
    case .leakyReLU:
      QuantizationParameters(
        RealRange(low: self(Double(input.real(-128))), high: self(Double(input.real(127)))))
    }
  }

  /// `table[q + 128]` is the output for `q`.
  func table(from input: QuantizationParameters) -> [Int8] {
    let output = output(of: input)
    return table(from: input, zeroPoint: output.zeroPoint) { real in
      switch self {
      case .tanh: 127 * real
      case .sigmoid: 255 * real
      case .relu, .relu6, .leakyReLU: real / Double(output.scale)
      }
    }
  }

  /// The same with an output that another tool chose.
  package func table(
    from input: QuantizationParameters, to output: QuantizationParameters
  ) -> [Int8] {
    table(from: input, zeroPoint: output.zeroPoint) { $0 / Double(output.scale) }
  }

  private func table(
    from input: QuantizationParameters, zeroPoint: Int32, steps: (Double) -> Double
  ) -> [Int8] {
    (-128...127).map { q in
      let real = self(Double(input.scale) * Double(q - Int(input.zeroPoint)))
      return Int8(
        min(max(steps(real).rounded(.toNearestOrEven) + Double(zeroPoint), -128), 127))
    }
  }
}
