import ArgumentParser
import ForeignNetworks
import LeNetModel
import Workflows

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a model of a network that another tool trained.",
    discussion: """
      Reads ONNX, PyTorch state dicts (.pth, .pt), safetensors, Keras (.h5, .keras) and TFLite files, float \
      or quantized, of networks without branches, and prints what became of each node.

      Most files do not say what the network takes a pixel for, whether ink is dark, or whether pictures lie \
      on their side. Every way is tried on pictures, and the best is taken: on MNIST's, or those named with \
      --data. With pictures a float model is also calibrated, so that 'lenet export --int8' can follow. \
      A quantized network keeps its integers.

      EXAMPLE: lenet import network.onnx
      EXAMPLE: lenet import weights.pth --network lenet5 --input-scale mnist
      EXAMPLE: lenet import network.tflite --data pictures --output build/meters.lenet
      """)

  @Argument(help: "The network's file, as another tool wrote it.")
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The model to write. (default: build/NAME.lenet for a file NAME.onnx)", valueName: "file"))
  var output: String?

  @OptionGroup var data: DataOptions

  // -1..1 is no option.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      What the network takes a pixel for: 0..1, 0..255, -1..1, -0.5..0.5, mnist, imagenet, or \
      MEAN/DEVIATION of pixels of 0 to 1, such as 0.1307/0.3081 or, for each channel, \
      0.5,0.4,0.4/0.2,0.2,0.2. Add ,inverted where black and white are swapped, ,transposed for pictures \
      on their side, ,channels-last for maps flattened as Keras does. (default: the file's, or found out)
      """, valueName: "scale"),
    transform: InputReading.init(argument:))
  var inputScale: InputReading?

  @Option(
    help: ArgumentHelp(
      "The network of a file that holds weights only: lenet5, original, or the path of a recipe. "
        + "(default: found out)", valueName: "name|file"))
  var network: String?

  @Option(
    help: ArgumentHelp(
      "What is done to a picture of --data before the network reads it: resize, resize-fit, digit or none, "
        + "as for 'lenet train'. (default: the file's, or what the pictures suggest)",
      valueName: "way"),
    transform: Preparation.init(argument:))
  var prepare: Preparation?

  @Option(
    help: ArgumentHelp(
      "The names of the classes in the order of the scores: cat,dog,none. (default: the file's, or those "
        + "of the pictures)", valueName: "names"))
  var classes: String?

  @Flag(help: "Make a float model of a quantized network, to calibrate and quantize it anew.")
  var float = false

  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if let output, !output.hasSuffix(".lenet") || output.stem.isEmpty {
      throw ValidationError("--output \(output): expected a file name that ends in .lenet")
    }
    if prepare != nil, data.path == nil {
      throw ValidationError("--prepare decides about the pictures of --data; add --data")
    }
    if output == nil, file.stem.isEmpty {
      throw ValidationError("\(file): gives no name for the model; add --output")
    }
  }

  func run() throws {
    let request = ImportRequest(
      file, output: output, data: data.source, reading: inputScale,
      network: try network.map { try ImportRequest.network($0) }, preparation: prepare,
      classNames: classes?.split(separator: ",", omittingEmptySubsequences: false)
        .map { String($0.trimmingPrefix(while: \.isWhitespace)) },
      isFloat: float)
    var search: ProgressLine?
    var calibration: ProgressLine?
    defer {
      search?.clear()
      calibration?.clear()
    }
    let outcome = try request.run(notify: tell) { progress in
      switch progress {
      case .searching(let done, let total): search.update(done, of: total, "input", "ways")
      case .calibrating(let progress): calibration.update(progress)
      }
    }
    let result = ImportResult(outcome)
    if json.isOn { try printJSON(result) } else { print(result.text) }
  }
}

extension InputReading {
  fileprivate init(argument: String) throws {
    guard let reading = InputReading(argument) else {
      throw ValidationError(
        "expected 0..1, 0..255, -1..1, -0.5..0.5, mnist, imagenet or MEAN/DEVIATION, then, if wanted, "
          + ",inverted ,transposed and ,channels-last")
    }
    self = reading
  }
}
