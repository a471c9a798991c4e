import ArgumentParser
import Charts
import Dataset
import FileAccess
import FloatInference
import LeNetModel
import LeNetModelFile
import Reporting

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report how well models read MNIST's test images, digit by digit.",
    discussion: """
      Prints precision, recall and F1 in scikit-learn's layout, two models side by side. With \
      --output, draws the confusion matrix and every digit that was misread.

      EXAMPLE: lenet report Models/lenet5.lenet Models/lenet5-int8.lenet --output build/report
      """)

  @Argument(
    help: "One or two .lenet files. (default: the project's LeNet-5, float and int8)")
  var models: [String] = []

  @Option(help: ArgumentHelp("The folder for pictures; made if need be.", valueName: "dir"))
  var output: String?

  @OptionGroup var mnist: MNISTOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if models.count > 2 {
      throw ValidationError("\(models.count) models: expected one, or two to stand side by side")
    }
    if output?.isEmpty == true { throw ValidationError("--output is empty, expected a folder") }
  }

  func run() throws {
    let paths =
      models.isEmpty
      ? [ProjectFiles.floatModel, ProjectFiles.int8Model].map(ProjectFiles.path) : models
    let files = try paths.map { try ModelFile.read($0) }
    let test = try mnist.load(.test).images
    let reports = zip(paths, files).map { path, file in
      ModelReport(path: path, file: file, test: test)
    }
    if let output {
      let pictures = try reports.flatMap { report in
        try report.pictures(of: test).map { name, bytes in
          (path: output.hasSuffix("/") ? output + name : "\(output)/\(name)", bytes: bytes)
        }
      }
      try createFolder(output)
      try writeFiles(pictures)
      for picture in pictures { note("wrote \(picture.path)") }
    }
    if json.isOn {
      try printJSON(reports)
    } else {
      print(sideBySide(reports.map(\.lines)))
    }
  }

  private func sideBySide(_ columns: [[String]]) -> String {
    let width = columns[0].map(\.count).max() ?? 0
    guard columns.count > 1 else { return columns[0].joined(separator: "\n") }
    return zip(columns[0], columns[1]).map { left, right in
      right.isEmpty ? left : padded(left, width + 4) + right
    }.joined(separator: "\n")
  }
}

/// What a model reads, and what it misreads.
private struct ModelReport: Encodable {
  let path: String
  let digest: String
  private let name: String
  private let evaluation: Evaluation
  private let report: ClassificationReport
  private let temperature: Float
  private let calibrationError: Double

  init(path: String, file: ModelFile, test: LabelledImages) {
    self.path = path
    digest = "\(file.digest)"
    let confidence: Confidence?
    switch file.content {
    case .float(let model):
      (name, confidence) = (model.provenance.modelName, model.confidence)
    case .quantized(let model):
      (name, confidence) = (model.provenance.modelName + "-int8", model.confidence)
    }
    evaluation = Evaluation(of: file.content, on: test)
    report = ClassificationReport(
      confusion: evaluation.confusion, names: (0..<Network.classCount).map(String.init))
    let temperature = confidence?.temperature ?? 1
    self.temperature = temperature
    calibrationError =
      Reliability(evaluation, labels: test.labels, temperature: temperature)
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

  /// By file name.
  func pictures(of test: LabelledImages) throws -> [(String, [UInt8])] {
    let misread = test.labels.indices.filter { test.labels[$0] != evaluation.predictions[$0] }
    let count = grouped(test.count)
    let matrix = ConfusionChart(
      title: "\(name): confusion matrix",
      subtitle: "\(count) test images; \(fixed(100 * report.accuracy, 2)) % read rightly",
      counts: evaluation.confusion)
    let size = test.pixels.count / test.count
    let sheet = DigitSheet(
      title: "\(name): misread digits",
      subtitle: "\(misread.count) of \(count) test images: label > read as, number of the image",
      digits: misread.map { index in
        DigitSheet.Digit(
          pixels: Array(test.pixels[index * size..<(index + 1) * size]),
          caption: "\(test.labels[index]) > \(evaluation.predictions[index])  #\(index)")
      }, pixelWidth: Network.inputShape.width)
    guard let matrix = matrix.png(), let sheet = sheet.png() else {
      throw CommandError.noMemoryForPicture
    }
    return [("\(name)-confusion.png", matrix), ("\(name)-misread.png", sheet)]
  }

  private enum CodingKeys: CodingKey {
    case model, digest, images, accuracy, loss, temperature, expectedCalibrationError, classes,
      macroAverage, weightedAverage, confusion
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

extension Reliability {
  /// Of the answers of an evaluation.
  fileprivate init(_ evaluation: Evaluation, labels: [UInt8], temperature: Float) {
    let classes = Network.classCount
    self.init(
      probabilities: evaluation.predictions.enumerated().map { image, digit in
        let scores = Array(evaluation.scores[image * classes..<(image + 1) * classes])
        return probabilities(of: scores, temperature: temperature)[Int(digit)]
      },
      isRight: zip(evaluation.predictions, labels).map(==))
  }
}
