import Foundation
import Synchronization

/// A new folder of its own for intermediate files, removed with the value.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// Makes the folder where the system keeps temporary files.
  package init() throws(FileAccessError) {
    var template = Array(
      (FileManager.default.temporaryDirectory.path + "/lenet-XXXXXX").utf8CString)
    // In one step with respect to `removeAll`, which must find every folder there is.
    let made = temporaryFolders.withLock { folders -> String? in
      guard mkdtemp(&template) != nil else { return nil }
      let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      folders.insert(path)
      return path
    }
    guard let made else {
      throw .cannotCreateFolder(path: FileManager.default.temporaryDirectory.path, code: errno)
    }
    path = made
  }

  deinit {
    TemporaryFolder.remove(path)
  }

  package func path(of name: String) -> String { path + "/" + name }

  /// Removes the folders that still exist. For an interrupted process on its way out.
  package static func removeAll() {
    for path in temporaryFolders.withLock({ Array($0) }) { remove(path) }
  }

  /// A program that still runs may write into the folder while it is emptied, so more than one try.
  private static func remove(_ path: String) {
    for _ in 0..<50 {
      try? FileManager.default.removeItem(atPath: path)
      guard FileManager.default.fileExists(atPath: path) else { break }
      usleep(20_000)
    }
    temporaryFolders.withLock { _ = $0.remove(path) }
  }
}

private let temporaryFolders = Mutex<Set<String>>([])
