import ArgumentParser
import ElementaryFunctions
import FileAccess
import FloatInference
import LeNetInterpreter
import LeNetModel
import LeNetModelFile
import LeNetPictures
import Tournament

struct InferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "infer",
    abstract: "Read the digit in a picture.",
    discussion: """
      Takes PNG, JPEG, GIF, BMP and WebP, dark on light or light on dark, of any size, and prints \
      the digit, how sure the network is, and all ten scores. Goes on past a picture that cannot \
      be read and says so at the end.

      EXAMPLE: lenet infer Models/samples/7.png
      """)

  @Argument(help: "Pictures of one digit each.")
  var pictures: [String]

  @Flag(name: .customLong("float"), help: "Use the float model instead of the int8 model.")
  var usesFloat = false

  @Option(
    help: ArgumentHelp(
      "The model. (default: Models/lenet5-int8.lenet of the project, or lenet5.lenet)",
      valueName: "file"))
  var model: String?

  @OptionGroup var json: JSONOption

  func run() throws {
    let classifier = try classifier()
    var results: [InferResult] = []
    for path in pictures {
      do {
        let bytes = try readFile(path, limit: Self.byteLimit)
        let digit = try PreparedDigit(Picture(decoding: bytes))
        let result = InferResult(file: path, scores: classifier(digit.pixels))
        guard result.confidence.isFinite else {
          note("\(path): the model's scores overflow; use another model")
          continue
        }
        results.append(result)
        if !json.isOn { print(result.text) }
      } catch let error as PictureError {
        note("\(path): \(error)")
      } catch let error as FileAccessError {
        note("\(error)")
      }
    }
    if json.isOn { try printJSON(results) }
    guard results.count == pictures.count else {
      throw CommandError.picturesFailed(
        count: pictures.count - results.count, total: pictures.count)
    }
  }

  /// No picture that anybody would call one is larger.
  static let byteLimit = 1 << 28

  /// From 784 pixels to the scores.
  private func classifier() throws -> ([UInt8]) -> Scores {
    if usesFloat {
      let path = model ?? ProjectFiles.path(of: ProjectFiles.floatModel)
      let pass = ForwardPass(ParameterBuffer(try LoadedFloatModel(path).model))
      return { pixels in
        pixels.withUnsafeBufferPointer { pass.load($0.baseAddress!, imageCount: 1) }
        pass.run()
        return Scores(real: (0..<Network.classCount).map { pass.scores[$0][0] }, int8: nil)
      }
    }
    let path = model ?? ProjectFiles.path(of: ProjectFiles.int8Model)
    let interpreter = Interpreter(try LoadedInt8Model(path).model)
    let output = interpreter.model.tensors[interpreter.model.tensors.count - 1]
    return { pixels in
      let scores = interpreter.scores(of: pixels)
      return Scores(real: scores.map(output.real), int8: scores)
    }
  }
}

private struct Scores {
  let real: [Float]
  /// What a board would say; nil for a float model.
  let int8: [Int8]?
}

private struct InferResult: Encodable {
  let file: String
  let digit: Int
  /// Softmax of the digit's score, 0 to 1.
  let confidence: Double
  /// Ten real scores.
  let scores: [Float]
  let int8Scores: [Int8]?

  init(file: String, scores: Scores) {
    self.file = file
    self.scores = scores.real
    int8Scores = scores.int8
    let real = scores.real
    let digit = real.indices.reduce(0) { real[$1] > real[$0] ? $1 : $0 }
    self.digit = digit
    confidence = Elementary.exp(-crossEntropy(classCount: real.count, label: digit) { real[$0] })
  }

  var text: String {
    let list = scores.enumerated().map { "\($0):\(fixed(Double($1), 1))" }
    return "\(file): \(digit), \(fixed(100 * confidence, 1)) % sure; scores "
      + list.joined(separator: " ")
  }
}
