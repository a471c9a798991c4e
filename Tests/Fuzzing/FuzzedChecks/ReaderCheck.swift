import LeNetModel
package import LeNetModelFile

/// What the model reader made of bytes.
package enum ReaderOutcome {
  case accepted(ModelFile)
  case refused(ModelFileError)
}

/// Checks what the model reader promises, of any bytes: it refuses them with a message, or they are
/// the one encoding of a model that can be run.
package func checkReader(_ bytes: [UInt8]) throws(Finding) -> ReaderOutcome {
  let file: ModelFile
  do {
    file = try ModelFile(decoding: bytes)
  } catch {
    try expect(!"\(error)".isEmpty, "refused without a word")
    return .refused(error)
  }
  try checkEncoding(of: file)
  if case .quantized(let model) = file.content,
    model.network.multiplyAccumulateCount <= multiplyAccumulateLimit
  {
    try checkInterpreters(of: model, picture: Array(pictureBytes(from: bytes)))
  }
  return .accepted(file)
}

/// Networks with more take too long to run over and over.
private let multiplyAccumulateLimit = 1 << 20

/// A picture that every byte of a file may change, so that pictures are fuzzed with the models.
private func pictureBytes(from bytes: [UInt8]) -> [UInt8] {
  (0..<784).map { bytes[$0 * (bytes.count - 1) / 783] }
}

/// The model of a file, encoded and decoded again, is the same model and, of the newest version, the same
/// file.
func checkEncoding(of file: ModelFile) throws(Finding) {
  do {
    let again = try ModelFile(file.content)
    if file.version == again.version {
      try expect(again.bytes == file.bytes, "encoded again, the file has other bytes")
      try expect(again.digest == file.digest, "encoded again, the file has another digest")
      try expect(again.sections == file.sections, "encoded again, the file has other sections")
    }
    let decoded = try ModelFile(decoding: again.bytes)
    try expect(decoded.content == file.content, "decoded again, the model is another")
  } catch let finding as Finding {
    throw finding
  } catch {
    throw Finding("an accepted model cannot be encoded and decoded: \(error)")
  }
}
