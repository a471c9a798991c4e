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

extension GeneratedCode {
  /// The stage that a C function belongs to; nil if it belongs to none. Its name is that of the stage's
  /// function, or begins with that and an underscore; where several stages' do, with the longest.
  package func stage(ofFunction name: String) -> GeneratedStage? {
    stages.filter { (name + "_").hasPrefix($0.function + "_") }
      .max { $0.function.utf8.count < $1.function.utf8.count }
  }
}
