/// What became of mutations.
package struct MutationReport: Sendable {
  /// The mutations of one array.
  package struct Row: Hashable, Sendable {
    package let array: String
    package let constants: Int
    package var mutations = 0
    /// By a value that differs.
    package var detected = 0
    /// By undefined behaviour, which a sanitizer sees.
    package var undefined = 0
    /// Proven that nothing can show it.
    package var equivalent = 0
    package var undetected = 0
  }

  /// The most that a stage was run on: what pictures make, and tensors of its own.
  package var caseCount = 0
  package var rows: [Row]
  /// Neither seen nor proven equivalent, in order.
  package var undetected: [Mutation] = []
  package var equivalent: [Mutation] = []

  mutating func record(_ outcome: MutationProgram.Outcome, of mutation: Mutation) {
    switch outcome {
    case .differs: rows[mutation.array].detected += 1
    case .undefined: rows[mutation.array].undefined += 1
    case .unseen:
      rows[mutation.array].undetected += 1
      undetected.append(mutation)
    }
  }

  mutating func recordEquivalent(_ mutation: Mutation) {
    rows[mutation.array].equivalent += 1
    equivalent.append(mutation)
  }

  package var total: Row {
    rows.reduce(into: Row(array: "total", constants: rows.reduce(0) { $0 + $1.constants })) {
      $0.mutations += $1.mutations
      $0.detected += $1.detected
      $0.undefined += $1.undefined
      $0.equivalent += $1.equivalent
      $0.undetected += $1.undetected
    }
  }
}
