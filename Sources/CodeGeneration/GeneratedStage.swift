/// A function of the generated C: layers computed in one pass, of which only the last one's output
/// exists in memory.
package struct GeneratedStage: Hashable, Sendable {
  /// `void function(const T *input, int8_t *output)`, static, with `T` the type of a pixel for the
  /// first stage and `int8_t` for the others.
  package let function: String
  /// Indices into `network.layers`. A stage reads what the one before it leaves.
  package let layers: ClosedRange<Int>
  /// Into the model's parameters; nil for a stage without weights.
  package let parameterPosition: Int?
  /// Whether the largest sum of a pooling window is requantized instead of all its sums.
  package let poolsSums: Bool
}
