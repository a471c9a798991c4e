import Foundation

/// How a board gets its program: by a tool, with the words that it is called with. In them `{image}`
/// stands for the file, `{port}` for a serial port and `{drive}` for a mounted drive.
package struct Flashing: Hashable, Sendable {
  /// File name extension of the image that the tool takes.
  package let image: String
  package let tool: String
  /// The Debian package that has the tool.
  package let package: String
  package let arguments: [String]
  /// The name under which the board mounts its drive.
  package let drive: String?

  init(_ facts: BoardFacts) throws(BoardError) {
    image = try facts.text("FLASH_IMAGE")
    tool = try facts.text("FLASH_TOOL")
    package = try facts.text("FLASH_PACKAGE")
    arguments = Self.words(try facts.text("FLASH_ARGUMENTS"))
    drive = facts["FLASH_DRIVE"]
  }

  package var needsPort: Bool { arguments.contains { $0.contains("{port}") } }

  /// The words of the command, the tool first.
  ///
  /// - Parameters:
  ///   - port: needed where ``needsPort``.
  ///   - drivePath: where the drive is mounted.
  package func command(
    board: String, image: String, port: String?, drivePath: String?
  ) throws(BoardError) -> [String] {
    if needsPort, port == nil { throw .portNeeded(board: board) }
    return [tool]
      + arguments.map {
        $0.replacingOccurrences(of: "{image}", with: image)
          .replacingOccurrences(of: "{port}", with: port ?? "")
          .replacingOccurrences(of: "{drive}", with: drivePath ?? "")
      }
  }

  /// Where desktops mount drives.
  package static func driveFolders(user: String) -> [String] {
    ["/media/\(user)", "/run/media/\(user)", "/media", "/mnt", "/Volumes"]
  }

  /// Where the board's drive is mounted; nil if the board has none.
  package func drivePath(in folders: [String]) throws(BoardError) -> String? {
    guard let drive else { return nil }
    for folder in folders where FileManager.default.fileExists(atPath: "\(folder)/\(drive)") {
      return "\(folder)/\(drive)"
    }
    throw .noDrive(name: drive, searched: folders)
  }

  /// Words separated by spaces; quotation marks keep some together.
  private static func words(_ text: String) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      $0.isMultiple(of: 2) ? $1.split(separator: " ").map(String.init) : [String($1)]
    }
  }
}
