import ArgumentParser
import Charts
import FileAccess
import FloatInference
import LeNetPictures
import Synchronization

struct InferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "infer",
    abstract: "Read the digit, or the number, in a picture.",
    discussion: """
      Takes PNG, JPEG, GIF, BMP and WebP, dark on light or light on dark, of any size, and prints \
      the digit, how sure the network is, and all ten scores. A folder stands for the pictures in it, \
      - for standard input. Goes on past a picture that cannot be read, and then ends with exit status 1; \
      with 2 where a picture has no digit, or several.

      EXAMPLE: lenet infer Models/samples/7.png
      """)

  @Argument(help: "Pictures of one digit (or number) each, folders of them, or -.")
  var pictures: [String]

  @Flag(name: .customLong("float"), help: "Use the float model instead of the int8 model.")
  var usesFloat = false

  @Option(
    help: ArgumentHelp(
      "The model. (default: Models/lenet5-int8.lenet of the project, or lenet5.lenet)",
      valueName: "file"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "The most pixels of a picture; each takes twelve bytes of memory.", valueName: "count"))
  var maxPixels = Picture.pixelLimit

  @Flag(
    help: "Read a number: the digits that stand side by side without touching, left to right.")
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
    guard pictures.count == 1, !InferInput.isFolder(pictures[0]) else {
      throw ValidationError("--explain draws one picture; name one, and no folder")
    }
    guard !many else { throw ValidationError("--explain draws one digit; leave --many away") }
    let paths = [explain, pictures[0]].map(InferInput.resolved)
    guard pictures[0] == "-" || paths[0] != paths[1] else {
      throw ValidationError("--explain would replace the picture; name another file")
    }
  }

  func run() throws {
    let classifier = try usesFloat ? Classifier(float: model) : Classifier(int8: model)
    let board = try device.map { try ReadingBoard(port: $0, modelDigest: classifier.digest) }
    let inputs = InferInput.all(named: pictures)
    var results: [InferResult] = []
    var failureCount = 0
    var inputFiles = try saveInput.map {
      try InputFiles(folder: $0, sparing: inputs.compactMap { try? $0.get().name })
    }
    let shading = Shading.ofStandardOutput
    if csv { print(InferResult.tableHeader(of: subject)) }
    for start in stride(from: 0, to: inputs.count, by: Self.portion) {
      let portion = inputs[start..<min(inputs.count, start + Self.portion)]
      for (input, looked) in zip(portion, lookedThrough(Array(portion))) {
        guard var result = result(input, looked, classifier) else {
          failureCount += 1
          continue
        }
        if let board { try result.ask(board) }
        results.append(result)
        if csv { print(result.tableLine) } else if !json.isOn { print(result.text) }
        if let explain, let reading = result.readings.first, let picture = try looked.get().picture
        {
          let sheet = ExplanationSheet(of: picture, result.file, reading, by: classifier)
          guard let png = sheet.png() else { throw CommandError.noMemoryForPicture }
          try writeFile(png, to: explain)
        }
        for reading in result.readings {
          if show { print(reading.drawing(shading: shading)) }
          try inputFiles?.save(reading.prepared.pixels, of: result.file)
        }
      }
    }
    if json.isOn { try printJSON(results) }
    let failure = CommandError.picturesFailed(count: failureCount, total: inputs.count)
    let asked = results.flatMap(\.readings).compactMap(\.board)
    let differenceCount = asked.count { !$0.sameBits }
    if let device, differenceCount > 0 {
      if failureCount > 0 { note("\(failure)") }
      throw CommandError.boardDiffers(port: device, count: differenceCount, total: asked.count)
    }
    guard failureCount == 0 else { throw failure }
    guard results.allSatisfy({ $0.noDigit == nil }) else { throw ExitCode(2) }
  }

  private var subject: InferResult.Subject { many ? .number : .digit }

  /// No picture that anybody would call one is larger.
  static let byteLimit = 1 << 28

  /// So many pictures are prepared before their results are printed.
  private static let portion = 256

  /// What was found in a picture.
  private struct LookedThrough: Sendable {
    let digits: [PreparedDigit]
    /// Kept to be drawn; nil where nobody asks for that.
    let picture: Picture?
  }

  /// Each input made ready for the network, in their order.
  private func lookedThrough(
    _ inputs: [Result<InferInput, any Error>]
  ) -> [Result<LookedThrough, any Error>] {
    let results = Mutex([Int: Result<LookedThrough, any Error>]())
    forEachJob(inputs.count, threads: processorCount) { _, job in
      let result = inputs[job].flatMap { input in
        Result {
          let picture = try input.picture(pixelLimit: maxPixels)
          return LookedThrough(
            digits: try subject.prepared(picture), picture: explain == nil ? nil : picture)
        }
      }
      results.withLock { $0[job] = result }
    }
    return results.withLock { results in inputs.indices.compactMap { results[$0] } }
  }

  /// - Returns: nil where the picture could not be read, which has then been said.
  private func result(
    _ input: Result<InferInput, any Error>, _ looked: Result<LookedThrough, any Error>,
    _ classifier: Classifier
  ) -> InferResult? {
    let name = (try? input.get())?.name ?? ""
    do {
      let readings = try looked.get().digits.map { DigitReading($0, by: classifier) }
      if readings.allSatisfy(\.confidence.isFinite) {
        return InferResult(
          file: name, model: classifier.digest, subject: subject, readings: readings)
      }
      note("\(name): the model's scores overflow; use another model")
    } catch let error as PictureError where error.saysThatNoDigitWasFound {
      return InferResult(
        file: name, model: classifier.digest, subject: subject, noDigit: error)
    } catch let error as PictureError {
      note("\(name): \(error)")
    } catch {
      note("\(error)")
    }
    return nil
  }
}
