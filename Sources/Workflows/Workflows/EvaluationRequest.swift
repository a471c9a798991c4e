package import FloatInference
package import LabelledData
import LeNetInterpreter
import LeNetModel
package import LeNetModelFile

/// A model and the images that it is to be measured on.
package struct EvaluationRequest {
  let content: ModelFile.Content
  /// The model's.
  let path: String
  let images: LabelledImages

  package init(_ content: ModelFile.Content, path: String, images: LabelledImages) {
    self.content = content
    self.path = path
    self.images = images
  }

  /// - Throws: ``WorkflowError/otherImages(model:_:)``, ``WorkflowError/scoresOverflow(path:)``.
  package func run() throws(WorkflowError) -> Evaluation {
    try content.network.requireFit(to: images, model: path)
    switch content {
    case .float(let model):
      let evaluation = FloatEvaluator(model, threads: processorCount).evaluate(images)
      // Whatever they are to be divided by before softmax.
      let coldest = Confidence.temperatures.lowerBound
      guard evaluation.scores.allSatisfy({ ($0 / coldest).isFinite }) else {
        throw .scoresOverflow(path: path)
      }
      return evaluation
    case .quantized(let model):
      return Evaluation(
        scores: model.realScores(of: images.pixels, threads: processorCount),
        labels: images.labels)
    }
  }
}

extension Network {
  /// Whether the images are what the network reads, and their classes those that it tells apart.
  func fits(_ images: LabelledImages) -> Bool {
    inputShape == images.shape && classCount == images.classCount
  }

  /// - Throws: ``WorkflowError/otherImages(model:_:)`` unless they are.
  func requireFit(to images: LabelledImages, model path: String) throws(WorkflowError) {
    guard fits(images) else { throw .otherImages(model: path, signature) }
  }
}
