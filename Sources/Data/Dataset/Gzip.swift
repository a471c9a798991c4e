import CZlib

/// Decompression of gzip files (RFC 1952) held in memory.
package enum Gzip {
  /// The content of `bytes`: one gzip member, or several whose contents follow each other.
  ///
  /// Any bytes give a value or an error. Memory grows with what is really decompressed and never
  /// past `limit`, whatever the file claims.
  ///
  /// - Parameter limit: the most bytes the content may have.
  package static func decompress(
    _ bytes: [UInt8], limit: Int
  ) throws(GzipError) -> [UInt8] {
    try checkMagic(bytes[...]) { .notGzip(found: $0) }
    // On the heap, because zlib remembers the address of the stream and checks it.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let streamByteCount = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, gzipOnly, ZLIB_VERSION, streamByteCount) == Z_OK else {
      throw .outOfMemory
    }
    defer { inflateEnd(stream) }

    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: chunkByteCount)
    var offset = 0
    while true {
      // One byte more than is allowed, so that a content of exactly `limit` bytes can be told from
      // a larger one.
      let room = min(chunkByteCount - 1, max(limit - content.count, 0)) + 1
      let status = inflateChunk(stream, bytes, &offset, into: &chunk, room: room)
      content += chunk[..<(room - Int(stream.pointee.avail_out))]
      guard content.count <= limit else { throw .tooLarge(limit: limit) }

      switch status {
      case Z_OK:
        continue
      case Z_STREAM_END where offset == bytes.count:
        return content
      case Z_STREAM_END:
        let start = offset
        try checkMagic(bytes[start...]) { _ in
          .trailingBytes(offset: start, byteCount: bytes.count - start)
        }
        guard inflateReset(stream) == Z_OK else { throw .outOfMemory }
      case Z_BUF_ERROR:
        throw .truncated(byteCount: bytes.count)
      case Z_MEM_ERROR:
        throw .outOfMemory
      default:
        let reason = stream.pointee.msg.map { String(cString: $0) } ?? "zlib error \(status)"
        throw error(reason, offset: offset)
      }
    }
  }

  /// Runs zlib over at most one chunk of `bytes` from `offset`, which is moved past what it read.
  private static func inflateChunk(
    _ stream: UnsafeMutablePointer<z_stream>, _ bytes: [UInt8], _ offset: inout Int,
    into chunk: inout [UInt8], room: Int
  ) -> Int32 {
    bytes.withUnsafeBufferPointer { input in
      chunk.withUnsafeMutableBufferPointer { output in
        let available = min(input.count - offset, chunkByteCount)
        stream.pointee.next_in = input.baseAddress.map {
          UnsafeMutablePointer(mutating: $0 + offset)
        }
        stream.pointee.avail_in = UInt32(available)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(room)
        let status = inflate(stream, Z_NO_FLUSH)
        offset += available - Int(stream.pointee.avail_in)
        return status
      }
    }
  }

  /// Bytes that end inside the two of the magic pass: they are truncated, which zlib reports.
  private static func checkMagic(
    _ bytes: ArraySlice<UInt8>, or failure: ([UInt8]) -> GzipError
  ) throws(GzipError) {
    guard magic.starts(with: bytes.prefix(magic.count)) else {
      throw failure(Array(bytes.prefix(4)))
    }
  }

  private static func error(_ reason: String, offset: Int) -> GzipError {
    switch reason {
    case "incorrect data check": .wrongChecksum(offset: offset)
    case "incorrect length check": .wrongLength(offset: offset)
    default: .damaged(offset: offset, reason: reason)
    }
  }

  /// What every gzip file begins with.
  static let magic: [UInt8] = [0x1F, 0x8B]

  private static let chunkByteCount = 1 << 16

  /// zlib's window bits for the largest window, plus 16: gzip and nothing else.
  private static let gzipOnly: Int32 = 15 + 16
}

/// Why bytes are not a gzip file. Offsets are into those bytes.
package enum GzipError: Error, Hashable, Sendable {
  /// The first bytes, at most four.
  case notGzip(found: [UInt8])
  case truncated(byteCount: Int)
  case damaged(offset: Int, reason: String)
  /// The content of a member does not have the CRC-32 that the member ends with.
  case wrongChecksum(offset: Int)
  /// The content of a member does not have the byte count that the member ends with.
  case wrongLength(offset: Int)
  case trailingBytes(offset: Int, byteCount: Int)
  case tooLarge(limit: Int)
  case outOfMemory
}
