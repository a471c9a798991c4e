import CodeGeneration
import LeNetModel
import Parity

/// `verify --mutations`: how many planted errors the comparison finds.
struct VerifyMutations {
  private let constants: [ConstantArray]
  private let report: MutationReport
  private let literals: MutationReport.Row
  private let undetectedLiterals: [String]

  /// - Parameter pixels: 784 bytes a picture.
  init(_ model: QuantizedModel, _ code: GeneratedCode, pixels: [UInt8]) async throws {
    let test = try await MutationTest(
      model, code: code, compiler: try await HostRunner.Build.installedCompilers()[0])
    let mutations = Mutation.all(of: code)
    // Digits and noise show the most with the first few hundred; the rest needs pictures made for it.
    let searchCount = pixels.count / Network.inputShape.count * 7 / 10
    var searching = ProgressLine("search", total: searchCount, unit: "pictures")
    var running = ProgressLine("verify", total: mutations.count, unit: "mutations")
    report = try await test.run(
      mutations, given: pixels, searchCount: searchCount
    ) { progress in
      switch progress {
      case .searching(let count): searching.update(count)
      case .running(let count): running.update(count)
      }
    }
    running.clear()
    (literals, undetectedLiterals) = try await test.runLiterals(pixels)
    constants = code.constants
  }

  private var undetected: [String] {
    report.undetected.map { "\(constants[$0.array].name)[\($0.element)] bit \($0.bit)" }
      + undetectedLiterals
  }

  /// - Parameter model: its path.
  func text(model: String, pictures: String) -> String {
    let shown = 20
    let header = ["constants", "mutations", "detected", "undefined", "equivalent", "undetected"]
    let lines =
      [
        "\(model): every bit of every constant of the generated C turned over, \(pictures),",
        "\(grouped(report.foundCount)) of them replaced by pictures searched for",
        padded("array", 28) + header.map { padded($0, 12, right: true) }.joined(),
      ]
      + (report.rows + [report.total, literals]).map { row in
        let counts = [
          row.constants, row.mutations, row.detected, row.undefined, row.equivalent, row.undetected,
        ]
        return padded(row.array, 28)
          + counts.map { padded(grouped($0), 12, right: true) }.joined()
      }
      + [
        "detected: a value differs; undefined: the undefined-behaviour sanitizer stops it;",
        "equivalent: proven to change no value of any picture",
      ]
    let rest = undetected.count - shown
    return
      (lines + undetected.prefix(shown).map { "undetected: \($0)" }
      + (rest > 0 ? ["and \(grouped(rest)) more; --json lists all"] : []))
      .joined(separator: "\n")
  }

  var result: Result {
    Result(
      images: report.pictureCount, imagesFound: report.foundCount,
      arrays: (report.rows + [literals]).map(Result.Counts.init),
      total: Result.Counts(report.total), undetected: undetected)
  }

  struct Result: Encodable {
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
    let imagesFound: Int
    let arrays: [Counts]
    /// Without the numbers in the code.
    let total: Counts
    let undetected: [String]
  }
}
