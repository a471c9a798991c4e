import ArgumentParser
import LeNetModelFile
import NumberText
import Workflows

struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Choose how a float model is quantized, by measuring every method.",
    discussion: """
      Runs calibration images through the model, quantizes it by every method (range of \
      activations, scale of weights, bias correction), measures each int8 model on the images that \
      the training had set aside, and stores statistics, table and the method whose answers diverge \
      least from the float model's in the model, from where 'lenet export --int8' takes them. 'lenet train' ends with the same.

      EXAMPLE: lenet calibrate build/lenet5.lenet --images 2000
      """)

  @Argument(help: "A float model; it is replaced unless --output names another file.")
  var model: String

  @Option(
    help: ArgumentHelp("Calibration images to draw from those trained on.", valueName: "count"))
  var images = CalibrationData.defaultCount

  @Option(help: ArgumentHelp("Decides which are drawn.", valueName: "number"))
  var seed = CalibrationData.defaultSeed

  @Option(
    help: ArgumentHelp(
      "A folder of pictures of digits to calibrate with instead, prepared as 'lenet infer' does.",
      valueName: "dir"))
  var calibrationSet: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @OptionGroup var data: DataOptions
  @Flag(help: "Print what each method leaves of each layer, too, in decibels.")
  var layers = false

  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if !(1...1_000_000).contains(images) {
      throw ValidationError("--images \(images): expected 1 to 1000000")
    }
    if let output, output.isEmpty {
      throw ValidationError("--output is empty, expected a file name")
    }
  }

  func run() throws {
    let request = CalibrationRequest(
      model, images: images, seed: seed, pictureFolder: calibrationSet, data: data.source,
      output: output)
    var line: ProgressLine?
    defer { line?.clear() }
    let calibrated = try request.run(notify: tell) { line.update($0) }
    guard let report = CalibrationReport(calibrated.model) else { return }
    if json.isOn {
      try printJSON(
        Result(
          model: request.output, digest: "\(calibrated.file.digest)",
          images: calibrated.imageCount, validationImages: calibrated.validationCount,
          chosen: report.chosen, trials: report.trials))
    } else {
      print(report.table(showsLayers: layers))
      print(
        """
        model     \(request.output)
        digest    \(calibrated.file.digest)
        images    \(grouped(calibrated.imageCount)), \(calibrated.source)
        chosen    \(report.chosen), the least divergence from float on \
        \(grouped(calibrated.validationCount)) validation images
        """)
    }
  }

  private struct Result: Encodable {
    let model: String
    let digest: String
    let images: Int
    let validationImages: Int
    let chosen: String
    let trials: [CalibrationReport.Trial]
  }
}
