import ArgumentParser
import Dataset
import FloatInference
import LabelledData
import LeNetModel
import LeNetModelFile
import NumberText
import Workflows

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure a model on MNIST's 10,000 test images, or on pictures of your own.",
    discussion: """
      Prints accuracy, mean cross-entropy and confusion counts; float and int8 models alike.

      EXAMPLE: lenet evaluate Models/lenet5-int8.lenet --mnist mnist
      """)

  @Argument(help: "A .lenet file.")
  var model: String

  @OptionGroup var data: DataOptions
  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func run() throws {
    let file = try ModelFile.input(model)
    let test = try data.source.load(
      .test, for: file.content.network.signature, file.content.provenance, notify: tell
    ).images
    let evaluation = try EvaluationRequest(file.content, path: model, images: test).run()
    if json.isOn {
      try printJSON(
        Result(
          images: test.count, accuracy: evaluation.accuracy, loss: evaluation.loss,
          confusion: evaluation.confusion))
    } else {
      print(
        "\(model): accuracy \(fixed(100 * evaluation.accuracy, 2)) %, "
          + "loss \(fixed(evaluation.loss, 5)), \(grouped(test.count)) images")
      print(
        ConfusionTable(
          counts: evaluation.confusion, names: file.content.network.signature.classNames
        ).text)
    }
  }

  private struct Result: Encodable {
    let images: Int
    let accuracy: Double
    let loss: Double
    /// `confusion[label][prediction]`
    let confusion: [[Int]]
  }
}
