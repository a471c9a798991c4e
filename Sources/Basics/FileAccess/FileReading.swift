#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of the file at `path`.
///
/// - Parameter limit: the most bytes the caller can make sense of; a larger file is refused before
///   anything is allocated for it.
package func readFile(_ path: String, limit: Int) throws(FileAccessError) -> [UInt8] {
  // Without O_NONBLOCK, opening a FIFO that nobody writes to would wait for ever.
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw .cannotRead(path: path, code: errno) }
  defer { close(descriptor) }

  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, code: errno) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
  let byteCount = Int(status.st_size)
  guard byteCount <= limit else {
    throw .tooLarge(path: path, byteCount: byteCount, limit: limit)
  }

  var failure: Int32?
  let bytes = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
    while count < byteCount {
      let received = read(descriptor, buffer.baseAddress! + count, byteCount - count)
      if received < 0, errno == EINTR { continue }
      if received < 0 { failure = errno }
      guard received > 0 else { break }
      count += received
    }
  }
  if let failure { throw .cannotRead(path: path, code: failure) }
  return bytes
}

/// All bytes that come on standard input.
///
/// - Parameter limit: as for a file; no more is read.
package func readStandardInput(limit: Int) throws(FileAccessError) -> [UInt8] {
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let received = read(STDIN_FILENO, &block, block.count)
    if received < 0, errno == EINTR { continue }
    guard received >= 0 else { throw .cannotRead(path: "-", code: errno) }
    guard received > 0 else { return bytes }
    bytes += block.prefix(received)
    guard bytes.count <= limit else {
      throw .tooLarge(path: "-", byteCount: bytes.count, limit: limit)
    }
  }
}
