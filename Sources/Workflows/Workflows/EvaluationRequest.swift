package import Dataset
package import FloatInference
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
    try content.network.signature.requireMNIST(model: path)
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

extension Signature {
  /// Whether MNIST's images are read, and its classes told apart.
  var isMNISTs: Bool {
    input == Signature.digits.input && classCount == Signature.digits.classCount
  }

  /// - Throws: ``WorkflowError/otherImages(model:_:)`` unless it is.
  func requireMNIST(model path: String) throws(WorkflowError) {
    guard isMNISTs else { throw .otherImages(model: path, self) }
  }
}
