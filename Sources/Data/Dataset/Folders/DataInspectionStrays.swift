import Foundation

extension DataFolder {
  /// Pictures that lie beside the folders of classes, in folders in these, or in folders of no part, and
  /// are not used; nothing in hidden folders. By the bytes of their names.
  func strayPictures() -> [String] {
    guard form == .pictures, let files = FileManager.default.enumerator(atPath: path) else {
      return []
    }
    let used = Set(parts.values.flatMap(\.paths))
    var strays: [String] = []
    while let file = files.nextObject() as? String {
      let name = file.split(separator: "/").last ?? ""
      if name.hasPrefix(".") {
        files.skipDescendants()
      } else if Self.isPictureName(name), !used.contains(join(path, file)),
        !isFolder(join(path, file))
      {
        strays.append(join(path, file))
      }
    }
    return strays.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// By its ending, as the folder may hold much that nobody wants to have read.
  private static func isPictureName(_ name: Substring) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return ["png", "jpg", "jpeg", "gif", "bmp", "webp"].contains(
      name[dot...].dropFirst().lowercased())
  }
}
