import Bytes
import Digests
package import FileAccess
package import LabelledData
import LeNetModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// MNIST, or other data in its format under its file names.
package struct MNIST: Sendable {
  package let train: LabelledImages
  package let test: LabelledImages

  /// The SHA-256 of each of the four files: the published one's, if it holds what that does, else its
  /// own.
  package let digests: [(fileName: String, sha256: String)]

  /// Whether these hold what the published files do.
  package let isOriginal: Bool

  /// - Parameter folder: holds the four files under one of ``PublishedFile/names`` each.
  package static func load(folder: String) throws(MNISTError) -> MNIST {
    let train = try MNISTPart.load(.train, folder: folder)
    let test = try MNISTPart.load(.test, folder: folder)
    return MNIST(
      train: train.images, test: test.images, digests: train.digests + test.digests,
      isOriginal: train.isOriginal && test.isOriginal)
  }
}

/// The training or the test images alone.
package struct MNISTPart: Sendable {
  package enum Name: String, Hashable, Sendable {
    case train, test
  }

  package let images: LabelledImages

  /// The SHA-256 of the images' and of the labels' file: the published one's, if it holds what that
  /// does, else its own.
  package let digests: [(fileName: String, sha256: String)]

  /// Where the two files lie.
  package let paths: [String]

  /// Whether these hold what the published files do.
  package let isOriginal: Bool

  /// - Parameter folder: holds the part's two files, as ``MNIST/load(folder:)``.
  package static func load(_ name: Name, folder: String) throws(MNISTError) -> MNISTPart {
    let (imageFile, labelFile) = name.files
    let imageData = try StoredFile(imageFile, folder)
    let labelData = try StoredFile(labelFile, folder)
    let images = try imageData.parse(IDX.images)
    let labels = try labelData.parse(IDX.labels)
    let digests = [
      (fileName: imageFile.name, sha256: imageData.sha256),
      (fileName: labelFile.name, sha256: labelData.sha256),
    ]
    do {
      return MNISTPart(
        images: try LabelledImages(images: images, labels: labels), digests: digests,
        paths: [imageData.path, labelData.path],
        isOriginal: digests.map(\.sha256) == [imageFile.sha256, labelFile.sha256])
    } catch {
      throw .images(folder: folder, part: name, error)
    }
  }
}

extension LabelledImages {
  fileprivate init(images: IDX.Images, labels: [UInt8]) throws(LabelledImagesError) {
    guard images.count > 0 else { throw .noImages }
    let shape = Signature.digits.input
    guard images.rows == shape.height, images.columns == shape.width else {
      throw .shape(rows: images.rows, columns: images.columns)
    }
    try self.init(pixels: images.pixels, labels: labels)
  }
}

/// One of the files as it lies on the disk.
private struct StoredFile {
  let path: String
  let content: [UInt8]
  /// Of the published file, if it has the same content.
  let sha256: String

  init(_ file: PublishedFile, _ folder: String) throws(MNISTError) {
    path = file.location(in: folder)
    let bytes: [UInt8]
    do {
      bytes = try readFile(path, limit: PublishedFile.byteLimit)
    } catch .cannotRead(let path, ENOENT) {
      throw .missing(path: path, folder: folder)
    } catch {
      throw .unreadable(error)
    }
    do {
      content = try file.content(of: bytes, at: path)
    } catch {
      throw .gzip(path: path, error)
    }
    let digest = hexadecimal(Digests.sha256(bytes))
    let isOriginal =
      digest == file.sha256 || hexadecimal(Digests.sha256(content)) == file.contentSHA256
    sha256 = isOriginal ? file.sha256 : digest
  }

  func parse<Value>(_ parse: ([UInt8]) throws(IDXError) -> Value) throws(MNISTError) -> Value {
    do {
      return try parse(content)
    } catch {
      throw .idx(path: path, error)
    }
  }
}

extension MNISTPart.Name {
  fileprivate var files: (images: PublishedFile, labels: PublishedFile) {
    switch self {
    case .train: (MNISTFile.trainImages, MNISTFile.trainLabels)
    case .test: (MNISTFile.testImages, MNISTFile.testLabels)
    }
  }
}

/// Why MNIST could not be found or loaded.
package enum MNISTError: Error, Hashable, Sendable {
  /// Neither option nor variable names a folder, and `cache` has none of the files.
  case notFound(cache: String)
  case emptyOption
  case missing(path: String, folder: String)
  case unreadable(FileAccessError)
  case gzip(path: String, GzipError)
  case idx(path: String, IDXError)
  case images(folder: String, part: MNISTPart.Name, LabelledImagesError)
}
