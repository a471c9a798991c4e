#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a path to write to stands for, links followed.
enum OutputTarget {
  /// A file, made or replaced as a whole, by a path without links as far as its folder is there.
  /// `status` is that of the file that is there.
  case file(path: String, status: stat?)
  /// A pipe or a device, which is written to and stays what it is.
  case stream(path: String)
  /// A descriptor that is open, as `/dev/stdout` and `/dev/fd/63` name one. Opened by its name, a
  /// file would be written from its start.
  case descriptor(Int32)

  /// - Throws: ``FileAccessError/cannotWrite(path:code:)`` for a folder, for a file that is not to be
  ///   written to, and for what cannot be looked at.
  init(_ output: String) throws(FileAccessError) {
    var path = output
    // As many links as Linux follows.
    for _ in 0..<40 {
      if let descriptor = openDescriptor(named: path) {
        self = .descriptor(descriptor)
        return
      }
      var status = stat()
      guard lstat(path, &status) == 0 else {
        guard errno == ENOENT || errno == ENOTDIR else {
          throw .cannotWrite(path: output, code: errno)
        }
        self = .file(path: withoutLinks(path), status: nil)
        return
      }
      switch status.st_mode & S_IFMT {
      case S_IFLNK:
        guard let target = linkTarget(path) else { throw .cannotWrite(path: output, code: errno) }
        path = target.hasPrefix("/") ? target : folder(of: path) + "/" + target
      case S_IFDIR:
        throw .cannotWrite(path: output, code: EISDIR)
      case S_IFREG:
        // A folder that may be written to lets even a protected file be replaced.
        guard access(path, W_OK) == 0 else { throw .cannotWrite(path: output, code: errno) }
        self = .file(path: withoutLinks(path), status: status)
        return
      default:
        self = .stream(path: path)
        return
      }
    }
    throw .cannotWrite(path: output, code: ELOOP)
  }
}

/// Which file a path leads to, whatever its names.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }

  /// Nil if nothing is at `path`.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

/// The path of the same file with every link in its folder's path followed; as it is where there is
/// no such folder.
private func withoutLinks(_ path: String) -> String {
  guard let folder = resolvedPath(folder(of: path)), let name = path.split(separator: "/").last
  else { return path }
  return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
}

/// The path with every link followed; nil if it leads nowhere.
func resolvedPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

private func openDescriptor(named path: String) -> Int32? {
  guard let number = path.split(separator: "/").last.flatMap({ Int32($0) }), number >= 0,
    let descriptors = resolvedPath("/dev/fd"), resolvedPath(folder(of: path)) == descriptors
  else { return nil }
  return number
}

private func linkTarget(_ path: String) -> String? {
  var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
  let count = buffer.withUnsafeMutableBytes {
    readlink(path, $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
  }
  return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
}
