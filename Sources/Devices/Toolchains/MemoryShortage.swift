/// Why a program cannot be linked for a board.
package struct MemoryShortage: Hashable, Sendable {
  package enum Memory: String, Sendable {
    case flash, ram
  }

  package let memory: Memory
  /// Bytes that are missing, where the linker says so.
  package let byteCount: Int?

  /// - Parameter text: what the linker said.
  /// - Returns: nil where it complains of something else.
  init?(linker text: String) {
    if let match = text.firstMatch(of: #/region `(\w+)' overflowed by (\d+) bytes/#) {
      memory = match.1 == "FLASH" || match.1 == "text" ? .flash : .ram
      byteCount = Int(match.2)
    } else if let match = text.firstMatch(of: #/section `\.\w+' is not within region `(\w+)'/#) {
      memory = match.1 == "text" ? .flash : .ram
      byteCount = nil
    } else if text.contains("left for the stack") {
      memory = .ram
      byteCount = nil
    } else {
      return nil
    }
  }
}
