import Digests
import FileAccess

/// A dataset as it lies in a folder, looked at and not yet made ready for a network: pictures in
/// folders of classes, or files in MNIST's format (IDX).
package struct DataFolder: Sendable {
  package enum Form: Hashable, Sendable {
    case pictures
    /// - Parameter prefix: of the files' names, such as `emnist-letters-`.
    case idx(prefix: String)
  }

  package let path: String
  package let form: Form
  /// Of all parts, numbers by value before other names by their bytes.
  package let classNames: [String]
  package let parts: [DataPart: DataItems]
  /// Whether there is no test part in the folder, and about every fifth picture is taken for it.
  package let isSplit: Bool
  /// Of everything in it.
  package let digest: [UInt8]

  /// Labels are bytes.
  package static let classCounts = 2...256

  /// Of about how many pictures one is for the test, where the folder does not say which.
  package static let splitShare = 5
  /// By which is chosen which one.
  package static let splitSeed: UInt64 = 1

  /// Looks through `path`, and reads every file once.
  ///
  /// - Parameter path: a folder with `train` and `test`, perhaps `valid`, and in each a folder a class;
  ///   a folder of such folders of classes; a folder of IDX files, or that and the prefix of their
  ///   names.
  package init(_ path: String, threads: Int) throws(DataFolderError) {
    let found: FoundData
    if let files = try IDXFiles(path) {
      (form, found) = (.idx(prefix: files.prefix), try FoundData(files, at: path))
    } else {
      (form, found) = (.pictures, try FoundData(try ClassFolders(path), threads: threads))
    }
    guard Self.classCounts.contains(found.classNames.count) else {
      throw .classCount(path: path, found: found.classNames.count, expected: Self.classCounts)
    }
    self.path = path
    classNames = found.classNames
    digest = sha256(
      DataPart.allCases.compactMap { found.parts[$0] }.flatMap {
        $0.digest(classNames: found.classNames)
      })
    if found.parts[.test] == nil, let all = found.parts[.train] {
      (parts, isSplit) = (all.split().merging(found.parts) { split, _ in split }, true)
    } else {
      (parts, isSplit) = (found.parts, false)
    }
  }

  /// Whether the images lie on their side in their files, and were turned.
  package var isSideways: Bool {
    if case .idx(let prefix) = form { IDXFiles.areTransposed(prefix: prefix) } else { false }
  }

  /// Some of the pictures, by which the dataset is known again when others have come along or are gone:
  /// those of the lowest ranks.
  package var sketch: [UInt64] {
    Array(Set(all?.ranks ?? []).sorted().prefix(Self.sketchCount))
  }

  /// Whether some of the pictures of a sketch are among these.
  package func shares(_ sketch: some Collection<UInt64>) -> Bool {
    !Set(all?.ranks ?? []).isDisjoint(with: sketch)
  }

  /// Of a dataset of which a tenth is left, one sketch in thirty does not know it again.
  private static let sketchCount = 32

  /// All pictures that could be trained and tested on, whatever they are for.
  package var all: DataItems? {
    isSplit
      ? parts[.train].flatMap { train in parts[.test].map { train.joined(with: $0) } } : nil
  }
}

/// What pictures are for.
package enum DataPart: String, Hashable, Sendable, CaseIterable {
  case train, valid, test

  /// By the name of a folder, or what files are called in its place.
  init?(name: some StringProtocol) {
    switch name.lowercased() {
    case "train", "training": self = .train
    case "valid", "val", "validation": self = .valid
    case "test", "testing", "t10k": self = .test
    default: return nil
    }
  }
}

/// What was found in a folder, before anything is split.
struct FoundData {
  let classNames: [String]
  let parts: [DataPart: DataItems]

  init(_ files: IDXFiles, at path: String) throws(DataFolderError) {
    var read: [DataPart: IDXFiles.Content] = [:]
    for part in files.parts.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      read[part] = try files.read(part)
    }
    let values = Set(read.values.flatMap(\.labels)).sorted()
    guard values.count <= DataFolder.classCounts.upperBound else {
      throw .classCount(path: path, found: values.count, expected: DataFolder.classCounts)
    }
    let indices = Dictionary(
      uniqueKeysWithValues: values.enumerated().map { ($1, UInt8($0)) })
    classNames = values.map(String.init)
    parts = read.mapValues { content in
      DataItems(
        .images(content.images), labels: content.labels.compactMap { indices[$0] },
        fileDigests: content.digests, paths: content.paths)
    }
  }

  init(_ folders: ClassFolders, threads: Int) throws(DataFolderError) {
    classNames = folders.classNames
    guard classNames.count <= DataFolder.classCounts.upperBound else {
      throw .classCount(
        path: folders.path, found: classNames.count, expected: DataFolder.classCounts)
    }
    var parts: [DataPart: DataItems] = [:]
    for (part, files) in folders.files.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      parts[part] = DataItems(
        files: files.map(\.path), below: folders.path, labels: files.map(\.label),
        threads: threads)
    }
    self.parts = parts
  }
}
