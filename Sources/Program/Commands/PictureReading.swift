import LeNetPictureFile
import LeNetPictures
import PrintableText
import Synchronization
import Threading

/// Reads pictures, on all processors.
struct PictureReading {
  let classifier: Classifier
  /// For people: the model's path.
  let modelName: String
  let subject: InferResult.Subject
  let pixelLimit: Int
  /// Whether what is read is given on in colour too.
  let keepsPictures: Bool

  /// So many pictures are prepared before their results are given on.
  private static let portion = 256

  /// Calls `body` with the result of each input, in their order, and its picture if it is kept.
  func forEach(
    of inputs: [InferInput], _ body: (InferResult, Picture?) throws -> Void
  ) throws {
    for start in stride(from: 0, to: inputs.count, by: Self.portion) {
      let portion = Array(inputs[start..<min(inputs.count, start + Self.portion)])
      for (input, prepared) in zip(portion, prepared(portion)) {
        try body(result(of: input, prepared), try? prepared.get().picture)
      }
    }
  }

  private struct Prepared: Sendable {
    let number: PreparedNumber
    let picture: Picture?
  }

  /// Each input made ready for the network, in their order.
  private func prepared(_ inputs: [InferInput]) -> [Result<Prepared, any Error>] {
    let results = Mutex([Int: Result<Prepared, any Error>]())
    forEachJob(inputs.count, threads: processorCount) { _, job in
      let result = Result { try prepared(inputs[job]) }
      results.withLock { $0[job] = result }
    }
    return results.withLock { results in inputs.indices.compactMap { results[$0] } }
  }

  private func prepared(_ input: InferInput) throws -> Prepared {
    let bytes = try input.bytes()
    let picture = keepsPictures ? try Picture(decoding: bytes, pixelLimit: pixelLimit) : nil
    let grey =
      try picture.map(GreyPicture.init) ?? GreyPicture(decoding: bytes, pixelLimit: pixelLimit)
    return Prepared(number: try subject.prepared(grey), picture: picture)
  }

  private func result(
    of input: InferInput, _ prepared: Result<Prepared, any Error>
  ) -> InferResult {
    let (file, model) = (input.name, classifier.digest)
    let (problem, reason): (String, String)
    do {
      let number = try prepared.get().number
      let readings = number.lines.joined().map { DigitReading($0, by: classifier) }
      if readings.allSatisfy(\.confidence.isFinite) {
        return InferResult(
          file: file, model: model, subject: subject, readings: readings, of: number)
      }
      (problem, reason) = (
        "\(file.printable): \(CommandError.scoresOverflow(path: modelName))", "scores_overflow"
      )
    } catch let error as PictureError {
      return InferResult(file: file, model: model, subject: subject, noDigit: error)
    } catch let error as PictureFileError {
      (problem, reason) = ("\(file.printable): \(error)", error.code)
    } catch {
      (problem, reason) = ("\(error)", error is CommandError ? "no_pictures" : "unreadable_file")
    }
    return InferResult(file: file, model: model, subject: subject, error: problem, reason: reason)
  }
}
