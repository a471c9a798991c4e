#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A process, told apart from any other that has had or will have its number.
struct ProcessIdentity {
  /// Number, start and world, parted by spaces; start and world are `?` where the system does not
  /// say.
  let text: String

  static let current = ProcessIdentity(
    text: "\(getpid()) \(start(of: "self") ?? "?") \(world ?? "?")")

  /// Whether the process is there; nil if it runs where that cannot be seen from here.
  var isAlive: Bool? {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 3, parts[1] != "?", parts[2] == ProcessIdentity.world else { return nil }
    return ProcessIdentity.start(of: parts[0]) == parts[1]
  }

  /// Process numbers mean the same for processes that agree in it: the boot and the namespace.
  private static let world: String? = {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = readlink("/proc/self/ns/pid", &buffer, buffer.count)
    guard count > 0, let boot = contents("/proc/sys/kernel/random/boot_id") else { return nil }
    let space = String(decoding: buffer[..<count], as: UTF8.self)
    return "\(boot.filter { !$0.isWhitespace })/\(space)"
  }()

  /// Clock ticks from the boot to the start of a process; nil if there is none.
  private static func start(of process: String) -> String? {
    // The second field is the name in brackets, which may have any characters in it.
    guard let status = contents("/proc/\(process)/stat"), let end = status.lastIndex(of: ")") else {
      return nil
    }
    let fields = status[end...].split(separator: " ")
    // A zombie is gone but for its number.
    guard fields.count > 20, fields[1] != "Z" else { return nil }
    return String(fields[20])
  }

  /// Of a file that says it has no bytes.
  private static func contents(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }
}
