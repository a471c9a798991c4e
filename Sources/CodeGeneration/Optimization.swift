/// What generated code is to save. Both give the same bits.
package enum Optimization: String, CaseIterable, Sendable {
  /// Instructions: besides the portable C, kernels made for the model and some processors.
  case speed
  /// Flash: the portable C alone.
  case size
}
