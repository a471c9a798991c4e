import ArgumentParser
import LeNetModel
import LeNetModelFile

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what is in a model file.",
    discussion: """
      Layers, shapes, parameters, multiply-accumulates, quantization, provenance and checksums, of \
      float and int8 models alike.

      EXAMPLE: lenet inspect Models/lenet5-int8.lenet
      """)

  @Argument(help: "A .lenet file.")
  var model: String

  @OptionGroup var json: JSONOption

  func run() throws {
    let inspection = Inspection(try ModelFile.read(model), path: model)
    if json.isOn {
      try printJSON(inspection)
    } else {
      print(inspection.text)
    }
  }
}
