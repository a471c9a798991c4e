import Synchronization
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ends the compilers and emulators under way, and lets no further one start. For an interrupted
/// process on its way out, before it removes the folders that they write to.
package func endExternalPrograms() {
  let groups = runningPrograms.withLock { programs in
    programs.isClosed = true
    return programs.groups
  }
  for group in groups { endProcessGroup(group) }
}

/// The process groups of the programs under way: a compiler and make start programs of their own.
struct RunningPrograms {
  fileprivate var groups: Set<pid_t> = []
  fileprivate var isClosed = false

  static func insert(_ group: pid_t) {
    let isClosed = runningPrograms.withLock { programs in
      programs.groups.insert(group)
      return programs.isClosed
    }
    if isClosed { endProcessGroup(group) }
  }

  /// Never returns once the programs were ended: that they failed is then no news, and the process
  /// is about to end.
  static func waitIfClosed() async {
    while runningPrograms.withLock({ $0.isClosed }) { try? await Task.sleep(for: .seconds(1)) }
  }

  /// Ends what is left of a group whose leader has ended.
  static func remove(_ group: pid_t) {
    endProcessGroup(group)
    runningPrograms.withLock { _ = $0.groups.remove(group) }
  }
}

private let runningPrograms = Mutex(RunningPrograms())

private func endProcessGroup(_ group: pid_t) {
  kill(-group, SIGKILL)
}
