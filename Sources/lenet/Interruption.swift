import FileAccess
import Foundation
import Parity

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ends the process cleanly on Ctrl-C and on termination: temporary files go, the exit status tells.
enum Interruption {
  /// To be called once, before any work.
  static func install() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return }
    writeEnd = ends[1]
    let readEnd = ends[0]
    for descriptor in ends { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    // A handler may do next to nothing, so it only wakes the thread that does the work. Unlike an
    // ignored signal, a handled one is back to normal in the compilers and emulators we start.
    for number in [SIGINT, SIGTERM] { signal(number, wake) }
    Thread.detachNewThread {
      var number: UInt8 = 0
      while read(readEnd, &number, 1) != 1 {}
      endExternalPrograms()
      discardPendingWrites()
      TemporaryFolder.removeAll()
      writeToStandardError("\nlenet: interrupted; nothing half-written was left behind\n")
      _exit(128 + Int32(number))
    }
  }
}

nonisolated(unsafe) private var writeEnd: Int32 = -1

private func wake(_ number: Int32) {
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(writeEnd, &byte, 1)
}
