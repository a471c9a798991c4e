import Bytes
import LeNetModel

/// `CONF`: f32 temperature, f32 least evidence.
extension Confidence {
  func encode() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: [temperature, leastEvidence])
    return bytes
  }

  /// - Returns: nil if the model has no such section.
  init?(decoding container: Container) {
    guard container.hasConfidence else { return nil }
    let values = container.content(.confidence).floats()
    self.init(temperature: values[0], leastEvidence: values[1])
  }
}
