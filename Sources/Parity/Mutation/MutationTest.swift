package import CodeGeneration
package import LeNetModel

/// Plants one-bit errors in the constants of the generated C and counts which of them a comparison
/// finds.
package struct MutationTest: Sendable {
  package enum Progress: Sendable {
    /// Pictures found that show what the given ones do not.
    case searching(Int)
    /// Mutations run.
    case running(Int)
  }

  private let model: QuantizedModel
  private let code: GeneratedCode
  private let compiler: String
  private let program: MutationProgram
  private let proof: EquivalenceProof

  /// - Parameter code: generated from `model`.
  package init(
    _ model: QuantizedModel, code: GeneratedCode, compiler: String
  ) async throws(ParityError) {
    self.model = model
    self.code = code
    self.compiler = compiler
    program = try await MutationProgram(code, network: model.network, compiler: compiler)
    proof = EquivalenceProof(model, code: code)
  }

  /// Runs the C with each mutation that is not proven equivalent.
  ///
  /// - Parameters:
  ///   - mutations: in any order.
  ///   - given: pictures, 784 bytes each.
  ///   - searchCount: how many of them may give way to pictures that are searched for, since the
  ///     others do not show everything. The last ones give way.
  package func run(
    _ mutations: [Mutation], given: [UInt8], searchCount: Int,
    progress: (Progress) -> Void = { _ in }
  ) async throws(ParityError) -> MutationReport {
    let pixelCount = Network.inputShape.count
    let pictureCount = given.count / pixelCount
    var report = MutationReport(
      pictureCount: pictureCount,
      rows: code.constants.map { .init(array: $0.name, constants: $0.range.count) })
    var open: [Mutation] = []
    for mutation in mutations {
      report.rows[mutation.array].mutations += 1
      if proof.holds(for: mutation) {
        report.rows[mutation.array].equivalent += 1
      } else {
        open.append(mutation)
      }
    }
    let startCount = pictureCount - searchCount
    var search = PictureSearch(
      model, code: code, mutations: open, given: Array(given.prefix(startCount * pixelCount)))
    let candidates = ParityPictures.generated(count: pictureCount + 16 * searchCount)
      .dropFirst(given.count)
    var found = search.choose(searchCount * 2 / 3, among: Array(candidates))
    let chosenCount = found.count / pixelCount
    found += search.search(searchCount - chosenCount) { progress(.searching(chosenCount + $0)) }
    let keptCount = pictureCount - found.count / pixelCount
    report.foundCount = found.count / pixelCount
    let hints = search.pictures.map { picture in
      picture.map { $0 < startCount ? $0 : $0 - startCount + keptCount } ?? 0
    }
    let pixels = given.prefix(keptCount * pixelCount) + found
    let traces = await ParityCheck(model, code: code).traces(of: pixels)
    let batchSize = 20_000
    for start in stride(from: 0, to: open.count, by: batchSize) {
      let batch = start..<min(start + batchSize, open.count)
      let outcomes = try await program.run(
        open[batch], hints: hints[batch], pixels: pixels, traces: traces)
      for (mutation, outcome) in zip(open[batch], outcomes) {
        report.record(outcome, of: mutation)
      }
      progress(.running(mutations.count - open.count + batch.upperBound))
    }
    return report
  }

  /// Compiles and runs the C with each number in its arithmetic one larger and one smaller.
  ///
  /// - Parameter pixels: 784 bytes a picture.
  /// - Returns: what became of them, and the lines that no picture told from the right ones.
  package func runLiterals(
    _ pixels: [UInt8]
  ) async throws(ParityError) -> (row: MutationReport.Row, undetected: [String]) {
    let literals = LiteralMutation.all(of: code)
    var row = MutationReport.Row(array: "numbers in the code", constants: literals.count / 2)
    var undetected: [String] = []
    let traces = await ParityCheck(model, code: code).traces(of: pixels[...])
    for literal in literals {
      row.mutations += 1
      guard !literal.isEquivalent else {
        row.equivalent += 1
        continue
      }
      var mutated = code
      mutated.source = literal.source
      let runner = try await HostRunner(
        mutated, network: model.network, build: .init(compiler: compiler, flags: ["-O1"]))
      if try await runner.run(pixels[...]) != traces {
        row.detected += 1
      } else {
        row.undetected += 1
        undetected.append(literal.line)
      }
    }
    return (row, undetected)
  }
}
