package import LeNetModel

/// Runs a float model over many images; the same bits for any number of threads.
package struct FloatEvaluator {
  private let parameters: ParameterBuffer
  private let threads: Int

  /// - Parameter threads: how many images groups are computed at once; at least one is used.
  package init(_ model: FloatModel, threads: Int) {
    self.init(ParameterBuffer(model), threads: threads)
  }

  /// Evaluates the parameters as they are at each call.
  package init(_ parameters: ParameterBuffer, threads: Int) {
    self.parameters = parameters
    self.threads = max(threads, 1)
  }

  /// - Parameters:
  ///   - pixels: `[image][784]`.
  ///   - labels: one digit per image.
  /// - Throws: ``FloatInferenceError`` if there is no image, or pixels and labels disagree, or a
  ///   label is no digit.
  package func evaluate(
    pixels: [UInt8], labels: [UInt8]
  ) throws(FloatInferenceError) -> Evaluation {
    try check(pixels: pixels, labels: labels)
    return Evaluation(scores: scores(pixels: pixels, imageCount: labels.count), labels: labels)
  }

  private func scores(pixels: [UInt8], imageCount: Int) -> [Float] {
    let lanes = Lanes.scalarCount
    let groups = (imageCount + lanes - 1) / lanes
    let passes = (0..<min(threads, groups)).map { _ in ForwardPass(parameters) }
    let classes = Network.classCount
    return [Float](unsafeUninitializedCapacity: imageCount * classes) { scores, count in
      pixels.withUnsafeBufferPointer { pixels in
        guard let images = pixels.baseAddress, let scores = scores.baseAddress else { return }
        forEachJob(groups, threads: passes.count) { worker, group in
          let pass = passes[worker]
          let first = group * lanes
          let active = min(lanes, imageCount - first)
          pass.load(images + first * Network.inputShape.count, imageCount: active)
          pass.run()
          for lane in 0..<active {
            for digit in 0..<classes {
              scores[(first + lane) * classes + digit] = pass.scores.scalars[digit * lanes + lane]
            }
          }
        }
      }
      count = imageCount * classes
    }
  }

  private func check(pixels: [UInt8], labels: [UInt8]) throws(FloatInferenceError) {
    guard !labels.isEmpty else { throw .noImages }
    let (expected, overflow) = labels.count.multipliedReportingOverflow(
      by: Network.inputShape.count)
    guard !overflow, pixels.count == expected else {
      throw .pixelCount(found: pixels.count, imageCount: labels.count)
    }
    if let image = labels.firstIndex(where: { Int($0) >= Network.classCount }) {
      throw .label(image: image, found: labels[image])
    }
  }
}
