import Digests
package import FileAccess

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

  /// The SHA-256 of each of the four files as it lies on the disk.
  package let digests: [(fileName: String, sha256: String)]

  /// Whether these are the published files, byte for byte.
  package let isOriginal: Bool

  /// - Parameter folder: holds the four files under their published names.
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

  /// The SHA-256 of the images' and of the labels' file as it lies on the disk.
  package let digests: [(fileName: String, sha256: String)]

  /// Whether these are the published files, byte for byte.
  package let isOriginal: Bool

  /// - Parameter folder: holds the part's two files under their published names.
  package static func load(_ name: Name, folder: String) throws(MNISTError) -> MNISTPart {
    let (imageFile, labelFile) = name.files
    let imageBytes = try read(imageFile, folder)
    let labelBytes = try read(labelFile, folder)
    let images = try content(of: imageFile, folder, imageBytes, IDX.images)
    let labels = try content(of: labelFile, folder, labelBytes, IDX.labels)
    let digests = [
      (fileName: imageFile.name, sha256: hexadecimal(sha256(imageBytes))),
      (fileName: labelFile.name, sha256: hexadecimal(sha256(labelBytes))),
    ]
    do {
      return MNISTPart(
        images: try LabelledImages(images: images, labels: labels), digests: digests,
        isOriginal: digests.map(\.sha256) == [imageFile.sha256, labelFile.sha256])
    } catch {
      throw .images(folder: folder, part: name, error)
    }
  }

  private static func read(_ file: MNISTFile, _ folder: String) throws(MNISTError) -> [UInt8] {
    do {
      return try readFile(file.path(in: folder), limit: MNISTFile.byteLimit)
    } catch .cannotRead(let path, ENOENT) {
      throw .missing(path: path, folder: folder)
    } catch {
      throw .unreadable(error)
    }
  }

  private static func content<Value>(
    of file: MNISTFile, _ folder: String, _ bytes: [UInt8],
    _ parse: ([UInt8]) throws(IDXError) -> Value
  ) throws(MNISTError) -> Value {
    let decompressed: [UInt8]
    do {
      decompressed = try Gzip.decompress(bytes, limit: MNISTFile.contentByteLimit)
    } catch {
      throw .gzip(path: file.path(in: folder), error)
    }
    do {
      return try parse(decompressed)
    } catch {
      throw .idx(path: file.path(in: folder), error)
    }
  }
}

extension MNISTPart.Name {
  fileprivate var files: (images: MNISTFile, labels: MNISTFile) {
    switch self {
    case .train: (.trainImages, .trainLabels)
    case .test: (.testImages, .testLabels)
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
