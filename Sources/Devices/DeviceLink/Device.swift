import Foundation

/// A board at the other end of a serial line. One request at a time; calls wait for the answer.
package final class Device {
  package static let protocolVersion = 2

  /// How long an answer may take.
  package struct Patience: Sendable {
    /// Of a board that does nothing but answer.
    package let helloSeconds: Double
    /// Of an inference, with the time that the picture takes on the line.
    package let inferenceSeconds: Double

    package init(helloSeconds: Double, inferenceSeconds: Double) {
      self.helloSeconds = helloSeconds
      self.inferenceSeconds = inferenceSeconds
    }

    /// 16 MHz processors with the slowest of kernels stay below.
    package static let hardware = Patience(helloSeconds: 5, inferenceSeconds: 10)
    /// An emulator may share its processor with much else.
    package static let emulator = Patience(helloSeconds: 180, inferenceSeconds: 300)
  }

  /// Requests that were repeated because a frame was damaged, or an answer did not come.
  package private(set) var repeatCount = 0

  private static let tryCount = 3
  private let port: SerialPort
  private let patience: Patience
  private var reader = FrameReader()
  private var received: [Result<Frame, Frame.Damage>] = []
  private var sequence: UInt8 = 0

  package init(_ port: SerialPort, patience: Patience) {
    self.port = port
    self.patience = patience
  }

  /// Asks until the board answers: it may be testing itself, or in the midst of what another program
  /// left unfinished.
  package func hello() throws(DeviceError) -> DeviceIdentity {
    let deadline = Date.timeIntervalSinceReferenceDate + patience.helloSeconds
    var seconds = 0.5
    repeat {
      // The 0 ends whatever the board has of another frame.
      try port.write([0], seconds: patience.helloSeconds)
      do {
        return try identity(Frame.Kind.hello, seconds: seconds)
      } catch .silent, .corrupted, .refused {
        seconds = min(2 * seconds, patience.helloSeconds)
      }
    } while Date.timeIntervalSinceReferenceDate < deadline
    throw .silent(port: port.path, seconds: patience.helloSeconds)
  }

  /// Says hello, and makes sure that the board holds a model and computes it right.
  package func connect(modelDigest: String) throws(DeviceError) -> DeviceIdentity {
    let identity = try hello()
    guard identity.protocolVersion == Self.protocolVersion else {
      throw .wrongProtocol(port: port.path, found: identity.protocolVersion)
    }
    guard identity.modelDigest == modelDigest else {
      throw .wrongModel(
        port: port.path, name: identity.modelName, found: identity.modelDigest,
        expected: modelDigest)
    }
    return identity
  }

  /// Lets the board test itself anew.
  package func selfTest() throws(DeviceError) -> DeviceIdentity {
    try repeated { () throws(DeviceError) in
      try identity(Frame.Kind.selfTest, seconds: 2 * patience.inferenceSeconds)
    }
  }

  /// - Parameters:
  ///   - pixels: as many bytes as the model reads.
  ///   - classCount: scores that it gives.
  package func infer(
    _ pixels: some Collection<UInt8>, classCount: Int
  ) throws(DeviceError) -> DeviceInference {
    try repeated { () throws(DeviceError) in
      try request(Frame.Kind.infer, Array(pixels), classCount: classCount) { _ in }
    }
  }

  /// An inference that shows every stored value; parameters as for one that does not.
  package func trace(
    _ pixels: some Collection<UInt8>, classCount: Int
  ) throws(DeviceError) -> (pieces: [DeviceTracePiece], inference: DeviceInference) {
    try repeated { () throws(DeviceError) in
      var pieces: [DeviceTracePiece] = []
      let inference = try request(Frame.Kind.trace, Array(pixels), classCount: classCount) {
        pieces.append($0)
      }
      return (pieces, inference)
    }
  }

  /// Once more where a frame was damaged or an answer is missing.
  private func repeated<T>(_ body: () throws(DeviceError) -> T) throws(DeviceError) -> T {
    for _ in 1..<Self.tryCount {
      do {
        return try body()
      } catch .corrupted, .silent, .refused(_, 1, _), .refused(_, 2, _) {
        repeatCount += 1
        try port.write([0], seconds: patience.helloSeconds)
      }
    }
    do {
      return try body()
    } catch .corrupted(let port, let damage, _) {
      throw .corrupted(port: port, damage: damage, tries: Self.tryCount)
    }
  }

  private func identity(_ type: UInt8, seconds: Double) throws(DeviceError) -> DeviceIdentity {
    try send(type, [])
    let frame = try answer(seconds: seconds)
    guard frame.type == type | Frame.Kind.answer, let identity = DeviceIdentity(frame.body) else {
      throw unexpected(frame)
    }
    return identity
  }

  private func request(
    _ type: UInt8, _ body: [UInt8], classCount: Int, onPiece: (DeviceTracePiece) -> Void
  ) throws(DeviceError) -> DeviceInference {
    try send(type, body)
    while true {
      let frame = try answer(seconds: patience.inferenceSeconds)
      switch frame.type {
      case Frame.Kind.trace | Frame.Kind.answer:
        guard let piece = DeviceTracePiece(frame.body) else { throw unexpected(frame) }
        onPiece(piece)
      case Frame.Kind.infer | Frame.Kind.answer:
        guard let inference = DeviceInference(frame.body, classCount: classCount) else {
          throw unexpected(frame)
        }
        return inference
      default:
        throw unexpected(frame)
      }
    }
  }

  private func send(_ type: UInt8, _ body: [UInt8]) throws(DeviceError) {
    sequence = sequence == .max ? 1 : sequence + 1
    try port.write(
      Frame(type: type, sequence: sequence, body: body).encoded, seconds: patience.inferenceSeconds)
  }

  /// The next frame that answers the latest request; answers to earlier ones are passed over.
  private func answer(seconds: Double) throws(DeviceError) -> Frame {
    let deadline = Date.timeIntervalSinceReferenceDate + seconds
    while true {
      while received.isEmpty {
        let bytes = try port.read(until: deadline)
        guard !bytes.isEmpty else { throw .silent(port: port.path, seconds: seconds) }
        received = reader.take(bytes)
      }
      switch received.removeFirst() {
      case .failure(let damage):
        throw .corrupted(port: port.path, damage: damage, tries: 1)
      case .success(let frame):
        guard frame.sequence == sequence else { continue }
        if frame.type == Frame.Kind.error { throw refusal(frame) }
        return frame
      }
    }
  }

  private func refusal(_ frame: Frame) -> DeviceError {
    var reader = BodyReader(frame.body)
    guard let code = reader.number(1), let detail = reader.number(4) else {
      return unexpected(frame)
    }
    return .refused(port: port.path, code: UInt8(code), detail: UInt32(detail))
  }

  private func unexpected(_ frame: Frame) -> DeviceError {
    .unexpectedAnswer(port: port.path, type: frame.type, byteCount: frame.body.count)
  }
}
