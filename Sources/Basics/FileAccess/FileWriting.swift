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
/// renamed over the file, so that no reader and no crash sees half of them and a failure leaves what
/// was there. A link is followed; a device or a pipe is written to. None of ``Inputs`` is written.
package func writeFile(_ bytes: some Collection<UInt8>, to path: String) throws(FileAccessError) {
  try writeFiles([(path, Array(bytes))])
}

/// Writes a file whole where there is none, or not at all: what another process makes meanwhile stays.
///
/// - Throws: ``FileAccessError/cannotWrite(path:code:)`` with `EEXIST` where there is one.
package func writeNewFile(
  _ bytes: some Collection<UInt8>, to path: String
) throws(FileAccessError) {
  let temporary = temporaryName(for: path)
  defer { discard([temporary]) }
  try writeDurably(Array(bytes), to: temporary, as: nil, reportedAs: path)
  guard link(temporary, path) != 0 else { return }
  var code = errno
  // Some file systems have no links.
  if code == EPERM || code == EOPNOTSUPP {
    code = access(path, F_OK) == 0 ? EEXIST : rename(temporary, path) == 0 ? 0 : errno
  }
  holdIfDiscarding()
  guard code == 0 else { throw .cannotWrite(path: path, code: code) }
}

/// Writes several files that belong together: each to a temporary name, and only when all of them
/// are on the disk are they renamed.
package func writeFiles(_ files: [(path: String, bytes: [UInt8])]) throws(FileAccessError) {
  let targets = try outputTargets(files.map(\.path))
  var written: [(temporary: String, target: String, path: String)] = []
  defer { discard(written.map(\.temporary)) }
  for ((path, bytes), target) in zip(files, targets) {
    guard case .file(let target, let status) = target else { continue }
    let temporary = temporaryName(for: target)
    written.append((temporary, target, path))
    try writeDurably(bytes, to: temporary, as: status, reportedAs: path)
  }
  for ((path, bytes), target) in zip(files, targets) { try send(bytes, to: target, path) }
  for (position, (temporary, target, path)) in written.enumerated() {
    guard rename(temporary, target) == 0 else {
      let code = errno
      holdIfDiscarding()
      guard position > 0 else { throw .cannotWrite(path: path, code: code) }
      throw .replacedInPart(
        path: path, code: code, replaced: written[..<position].map(\.path))
    }
  }
}

/// Makes sure, before the work that they are to hold, that files may be written: none is a folder, one
/// of ``Inputs``, or another of them.
package func checkOutputs(_ paths: [String]) throws(FileAccessError) {
  for (path, target) in zip(paths, try outputTargets(paths)) {
    guard case .file(let file, _) = target else { continue }
    // A folder that is still to be made is found out when it is.
    guard access(folder(of: file), W_OK) == 0 || errno == ENOENT || errno == ENOTDIR else {
      throw .cannotWrite(path: path, code: errno)
    }
  }
}

private func outputTargets(_ paths: [String]) throws(FileAccessError) -> [OutputTarget] {
  var targets: [OutputTarget] = []
  var known: [String: String] = [:]
  var knownIdentities: [FileIdentity: String] = [:]
  for path in paths {
    let target = try OutputTarget(path)
    if case .file(let resolved, let status) = target {
      let identity = status.map(FileIdentity.init)
      guard !Inputs.contains(resolved, identity) else { throw .isInput(path: path) }
      if let other = known[resolved] ?? identity.flatMap({ knownIdentities[$0] }) {
        throw .writtenTwice(path: path, other: other)
      }
      known[resolved] = path
      if let identity { knownIdentities[identity] = path }
    }
    targets.append(target)
  }
  return targets
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
  guard case .file(let path, _)? = try? OutputTarget(path) else { return }
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

/// - Parameter status: of the file that is to be replaced: its owner and permissions are kept.
private func writeDurably(
  _ bytes: [UInt8], to temporary: String, as status: stat?, reportedAs path: String
) throws(FileAccessError) {
  let (descriptor, openCode) = openTemporary(temporary)
  guard descriptor >= 0 else { throw .cannotWrite(path: path, code: openCode) }
  if let status {
    // Only root may give a file away; to anybody else the file is their own.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    _ = fchmod(descriptor, status.st_mode & 0o777)
  }
  var code = write(bytes, to: descriptor)
  if code == 0, fsync(descriptor) != 0 { code = errno }
  if close(descriptor) != 0, code == 0 { code = errno }
  guard code == 0 else { throw .cannotWrite(path: path, code: code) }
}

/// Writes to what is no file.
private func send(
  _ bytes: [UInt8], to target: OutputTarget, _ path: String
) throws(FileAccessError) {
  let code: Int32
  switch target {
  case .file: return
  case .descriptor(let descriptor):
    // What was printed comes first.
    fflush(nil)
    code = write(bytes, to: descriptor)
  case .stream(let stream):
    let descriptor = open(stream, O_WRONLY | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, code: errno) }
    defer { close(descriptor) }
    code = write(bytes, to: descriptor)
  }
  guard code == 0 else { throw .cannotWrite(path: path, code: code) }
}

/// - Returns: the error's code; 0 if all is written.
func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { buffer in
    var offset = 0
    while offset < buffer.count {
      let sent = write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
      if sent > 0 { offset += sent } else if errno != EINTR { return errno }
    }
    return 0
  }
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
