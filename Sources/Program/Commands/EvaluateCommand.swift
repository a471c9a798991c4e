import ArgumentParser
import Dataset
import FileAccess
import FloatInference
import LeNetInterpreter
import LeNetModel
import LeNetModelFile

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure a model on MNIST's 10,000 test images.",
    discussion: """
      Prints accuracy, mean cross-entropy and confusion counts; float and int8 models alike.

      EXAMPLE: lenet evaluate Models/lenet5-int8.lenet --mnist mnist
      """)

  @Argument(help: "A .lenet file.")
  var model: String

  @OptionGroup var mnist: MNISTOption
  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func run() throws {
    let file = try ModelFile.input(model)
    let test = try mnist.load(.test).images
    let evaluation = try Evaluation(of: file.content, from: model, on: test)
    if json.isOn {
      try printJSON(
        Result(
          images: test.count, accuracy: evaluation.accuracy, loss: evaluation.loss,
          confusion: evaluation.confusion))
    } else {
      print(
        "\(model): accuracy \(fixed(100 * evaluation.accuracy, 2)) %, "
          + "loss \(fixed(evaluation.loss, 5)), \(grouped(test.count)) images")
      print(confusionTable(evaluation.confusion))
    }
  }

  private struct Result: Encodable {
    let images: Int
    let accuracy: Double
    let loss: Double
    /// `confusion[label][prediction]`
    let confusion: [[Int]]
  }

  private func confusionTable(_ confusion: [[Int]]) -> String {
    let header =
      "label \\ read" + confusion.indices.map { padded("\($0)", 6, right: true) }.joined()
    let rows = confusion.enumerated().map { label, counts in
      padded("\(label)", 12, right: true)
        + counts.map { padded($0 == 0 ? "." : "\($0)", 6, right: true) }.joined()
    }
    return ([header] + rows).joined(separator: "\n")
  }
}

extension Evaluation {
  /// - Parameter path: of the model.
  /// - Throws: ``CommandError/scoresOverflow(path:)``.
  init(
    of content: ModelFile.Content, from path: String, on images: LabelledImages
  ) throws(CommandError) {
    switch content {
    case .float(let model):
      self = FloatEvaluator(model, threads: processorCount).evaluate(images)
      // Whatever they are to be divided by before softmax.
      let coldest = Confidence.temperatures.lowerBound
      guard scores.allSatisfy({ ($0 / coldest).isFinite }) else {
        throw .scoresOverflow(path: path)
      }
    case .quantized(let model):
      self.init(
        scores: model.realScores(of: images.pixels, threads: processorCount),
        labels: images.labels)
    }
  }
}

extension MNISTOption {
  /// The training or the test images, with a warning if they are not MNIST's own.
  func load(_ part: MNISTPart.Name) throws -> MNISTPart {
    let loaded = try MNISTPart.load(part, folder: resolve())
    for path in loaded.paths { Inputs.add(path) }
    if !loaded.isOriginal {
      note("the \(part.rawValue) files are in MNIST's format but not the published ones")
    }
    return loaded
  }
}
