import LeNetModel

/// One pair of C files that finds the digit in a camera's picture and prepares it for the network:
/// `Models/PREPARATION.md` in integers, with the same result as the host's to the byte.
package struct GeneratedPreparation: Hashable, Sendable {
  package let camera: CameraSize
  /// Every C identifier starts with it, and the files are called `<prefix>.h` and `<prefix>.c`.
  package let prefix: String
  package let header: String
  package let source: String
  /// Bytes of working memory besides the camera's picture, the 784 pixels and the stack.
  package let memoryByteCount: Int

  package var headerName: String { prefix + ".h" }
  package var sourceName: String { prefix + ".c" }

  /// - Parameter model: the prefix of the generated model, beside which these files lie.
  package init(model: String, camera: CameraSize) {
    let plan = PreparationPlan(prefix: model + "_picture", camera: camera)
    self.camera = camera
    prefix = plan.prefix
    header = PreparationHeader(plan: plan).text
    source = PreparationSource(plan: plan).text
    memoryByteCount = plan.memoryByteCount
  }
}

extension GeneratedCode {
  /// The C that makes of a camera's pictures what this code reads.
  package func preparation(
    of camera: CameraSize
  ) throws(PreparationError) -> GeneratedPreparation {
    switch preparation {
    case .digit: return GeneratedPreparation(model: prefix, camera: camera)
    case .none, .resize, .resizeFit: throw .noPreparation(model: prefix)
    }
  }
}
