import LeNetModel
import LeNetModelFile
import LeNetPictureFile
package import LeNetPictures
import PrintableText
package import Recognition
import Synchronization
import Threading

/// A model and the pictures that it is to read, on all processors.
package struct InferenceRequest {
  /// Which model reads.
  package enum Model {
    /// A float or an int8 one; nil for the built-in int8 one.
    case any(path: String?)
    /// Nil for the built-in one.
    case float(path: String?)
    /// As of a ``LoadedInt8Model``.
    case int8(path: String?)
  }

  package let recognizer: Recognizer
  /// For people: the model's path.
  private let modelName: String
  private let subject: Answer.Subject
  private let pixelLimit: Int
  private let keepsPictures: Bool

  /// So many pictures are prepared before their results are given on.
  private static let portion = 256

  /// Loads the model.
  ///
  /// - Parameters:
  ///   - subject: a number only of a model that looks for figures.
  ///   - pixelLimit: the most pixels of a picture.
  ///   - keepsPictures: whether what is read is given on in colour, too.
  /// - Throws: ``WorkflowError/readsWholePictures(model:_:)``, and what is wrong with the model's file.
  package init(
    _ model: Model, lookingFor subject: Answer.Subject, pixelLimit: Int, keepsPictures: Bool,
    notify: NoticeHandler
  ) throws {
    switch model {
    case .any(let path):
      let file = try path.map { try ModelFile.input($0) } ?? ShippedModel.int8.file()
      recognizer = Recognizer(file.content, digest: "\(file.digest)")
      modelName = path ?? "\(ShippedModel.int8)"
    case .float(let path):
      let loaded = try LoadedFloatModel(path)
      recognizer = Recognizer(loaded.model, digest: loaded.digest)
      modelName = path ?? "\(ShippedModel.float)"
    case .int8(let path):
      let loaded = try LoadedInt8Model(path, notify: notify)
      recognizer = Recognizer(loaded.model, digest: loaded.digest)
      modelName = path ?? "\(ShippedModel.int8)"
    }
    let signature = recognizer.network.signature
    guard subject == .single || signature.findsFigures else {
      throw WorkflowError.readsWholePictures(model: modelName, signature.preparation)
    }
    self.subject = subject
    self.pixelLimit = pixelLimit
    self.keepsPictures = keepsPictures
  }

  /// Calls `body` with what each picture says, in their order, and the picture if it is kept.
  package func run(
    on inputs: [PictureInput], _ body: (Outcome, Picture?) throws -> Void
  ) throws {
    for start in stride(from: 0, to: inputs.count, by: Self.portion) {
      let portion = Array(inputs[start..<min(inputs.count, start + Self.portion)])
      for (input, prepared) in zip(portion, prepared(portion)) {
        let outcome = Outcome(file: input.name, answer: answer(to: input, prepared))
        try body(outcome, try? prepared.get().picture)
      }
    }
  }

  private struct Prepared: Sendable {
    let read: PreparedPicture
    let picture: Picture?
  }

  /// Each input made ready for the network, in their order.
  private func prepared(_ inputs: [PictureInput]) -> [Result<Prepared, any Error>] {
    let results = Mutex([Int: Result<Prepared, any Error>]())
    forEachJob(inputs.count, threads: processorCount) { _, job in
      let result = Result { try prepared(inputs[job]) }
      results.withLock { $0[job] = result }
    }
    return results.withLock { results in inputs.indices.compactMap { results[$0] } }
  }

  private func prepared(_ input: PictureInput) throws -> Prepared {
    let bytes = try input.bytes()
    let signature = recognizer.network.signature
    guard keepsPictures || !signature.findsFigures else {
      let picture = try GreyPicture(decoding: bytes, pixelLimit: pixelLimit)
      return Prepared(
        read: try signature.prepared(figuresOf: picture, lookingFor: subject), picture: nil)
    }
    let picture = try Picture(decoding: bytes, pixelLimit: pixelLimit)
    return Prepared(
      read: try signature.prepared(picture, lookingFor: subject),
      picture: keepsPictures ? picture : nil)
  }

  private func answer(
    to input: PictureInput, _ prepared: Result<Prepared, any Error>
  ) -> Result<Answer, Outcome.Failure> {
    do {
      let answer = recognizer.answer(to: try prepared.get().read, for: subject)
      guard answer.readings.allSatisfy(\.confidence.isFinite) else {
        let error = WorkflowError.scoresOverflow(path: modelName)
        return .failure(.init(error, of: input, reason: "scores_overflow"))
      }
      return .success(answer)
    } catch let refusal as Refusal {
      return .success(Answer(subject, refusal))
    } catch let error as PictureFileError {
      return .failure(.init(error, of: input, reason: error.code))
    } catch {
      return .failure(
        .init(
          description: "\(error)",
          reason: error is WorkflowError ? "no_pictures" : "unreadable_file"))
    }
  }

  /// What one picture says.
  package struct Outcome {
    /// The picture's path.
    package let file: String
    package let answer: Result<Answer, Failure>

    /// Why a picture could not be read.
    package struct Failure: Error, CustomStringConvertible {
      /// With the picture's name.
      package let description: String
      /// The same for programs.
      package let reason: String
    }
  }
}

extension InferenceRequest.Outcome.Failure {
  fileprivate init(_ error: some Error, of input: PictureInput, reason: String) {
    self.init(description: "\(input.name.printable): \(error)", reason: reason)
  }
}
