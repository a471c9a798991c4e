import FloatInference
import Reporting
import Workflows

extension ModelReport: Encodable {
  private enum CodingKeys: CodingKey {
    case model, digest, images, accuracy, loss, temperature, expectedCalibrationError, classes,
      macroAverage, weightedAverage, confusion, energy
  }

  package func encode(to encoder: any Encoder) throws {
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
