/// What a comparison of the interpreter with the generated C found.
package struct ParityReport: Sendable {
  /// One tensor, or the digit, over all pictures and runners.
  package struct Layer: Sendable {
    package let name: String
    package var tensorsCompared: Int
    package var mismatches: Int
  }

  /// The first value that differs.
  package struct Mismatch: Sendable {
    package let runner: String
    package let picture: Int
    package let layer: String
    /// Of the value in its tensor.
    package let channel: Int
    package let row: Int
    package let column: Int
    package let interpreter: Int
    package let generated: Int
  }

  /// Where the C ran.
  package let runners: [String]
  package var pictureCount = 0
  package var layers: [Layer]
  package var firstMismatch: Mismatch?
  /// The interpreter's answer for every picture.
  package var digits: [Int] = []

  /// Tensors and digits that differ, over all runners.
  package var mismatches: Int { layers.reduce(0) { $0 + $1.mismatches } }
}
