import DeviceLink
import Foundation

/// A board that answers requests as a test says.
final class ScriptedBoard: Sendable {
  private let terminal: PseudoTerminal

  /// The port that a host opens.
  var path: String { terminal.path }

  /// - Parameter answer: the bytes for a request, of which it gets the number and what came.
  init(
    answer: @escaping @Sendable (Int, Result<Frame, Frame.Damage>) -> [UInt8]
  ) throws {
    let terminal = try PseudoTerminal()
    self.terminal = terminal
    Thread.detachNewThread {
      var reader = FrameReader()
      var count = 0
      while let bytes = try? terminal.port.read(until: .infinity), !bytes.isEmpty {
        for request in reader.take(bytes) {
          try? terminal.port.write(answer(count, request), seconds: 60)
          count += 1
        }
      }
    }
  }

  deinit { terminal.port.stop() }

  /// What a healthy board answers to hello.
  static func identity(
    _ request: Frame, digest: String = "abcd", version: UInt8 = 2, selfTest: UInt8 = 1
  ) -> Frame {
    let texts = ["scripted", "none", "portable", digest, "digits"]
      .flatMap { text -> [UInt8] in Array(text.utf8) + [0] }
    return Frame(
      type: request.type | Frame.Kind.answer, sequence: request.sequence,
      body: [version, selfTest, 0x10, 0x03, 11] + texts)
  }

  /// An inference with one layer.
  static func inference(_ request: Frame, digit: UInt8 = 7) -> Frame {
    Frame(
      type: Frame.Kind.infer | Frame.Kind.answer, sequence: request.sequence,
      body: [digit] + [UInt8](repeating: 3, count: 10) + [1, 0x34, 0x12]
        + [1, 0x40, 0x42, 0x0F, 0, 120, 0, 1]
        + [10, 0x40, 0x32, 1, 0, 0x78, 0x56, 0x34, 0x12])
  }
}
