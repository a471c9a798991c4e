import Digests
import FileAccess
import Synchronization
import Threading

/// The pictures of a part of a dataset, each with the class it shows.
package struct DataItems: Sendable {
  package enum Pictures: Hashable, Sendable {
    /// Their paths.
    case files([String])
    /// Grey, of one size.
    case images(IDX.Images)
  }

  package let pictures: Pictures
  /// Indices into the dataset's names of classes.
  package let labels: [UInt8]
  /// SHA-256 of each file, or of each image's pixels.
  package let digests: [[UInt8]]
  /// SHA-256 of the files of IDX, by what they hold: `train-images`; empty for others.
  package let fileDigests: [(name: String, sha256: String)]
  /// Files that are read.
  package let paths: [String]
  /// Of each image its number in its file, from 0.
  let numbers: [Int]

  package var count: Int { labels.count }

  /// No picture that anybody would call one is larger, bytes.
  static let fileByteLimit = 1 << 28

  init(
    _ pictures: Pictures, labels: [UInt8], digests: [[UInt8]]? = nil,
    fileDigests: [(name: String, sha256: String)], paths: [String], numbers: [Int]? = nil
  ) {
    self.pictures = pictures
    self.labels = labels
    self.digests = digests ?? pictures.digests
    self.fileDigests = fileDigests
    self.paths = paths
    self.numbers = numbers ?? Array(labels.indices)
  }

  /// Reads each file once. What cannot be read is told when its picture is to be used; until then its path
  /// below the folder stands for it, so that the same dataset elsewhere is split alike.
  init(files: [String], below folder: String, labels: [UInt8], threads: Int) {
    let digests = Mutex([[UInt8]](repeating: [], count: files.count))
    forEachJob(files.count, threads: threads) { _, job in
      let bytes =
        (try? readFile(files[job], limit: Self.fileByteLimit))
        ?? Array(files[job].dropFirst(folder.count).utf8)
      let digest = sha256(bytes)
      digests.withLock { $0[job] = digest }
    }
    self.init(
      .files(files), labels: labels, digests: digests.withLock { $0 }, fileDigests: [], paths: files
    )
  }

  /// Says which pictures, in which classes, these are, whatever the names of their files.
  package func digest(classNames: [String]) -> [UInt8] {
    let pictures = zip(labels, digests).sorted {
      $0.0 == $1.0 ? $0.1.lexicographicallyPrecedes($1.1) : $0.0 < $1.0
    }
    return sha256(
      pictures.flatMap { label, digest in Array(classNames[Int(label)].utf8) + [0] + digest })
  }

  /// The pictures at `indices`.
  func subset(_ indices: [Int]) -> DataItems {
    DataItems(
      pictures.subset(indices), labels: indices.map { labels[$0] },
      digests: indices.map { digests[$0] }, fileDigests: fileDigests, paths: paths,
      numbers: indices.map { numbers[$0] })
  }

  func joined(with other: DataItems) -> DataItems {
    DataItems(
      pictures.joined(with: other.pictures), labels: labels + other.labels,
      digests: digests + other.digests, fileDigests: fileDigests,
      paths: paths == other.paths ? paths : paths + other.paths,
      numbers: numbers + other.numbers)
  }

  /// About every fifth picture for the test, the others to train on.
  ///
  /// A picture's content and the seed alone decide: its name does not, and nothing changes for it when
  /// others come along. Copies of a picture stay together, be they in two classes. A class of fewer than
  /// five pictures is trained on, with all copies of them.
  func split() -> [DataPart: DataItems] {
    let counts = counts(classCount: 256)
    let few = Set(
      zip(labels, digests).filter { counts[Int($0.0)] < DataFolder.splitShare }.map(\.1))
    let test = zip(labels.indices, ranks).filter { index, rank in
      rank.isMultiple(of: UInt64(DataFolder.splitShare)) && !few.contains(digests[index])
    }.map(\.0)
    let held = Set(test)
    return [.train: subset(labels.indices.filter { !held.contains($0) }), .test: subset(test)]
  }

  /// Of each picture, a number that its content and the seed decide.
  var ranks: [UInt64] {
    let seed = withUnsafeBytes(of: DataFolder.splitSeed.littleEndian) { Array($0) }
    return digests.map { digest in
      sha256(seed + digest).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}

extension DataItems.Pictures {
  fileprivate var digests: [[UInt8]] {
    switch self {
    case .files(let paths): paths.map { sha256(Array($0.utf8)) }
    case .images(let images):
      (0..<images.count).map { sha256(images.image($0)) }
    }
  }

  fileprivate func subset(_ indices: [Int]) -> DataItems.Pictures {
    switch self {
    case .files(let paths): .files(indices.map { paths[$0] })
    case .images(let images):
      .images(
        IDX.Images(
          count: indices.count, rows: images.rows, columns: images.columns,
          pixels: indices.flatMap { images.image($0) }))
    }
  }

  fileprivate func joined(with other: DataItems.Pictures) -> DataItems.Pictures {
    switch (self, other) {
    case (.files(let left), .files(let right)): return .files(left + right)
    case (.images(let left), .images(let right)):
      return .images(
        IDX.Images(
          count: left.count + right.count, rows: left.rows, columns: left.columns,
          pixels: left.pixels + right.pixels))
    default: preconditionFailure("parts of one dataset are of one form")
    }
  }
}

extension IDX.Images {
  /// The pixels of the image at `index`.
  func image(_ index: Int) -> ArraySlice<UInt8> {
    pixels[index * rows * columns..<(index + 1) * rows * columns]
  }
}
