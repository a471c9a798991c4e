import ArgumentParser
import Workflows

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report how well models read MNIST's test images, digit by digit.",
    discussion: """
      Prints precision, recall and F1 in scikit-learn's layout, two models side by side. With \
      --output, draws the confusion matrix, every digit that was misread, the training's curves (from \
      the log that 'lenet train' wrote beside the model), filters, layers and the ranges of \
      quantization; with --sweep, the trials of a sweep and what decided them. --html has all of it \
      on one page.

      EXAMPLE: lenet report Models/lenet5.lenet Models/lenet5-int8.lenet --html build/report.html
      """)

  @Argument(
    help: "One or two .lenet files. (default: the project's LeNet-5, float and int8)")
  var models: [String] = []

  @Option(
    help: ArgumentHelp("The sweep that found the model, to report too.", valueName: "database"))
  var sweep: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder for pictures; made if need be.", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write one page with text, pictures and provenance, which needs nothing else to be read.",
      valueName: "file"))
  var html: String?

  @Flag(help: "Leave the misread digits away, which are MNIST's own images, to publish the rest.")
  var withoutImages = false

  @OptionGroup var data: DataOptions
  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if models.count > 2 {
      throw ValidationError("\(models.count) models: expected one, or two to stand side by side")
    }
    if output?.isEmpty == true { throw ValidationError("--output is empty, expected a folder") }
    if html?.isEmpty == true { throw ValidationError("--html is empty, expected a file name") }
    if withoutImages, output == nil, html == nil {
      throw ValidationError("--without-images: there are none without --output or --html")
    }
    if sweep != nil, output == nil, html == nil {
      throw ValidationError(
        "--sweep is drawn; add --output or --html, or see 'lenet sweep show'")
    }
  }

  func run() throws {
    let report = try ReportRequest(
      models, sweep: sweep, data: data.source, pictureFolder: output, page: html,
      showsImages: !withoutImages
    ).run(notify: tell)
    if json.isOn {
      try printJSON(report.models)
    } else {
      print(report.comparison)
      for line in report.energyLines { print(line) }
    }
  }
}
