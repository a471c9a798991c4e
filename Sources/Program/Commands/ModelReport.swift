import Dataset
import FloatInference
import LeNetModel
import LeNetModelFile
import Reporting

/// What a model reads, and what it misreads.
struct ModelReport: Encodable {
  let path: String
  let digest: String
  let name: String
  let content: ModelFile.Content
  let evaluation: Evaluation
  let report: ClassificationReport
  let energy: ModelEnergy
  /// Of the answer to each image, 0 to 1.
  let confidences: [Double]
  private let temperature: Float
  private let calibrationError: Double

  init(path: String, file: ModelFile, test: LabelledImages) throws {
    self.path = path
    energy = try ModelEnergy(file, path: path)
    digest = "\(file.digest)"
    content = file.content
    let confidence: Confidence?
    switch file.content {
    case .float(let model):
      (name, confidence) = (model.provenance.modelName, model.confidence)
    case .quantized(let model):
      (name, confidence) = (model.provenance.modelName + "-int8", model.confidence)
    }
    evaluation = try Evaluation(of: file.content, from: path, on: test)
    report = ClassificationReport(
      confusion: evaluation.confusion, names: evaluation.confusion.indices.map(String.init))
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
  var lines: [String] {
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

  private enum CodingKeys: CodingKey {
    case model, digest, images, accuracy, loss, temperature, expectedCalibrationError, classes,
      macroAverage, weightedAverage, confusion, energy
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(path, forKey: .model)
    try container.encode(digest, forKey: .digest)
    try container.encode(evaluation.predictions.count, forKey: .images)
    try container.encode(report.accuracy, forKey: .accuracy)
    try container.encode(evaluation.loss, forKey: .loss)
    try container.encode(temperature, forKey: .temperature)
    try container.encode(calibrationError, forKey: .expectedCalibrationError)
    try container.encode(
      report.classes.map { Row($0.name, $0.scores, support: $0.support) }, forKey: .classes)
    try container.encode(Row(nil, report.macro, support: nil), forKey: .macroAverage)
    try container.encode(Row(nil, report.weighted, support: nil), forKey: .weightedAverage)
    try container.encode(evaluation.confusion, forKey: .confusion)
    try container.encode(energy, forKey: .energy)
  }

  private struct Row: Encodable {
    let name: String?
    let precision: Double
    let recall: Double
    let f1: Double
    let support: Int?

    init(_ name: String?, _ scores: ClassificationReport.Scores, support: Int?) {
      self.name = name
      precision = scores.precision
      recall = scores.recall
      f1 = scores.f1
      self.support = support
    }
  }
}
