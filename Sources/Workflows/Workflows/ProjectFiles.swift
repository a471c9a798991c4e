import Foundation

/// Finds what ships with the project: below the working folder; for the executable inside a clone,
/// below the clone; for an installed one, in `share/lenet` beside its `bin`.
package enum ProjectFiles {
  package static let floatModel = "Models/lenet5.lenet"
  package static let int8Model = "Models/lenet5-int8.lenet"
  package static let defaultRecipe = "Models/lenet5.yaml"
  package static let originalRecipe = "Models/lenet5-original.yaml"
  package static let pictureRecipe = "Models/pictures.yaml"
  package static let sweep = "Models/sweep.yaml"
  package static let firmware = "Firmware"

  /// Folders in which the project may lie, nearest first.
  package static var roots: [String] {
    let executable = Bundle.main.executableURL?.resolvingSymlinksInPath()
    let folders = executable.map { ancestors(of: $0.deletingLastPathComponent().path) } ?? []
    return ancestors(of: FileManager.default.currentDirectoryPath) + folders
      + folders.dropFirst().prefix(1).map { $0 + "/share/lenet" }
  }

  /// The path of a shipped file: relative if it lies below the working folder; as given if it is
  /// nowhere, so that the error names what was looked for.
  package static func path(of name: String) -> String {
    if FileManager.default.fileExists(atPath: name) { return name }
    let candidates = roots.map { $0 + "/" + name }
    return candidates.first { FileManager.default.fileExists(atPath: $0) } ?? name
  }

  /// The path of a shipped file without which there is nothing to do.
  package static func required(_ name: String) throws -> String {
    let path = path(of: name)
    guard FileManager.default.fileExists(atPath: path) else {
      throw WorkflowError.notShipped(name: name)
    }
    return path
  }

  private static func ancestors(of path: String) -> [String] {
    // In a folder that was deleted there is no path to climb.
    guard path.hasPrefix("/") else { return [] }
    var folders: [String] = []
    var url = URL(fileURLWithPath: path)
    while url.path != "/" {
      folders.append(url.path)
      url.deleteLastPathComponent()
    }
    return folders
  }
}
