import FileAccess
import Foundation
package import Testing

/// Committed files that tests regenerate: compared as a rule, rewritten when asked.
package enum Recording {
  /// Whether `LENET_RECORD=1` asks to rewrite them. A test that does so fails, so that nobody takes
  /// a recording for a passed test.
  package static let isOn = ProcessInfo.processInfo.environment["LENET_RECORD"] == "1"

  /// Writes a file of the project and records the failure.
  package static func write(
    _ bytes: [UInt8], to name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = ProjectFolder.path(of: name)
    try createFolder(for: path)
    try writeFile(bytes, to: path)
    Issue.record("recorded \(name); run again without LENET_RECORD", sourceLocation: sourceLocation)
  }

  /// What to do about a file that differs.
  package static func advice(_ name: String, suite: String) -> Comment {
    "\(name) differs; if that is meant: LENET_RECORD=1 swift test -c release --filter \(suite)"
  }
}
