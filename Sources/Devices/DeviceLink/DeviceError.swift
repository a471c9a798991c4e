import Foundation

/// Why a board cannot be talked to.
package enum DeviceError: Error, Hashable, Sendable {
  case absent(port: String)
  /// It is there, and another program has it, or it may not be opened, or is no serial port.
  case busy(port: String)
  case cannotOpen(port: String, code: Int32)
  case notSerial(port: String)
  /// Reading or writing failed, as where a board is unplugged.
  case lost(port: String, code: Int32)
  case silent(port: String, seconds: Double)
  /// Damaged again and again.
  case corrupted(port: String, damage: Frame.Damage, tries: Int)
  /// An answer that does not fit its request, or none that this version knows.
  case unexpectedAnswer(port: String, type: UInt8, byteCount: Int)
  case refused(port: String, code: UInt8, detail: UInt32)
  case wrongProtocol(port: String, found: Int)
  case wrongModel(port: String, name: String, found: String, expected: String)
  case failedSelfTest(port: String, board: String)
}

extension DeviceError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .absent(let port):
      "\(port): is not there; connect the board, and see which port it brings with 'ls /dev/tty*'"
    case .busy(let port):
      "\(port): another program has it open; end that program, such as a terminal"
    case .cannotOpen(let port, let code):
      "\(port): cannot be opened: \(systemText(code))"
        + (code == EACCES ? "; add yourself to its group with 'adduser USER dialout'" : "")
    case .notSerial(let port):
      "\(port): is no serial port; name one such as /dev/ttyACM0"
    case .lost(let port, let code):
      "\(port): the line was lost: \(systemText(code)); connect the board again"
    case .silent(let port, let seconds):
      "\(port): no answer within \(seconds.formatted) s; is the board flashed with 'lenet flash', and "
        + "is this its port? Press its reset button and try again"
    case .corrupted(let port, let damage, let tries):
      "\(port): \(tries) times a damaged frame, last \(damage.text); check cable and baud rate"
    case .unexpectedAnswer(let port, let type, let byteCount):
      "\(port): an answer of type \(type) with \(byteCount) bytes, which fits no request; flash the "
        + "board anew with 'lenet flash'"
    case .refused(let port, let code, let detail):
      "\(port): the board \(refusalText(code, detail))"
    case .wrongProtocol(let port, let found):
      "\(port): the board speaks version \(found) of the protocol, expected "
        + "\(Device.protocolVersion); flash it anew with 'lenet flash'"
    case .wrongModel(let port, let name, let found, let expected):
      "\(port): the board holds another model, '\(name)' with digest \(found), expected \(expected); "
        + "flash it with 'lenet flash', or name its model with --model"
    case .failedSelfTest(let port, let board):
      "\(port): the self-test of \(board) failed: the picture in the firmware gives other scores on "
        + "the board than when it was built; see which layer differs with 'lenet verify'"
    }
  }
}

private func systemText(_ code: Int32) -> String { String(cString: strerror(code)) }

private func refusalText(_ code: UInt8, _ detail: UInt32) -> String {
  switch code {
  case 1, 2: "received damaged requests; check cable and baud rate"
  case 3: "expected a request of another length; flash it anew with 'lenet flash'"
  case 4: "does not know request \(detail); flash it anew with 'lenet flash'"
  case 5: "faulted at address 0x\(String(detail, radix: 16)); reset it"
  default: "answered with the unknown error \(code)"
  }
}

extension Frame.Damage {
  fileprivate var text: String {
    switch self {
    case .encoding: "not encoded as frames are"
    case .tooShort(let byteCount): "with only \(byteCount) bytes"
    case .checksum(let found, let expected):
      "with CRC \(String(found, radix: 16)), expected \(String(expected, radix: 16))"
    }
  }
}

extension Double {
  fileprivate var formatted: String { String(format: "%g", self) }
}
