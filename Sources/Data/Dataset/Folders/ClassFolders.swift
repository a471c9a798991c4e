import FileAccess
import Foundation
import PrintableText

/// The files in folders of classes, by the parts that they are of.
struct ClassFolders {
  let path: String
  /// In the dataset's order.
  let classNames: [String]
  /// By class, and in it by the bytes of their names. Those of `train` are all that there is where no
  /// folder says what they are for.
  let files: [DataPart: [(path: String, label: UInt8)]]

  /// The most bytes of a class's name.
  static let nameByteLimit = 64

  init(_ path: String) throws(DataFolderError) {
    self.path = path
    let folders = try Self.folders(in: path)
    let named = folders.compactMap { name in DataPart(name: name).map { ($0, name) } }
    var found: [DataPart: [String: [String]]] = [:]
    if named.isEmpty {
      found[.train] = try Self.classes(in: path, folders)
    } else {
      for (part, name) in named {
        guard found[part] == nil else { throw .samePart(path: path, part) }
        let partPath = join(path, name)
        found[part] = try Self.classes(in: partPath, try Self.folders(in: partPath))
      }
    }
    // Names that Unicode says are the same are one class, as the first part has it.
    let names = Set(DataPart.allCases.compactMap { found[$0] }.flatMap(\.keys))
      .sorted(by: Self.precedes)
    guard names.count <= DataFolder.classCounts.upperBound else {
      throw .classCount(path: path, found: names.count, expected: DataFolder.classCounts)
    }
    for name in names where found.values.allSatisfy({ $0[name, default: []].isEmpty }) {
      throw .emptyClass(path: path, name: name)
    }
    classNames = names
    files = found.mapValues { classes in
      names.enumerated().flatMap { label, name in
        (classes[name] ?? []).map { ($0, UInt8(label)) }
      }
    }
  }

  /// Numbers by value, before other names by their bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    switch (Int(left), Int(right)) {
    case (let left?, let right?) where left != right: left < right
    case (.some, nil): true
    case (nil, .some): false
    default: left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }

  private static func classes(
    in path: String, _ folders: [String]
  ) throws(DataFolderError) -> [String: [String]] {
    guard !folders.isEmpty else { throw .noClasses(path: path) }
    var classes: [String: [String]] = [:]
    for name in folders {
      guard name.utf8.count <= nameByteLimit, name.unicodeScalars.allSatisfy({ !$0.isUnprintable }),
        name.trimmingCharacters(in: .whitespaces) == name
      else { throw .className(path: path, name: name, byteLimit: nameByteLimit) }
      classes[name, default: []] += try entries(in: join(path, name)).filter { !$0.isFolder }.map {
        join(join(path, name), $0.name)
      }
    }
    return classes
  }

  private static func folders(in path: String) throws(DataFolderError) -> [String] {
    try entries(in: path).filter(\.isFolder).map(\.name)
  }

  /// What is not hidden in a folder, by the bytes of the names.
  private static func entries(
    in path: String
  ) throws(DataFolderError) -> [(name: String, isFolder: Bool)] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      // Foundation does not say why.
      throw isFolder(path)
        ? .unreadable(.cannotRead(path: path, code: EACCES)) : .noFolder(path: path)
    }
    return names.filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { ($0, isFolder(join(path, $0))) }
  }
}

func isFolder(_ path: String) -> Bool {
  var isFolder: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
}
