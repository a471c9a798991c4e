import Bytes
import Digests
import FileAccess
import Foundation

/// Pictures that were made ready for a network before, in files of the user's cache: decoding many again
/// would take longer than reading them.
///
/// A file is named after the SHA-256 of all that its content depends on. One that is damaged, or cannot
/// be written, is as good as none.
package struct PreparedCache: Sendable {
  private let folder: String

  /// Sets of fewer pictures are not kept.
  static let fewest = 1000
  /// Files that are kept, the latest.
  private static let mostFiles = 16
  private static let byteLimit = 1 << 31

  /// - Parameter folder: made when there is something to keep.
  package init(folder: String) {
    self.folder = folder
  }

  package struct Entry: Hashable, Sendable {
    package let pixels: [UInt8]
    /// Why pictures could not be read, by their indices.
    package let failures: [Int: String]

    package init(pixels: [UInt8], failures: [Int: String]) {
      self.pixels = pixels
      self.failures = failures
    }
  }

  /// What was kept; nil if that is not there, or not whole.
  package func entry(_ key: [UInt8], pixelCount: Int) -> Entry? {
    guard let bytes = try? readFile(path(key), limit: Self.byteLimit), bytes.count >= 36,
      sha256(bytes.dropLast(32)) == Array(bytes.suffix(32))
    else { return nil }
    var rest = bytes.dropLast(32)
    func number() -> Int? {
      guard rest.count >= 4 else { return nil }
      defer { rest = rest.dropFirst(4) }
      return rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    guard let failureCount = number() else { return nil }
    var failures: [Int: String] = [:]
    for _ in 0..<failureCount {
      guard let index = number(), let byteCount = number(), rest.count >= byteCount else {
        return nil
      }
      failures[index] = String(decoding: rest.prefix(byteCount), as: UTF8.self)
      rest = rest.dropFirst(byteCount)
    }
    return rest.count == pixelCount ? Entry(pixels: Array(rest), failures: failures) : nil
  }

  package func keep(_ entry: Entry, for key: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt32(entry.failures.count))
    for (index, reason) in entry.failures.sorted(by: { $0.key < $1.key }) {
      let text = Array(reason.utf8)
      bytes.append(littleEndian: [UInt32(index), UInt32(text.count)])
      bytes += text
    }
    bytes += entry.pixels
    bytes += sha256(bytes)
    guard bytes.count <= Self.byteLimit, (try? createFolder(folder)) != nil,
      (try? writeFile(bytes, to: path(key))) != nil
    else { return }
    removeOldest()
  }

  private func path(_ key: [UInt8]) -> String { join(folder, hexadecimal(key) + ".pixels") }

  private func removeOldest() {
    let folder = URL(fileURLWithPath: folder)
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.contentModificationDateKey])
    let dated = (files ?? []).filter { $0.pathExtension == "pixels" }.map { file in
      let values = try? file.resourceValues(forKeys: [.contentModificationDateKey])
      return (file, values?.contentModificationDate ?? .distantPast)
    }
    for (file, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(Self.mostFiles) {
      try? FileManager.default.removeItem(at: file)
    }
  }
}
