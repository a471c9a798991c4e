import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A serial port of this machine, or a pseudo-terminal, at 115200 baud, 8 data bits, no parity.
package final class SerialPort: Sendable {
  package let path: String
  private let descriptor: Int32
  private let isStopped = Mutex(false)

  /// Opens a port for this program alone.
  package init(_ path: String) throws(DeviceError) {
    self.path = path
    // Without O_NONBLOCK a port whose modem lines are not connected would wait for them.
    descriptor = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw switch errno {
      case ENOENT, ENXIO, ENODEV, ENOTDIR: .absent(port: path)
      case EBUSY: .busy(port: path)
      default: .cannotOpen(port: path, code: errno)
      }
    }
    // A failed initializer runs no deinit once all properties are set.
    do {
      try configure()
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Takes over the open end of a line.
  init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  private func configure() throws(DeviceError) {
    guard isatty(descriptor) == 1 else { throw .notSerial(port: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .busy(port: path) }
    guard makeRaw(descriptor) else { throw .cannotOpen(port: path, code: errno) }
    tcflush(descriptor, TCIFLUSH)
  }

  /// Lets whoever waits for the line wait no longer: it is as if nothing came.
  package func stop() { isStopped.withLock { $0 = true } }

  /// Sends all bytes.
  package func write(_ bytes: [UInt8], seconds: Double) throws(DeviceError) {
    let deadline = Date.timeIntervalSinceReferenceDate + seconds
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        systemWrite(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      guard errno == EAGAIN || errno == EINTR else { throw .lost(port: path, code: errno) }
      guard wait(for: Int16(POLLOUT), until: deadline) else {
        throw .silent(port: path, seconds: seconds)
      }
    }
  }

  /// - Returns: what has come, at least a byte, or nothing if none came in time.
  package func read(until deadline: Double) throws(DeviceError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while wait(for: Int16(POLLIN), until: deadline) {
      let count = buffer.withUnsafeMutableBytes {
        systemRead(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 { return Array(buffer[..<count]) }
      guard count < 0, errno == EAGAIN || errno == EINTR else {
        throw .lost(port: path, code: count == 0 ? ENODEV : errno)
      }
    }
    return []
  }

  /// Whether the port was ready in time.
  private func wait(for events: Int16, until deadline: Double) -> Bool {
    while true {
      let seconds = deadline - Date.timeIntervalSinceReferenceDate
      var request = pollfd(fd: descriptor, events: events, revents: 0)
      let ready = poll(&request, 1, Int32(max(0, min(seconds, 0.2)) * 1000))
      if ready > 0 { return true }
      if seconds <= 0 || isStopped.withLock({ $0 }) { return false }
    }
  }
}

/// Lets a terminal pass on all bytes as they are, at 115200 baud.
func makeRaw(_ descriptor: Int32) -> Bool {
  var settings = termios()
  guard tcgetattr(descriptor, &settings) == 0 else { return false }
  cfmakeraw(&settings)
  settings.c_cflag |= tcflag_t(CLOCAL | CREAD)
  cfsetspeed(&settings, speed_t(B115200))
  return tcsetattr(descriptor, TCSANOW, &settings) == 0
}

// The methods of the same names hide the functions.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, bytes, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
