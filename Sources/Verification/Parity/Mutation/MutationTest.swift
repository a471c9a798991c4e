package import CodeGeneration
package import LeNetModel

/// Plants one-bit errors in the constants of the generated C and counts which of them a comparison
/// of every stage with the interpreter finds.
package struct MutationTest: Sendable {
  package enum Progress: Sendable {
    /// Mutations for which a tensor was made, or need not be.
    case searching(Int)
    /// Mutations run.
    case running(Int)
  }

  private let code: GeneratedCode
  private let compiler: String
  private let proof: EquivalenceProof
  /// What every stage is run on besides tensors that are made for mutations.
  private let cases: StageCases

  /// - Parameters:
  ///   - code: generated from `model`.
  ///   - cases: of the model.
  package init(
    _ model: QuantizedModel, code: GeneratedCode, compiler: String, cases: StageCases
  ) {
    self.code = code
    self.compiler = compiler
    self.cases = cases
    proof = EquivalenceProof(model, code: code)
  }

  /// Runs the C with each mutation that is not proven equivalent.
  ///
  /// - Parameters:
  ///   - mutations: in any order.
  ///   - tensorLimit: the most tensors that are made for a stage because they show mutations.
  package func run(
    _ mutations: [Mutation], tensorLimit: Int, progress: (Progress) -> Void = { _ in }
  ) async throws(ParityError) -> MutationReport {
    var report = MutationReport(
      rows: code.constants.map { .init(array: $0.name, constants: $0.range.count) })
    var open: [Mutation] = []
    for mutation in mutations {
      report.rows[mutation.array].mutations += 1
      if proof.holds(for: mutation) {
        report.recordEquivalent(mutation)
      } else {
        open.append(mutation)
      }
    }
    var tensors = MutationTensors(proof, code: code, limit: tensorLimit)
    let findings = tensors.search(open) {
      progress(.searching(mutations.count - open.count + $0))
    }
    var cases = cases
    tensors.add(to: &cases)
    report.caseCount = cases.stages.map(\.count).max() ?? 0
    var hints: [Int] = []
    var left: [Mutation] = []
    for (mutation, finding) in zip(open, findings) {
      switch finding {
      case .equivalent: report.recordEquivalent(mutation)
      case .shown(let tensor):
        left.append(mutation)
        let stage = code.constants[mutation.array].readers[0]
        hints.append(self.cases.stages[stage].count + tensor)
      case .notFound:
        left.append(mutation)
        hints.append(0)
      }
    }
    let program = try await MutationProgram(code, cases: cases, compiler: compiler)
    let batchSize = 50_000
    for start in stride(from: 0, to: max(1, left.count), by: batchSize) {
      let batch = start..<min(start + batchSize, left.count)
      let outcomes = try await program.run(left[batch], hints: hints[batch], cases: cases)
      guard outcomes[0] == .unseen else { throw .wrongWithoutMutation(runner: compiler) }
      for (mutation, outcome) in zip(left[batch], outcomes.dropFirst()) {
        report.record(outcome, of: mutation)
      }
      progress(.running(mutations.count - left.count + batch.upperBound))
    }
    return report
  }

  /// Compiles and runs the C with each number in its arithmetic one larger and one smaller.
  ///
  /// - Returns: what became of them, and the lines that nothing told from the right ones.
  package func runLiterals() async throws(ParityError) -> (
    row: MutationReport.Row, undetected: [String]
  ) {
    let literals = try LiteralMutation.all(of: code)
    var row = MutationReport.Row(array: "numbers in the code", constants: literals.count / 2)
    var undetected: [String] = []
    for literal in literals {
      row.mutations += 1
      guard !literal.isEquivalent else {
        row.equivalent += 1
        continue
      }
      let program = try await MutationProgram(
        literal.planted(in: code), cases: cases, compiler: compiler, optimization: "-O1")
      switch try await program.run([], hints: [], cases: cases)[0] {
      case .differs: row.detected += 1
      case .undefined: row.undefined += 1
      case .unseen:
        row.undetected += 1
        undetected.append(literal.line(in: code))
      }
    }
    return (row, undetected)
  }
}
