import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is known of the machine that work runs on: nothing that tells whose it is.
package struct Machine: Hashable, Sendable {
  package let processorCount: Int
  /// Nil where the system does not say.
  package let processorModel: String?
  package let memoryByteCount: UInt64
  /// Name, release and architecture of the system: `Linux-6.1.0-x86_64`.
  package let system: String

  package init(
    processorCount: Int, processorModel: String?, memoryByteCount: UInt64, system: String
  ) {
    self.processorCount = processorCount
    self.processorModel = processorModel
    self.memoryByteCount = memoryByteCount
    self.system = system
  }

  /// CodeCarbon counts in these.
  static let gigabyte = 1_073_741_824.0

  /// What CodeCarbon takes for a processor that it does not know. Utilisation, not the model, makes
  /// most of the difference on machines that do not count their energy, among them virtual ones.
  static let thermalDesignWatts = 85.0

  /// Three watts for eight gigabytes.
  var memoryWatts: Double { Double(memoryByteCount) / Machine.gigabyte * 3 / 8 }

  /// This one.
  package static let current = Machine(
    processorCount: ProcessInfo.processInfo.activeProcessorCount,
    processorModel: currentProcessorModel,
    memoryByteCount: ProcessInfo.processInfo.physicalMemory, system: currentSystem)

  private static var currentProcessorModel: String? {
    guard let file = FileHandle(forReadingAtPath: "/proc/cpuinfo"),
      let bytes = try? file.readToEnd()
    else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("model name") }
    guard let line, let colon = line.firstIndex(of: ":") else { return nil }
    return line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
  }

  private static var currentSystem: String {
    var names = utsname()
    guard uname(&names) == 0 else { return "" }
    func text(_ field: some Any) -> String {
      withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    // The node's name is whose machine it is.
    return [text(names.sysname), text(names.release), text(names.machine)].joined(separator: "-")
  }
}
