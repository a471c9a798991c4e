import CodeGeneration

/// How a value that differs came about on both sides, step by step.
package struct Explanation: Hashable, Sendable {
  /// A number on the way to the value.
  package struct Step: Hashable, Sendable {
    package let name: String
    /// Nil where the side has no such step.
    package let interpreter: Int64?
    package let generated: Int64?

    package var differs: Bool { interpreter != generated }
  }

  /// An element of a constant array of the C that is not the model's.
  package struct Constant: Hashable, Sendable {
    package let array: String
    package let index: Int
    package let model: Int
    package let generated: Int
  }

  /// What is explained.
  package let mismatch: ParityReport.Mismatch
  /// The build whose steps these are: the mismatch's, or for a board one of this machine.
  package let build: String
  package let steps: [Step]
  /// The arrays that the layer reads, each with its number of elements.
  package let arrays: [String]
  /// Of those arrays.
  package let wrongConstants: [Constant]

  /// Nil if the C, its steps shown, computes what the interpreter computes.
  package var firstDifference: Step? { steps.first(where: \.differs) }
}
