import NumberText
import Parity
import Workflows

/// How many planted errors a comparison found, as JSON.
struct VerifyMutations: Encodable {
  struct Counts: Encodable {
    let array: String
    let constants: Int
    let mutations: Int
    let detected: Int
    let undefined: Int
    let equivalent: Int
    let undetected: Int

    init(_ row: MutationReport.Row) {
      array = row.array
      constants = row.constants
      mutations = row.mutations
      detected = row.detected
      undefined = row.undefined
      equivalent = row.equivalent
      undetected = row.undetected
    }
  }

  let images: Int
  /// The most that a stage was run on.
  let inputs: Int
  let arrays: [Counts]
  /// Without the numbers in the code.
  let total: Counts
  let undetected: [String]

  init(_ result: MutationResult) {
    images = result.pictureCount
    inputs = result.report.caseCount
    arrays = (result.report.rows + [result.literals]).map(Counts.init)
    total = Counts(result.report.total)
    undetected = result.undetected
  }
}

extension MutationResult {
  /// - Parameter model: its path.
  func text(model: String) -> String {
    let shown = 20
    let header = ["constants", "mutations", "detected", "undefined", "equivalent", "undetected"]
    let rows = report.rows + [report.total, literals]
    let width = 2 + (rows.map(\.array.count).max() ?? 0)
    let lines =
      [
        "\(model): every bit of every constant of the generated C turned over; each stage runs on what",
        "\(pictures) leave there and on tensors of its own, \(grouped(report.caseCount)) inputs at most",
        padded("array", width) + header.map { padded($0, 12, right: true) }.joined(),
      ]
      + rows.map { row in
        let counts = [
          row.constants, row.mutations, row.detected, row.undefined, row.equivalent, row.undetected,
        ]
        return padded(row.array, width)
          + counts.map { padded(grouped($0), 12, right: true) }.joined()
      }
      + [
        "detected: a value differs; undefined: the undefined-behaviour sanitizer stops it;",
        "equivalent: proven to change no value, whatever the picture",
      ]
    let rest = undetected.count - shown
    return
      (lines + undetected.prefix(shown).map { "undetected: \($0)" }
      + (rest > 0 ? ["and \(grouped(rest)) more; --json lists all"] : []))
      .joined(separator: "\n")
  }
}
