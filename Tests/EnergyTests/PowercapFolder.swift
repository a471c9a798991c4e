import FileAccess
import Foundation

/// A folder like `/sys/class/powercap`.
struct PowercapFolder {
  private let temporary: TemporaryFolder
  let path: String

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.path(of: "powercap")
    try createFolder(path)
  }

  /// Makes a domain, or sets what its counter shows.
  func set(_ domain: String, name: String, microjoules: String, largest: String = "262143328850")
    throws
  {
    let folder = "\(path)/\(domain)"
    try createFolder(folder)
    for (file, text) in [
      ("name", name), ("energy_uj", microjoules), ("max_energy_range_uj", largest),
    ] {
      try writeFile(Array("\(text)\n".utf8), to: "\(folder)/\(file)")
    }
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }
}
