import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An HTTP server on an unused port of this machine, for one test.
final class LoopbackServer: Sendable {
  enum Answer: Sendable {
    case bytes([UInt8])
    case status(Int)
    /// Fewer bytes than the header declares, then the end of the connection.
    case partial([UInt8], declared: Int)
    case redirect(String)
    /// Bytes without end and without a declared count, no faster than a client can drop them.
    case endless
    /// Nothing, until the client goes.
    case silence
    /// A byte now and then, without end.
    case drip
    case notHTTP
  }

  let port: UInt16
  private let socketDescriptor: Int32
  private let answers: [String: Answer]
  private let seen = Mutex<[String]>([])

  /// The paths asked for, in order.
  var requests: [String] { seen.withLock { $0 } }

  /// - Parameter answers: by path; what is not there is answered with status 404.
  init(_ answers: [String: Answer]) throws {
    self.answers = answers
    #if os(Linux)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    socketDescriptor = socket(AF_INET, stream, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var byteCount = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = socketDescriptor
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, byteCount) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, address, &byteCount) == 0
      }
    }
    guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in acceptConnections() }
  }

  func address(_ folder: String) -> String { "http://127.0.0.1:\(port)/\(folder)/" }

  /// Wakes the thread that waits for connections, which then closes the socket. Closed here, its
  /// number could already belong to another test's server when that thread uses it again.
  func stop() {
    shutdown(socketDescriptor, Int32(SHUT_RDWR))
  }

  private func acceptConnections() {
    defer { close(socketDescriptor) }
    while true {
      let connection = accept(socketDescriptor, nil, nil)
      guard connection >= 0 else { return }
      Thread.detachNewThread { [self] in
        serve(connection)
        close(connection)
      }
    }
  }

  private func serve(_ connection: Int32) {
    var request: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: request, as: UTF8.self).contains("\r\n\r\n") {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return }
      request += buffer[..<count]
    }
    let words = String(decoding: request, as: UTF8.self).split(separator: " ")
    guard words.count > 1 else { return }
    let path = String(words[1])
    seen.withLock { $0.append(path) }
    answer(answers[path] ?? .status(404), to: connection)
  }

  private func answer(_ answer: Answer, to connection: Int32) {
    switch answer {
    case .bytes(let bytes):
      send(header(200, ["Content-Length: \(bytes.count)"]) + bytes, connection)
    case .status(let status):
      let page = Array("<html>\(status)</html>".utf8)
      send(header(status, ["Content-Length: \(page.count)"]) + page, connection)
    case .partial(let bytes, let declared):
      send(header(200, ["Content-Length: \(declared)"]) + bytes, connection)
    case .redirect(let target):
      send(header(302, ["Location: \(target)", "Content-Length: 0"]), connection)
    case .endless:
      send(header(200, []), connection)
      let block = [UInt8](repeating: 0x1F, count: 4096)
      while send(block, connection) { usleep(1000) }
    case .silence:
      var byte: UInt8 = 0
      while recv(connection, &byte, 1, 0) > 0 {}
    case .drip:
      send(header(200, []), connection)
      while send([0x1F], connection) { usleep(20_000) }
    case .notHTTP:
      send(Array("no such thing\r\n\r\n".utf8), connection)
    }
  }

  private func header(_ status: Int, _ fields: [String]) -> [UInt8] {
    let lines = ["HTTP/1.1 \(status) x"] + fields + ["Connection: close", "", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// False when the client has gone.
  @discardableResult
  private func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    #if os(Linux)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let flags: Int32 = 0
    #endif
    var offset = 0
    while offset < bytes.count {
      let sent = bytes[offset...].withUnsafeBytes {
        Foundation.send(connection, $0.baseAddress, $0.count, flags)
      }
      guard sent > 0 else { return false }
      offset += sent
    }
    return true
  }
}
