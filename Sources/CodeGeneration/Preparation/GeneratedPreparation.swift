package import LeNetModel

/// One pair of C files that makes of a camera's picture what a network reads:
/// `Models/PREPARATION.md` in integers, with the same result as the host's to the byte.
package struct GeneratedPreparation: Hashable, Sendable {
  package let camera: CameraSize
  /// Every C identifier starts with it, and the files are called `<prefix>.h` and `<prefix>.c`.
  package let prefix: String
  package let header: String
  package let source: String
  /// Of the pictures that it takes, each by a function of its own.
  package let formats: [CameraFormat]
  /// Bytes of working memory besides the camera's picture, what the network reads and the stack.
  package let memoryByteCount: Int

  package var headerName: String { prefix + ".h" }
  package var sourceName: String { prefix + ".c" }

  /// Finds the digit in a grey picture, which is overwritten.
  ///
  /// - Parameter model: the prefix of the generated model, beside which these files lie.
  package init(model: String, camera: CameraSize) {
    let plan = PreparationPlan(prefix: model + "_picture", camera: camera)
    self.camera = camera
    prefix = plan.prefix
    header = PreparationHeader(plan: plan).text
    source = PreparationSource(plan: plan).text
    formats = [.grey]
    memoryByteCount = plan.memoryByteCount
  }

  /// Scales the whole of a picture, which stays as it is.
  ///
  /// - Parameters:
  ///   - model: the prefix of the generated model, beside which these files lie.
  ///   - input: what the network reads.
  ///   - keepsProportions: whether a picture keeps them; where it does not reach, its edge goes on.
  package init(model: String, camera: CameraSize, input: Shape, keepsProportions: Bool) {
    let plan = ResizingPlan(
      prefix: model + "_picture", camera: camera, input: input, keepsProportions: keepsProportions)
    self.camera = camera
    prefix = plan.prefix
    header = ResizingHeader(plan: plan).text
    source = ResizingSource(plan: plan).text
    formats = CameraFormat.allCases
    memoryByteCount = 0
  }
}

extension GeneratedCode {
  /// The C that makes of a camera's pictures what this code reads.
  package func preparation(
    of camera: CameraSize
  ) throws(PreparationError) -> GeneratedPreparation {
    switch preparation {
    case .none:
      throw .noPreparation(model: prefix)
    case .digit:
      return GeneratedPreparation(model: prefix, camera: camera)
    case .resize, .resizeFit:
      return GeneratedPreparation(
        model: prefix, camera: camera, input: input, keepsProportions: preparation == .resizeFit)
    }
  }
}
