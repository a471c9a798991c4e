/// What a build with `<PREFIX>_TRACE_STEPS` shows on the way to an output value, in the order of
/// execution. The C names a step by its raw value.
package enum TraceStep: String, CaseIterable, Sendable {
  /// A sum at a corner of the pooling window, where the largest of four is requantized.
  case cornerSum = "corner sum"
  case accumulator, multiplier, shift
  case product
  /// The product with half of `2^shift` added.
  case withHalf = "with half"
  case shifted
  case withZeroPoint = "with zero point"
  /// Clamped; ReLU included.
  case clamped
  /// The entry of the table.
  case tanh
  /// The sum of a window.
  case windowSum = "window sum"
  /// What is stored: the last step of every value.
  case output
}
