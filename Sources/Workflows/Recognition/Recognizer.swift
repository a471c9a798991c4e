import LeNetInterpreter
public import LeNetModel
public import LeNetModelFile
public import LeNetPictureFile
public import LeNetPictures

/// A model that reads pictures, from any number of threads; to be made once.
public struct Recognizer: Sendable {
  /// Of the model's file, which it identifies: 64 hexadecimal digits.
  public let digest: String
  /// Its ``Network/signature`` names the classes.
  public let network: Network
  /// `float32` or `int8`.
  package let arithmetic: String
  /// What the scores are worth; nil where the model does not say.
  let confidence: Confidence?
  /// From 784 pixels.
  let scores: @Sendable ([UInt8]) -> Scores
  /// What each layer makes of 784 pixels.
  package let outputs: @Sendable ([UInt8]) -> [LayerOutput]

  package init(
    digest: String, network: Network, arithmetic: String, confidence: Confidence?,
    scores: @escaping @Sendable ([UInt8]) -> Scores,
    outputs: @escaping @Sendable ([UInt8]) -> [LayerOutput]
  ) throws(RecognitionError) {
    guard network.signature.preparation == .digit else { throw .unprepared }
    self.digest = digest
    self.network = network
    self.arithmetic = arithmetic
    self.confidence = confidence
    self.scores = scores
    self.outputs = outputs
  }

  /// By the built-in LeNet-5, which reads digits.
  public static func builtIn() throws -> Recognizer { try Recognizer(ShippedModel.int8.file()) }

  /// - Parameter file: of an int8 model; `ModelFile(decoding:)` makes one of a file's bytes.
  public init(_ file: ModelFile) throws(RecognitionError) {
    guard case .quantized(let model) = file.content else { throw .floatModel }
    try self.init(model, digest: "\(file.digest)")
  }

  package init(_ model: QuantizedModel, digest: String) throws(RecognitionError) {
    let interpreter = Interpreter(model)
    let integerConfidence = model.integerConfidence
    try self.init(
      digest: digest, network: model.network, arithmetic: "int8", confidence: model.confidence,
      scores: { pixels in
        var scores = [Int8](repeating: 0, count: model.network.classCount)
        pixels.withUnsafeBufferPointer { pixels in
          scores.withUnsafeMutableBufferPointer { interpreter.run(pixels, into: $0) }
        }
        return Scores(scores, model.tensors[model.tensors.count - 1], integerConfidence)
      },
      outputs: { pixels in
        var outputs: [LayerOutput] = []
        ReferenceInterpreter(model).run(picture: pixels) { index, tensor in
          outputs.append(
            LayerOutput(
              layer: model.network.layers[index], values: tensor.map(model.tensors[index + 1].real))
          )
        }
        return outputs
      })
  }
}

extension Recognizer {
  /// What a picture says, or why it says nothing.
  public func answer(to picture: Picture, lookingFor subject: Answer.Subject = .digit) -> Answer {
    answer(to: GreyPicture(picture), lookingFor: subject)
  }

  /// What a picture's file says, or why it says nothing.
  ///
  /// - Parameters:
  ///   - bytes: of a PNG, JPEG, GIF, BMP or WebP.
  ///   - pixelLimit: the most pixels of a picture; each takes up to eight bytes of memory.
  /// - Throws: why there is no picture in it.
  public func answer(
    toFile bytes: [UInt8], lookingFor subject: Answer.Subject = .digit,
    pixelLimit: Int = Picture.pixelLimit
  ) throws(PictureFileError) -> Answer {
    answer(to: try GreyPicture(decoding: bytes, pixelLimit: pixelLimit), lookingFor: subject)
  }

  private func answer(to picture: GreyPicture, lookingFor subject: Answer.Subject) -> Answer {
    do {
      return answer(to: try subject.prepared(picture), for: subject)
    } catch {
      return Answer(subject, error)
    }
  }

  package func answer(to number: PreparedNumber, for subject: Answer.Subject) -> Answer {
    Answer(
      subject, lines: number.lines.map { $0.map { DigitReading($0, by: self) } },
      leftOut: number.leftOut)
  }
}

/// Why a model cannot read pictures.
///
/// The description is without a file's name, which only the caller knows.
public enum RecognitionError: Error, Hashable, Sendable {
  /// Only an int8 model can.
  case floatModel
  /// Its network reads pixels as they are, and not the digits that are found in a picture.
  case unprepared
}

extension RecognitionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .floatModel:
      "is a float model, expected an int8 one; 'lenet export --int8' makes it"
    case .unprepared:
      "reads pixels as they are, expected a model whose pictures are prepared as digits"
    }
  }
}

/// What a layer of the network makes of one picture.
package struct LayerOutput {
  package let layer: Layer
  /// Real values in the order channel, row, column.
  package let values: [Float]

  package init(layer: Layer, values: [Float]) {
    self.layer = layer
    self.values = values
  }
}
