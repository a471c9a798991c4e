#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps other processes, and other threads, from writing the table of a folder meanwhile. The folder
/// itself is locked: the file is replaced by each write, and a file of its own would stay behind.
struct FolderLock {
  private let descriptor: Int32

  /// - Throws: ``EnergyError/busy(folder:)`` after five seconds: a write takes milliseconds.
  init(_ folder: String) throws(EnergyError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotLock(folder: folder, code: errno) }
    for _ in 0..<500 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR else {
        close(descriptor)
        throw .cannotLock(folder: folder, code: code)
      }
      usleep(10_000)
    }
    close(descriptor)
    throw .busy(folder: folder)
  }

  func release() {
    close(descriptor)
  }
}
