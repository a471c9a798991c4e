import Foundation

/// The clone that the tests were built in.
package enum ProjectFolder {
  package static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  package static func path(of name: String) -> String { path + "/" + name }

  /// The text of a file of the project.
  package static func text(of name: String) throws -> String {
    try String(contentsOfFile: path(of: name), encoding: .utf8)
  }
}
