import Bytes
import Digests
import FileAccess
import Foundation

/// Files in MNIST's format under any of the names in use: `train-images-idx3-ubyte.gz`,
/// `t10k-labels.idx1-ubyte`, `emnist-letters-test-images-idx3-ubyte.gz`, `qmnist-train-labels-idx2-int.gz`.
struct IDXFiles {
  let prefix: String
  /// The paths of each part's images and labels.
  let parts: [DataPart: (images: String, labels: String)]

  /// Nil where there are no such files.
  ///
  /// - Parameter path: of their folder, or that and the prefix of their names.
  init?(_ path: String) throws(DataFolderError) {
    let isWhole = isFolder(path)
    let url = URL(fileURLWithPath: path)
    let folder = isWhole ? path : url.deletingLastPathComponent().path
    let asked = isWhole ? nil : url.lastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // Of a file that lies there compressed and not, the first: compressed.
    let found = names.sorted { ($0.count, $1) > ($1.count, $0) }.compactMap { name in
      IDXFileName(name).map { ($0, join(folder, name)) }
    }.filter { name, path in
      !isFolder(path)
        && asked.map { name.prefix == $0 || name.prefix == $0 + "-" } ?? true
    }
    guard !found.isEmpty else { return nil }
    let prefixes = Set(found.map(\.0.prefix)).sorted()
    guard prefixes.count == 1 else { throw .severalPrefixes(path: path, prefixes) }
    var files: [DataPart: [IDXFileName.Kind: String]] = [:]
    for (name, path) in found where files[name.part]?[name.kind] == nil {
      files[name.part, default: [:]][name.kind] = path
    }
    var parts: [DataPart: (images: String, labels: String)] = [:]
    for part in DataPart.allCases {
      guard let paths = files[part] else { continue }
      switch (paths[.images], paths[.labels]) {
      case (let images?, let labels?): parts[part] = (images, labels)
      case (let images?, nil): throw .alone(path: images, missing: "labels")
      case (nil, let labels?): throw .alone(path: labels, missing: "images")
      case (nil, nil): continue
      }
    }
    (prefix, self.parts) = (prefixes[0], parts)
  }

  struct Content {
    let images: IDX.Images
    let labels: [Int]
    let digests: [(name: String, sha256: String)]
    let paths: [String]
  }

  /// Whether images lie on their side, as EMNIST's do in all of its files.
  static func areTransposed(prefix: String) -> Bool { prefix.lowercased().hasPrefix("emnist-") }

  func read(_ part: DataPart) throws(DataFolderError) -> Content {
    guard let paths = parts[part] else { preconditionFailure("a part that was found") }
    let (imageBytes, imageDigest) = try Self.content(of: paths.images)
    let (labelBytes, labelDigest) = try Self.content(of: paths.labels)
    var images: IDX.Images
    let labels: [Int]
    do { images = try IDX.images(imageBytes) } catch { throw .idx(path: paths.images, error) }
    do { labels = try IDX.classes(labelBytes) } catch { throw .idx(path: paths.labels, error) }
    guard images.count == labels.count else {
      throw .countsDiffer(
        images: paths.images, count: images.count, labels: paths.labels, labels.count)
    }
    guard images.count > 0, images.rows > 0, images.columns > 0 else {
      throw .noImages(path: paths.images)
    }
    if Self.areTransposed(prefix: prefix) { images = images.transposed }
    return Content(
      images: images, labels: labels,
      digests: [
        ("\(part.rawValue)-images", imageDigest), ("\(part.rawValue)-labels", labelDigest),
      ], paths: [paths.images, paths.labels])
  }

  /// What a file holds, decompressed, and the SHA-256 of the file as it is, or of MNIST's published file
  /// if it holds what that does.
  private static func content(
    of path: String
  ) throws(DataFolderError) -> (bytes: [UInt8], sha256: String) {
    let bytes: [UInt8]
    do {
      bytes = try readFile(path, limit: PublishedFile.byteLimit)
    } catch {
      throw .unreadable(error)
    }
    let content: [UInt8]
    do {
      content =
        bytes.starts(with: Gzip.magic)
        ? try Gzip.decompress(bytes, limit: PublishedFile.contentByteLimit) : bytes
    } catch {
      throw .gzip(path: path, error)
    }
    let contentDigest = hexadecimal(Digests.sha256(content))
    let published = MNISTFile.all.first { $0.contentSHA256 == contentDigest }
    return (content, published?.sha256 ?? hexadecimal(Digests.sha256(bytes)))
  }
}

/// A file's name that says what the file holds.
struct IDXFileName {
  enum Kind: String {
    case images, labels
  }

  let prefix: String
  let part: DataPart
  let kind: Kind

  init?(_ name: String) {
    // Of a type that this function alone knows: a shared one could not be used by several threads.
    let form =
      /^(?<prefix>.*?)(?<part>train|t10k|test|valid)[-_.](?<kind>images|labels)[-.]idx[123]-(ubyte|int)(\.gz)?$/
    guard let match = name.firstMatch(of: form), let part = DataPart(name: match.part),
      let kind = Kind(rawValue: String(match.kind))
    else { return nil }
    (prefix, self.part, self.kind) = (String(match.prefix), part, kind)
  }
}

extension IDX.Images {
  /// With rows and columns exchanged.
  var transposed: IDX.Images {
    var turned = [UInt8](repeating: 0, count: pixels.count)
    for image in 0..<count {
      let start = image * rows * columns
      for row in 0..<rows {
        for column in 0..<columns {
          turned[start + column * rows + row] = pixels[start + row * columns + column]
        }
      }
    }
    return IDX.Images(count: count, rows: columns, columns: rows, pixels: turned)
  }
}
