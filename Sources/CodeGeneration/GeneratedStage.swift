/// A function of the generated C: layers computed in one pass, of which only the last one's output
/// exists in memory.
package struct GeneratedStage: Hashable, Sendable {
  /// `void function(const T *input, int8_t *output)`, static, with `T` the type of a pixel for the
  /// first stage and `int8_t` for the others.
  package let function: String
  /// Indices into `network.layers`. A stage reads what the one before it leaves.
  package let layers: ClosedRange<Int>
  /// Whether the largest of four sums is requantized instead of four sums.
  package let poolsSums: Bool
}
