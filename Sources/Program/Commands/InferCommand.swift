import ArgumentParser
import Charts
import FileAccess
import LeNetModel
import LeNetPictureFile
import LeNetPictures
import Recognition
import Workflows

struct InferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "infer",
    abstract: "Read the digit or the number in a picture, or tell what else it shows.",
    discussion: """
      Takes PNG, JPEG, GIF, BMP and WebP, dark on light or light on dark, of any size, and prints \
      the digit, how sure the network is, and all ten scores. A model of other classes gets what it was \
      trained on, which may be the whole picture, scaled, and its classes are told by name. A folder \
      stands for the pictures in it, - for standard input. Goes on past a picture that cannot be read, \
      and then ends with exit status 1; with 2 where a picture has no digit, or several, or more ink \
      than was read, or is of no class.

      EXAMPLE: lenet infer Models/samples/7.png
      """)

  @Argument(help: "Pictures of one digit (or number) each, folders of them, or -.")
  var pictures: [String]

  @Flag(
    name: .customLong("float"), help: "Use the built-in float model, or expect --model to be one.")
  var usesFloat = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A float or int8 model. (default: the built-in lenet5-int8.lenet, or lenet5.lenet)",
      valueName: "file"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "The most pixels of a picture; each takes up to eight bytes of memory.", valueName: "count"))
  var maxPixels = Picture.pixelLimit

  @Flag(
    help: """
      Read a number: the digits that stand side by side without touching, left to right, line by line.
      """)
  var many = false

  @Flag(help: "Draw what the network sees of each picture, and its scores as bars.")
  var show = false

  @Option(
    help: ArgumentHelp(
      """
      Write what the network sees of each picture into a folder: as NAME.png, as the bytes that a \
      board takes, NAME.bin, and as C, NAME.h, to put in place of Firmware/sample.h.
      """, valueName: "dir"))
  var saveInput: String?

  @Option(
    help: ArgumentHelp(
      """
      Draw how the network reads the one picture, into a PNG file: the digit that was found, what the \
      network sees of it, what each layer makes of that, and the scores.
      """, valueName: "file"))
  var explain: String?

  @Option(
    help: ArgumentHelp(
      """
      The serial port of a board that was flashed with the model, or an emulator's terminal: compare \
      what it makes of the same pixels.
      """, valueName: "port"))
  var device: String?

  @Flag(help: "Print comma-separated values, with a header.")
  var csv = false

  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    guard maxPixels > 0 else { throw ValidationError("--max-pixels: expected at least 1") }
    guard !csv || !json.isOn else { throw ValidationError("--csv and --json exclude each other") }
    if device != nil, usesFloat {
      throw ValidationError("--device asks a board, which holds an int8 model; leave --float away")
    }
    if device != nil, csv {
      throw ValidationError("--csv has no columns for --device; print --json instead")
    }
    // The files would land in the root folder.
    if saveInput == "" { throw ValidationError("--save-input is empty, expected a folder") }
    if let explain { try validate(explain: explain) }
    guard !show || !(csv || json.isOn) else {
      throw ValidationError("--show draws between the lines of text; leave --csv and --json away")
    }
  }

  private func validate(explain: String) throws {
    guard !explain.isEmpty else { throw ValidationError("--explain is empty, expected a file") }
    guard pictures.count == 1, !PictureInput.isFolder(pictures[0]) else {
      throw ValidationError("--explain draws one picture; name one, and no folder")
    }
    guard !many else { throw ValidationError("--explain draws one digit; leave --many away") }
  }

  func run() throws {
    let request = try InferenceRequest(
      // A board holds an int8 model.
      usesFloat ? .float(path: model) : device != nil ? .int8(path: model) : .any(path: model),
      lookingFor: subject, pixelLimit: maxPixels, keepsPictures: explain != nil, notify: tell)
    let recognizer = request.recognizer
    let board = try device.map { try ReadingBoard(port: $0, holding: recognizer) }
    let inputs = PictureInput.all(named: pictures)
    if let explain { try checkOutputs([explain]) }
    var inputFiles = try saveInput.map { try InputFiles(folder: $0, recognizer.network.signature) }
    let shading = Shading.ofStandardOutput
    var results: [InferResult] = []
    if csv { print(InferResult.tableHeader(of: subject, recognizer.network.signature)) }
    try request.run(on: inputs) { outcome, picture in
      var result = InferResult(outcome, by: recognizer, lookingFor: subject)
      if let failure = result.failure { note("\(failure)") }
      if let board { try result.ask(board) }
      if let explain, result.readings.isEmpty {
        note("\(explain) is not written: there is nothing to draw")
      }
      if let explain, let read = result.readings.first, let picture {
        let sheet = ExplanationSheet(of: picture, result.file, read.reading, by: recognizer)
        guard let png = sheet.png() else { throw WorkflowError.noMemoryForPicture }
        try writeFile(png, to: explain)
      }
      try result.save(to: &inputFiles)
      results.append(result)
      if csv {
        print(result.tableLine)
      } else if !json.isOn, result.failure == nil {
        print(result.text)
      }
      // With the escape sequences that it is drawn by.
      if show { for reading in result.readings { Swift.print(reading.drawing(shading: shading)) } }
    }
    if json.isOn { try printJSON(results) }
    try throwWhatFailed(in: results)
  }

  /// - Throws: what the exit status tells of: a board that differs, pictures that cannot be read, none
  ///   or several digits in one.
  private func throwWhatFailed(in results: [InferResult]) throws {
    let failureCount = results.count { $0.failure != nil }
    let failure = CommandError.picturesFailed(count: failureCount, total: results.count)
    let asked = results.flatMap(\.readings).compactMap(\.board)
    let differenceCount = asked.count { !$0.sameBits }
    if let device, differenceCount > 0 {
      if failureCount > 0 { note("\(failure)") }
      throw CommandError.boardDiffers(port: device, count: differenceCount, total: asked.count)
    }
    guard failureCount == 0 else { throw failure }
    guard results.allSatisfy({ $0.answer.map { $0.refusal == nil && $0.leftOut.isEmpty } ?? true })
    else { throw ExitCode(2) }
  }

  private var subject: Answer.Subject { many ? .number : .single }
}
