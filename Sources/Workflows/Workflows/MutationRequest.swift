import CodeGeneration
import LeNetModel
package import Parity

/// An int8 model whose generated C gets every one-bit error that there can be in its constants, to count
/// how many a comparison finds.
package struct MutationRequest {
  /// A path; nil for the built-in one.
  package let model: String?
  package let source: DataSource
  /// To begin with; nil for 300.
  package let pictureCount: Int?

  /// Pictures to begin with.
  private static let defaultPictureCount = 300
  /// Tensors of its own that every stage is run on.
  private static let randomCount = 100
  /// The most tensors that are made for a stage because they show mutations.
  private static let tensorLimit = 600

  package init(_ model: String?, data source: DataSource, pictureCount: Int?) {
    self.model = model
    self.source = source
    self.pictureCount = pictureCount
  }

  /// - Parameter progress: with how many mutations there are.
  package func run(
    notify: NoticeHandler, progress: (MutationTest.Progress, _ total: Int) -> Void
  ) async throws -> MutationResult {
    let loaded = try LoadedInt8Model(model, notify: notify)
    let code = GeneratedCode(loaded.model, digest: loaded.digest)
    let pictures = try VerificationPictures(
      source, for: loaded.model, count: pictureCount,
      defaultCount: Self.defaultPictureCount, notify: notify)
    var cases = StageCases(loaded.model, code: code)
    cases.add(pictures: pictures.pixels)
    cases.add(randomTensors: Self.randomCount)
    let test = MutationTest(
      loaded.model, code: code, compiler: try await HostRunner.Build.installedCompilers()[0],
      cases: cases)
    let mutations = Mutation.all(of: code)
    let report = try await test.run(mutations, tensorLimit: Self.tensorLimit) {
      progress($0, mutations.count)
    }
    let (literals, undetectedLiterals) = try await test.runLiterals()
    let undetected = report.undetected.map {
      "\(code.constants[$0.array].name)[\($0.element)] bit \($0.bit)"
    }
    return MutationResult(
      pictures: pictures.description,
      pictureCount: pictures.pixels.count / loaded.model.network.inputShape.count, report: report,
      literals: literals, undetected: undetected + undetectedLiterals)
  }
}

/// How many planted errors a comparison found.
package struct MutationResult {
  /// Which they were, for people.
  package let pictures: String
  package let pictureCount: Int
  /// Of the constants.
  package let report: MutationReport
  /// Of the numbers in the code.
  package let literals: MutationReport.Row
  /// The places of those not found.
  package let undetected: [String]
}
