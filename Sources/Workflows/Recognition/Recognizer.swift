import LeNetInterpreter
public import LeNetModel
public import LeNetModelFile
public import LeNetPictureFile
public import LeNetPictures

/// A model that reads pictures, from any number of threads; to be made once.
public struct Recognizer: Sendable {
  /// Of the model's file, which it identifies: 64 hexadecimal digits.
  public let digest: String
  /// Its ``Network/signature`` names the classes, and says what is made of a picture.
  public let network: Network
  /// `float32` or `int8`.
  package let arithmetic: String
  /// What the scores are worth; nil where the model does not say.
  let confidence: Confidence?
  /// From the pixels that the network reads, channel by channel.
  let scores: @Sendable ([UInt8]) -> Scores
  /// What each layer makes of such pixels.
  package let outputs: @Sendable ([UInt8]) -> [LayerOutput]

  package init(
    digest: String, network: Network, arithmetic: String, confidence: Confidence?,
    scores: @escaping @Sendable ([UInt8]) -> Scores,
    outputs: @escaping @Sendable ([UInt8]) -> [LayerOutput]
  ) {
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
    self.init(model, digest: "\(file.digest)")
  }

  package init(_ model: QuantizedModel, digest: String) {
    let interpreter = Interpreter(model)
    let integerConfidence = model.integerConfidence
    self.init(
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
  ///
  /// - Parameter subject: a number only of a model that looks for figures in a picture.
  public func answer(to picture: Picture, lookingFor subject: Answer.Subject = .single) -> Answer {
    answer(for: subject) { () throws(Refusal) in
      try network.signature.prepared(picture, lookingFor: subject)
    }
  }

  /// What a picture's file says, or why it says nothing.
  ///
  /// - Parameters:
  ///   - bytes: of a PNG, JPEG, GIF, BMP or WebP.
  ///   - subject: as of ``answer(to:lookingFor:)``.
  ///   - pixelLimit: the most pixels of a picture; each takes up to eight bytes of memory.
  /// - Throws: why there is no picture in it.
  public func answer(
    toFile bytes: [UInt8], lookingFor subject: Answer.Subject = .single,
    pixelLimit: Int = Picture.pixelLimit
  ) throws(PictureFileError) -> Answer {
    let signature = network.signature
    guard signature.findsFigures else {
      return answer(
        to: try Picture(decoding: bytes, pixelLimit: pixelLimit), lookingFor: subject)
    }
    let picture = try GreyPicture(decoding: bytes, pixelLimit: pixelLimit)
    return answer(for: subject) { () throws(Refusal) in
      try signature.prepared(figuresOf: picture, lookingFor: subject)
    }
  }

  private func answer(
    for subject: Answer.Subject, _ prepare: () throws(Refusal) -> PreparedPicture
  ) -> Answer {
    do {
      return answer(to: try prepare(), for: subject)
    } catch {
      return Answer(subject, error)
    }
  }

  package func answer(to picture: PreparedPicture, for subject: Answer.Subject) -> Answer {
    Answer(
      subject, lines: picture.lines.map { $0.map { Reading($0, by: self) } },
      leftOut: picture.leftOut)
  }
}

/// Why a model cannot read pictures.
///
/// The description is without a file's name, which only the caller knows.
public enum RecognitionError: Error, Hashable, Sendable {
  /// Only an int8 model can.
  case floatModel
}

extension RecognitionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .floatModel:
      "is a float model, expected an int8 one; 'lenet export --int8' makes it"
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
