import ArgumentParser
import CodeGeneration
import Dataset
import FileAccess
import LeNetModel
import LeNetModelFile
import PrintableText
import Quantization

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
      "A model. (default: the built-in lenet5.lenet, which is a float model)", valueName: "file"))
  var model: String?

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
    help: ArgumentHelp(
      """
      Also write, as C, what finds the digit in a camera's grey picture and prepares it for the \
      model, for pictures of this size: WIDTHxHEIGHT, such as 160x120, of \
      \(CameraSize.sides.lowerBound) to \(CameraSize.sides.upperBound) pixels a side.
      """, valueName: "size"),
    transform: CameraSize.init(argument:))
  var camera: CameraSize?

  @Flag(help: "Also write the ranges of every tensor, as text and as a picture.")
  var report = false

  @Flag(help: "Print the instructions of each layer, too.")
  var layers = false

  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    // The files would land in the root folder.
    if output.isEmpty { throw ValidationError("--output is empty, expected a folder") }
    if report, !int8 { throw ValidationError("--report tells of quantization; add --int8") }
    if optimization.value != .speed, !int8 {
      throw ValidationError("--optimize decides about the generated C; add --int8")
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
    let file = try model.map { try ModelFile.input($0) } ?? ShippedModel.float.file()
    let result: ExportResult
    switch file.content {
    case .float(let float) where int8:
      result = try exportInt8(
        namingModel(model) {
          try Quantizer.quantize(float, method: calibration, parentDigest: "\(file.digest)")
        }, parent: float)
    case .float(let float):
      result = try exportFloat(float)
    case .quantized(let quantized):
      guard calibration == nil else { throw CommandError.int8Model(path: model ?? "") }
      result = try exportInt8(quantized, parent: FloatParent.beside(model, of: quantized))
    }
    if json.isOn {
      try printJSON(result)
    } else {
      print(result.text(showsLayers: layers))
    }
  }

  private func exportFloat(_ model: FloatModel) throws -> ExportResult {
    let file = try ModelFile(.float(model))
    let path = path(of: model.provenance.modelName + ".lenet")
    try createFolder(output)
    try file.write(to: path)
    return ExportResult(model: path, digest: "\(file.digest)", files: [path])
  }

  private func exportInt8(
    _ quantized: QuantizedModel, parent: FloatModel?
  ) throws -> ExportResult {
    let file = try ModelFile(.quantized(quantized))
    let code = GeneratedCode(
      quantized, digest: "\(file.digest)", optimization: optimization.value)
    let modelPath = path(of: quantized.provenance.modelName + "-int8.lenet")
    let headerPath = path(of: code.headerName)
    let sourcePath = path(of: code.sourceName)
    var files = [
      (modelPath, file.bytes), (headerPath, Array(code.header.utf8)),
      (sourcePath, Array(code.source.utf8)),
    ]
    if report {
      let name = quantized.provenance.modelName + "-int8"
      let ranges = RangeResult(quantized, name: name, parent: parent)
      files += [
        (path(of: name + "-ranges.txt"), Array((ranges.text + "\n").utf8)),
        (path(of: name + "-ranges.png"), try ranges.picture()),
      ]
    }
    let preparation = camera.map { GeneratedPreparation(model: code.prefix, camera: $0) }
    let preparationFiles =
      preparation.map { code in
        [(code.headerName, code.header), (code.sourceName, code.source)].map { name, text in
          (path(of: name), Array(text.utf8))
        }
      } ?? []
    files += preparationFiles
    try createFolder(output)
    try writeFiles(files)
    var result = ExportResult(
      model: modelPath, digest: "\(file.digest)", files: files.map(\.0))
    result.predictions = code.predictions.map(PredictionResult.init)
    result.camera = preparation.map { CameraResult($0, files: preparationFiles.map(\.0)) }
    result.calibration =
      "\(quantized.provenance["calibration.method"] ?? "unknown method"); "
      + "\(quantized.provenance["calibration.images"] ?? "unknown") images "
      + "\(quantized.provenance["calibration.source"] ?? "of unknown source")"
    return result
  }

  private func path(of name: String) -> String {
    output.hasSuffix("/") ? output + name : output + "/" + name
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

/// What an export wrote, and what it costs on a microcontroller.
private struct ExportResult: Encodable {
  let model: String
  let digest: String
  let files: [String]
  /// What it will take on each kind of processor.
  var predictions: [PredictionResult]?
  var calibration: String?
  var camera: CameraResult?

  func text(showsLayers: Bool) -> String {
    var lines = ["model        \(model)", "digest       \(digest)"]
    if let predictions, let calibration {
      lines += [
        "C            \(files[1...2].joined(separator: ", "))",
        "calibration  \(calibration.printable)",
        "",
      ]
      lines += PredictionResult.table(predictions, showsLayers: showsLayers)
      if let camera { lines += ["", camera.text] }
      let ranges = files[3...].filter { camera?.files.contains($0) != true }
      if !ranges.isEmpty { lines += ["", "ranges       " + ranges.joined(separator: ", ")] }
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

extension Provenance {
  /// What the model is called, as a file name: a foreign model must not choose the folder.
  var modelName: String {
    let name = (self["name"] ?? "").map { character in
      character.isASCII && (character.isLetter || character.isNumber) || "-_.".contains(character)
        ? character : "_"
    }
    guard let first = name.first else { return "lenet5" }
    return first == "." ? "_" + String(name.dropFirst()) : String(name)
  }
}
