#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file could not be read or written.
package enum FileAccessError: Error, Hashable, Sendable {
  case cannotRead(path: String, code: Int32)
  case notAFile(path: String)
  case tooLarge(path: String, byteCount: Int, limit: Int)
  case cannotWrite(path: String, code: Int32)
  /// What is to be written would replace what is read.
  case isInput(path: String)
  /// Another process has the file to itself.
  case held(path: String)
  /// `path` and `other`, both to be written, are the same file.
  case writtenTwice(path: String, other: String)
  /// `path` could not be replaced after `replaced` had been.
  case replacedInPart(path: String, code: Int32, replaced: [String])
  case cannotCreateFolder(path: String, code: Int32)
}

extension FileAccessError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cannotRead(let path, let code):
      "\(path): cannot be read: \(reason(code))"
    case .notAFile(let path):
      "\(path): is a folder, a pipe or a device, expected a file"
    case .tooLarge(let path, let byteCount, let limit):
      "\(path): has \(byteCount) bytes, expected at most \(limit)"
    case .cannotWrite(let path, let code):
      "\(path): cannot be written: \(reason(code)); nothing was changed"
    case .isInput(let path):
      "\(path): is read by this command and not replaced; name another file to write"
    case .held(let path):
      "\(path): another process is at work there; wait for its end, or name another file to write"
    case .writtenTwice(let path, let other):
      path == other
        ? "\(path): is to be written twice; name another file for one of the two"
        : "\(path): is the same file as \(other), which is written too; name another file"
    case .replacedInPart(let path, let code, let replaced):
      "\(path): cannot be written: \(reason(code)); \(replaced.joined(separator: ", ")) was already "
        + "replaced, so run the command again"
    case .cannotCreateFolder(let path, let code):
      "\(path): the folder cannot be made: \(reason(code))"
    }
  }
}

private func reason(_ code: Int32) -> String {
  switch code {
  case ENOENT: "there is no such file or folder"
  case EACCES, EPERM: "permission denied"
  case EROFS: "the file system is read-only"
  case ENOSPC: "the disk is full"
  case EDQUOT: "the disk quota is used up"
  case ENOTDIR: "a part of the path is not a folder"
  case EISDIR: "a folder is in its place"
  default: String(cString: strerror(code))
  }
}
