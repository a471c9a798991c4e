/// What a comparison of the interpreter with the generated C found.
package struct ParityReport: Sendable {
  /// One tensor, or the digit, over all pictures and runners.
  package struct Layer: Sendable {
    package let name: String
    package var tensorsCompared = 0
    package var mismatches = 0
    /// Of the first picture that has one.
    package var firstMismatch: Mismatch?
  }

  /// A value that differs: the first of its tensor.
  package struct Mismatch: Hashable, Sendable {
    package let runner: String
    package let picture: Int
    package let layer: String
    /// Of the value in its tensor.
    package let channel: Int
    package let row: Int
    package let column: Int
    package let interpreter: Int
    package let generated: Int

    package init(
      runner: String, picture: Int, layer: String, channel: Int, row: Int, column: Int,
      interpreter: Int, generated: Int
    ) {
      self.runner = runner
      self.picture = picture
      self.layer = layer
      self.channel = channel
      self.row = row
      self.column = column
      self.interpreter = interpreter
      self.generated = generated
    }
  }

  /// Where the C ran.
  package let runners: [String]
  package var pictureCount = 0
  /// In the order of the network.
  package var layers: [Layer]
  /// The interpreter's answer for every picture.
  package var digits: [Int] = []

  /// Tensors and digits that differ, over all runners.
  package var mismatches: Int { layers.reduce(0) { $0 + $1.mismatches } }

  /// That of the first layer that has any: what differs behind it may follow from it.
  package var firstMismatch: Mismatch? {
    layers.lazy.compactMap(\.firstMismatch).first
  }
}
