import CodeGeneration
import LeNetModel
import Parity

extension ParityReport {
  /// How the first value that differs came about on both sides.
  ///
  /// - Parameters:
  ///   - pixels: of all pictures that were compared.
  ///   - runners: those that ran. The steps on a board are not seen, so there they are those of the
  ///     same C compiled for this machine.
  func explanation(
    _ model: QuantizedModel, code: GeneratedCode, pixels: [UInt8], runners: [any CodeRunner]
  ) async throws -> Explanation? {
    guard let mismatch = firstMismatch else { return nil }
    let runner = runners.first { $0.name == mismatch.runner } as? HostRunner
    let build =
      if let runner {
        runner.build
      } else {
        HostRunner.Build(
          compiler: try await HostRunner.Build.installedCompilers()[0], flags: ["-O2"])
      }
    let pixelCount = model.network.inputShape.count
    return try await Explainer(model, code: code, build: build).explain(
      mismatch, pixels: pixels[mismatch.picture * pixelCount..<(mismatch.picture + 1) * pixelCount])
  }
}
