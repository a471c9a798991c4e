package import DeviceLink
package import LeNetModel
package import Recognition

/// A board behind a serial port that holds the host's model.
package struct ReadingBoard {
  private let device: Device
  private let port: String
  private let name: String
  private let signature: Signature

  /// - Parameter recognizer: the host's model.
  package init(port: String, holding recognizer: Recognizer) throws(DeviceError) {
    self.port = port
    signature = recognizer.network.signature
    device = Device(try SerialPort(port), patience: .hardware)
    name = try device.connect(modelDigest: recognizer.digest).board
  }

  /// What the board makes of the same pixels; nil where there is no int8 model.
  package func reading(of reading: Reading) throws(DeviceError) -> BoardReading? {
    guard let host = reading.scores.integers else { return nil }
    return BoardReading(
      port: port, name: name, signature: signature, host: host,
      board: IntegerReading(try device.infer(reading.input.pixels, classCount: host.scores.count)))
  }
}

/// What a board makes of the pixels that the host made something of.
package struct BoardReading {
  package let port: String
  package let name: String
  /// Of the model that both hold.
  package let signature: Signature
  package let host: IntegerReading
  package let board: IntegerReading

  /// Whether class, scores and what they are worth are the host's.
  package var sameBits: Bool { board == host }
}

extension IntegerReading {
  fileprivate init(_ inference: DeviceInference) {
    self.init(
      classIndex: inference.digit, scores: inference.scores,
      hasEvidence: inference.certainty?.hasEvidence, confidence: inference.certainty?.confidence)
  }
}
