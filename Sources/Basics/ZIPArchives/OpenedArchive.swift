import CZIP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An archive that libzip has open, with a copy of its bytes, which libzip frees.
final class OpenedArchive {
  let entryCount: UInt64
  private let archive: OpaquePointer

  init(_ bytes: [UInt8]) throws(ZIPError) {
    guard czip_load() else { throw .noLibrary }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let copy = malloc(max(bytes.count, 1)) else { throw .damaged(reason: "out of memory") }
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memcpy(copy, base, source.count) }
    }
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      throw .damaged(reason: String(cString: zip_error_strerror(&error)))
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged(reason: String(cString: zip_error_strerror(&error)))
    }
    self.archive = archive
    entryCount = UInt64(max(zip_get_num_entries(archive, 0), 0))
  }

  deinit { zip_discard(archive) }

  func name(of index: UInt64) throws(ZIPError) -> String {
    guard let name = zip_get_name(archive, index, 0) else { throw .damaged(reason: reason) }
    return String(cString: name)
  }

  func content(of index: UInt64, _ name: String, limit: Int) throws(ZIPError) -> [UInt8] {
    let byteCount = try byteCount(of: index, name, limit: limit)
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw .content(entry: name, reason: reason)
    }
    defer { zip_fclose(file) }
    // The size is only what the archive says, so memory is taken as content comes.
    var content: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // libzip checks size and checksum when it is read past the end.
      let received = zip_fread(file, &block, UInt64(block.count))
      guard received >= 0 else {
        throw .content(entry: name, reason: String(cString: zip_file_strerror(file)))
      }
      guard received > 0 else { break }
      content += block.prefix(Int(received))
      guard content.count <= byteCount else {
        throw .byteCount(entry: name, found: content.count, expected: UInt64(byteCount))
      }
    }
    guard content.count == byteCount else {
      throw .byteCount(entry: name, found: content.count, expected: UInt64(byteCount))
    }
    return content
  }

  /// Of what an entry unpacks to, as the archive says.
  private func byteCount(
    of index: UInt64, _ name: String, limit: Int
  ) throws(ZIPError) -> Int {
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0 else { throw .damaged(reason: reason) }
    guard Int32(status.encryption_method) == ZIP_EM_NONE else { throw .encrypted(entry: name) }
    guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(status.comp_method)) else {
      throw .compression(entry: name, method: Int(status.comp_method))
    }
    guard status.size <= UInt64(max(limit, 0)) else {
      throw .tooLarge(entry: name, byteCount: status.size, limit: limit)
    }
    return Int(status.size)
  }

  private var reason: String { String(cString: zip_strerror(archive)) }
}
