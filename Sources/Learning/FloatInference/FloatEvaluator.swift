package import LabelledData
package import LeNetModel
import Threading

/// Runs a float model over many images; the same bits for any number of threads.
package struct FloatEvaluator {
  private let parameters: ParameterBuffer
  private let threads: Int

  /// - Parameter threads: how many groups of images are computed at once; at least one is used.
  package init(_ model: FloatModel, threads: Int) {
    self.init(ParameterBuffer(model), threads: threads)
  }

  /// Evaluates the parameters, of a folded network, as they are at each call.
  package init(_ parameters: ParameterBuffer, threads: Int) {
    self.parameters = parameters
    self.threads = max(threads, 1)
  }

  package func evaluate(_ images: LabelledImages) -> Evaluation {
    Evaluation(scores: scores(of: images.pixels), labels: images.labels)
  }

  /// - Parameter images: a byte for each element of the network's input shape, image by image.
  /// - Returns: `[image][class]`.
  package func scores(of images: [UInt8]) -> [Float] {
    let pixelCount = parameters.network.inputShape.count
    let imageCount = images.count / pixelCount
    let lanes = Lanes.scalarCount
    let groups = (imageCount + lanes - 1) / lanes
    let scorers = (0..<min(threads, groups)).map { _ in GroupScorer(parameters) }
    let classes = parameters.network.classCount
    return [Float](unsafeUninitializedCapacity: imageCount * classes) { scores, count in
      images.withUnsafeBufferPointer { pixels in
        guard let pixels = pixels.baseAddress, let scores = scores.baseAddress else { return }
        forEachJob(groups, threads: scorers.count) { worker, group in
          let first = group * lanes
          scorers[worker].score(
            pixels + first * pixelCount, imageCount: min(lanes, imageCount - first),
            into: scores + first * classes)
        }
      }
      count = imageCount * classes
    }
  }
}
