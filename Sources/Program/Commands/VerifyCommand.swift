import ArgumentParser
import NumberText
import Parity
import Recognition
import Workflows

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that the generated C computes what the interpreter computes.",
    discussion: """
      Generates the C of an int8 model, compiles and runs it on this machine or on an emulated \
      board, and compares every stored tensor of every picture with the interpreter's, bit for \
      bit. With --device, asks a board that was flashed with the model. The pictures are those of --data, or MNIST's \
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

  @OptionGroup var data: DataOptions
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
    if mutations { return try await plantMutations() }
    let place: VerificationRequest.Place =
      if let device {
        .device(port: device)
      } else if let board {
        .emulator(board: board)
      } else {
        .host(isThorough: thorough)
      }
    var line: ProgressLine?
    let verification = try await VerificationRequest(
      model, floatModel: floatModel, on: place, data: data.source, pictureCount: images,
      explains: explain
    ).run(notify: tell) { line.update($0, of: $1, "verify", "pictures") }
    let report = verification.report
    let device = verification.device.map(VerifyResult.Device.init)
    if json.isOn {
      try printJSON(
        VerifyResult(report, verification.accuracy, verification.explanation, device))
    } else {
      print(text(verification))
      if let device { print(device.text) }
      if explain {
        print(verification.explanation?.text ?? "nothing to explain: no value differs")
      }
    }
    if let mismatch = report.firstMismatch {
      throw CommandError.mismatches(count: report.mismatches, where: mismatch.text)
    }
  }

  private var path: String { model ?? "\(ShippedModel.int8)" }

  private func plantMutations() async throws {
    var searching: ProgressLine?
    var running: ProgressLine?
    let result = try await MutationRequest(model, data: data.source, pictureCount: images).run(
      notify: tell
    ) { progress, total in
      switch progress {
      case .searching(let count): searching.update(count, of: total, "search", "mutations")
      case .running(let count): running.update(count, of: total, "verify", "mutations")
      }
    }
    running?.clear()
    if json.isOn {
      try printJSON(VerifyMutations(result))
    } else {
      print(result.text(model: path))
    }
  }

  private func text(_ verification: Verification) -> String {
    let report = verification.report
    var lines = [
      "\(path): interpreter against generated C, \(verification.pictures)",
      "ran on       " + report.runners.joined(separator: "; "),
    ]
    lines += report.layerLines
    lines.append("\(grouped(report.mismatches)) mismatches")
    if let accuracy = verification.accuracy { lines.append(accuracy.text) }
    return lines.joined(separator: "\n")
  }
}
