import ArgumentParser
import LeNetModel

@main
struct Lenet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lenet",
    abstract: "Train LeNet-5, make it 8-bit, generate its C, and prove that host and board agree.",
    discussion: """
      EXAMPLE: lenet export --int8 && lenet verify && lenet infer Models/samples/7.png
      """,
    version: Provenance.toolVersion,
    subcommands: [
      DataCommand.self, TrainCommand.self, EvaluateCommand.self, ExportCommand.self,
      VerifyCommand.self, InferCommand.self, InspectCommand.self,
    ])

  static func main() async {
    Interruption.install()
    await main(nil)
  }
}
