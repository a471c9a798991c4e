package import FloatInference
import LabelledData
import LeNetModel
package import LeNetModelFile
package import Reporting

/// What a model reads, and what it misreads.
package struct ModelReport {
  package let path: String
  package let digest: String
  package let name: String
  package let content: ModelFile.Content
  package let evaluation: Evaluation
  package let report: ClassificationReport
  package let energy: ModelEnergy
  /// Of the answer to each image, 0 to 1.
  package let confidences: [Double]
  package let temperature: Float
  package let calibrationError: Double

  init(path: String, file: ModelFile, test: LabelledImages, notify: NoticeHandler) throws {
    self.path = path
    energy = try ModelEnergy(file, path: path, notify: notify)
    digest = "\(file.digest)"
    content = file.content
    let confidence: Confidence?
    switch file.content {
    case .float(let model):
      (name, confidence) = (model.provenance.modelName, model.confidence)
    case .quantized(let model):
      (name, confidence) = (model.provenance.modelName + "-int8", model.confidence)
    }
    evaluation = try EvaluationRequest(file.content, path: path, images: test).run()
    report = ClassificationReport(
      confusion: evaluation.confusion, names: file.content.network.signature.classNames)
    let (temperature, classes) = (confidence?.temperature ?? 1, evaluation.confusion.count)
    self.temperature = temperature
    let (predictions, scores) = (evaluation.predictions, evaluation.scores)
    confidences = predictions.enumerated().map { image, digit in
      probabilities(
        of: Array(scores[image * classes..<(image + 1) * classes]), temperature: temperature)[
          Int(digit)]
    }
    calibrationError =
      Reliability(probabilities: confidences, isRight: zip(predictions, test.labels).map(==))
      .expectedCalibrationError
  }

  /// The report as scikit-learn prints it, then what it rounds.
  package var lines: [String] {
    var lines = ["\(name)", ""]
    lines += report.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines + [
      "accuracy            \(report.accuracy)",
      "weighted precision  \(report.weighted.precision)",
      "weighted recall     \(report.weighted.recall)",
      "weighted F1         \(report.weighted.f1)",
      "loss                \(evaluation.loss)",
      "temperature         \(temperature)",
      "calibration error   \(calibrationError)",
    ]
  }
}
