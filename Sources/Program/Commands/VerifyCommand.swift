import ArgumentParser
import CodeGeneration
import Dataset
import DeviceLink
import FloatInference
import LeNetModel
import LeNetModelFile
import Parity

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that the generated C computes what the interpreter computes.",
    discussion: """
      Generates the C of an int8 model, compiles and runs it on this machine or on an emulated \
      board, and compares every stored tensor of every picture with the interpreter's, bit for \
      bit. With --device, asks a board that was flashed with the model. The pictures are MNIST's \
      test images, else generated ones.

      EXAMPLE: lenet verify --board mps2-an386
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A model, quantized if need be. (default: the built-in lenet5-int8.lenet)", valueName: "file")
  )
  var model: String?

  @Option(
    name: .customLong("float"),
    help: ArgumentHelp(
      "The float model it was made from, for its accuracy. (default: the one beside it)",
      valueName: "file"))
  var floatModel: String?

  @Option(help: ArgumentHelp("An emulated board to run on.", valueName: "name"))
  var board: String?

  @Option(
    help: ArgumentHelp(
      "The serial port of a board that was flashed with the model, or an emulator's terminal.",
      valueName: "port"))
  var device: String?

  @Flag(help: "Compile with every compiler here, at -O0 and -O2 and with sanitizers.")
  var thorough = false

  @Option(
    help: ArgumentHelp(
      "How many pictures. (default: all of MNIST's test images; 1,000 on a board or without MNIST; "
        + "300 for mutations)",
      valueName: "count"))
  var images: Int?

  @Flag(
    help: "Show every step towards the first value that differs, on both sides, and the constants.")
  var explain = false

  @Flag(
    help: "Plant every one-bit error there can be in the C's constants, and count those found.")
  var mutations = false

  @OptionGroup var mnist: MNISTOption
  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if let images, !(1...1_000_000).contains(images) {
      throw ValidationError("--images \(images): expected 1 to 1000000")
    }
    if thorough, board != nil || device != nil {
      throw ValidationError("--thorough compiles for this machine; leave --board and --device away")
    }
    if board != nil, device != nil {
      throw ValidationError("--board runs an emulator and --device asks a board; leave one away")
    }
    if mutations, board != nil || device != nil || thorough || explain {
      throw ValidationError(
        "--mutations compiles for this machine once and explains nothing; leave --board, "
          + "--device, --thorough and --explain away")
    }
  }

  func run() async throws {
    let path = model ?? "\(ShippedModel.int8)"
    let loaded = try LoadedInt8Model(model)
    let code = GeneratedCode(loaded.model, digest: loaded.digest)
    let pictures = try VerifyPictures(
      mnist: mnist, count: images, defaultCount: defaultCount)
    if mutations {
      let mutations = try await VerifyMutations(loaded.model, code, pixels: pictures.pixels)
      if json.isOn {
        try printJSON(mutations.result)
      } else {
        print(mutations.text(model: path, pictures: pictures.description))
      }
      return
    }
    let runners = try await runners(code, loaded.model.network, digest: loaded.digest)

    var progress = ProgressLine("verify", total: pictures.count, unit: "pictures")
    let report = try await ParityCheck(loaded.model, code: code).compare(
      pictures.pixels, on: runners
    ) { progress.update($0) }
    progress.clear()

    let accuracy = try pictures.labelled.map { images in
      VerifyAccuracy(
        images, digits: report.digits, floatModel: try parent(of: loaded, at: model))
    }
    let explanation =
      explain
      ? try await report.explanation(
        loaded.model, code: code, pixels: pictures.pixels, runners: runners) : nil
    var device: VerifyResult.Device?
    if let runner = runners.first as? DeviceRunner {
      let (identity, inference) = try await runner.measure()
      device = VerifyResult.Device(identity, inference)
    }
    if json.isOn {
      try printJSON(VerifyResult(report, accuracy, explanation, device))
    } else {
      print(text(report, accuracy, path: path, pictures: pictures.description))
      if let device { print(device.text) }
      if explain { print(explanation?.text ?? "nothing to explain: no value differs") }
    }
    if let mismatch = report.firstMismatch {
      throw CommandError.mismatches(count: report.mismatches, where: mismatch.text)
    }
  }

  /// Nil for all.
  private var defaultCount: Int? {
    if mutations { return VerifyMutations.pictureCount }
    return board == nil && device == nil ? nil : 1000
  }

  private func runners(
    _ code: GeneratedCode, _ network: Network, digest: String
  ) async throws -> [any CodeRunner] {
    if let device {
      return [
        try await DeviceRunner(
          code, network: network, digest: digest, port: SerialPort(device), patience: .hardware)
      ]
    }
    if let board {
      return [
        try await BoardRunner(
          code, network: network, digest: digest, board: board,
          firmware: ProjectFiles.path(of: ProjectFiles.firmware))
      ]
    }
    let compilers = try await HostRunner.Build.installedCompilers()
    let builds =
      thorough
      ? compilers.flatMap(HostRunner.Build.all)
      : [HostRunner.Build(compiler: compilers[0], flags: ["-O2"])]
    var runners: [any CodeRunner] = []
    for build in builds {
      runners.append(try await HostRunner(code, network: network, build: build))
    }
    return runners
  }

  /// The float model that was named, or the one beside the int8 model that it was made from.
  private func parent(of loaded: LoadedInt8Model, at path: String?) throws -> FloatModel? {
    if let floatModel { return try LoadedFloatModel(floatModel).model }
    if let parent = loaded.parent { return parent }
    let parent = FloatParent.beside(path, of: loaded.model)
    if parent == nil, let path {
      inform("the float model of \(path) is not beside it; name it with --float for its accuracy")
    }
    return parent
  }

  private func text(
    _ report: ParityReport, _ accuracy: VerifyAccuracy?, path: String, pictures: String
  ) -> String {
    var lines = [
      "\(path): interpreter against generated C, \(pictures)",
      "ran on       " + report.runners.joined(separator: "; "),
      padded("layer", 16) + padded("tensors", 10, right: true)
        + padded("mismatches", 12, right: true),
    ]
    lines += report.layerLines
    lines.append("\(grouped(report.mismatches)) mismatches")
    if let accuracy { lines.append(accuracy.text) }
    return lines.joined(separator: "\n")
  }
}
