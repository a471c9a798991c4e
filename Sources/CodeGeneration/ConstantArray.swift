package import LeNetModel

/// A constant array of the generated C, and what of the model it holds.
package struct ConstantArray: Hashable, Sendable {
  package enum Content: String, Hashable, Sendable, CaseIterable {
    case weights, bias
    case multipliers = "multiplier"
    case shifts = "shift"
    /// Of an activation, whose name the array's ends with.
    case table
  }

  /// The C identifier.
  package let name: String
  package let content: Content
  /// Into the model's parameters; of a table, into the model's tables.
  package let position: Int
  /// Which elements of the model's array it holds.
  package let range: Range<Int>
  /// The stages that read it: one, but for a table that is written once for several.
  package let readers: [Int]

  /// Bits of an element in C.
  package var bitWidth: Int {
    switch content {
    case .weights, .shifts, .table: 8
    case .bias, .multipliers: 32
    }
  }

  /// What the array holds if it is right.
  ///
  /// - Parameter model: the one that the C was generated from.
  package func values(in model: QuantizedModel) -> [Int32] {
    switch content {
    case .weights: model.parameters[position].weights[range].map(Int32.init)
    case .bias: Array(model.parameters[position].bias[range])
    case .multipliers: Array(model.parameters[position].multipliers[range])
    case .shifts: model.parameters[position].shifts[range].map(Int32.init)
    case .table: model.tables[position][range].map(Int32.init)
    }
  }
}
