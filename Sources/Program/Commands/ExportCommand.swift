import ArgumentParser
import Boards
import CodeGeneration
import LeNetModel
import PrintableText
import Workflows

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a model for use elsewhere: the portable file, or int8 model and C.",
    discussion: """
      Without --int8, writes the float model. With it, quantizes the model by the calibration that it \
      carries, without any images, and writes the int8 model and two C files for a microcontroller; so it does of a \
      model that is int8 already. The same model gives the same bytes everywhere.

      EXAMPLE: lenet export --int8 --output build/export
      """)

  @Flag(help: "Quantize to 8 bits and generate C.")
  var int8 = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      A model; several with --shared-kernels. (default: the built-in lenet5.lenet, which is a float model)
      """, valueName: "file"))
  var model: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to; made if need be.", valueName: "dir"))
  var output = "build/export"

  @Option(
    name: .customLong("calibration"),
    help: ArgumentHelp(
      """
      How to quantize, instead of the method that 'lenet calibrate' chose: min-max, \
      percentile-99.9, percentile-99.99, mse or entropy, then, if wanted, +weights-mse and \
      +bias-correction.
      """, valueName: "method"),
    transform: CalibrationMethod.init(argument:))
  var calibration: CalibrationMethod?

  @OptionGroup var optimization: OptimizationOption

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      """
      Write the C for this processor alone, a fraction of the file: one of \
      \(Target.allCases.map(\.name).joined(separator: ", ")) or of 'lenet boards'.
      """, valueName: "processor"))
  var processor: String?

  @Flag(
    help: """
      Write what the C of several models, each with --model, has in common to a file of its own, \
      \(SharedKernels.sourceName). Needs --for.
      """)
  var sharedKernels = false

  @Option(
    help: ArgumentHelp(
      """
      Also write, as C, what prepares a camera's picture for the model, as 'lenet infer' does: \
      finds the digit in a grey one, or scales a grey or coloured one. For pictures of this \
      size: WIDTHxHEIGHT, such as 160x120, of \
      \(CameraSize.sides.lowerBound) to \(CameraSize.sides.upperBound) pixels a side.
      """, valueName: "size"),
    transform: CameraSize.init(argument:))
  var camera: CameraSize?

  @Flag(help: "Also write the ranges of every tensor, as text and as a picture.")
  var report = false

  @Flag(help: "Print the instructions of each layer, too.")
  var layers = false

  @Flag(
    help: "Also write ONNX: the float model or, with --int8, quantizing and dequantizing nodes.")
  var onnx = false

  @Flag(help: "Also write the float model's numbers as safetensors, named as PyTorch names them.")
  var safetensors = false

  @Flag(help: "Also write TFLite: the float model or, with --int8, its integers.")
  var tflite = false

  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if safetensors, int8 {
      throw ValidationError("--safetensors holds a float model's numbers; leave --int8 away")
    }
    // The files would land in the root folder.
    if output.isEmpty { throw ValidationError("--output is empty, expected a folder") }
    if report, !int8 { throw ValidationError("--report tells of quantization; add --int8") }
    if optimization.value != .speed, !int8 {
      throw ValidationError("--optimize decides about the generated C; add --int8")
    }
    if processor != nil, !int8 {
      throw ValidationError("--for decides about the generated C; add --int8")
    }
    if processor != nil, optimization.value == .size {
      throw ValidationError(
        "--for writes a processor's kernels, and --optimize size none; leave one away")
    }
    if sharedKernels, processor == nil || model.count < 2 {
      throw ValidationError(
        "--shared-kernels needs several models, each with --model, and a processor with --for")
    }
    if !sharedKernels, model.count > 1 {
      throw ValidationError(
        "--model is given \(model.count) times, expected once; export them one by one, or add --shared-kernels"
      )
    }
    if camera != nil, !int8 {
      throw ValidationError("--camera adds to the generated C; add --int8")
    }
    if layers, !int8 {
      throw ValidationError("--layers tells of the generated C; add --int8")
    }
    if calibration != nil, !int8 {
      throw ValidationError("--calibration decides how to quantize; add --int8")
    }
  }

  func run() throws {
    let target = try processor.map { try Target(argument: $0) }
    if sharedKernels, let target {
      let exported = try ExportRequest.runSharingKernels(
        model.map { request($0, target) }, target: target)
      let result = SharingResult(exported)
      if json.isOn {
        try printJSON(result)
      } else {
        print(exported.models.map { text($0) + "\n" }.joined(separator: "\n"))
        print("kernels      " + exported.files.joined(separator: ", "))
        print("in common    " + exported.kernels.joined(separator: ", "))
      }
      return
    }
    let exported = try request(model.first, target).run()
    if json.isOn {
      try printJSON(ExportResult(exported))
    } else {
      print(text(exported))
    }
  }

  private func request(_ model: String?, _ target: Target?) -> ExportRequest {
    ExportRequest(
      model, output: output, isInt8: int8, method: calibration, optimization: optimization.value,
      target: target, camera: camera, reportsRanges: report,
      formats: [(ExchangeFormat.onnx, onnx), (.safetensors, safetensors), (.tflite, tflite)]
        .filter(\.1).map(\.0))
  }

  private func text(_ exported: ExportedModel) -> String {
    ExportResult(exported).text(
      showsLayers: layers, areGuesses: exported.int8?.code.hasGuessedCosts == true)
  }
}

extension Target {
  /// - Parameter argument: a processor's or a board's name.
  fileprivate init(argument: String) throws {
    if let target = Target(processor: argument) {
      self = target
      return
    }
    let boards = try Board.all(firmware: ProjectFiles.path(of: ProjectFiles.firmware))
    guard let board = boards.first(where: { $0.name == argument }),
      let target = Target(processor: board.processor)
    else {
      let names = Target.allCases.map(\.name) + boards.map(\.name)
      throw ValidationError(
        "--for \(argument): expected one of \(names.joined(separator: ", "))")
    }
    self = target
  }
}

extension CalibrationMethod {
  fileprivate init(argument: String) throws {
    guard let method = CalibrationMethod(argument) else {
      let activations = Activations.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "--calibration \(argument): expected one of \(activations), then, if wanted, "
          + "+weights-mse, then +bias-correction")
    }
    self = method
  }
}

/// What an export of several models wrote.
private struct SharingResult: Encodable {
  let models: [ExportResult]
  let files, kernels: [String]

  init(_ exported: SharingExport) {
    models = exported.models.map(ExportResult.init)
    files = exported.files
    kernels = exported.kernels
  }
}

/// What an export wrote, and what it costs on a microcontroller.
private struct ExportResult: Encodable {
  let model: String
  let digest: String
  let files: [String]
  /// What it will take on each kind of processor.
  let predictions: [PredictionResult]?
  let calibration: String?
  let camera: CameraResult?
  private let exchanged: [String]

  private enum CodingKeys: CodingKey {
    case model, digest, files, predictions, calibration, camera
  }

  init(_ exported: ExportedModel) {
    model = exported.path
    digest = exported.digest
    files = exported.files
    exchanged = exported.exchanged
    let int8 = exported.int8
    predictions = int8?.code.predictions.map(PredictionResult.init)
    camera = int8?.preparation.map { CameraResult($0.code, files: $0.files) }
    calibration = (int8?.model.provenance).map { provenance in
      "\(provenance["calibration.method"] ?? "unknown method"); "
        + "\(provenance["calibration.images"] ?? "unknown") images "
        + "\(provenance["calibration.source"] ?? "of unknown source")"
    }
  }

  /// - Parameter areGuesses: some of what is predicted.
  func text(showsLayers: Bool, areGuesses: Bool) -> String {
    var lines = ["model        \(model)", "digest       \(digest)"]
    if let predictions, let calibration {
      lines += [
        "C            \(files[1...2].joined(separator: ", "))",
        "calibration  \(calibration.printable)",
        "",
      ]
      lines += PredictionResult.table(
        predictions, areGuesses: areGuesses, showsLayers: showsLayers)
      if let camera { lines += ["", camera.text] }
      let others = exchanged + (camera?.files ?? [])
      let ranges = files[3...].filter { !others.contains($0) }
      if !ranges.isEmpty { lines += ["", "ranges       " + ranges.joined(separator: ", ")] }
    }
    if !exchanged.isEmpty {
      lines +=
        (predictions == nil ? [] : [""])
        + ["others       " + exchanged.joined(separator: ", ")]
    }
    return lines.joined(separator: "\n")
  }
}

extension Optimization: ExpressibleByArgument {}

struct OptimizationOption: ParsableArguments {
  @Option(
    name: .customLong("optimize"),
    help: ArgumentHelp(
      """
      What the C is to save, with the same results: speed adds kernels in assembly for \
      several processors to the portable C, size is the portable C alone.
      """, valueName: "speed|size"))
  var value = Optimization.speed
}
