import FileAccess
import Foundation
import Synchronization
import Toolchains

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
    // Whoever started us from a thread that blocks signals has passed that on.
    var numbers = sigset_t()
    sigemptyset(&numbers)
    for number in [SIGINT, SIGTERM] {
      sigaddset(&numbers, number)
      signal(number, wake)
    }
    pthread_sigmask(SIG_UNBLOCK, &numbers, nil)
    Thread.detachNewThread {
      var number: UInt8 = 0
      while true {
        guard read(readEnd, &number, 1) == 1 else { continue }
        if !postpones(number) { end(by: number, "nothing half-written was left behind") }
      }
    }
  }

  /// What the user is told to do about an interruption.
  static var remedy: String? {
    get { request.withLock { $0.remedy } }
    set { request.withLock { $0.remedy = newValue } }
  }

  /// What is done before an interruption ends the process, whoever ends it; once.
  static var lastWork: (@Sendable () -> Void)? {
    get { request.withLock { $0.lastWork } }
    set { request.withLock { $0.lastWork = newValue } }
  }

  /// From now on the first signal is only noted: whoever calls this looks at ``isRequested`` and,
  /// having saved what there is to save, calls ``end(_:)``. A second signal does not wait for it.
  static func postpone() {
    request.withLock { $0.isPostponed = true }
  }

  static var isRequested: Bool { request.withLock { $0.number != nil } }

  /// Ends the process by the signal that was noted.
  static func end(_ message: String) {
    if let number = request.withLock({ $0.number }) { end(by: number, message) }
  }

  /// From now on a signal ends the process at once, as one does that was noted before.
  static func allow() {
    request.withLock { $0.isPostponed = false }
    end("nothing half-written was left behind")
  }

  private static func postpones(_ number: UInt8) -> Bool {
    request.withLock { request in
      guard request.isPostponed, request.number == nil else { return false }
      request.number = number
      return true
    }
  }

  private static func end(by number: UInt8, _ message: String) -> Never {
    endExternalPrograms()
    lastWork?()
    discardPendingWrites()
    TemporaryFolder.removeAll()
    let remedy = remedy.map { "; \($0)" } ?? ""
    writeToStandardError("\nlenet: interrupted; \(message)\(remedy)\n")
    _exit(128 + Int32(number))
  }
}

private struct Request {
  var isPostponed = false
  /// The signal that was noted.
  var number: UInt8?
  var remedy: String?
  var lastWork: (@Sendable () -> Void)?
}

private let request = Mutex(Request())

nonisolated(unsafe) private var writeEnd: Int32 = -1

private func wake(_ number: Int32) {
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(writeEnd, &byte, 1)
}
