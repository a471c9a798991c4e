#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that one process at a time has, and grows where it lies, so that others can follow it. The
/// system lets go of it when the process ends, whatever ends it.
package final class HeldFile: Sendable {
  package let path: String
  private let descriptor: Int32
  /// Whether there was no such file before.
  package let isNew: Bool

  /// Takes the file at `path`, which is made if need be and keeps its content.
  ///
  /// - Throws: ``FileAccessError/held(path:)`` if another process has it.
  package init(_ path: String) throws(FileAccessError) {
    self.path = path
    while true {
      var isNew = true
      var descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor < 0, errno == EEXIST {
        isNew = false
        descriptor = open(path, O_WRONLY | O_APPEND | O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { continue }
      }
      guard descriptor >= 0 else { throw .cannotWrite(path: path, code: errno) }
      // There are file systems without locks; what is not locked there is only not guarded.
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
        close(descriptor)
        throw .held(path: path)
      }
      var status = stat()
      if fstat(descriptor, &status) == 0, FileIdentity(status) == FileIdentity(path) {
        (self.descriptor, self.isNew) = (descriptor, isNew)
        return
      }
      // Whoever had it removed it between.
      close(descriptor)
    }
  }

  deinit {
    close(descriptor)
  }

  /// Makes the file empty.
  package func clear() throws(FileAccessError) {
    guard ftruncate(descriptor, 0) == 0 else { throw .cannotWrite(path: path, code: errno) }
  }

  /// The bytes are with the system when this returns.
  package func append(_ bytes: [UInt8]) throws(FileAccessError) {
    let code = write(bytes, to: descriptor)
    guard code == 0 else { throw .cannotWrite(path: path, code: code) }
  }

  /// Removes the file, which stays held until the value goes.
  package func remove() {
    unlink(path)
  }
}
