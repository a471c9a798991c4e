package import LeNetModel

/// What a build with `<PREFIX>_TRACE_STEPS` shows on the way to an output value, in the order of
/// execution. The C names a step by its raw value.
package enum TraceStep: String, CaseIterable, Sendable {
  /// A sum in the pooling window, where the largest is requantized.
  case cornerSum = "corner sum"
  case accumulator, multiplier, shift
  case product
  /// The product with half of `2^shift` added.
  case withHalf = "with half"
  case shifted
  case withZeroPoint = "with zero point"
  /// Clamped, to the range that ReLU leaves; again where ReLU6 cuts off above.
  case clamped
  /// The entry of the activation's table.
  case tanh, sigmoid
  case leakyReLU = "leaky ReLU"
  /// The sum of a window.
  case windowSum = "window sum"
  /// What is stored: the last step of every value.
  case output
}

extension TraceStep {
  /// The entry of the table of an activation that does not clamp.
  package init(table activation: Activation) {
    switch activation {
    case .tanh: self = .tanh
    case .sigmoid: self = .sigmoid
    case .leakyReLU: self = .leakyReLU
    case .relu, .relu6: preconditionFailure("\(activation.name) has no table")
    }
  }
}
