import CodeGeneration
import LeNetModel
import Parity

/// `verify --mutations`: how many planted errors the comparison finds.
struct VerifyMutations {
  private let constants: [ConstantArray]
  private let report: MutationReport
  private let literals: MutationReport.Row
  private let undetectedLiterals: [String]
  private let pictureCount: Int

  /// Pictures to begin with.
  static let pictureCount = 300
  /// Tensors of its own that every stage is run on.
  static let randomCount = 100
  /// The most tensors that are made for a stage because they show mutations.
  static let tensorLimit = 600

  /// - Parameter pixels: 784 bytes a picture.
  init(_ model: QuantizedModel, _ code: GeneratedCode, pixels: [UInt8]) async throws {
    var cases = StageCases(model, code: code)
    cases.add(pictures: pixels)
    cases.add(randomTensors: Self.randomCount)
    let test = MutationTest(
      model, code: code, compiler: try await HostRunner.Build.installedCompilers()[0], cases: cases)
    let mutations = Mutation.all(of: code)
    var searching = ProgressLine("search", total: mutations.count, unit: "mutations")
    var running = ProgressLine("verify", total: mutations.count, unit: "mutations")
    report = try await test.run(mutations, tensorLimit: Self.tensorLimit) { progress in
      switch progress {
      case .searching(let count): searching.update(count)
      case .running(let count): running.update(count)
      }
    }
    running.clear()
    (literals, undetectedLiterals) = try await test.runLiterals()
    constants = code.constants
    pictureCount = pixels.count / model.network.inputShape.count
  }

  private var undetected: [String] {
    report.undetected.map { "\(constants[$0.array].name)[\($0.element)] bit \($0.bit)" }
      + undetectedLiterals
  }

  /// - Parameter model: its path.
  func text(model: String, pictures: String) -> String {
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

  var result: Result {
    Result(
      images: pictureCount, inputs: report.caseCount,
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
    /// The most that a stage was run on.
    let inputs: Int
    let arrays: [Counts]
    /// Without the numbers in the code.
    let total: Counts
    let undetected: [String]
  }
}
