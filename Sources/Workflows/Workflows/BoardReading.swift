package import DeviceLink
import LeNetPictures
package import Recognition

/// A board behind a serial port that holds the host's model.
package struct ReadingBoard {
  private let device: Device
  private let port: String
  private let name: String

  /// - Parameter modelDigest: of the host's model.
  package init(port: String, modelDigest: String) throws(DeviceError) {
    self.port = port
    device = Device(try SerialPort(port), patience: .hardware)
    name = try device.connect(modelDigest: modelDigest).board
  }

  /// What the board makes of the same pixels; nil where there is no int8 model.
  package func reading(of digit: DigitReading) throws(DeviceError) -> BoardReading? {
    guard let host = digit.scores.integers else { return nil }
    return BoardReading(
      port: port, name: name, host: host,
      board: IntegerReading(try device.infer(digit.prepared.pixels, classCount: host.scores.count)))
  }
}

/// What a board makes of the pixels that the host made something of.
package struct BoardReading {
  package let port: String
  package let name: String
  package let host: IntegerReading
  package let board: IntegerReading

  /// Whether digit, scores and what they are worth are the host's.
  package var sameBits: Bool { board == host }
}

extension IntegerReading {
  fileprivate init(_ inference: DeviceInference) {
    self.init(
      digit: inference.digit, scores: inference.scores,
      hasEvidence: inference.certainty?.hasEvidence, confidence: inference.certainty?.confidence)
  }
}
