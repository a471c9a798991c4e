import CTerminal
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A serial line of this machine's own, for an emulator to open the other end of.
package final class PseudoTerminal: Sendable {
  /// Of the emulator's end.
  package let path: String
  /// Our end.
  package let port: SerialPort
  /// Of the emulator's end, kept open so that the line does not hang up before it comes.
  private let otherEnd: Int32

  package init() throws(DeviceError) {
    var name = [CChar](repeating: 0, count: 128)
    let descriptor = open_pseudo_terminal(&name, name.count)
    guard descriptor >= 0 else { throw .cannotOpen(port: "pseudo-terminal", code: errno) }
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    port = SerialPort(path: path, descriptor: descriptor)
    otherEnd = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard otherEnd >= 0, makeRaw(otherEnd) else { throw .cannotOpen(port: path, code: errno) }
  }

  deinit { if otherEnd >= 0 { close(otherEnd) } }
}
