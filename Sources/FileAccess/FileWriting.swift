import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a file whole or not at all.
///
/// The bytes go to a temporary name in the same folder, are flushed to the disk, and are then
/// renamed over `path`, so that no reader and no crash sees half of them and a failure leaves what
/// was there.
package func writeFile(_ bytes: some Collection<UInt8>, to path: String) throws(FileAccessError) {
  try writeFiles([(path, Array(bytes))])
}

/// Writes several files that belong together: each to a temporary name, and only when all of them
/// are on the disk are they renamed.
package func writeFiles(_ files: [(path: String, bytes: [UInt8])]) throws(FileAccessError) {
  var written: [(temporary: String, path: String)] = []
  defer { discard(written.map(\.temporary)) }
  for (path, bytes) in files {
    // The only obstacle that a rename over a file could meet once its neighbour is written.
    var status = stat()
    guard stat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFDIR else {
      throw .cannotWrite(path: path, code: EISDIR)
    }
    let temporary = temporaryName(for: path)
    written.append((temporary, path))
    try writeDurably(bytes, to: temporary, reportedAs: path)
  }
  for (position, (temporary, path)) in written.enumerated() {
    guard rename(temporary, path) == 0 else {
      let code = errno
      holdIfDiscarding()
      guard position > 0 else { throw .cannotWrite(path: path, code: code) }
      throw .replacedInPart(
        path: path, code: code, replaced: written[..<position].map(\.path))
    }
  }
}

/// Makes the folder at `path`, and those above it, unless they are there.
package func createFolder(_ path: String) throws(FileAccessError) {
  guard !path.isEmpty, mkdir(path, 0o777) != 0 else { return }
  switch errno {
  case EEXIST:
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .cannotCreateFolder(path: path, code: ENOTDIR)
    }
  case ENOENT where path.dropLast().contains("/"):
    try createFolder(folder(of: path))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw .cannotCreateFolder(path: path, code: errno)
    }
  case let code:
    throw .cannotCreateFolder(path: path, code: code)
  }
}

/// Makes the folder that a file at `path` will lie in, and those above it, unless they are there.
package func createFolder(for path: String) throws(FileAccessError) {
  try createFolder(folder(of: path))
}

/// Removes the temporary files of writes under way and stops every further write where it is. For an
/// interrupted process on its way out.
package func discardPendingWrites() {
  pendingWrites.withLock { pending in
    pending.isDiscarding = true
    for path in pending.paths { unlink(path) }
  }
}

/// Removes what processes that were killed left of their writes to `path`, and to paths that begin
/// with it and a dot. No other process may be writing there.
package func discardAbandonedWrites(to path: String) {
  let folder = folder(of: path)
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  for name in names where name.hasPrefix(temporaryPrefix(for: path)) && name.hasSuffix(partial) {
    unlink(folder + "/" + name)
  }
}

private struct PendingWrites {
  var paths: Set<String> = []
  var isDiscarding = false
}

private let pendingWrites = Mutex(PendingWrites())

/// Waits for the end of the process if it is on its way out: a write that fails because its file was
/// discarded is no failure to report.
private func holdIfDiscarding() {
  while pendingWrites.withLock({ $0.isDiscarding }) { sleep(1) }
}

/// Makes a temporary file that an interruption will find.
private func openTemporary(_ path: String) -> (descriptor: Int32, code: Int32) {
  while true {
    holdIfDiscarding()
    let opened = pendingWrites.withLock { pending -> (Int32, Int32)? in
      guard !pending.isDiscarding else { return nil }
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { pending.paths.insert(path) }
      return (descriptor, errno)
    }
    if let opened { return opened }
  }
}

private func discard(_ temporaries: [String]) {
  pendingWrites.withLock { pending in
    for path in temporaries where pending.paths.remove(path) != nil { unlink(path) }
  }
}

private func writeDurably(
  _ bytes: [UInt8], to temporary: String, reportedAs path: String
) throws(FileAccessError) {
  let (descriptor, openCode) = openTemporary(temporary)
  guard descriptor >= 0 else { throw .cannotWrite(path: path, code: openCode) }
  var code: Int32 = 0
  bytes.withUnsafeBytes { buffer in
    var offset = 0
    while offset < buffer.count, code == 0 {
      let sent = write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
      if sent > 0 { offset += sent } else if errno != EINTR { code = errno }
    }
  }
  if code == 0, fsync(descriptor) != 0 { code = errno }
  if close(descriptor) != 0, code == 0 { code = errno }
  guard code == 0 else { throw .cannotWrite(path: path, code: code) }
}

/// Hidden, in the folder of `path`, and different for every write of every process.
private func temporaryName(for path: String) -> String {
  let unique = String(UInt64.random(in: .min ... .max), radix: 36)
  return folder(of: path) + "/" + temporaryPrefix(for: path) + unique + partial
}

private func temporaryPrefix(for path: String) -> String {
  ".\(path.split(separator: "/").last ?? "")."
}

private let partial = ".partial"

/// The folder that a file at `path` lies in: `.` for a name alone.
package func folder(of path: String) -> String {
  var path = Substring(path)
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
