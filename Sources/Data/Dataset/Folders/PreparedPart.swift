import Digests
import FileAccess
import InputPreparation
package import LabelledData
package import LeNetModel
import LeNetPictureFile
package import LeNetPictures
import Synchronization
import Threading

/// The pictures of a part, as a network reads them.
package struct PreparedPart: Hashable, Sendable {
  package let images: LabelledImages
  /// Pictures that were left out: their paths, and why.
  package let unreadable: [UnreadablePicture]
}

/// A picture that is no use.
package struct UnreadablePicture: Hashable, Sendable {
  package let path: String
  package let reason: String
}

extension DataFolder {
  /// Makes the pictures of a part what a network reads.
  ///
  /// - Parameters:
  ///   - items: of ``parts`` or ``all``; called `part` in errors.
  ///   - signature: has all classes that the pictures are of.
  ///   - cache: where the pixels of many pictures are kept; nil for nowhere.
  /// - Throws: what is wrong with the dataset. A file that is no picture is left out.
  package func prepared(
    _ items: DataItems, of part: DataPart, for signature: Signature, threads: Int,
    cache: PreparedCache? = nil
  ) throws(DataFolderError) -> PreparedPart {
    guard items.count > 0 else { throw .noPart(path: path, part) }
    let indices = Dictionary(
      uniqueKeysWithValues: signature.classNames.enumerated().map { ($1, $0) })
    let used = Set(items.labels).sorted().map { classNames[Int($0)] }
    let unknown = used.filter { indices[$0] == nil }
    guard unknown.isEmpty else {
      throw .unknownClasses(path: path, unknown, known: signature.classNames)
    }
    let labels = items.labels.map { UInt8(indices[classNames[Int($0)]] ?? 0) }
    if let pixels = try items.pixelsAsTheyAre(for: signature, path: path) {
      return PreparedPart(
        images: try checked(pixels, labels, signature, part, first: ""), unreadable: [])
    }
    let entry = try items.entry(for: signature, threads: threads, cache)
    let (pixels, failures) = (entry.pixels, entry.failures)
    let readable = labels.indices.filter { failures[$0] == nil }
    let unreadable = failures.sorted { $0.key < $1.key }.map {
      UnreadablePicture(path: items.name(of: $0.key), reason: $0.value)
    }
    return PreparedPart(
      images: try checked(
        pixels.compacted(readable, signature.input.count), readable.map { labels[$0] }, signature,
        part, first: unreadable.first.map { "\($0.path): \($0.reason)" } ?? ""),
      unreadable: unreadable)
  }

  private func checked(
    _ pixels: [UInt8], _ labels: [UInt8], _ signature: Signature, _ part: DataPart, first: String
  ) throws(DataFolderError) -> LabelledImages {
    do {
      return try LabelledImages(
        pixels: pixels, labels: labels, shape: signature.input, classCount: signature.classCount)
    } catch {
      throw .nothingReadable(path: path, part, first: first)
    }
  }
}

extension DataItems {
  /// Of IDX images that have the network's size already: digits are laid out, and scaling would change
  /// nothing.
  fileprivate func pixelsAsTheyAre(
    for signature: Signature, path: String
  ) throws(DataFolderError) -> [UInt8]? {
    guard case .images(let images) = pictures else { return nil }
    let input = signature.input
    let isSameSize = images.rows == input.height && images.columns == input.width
    if isSameSize, input.channels == 1 { return images.pixels }
    guard signature.preparation != .none || isSameSize else {
      throw .size(
        path: path, width: images.columns, height: images.rows, expectedWidth: input.width,
        expectedHeight: input.height)
    }
    return nil
  }

  /// From the cache, if it is there.
  fileprivate func entry(
    for signature: Signature, threads: Int, _ cache: PreparedCache?
  ) throws(DataFolderError) -> PreparedCache.Entry {
    guard let cache, case .files = pictures, count >= PreparedCache.fewest else {
      return try pixels(for: signature, threads: threads)
    }
    let input = signature.input
    let key = sha256(
      digests.joined()
        + Array(
          "1 \(signature.preparation.rawValue) \(input.channels) \(input.height) \(input.width)"
            .utf8))
    if let entry = cache.entry(key, pixelCount: count * input.count) { return entry }
    let made = try pixels(for: signature, threads: threads)
    cache.keep(made, for: key)
    return made
  }

  /// `count` times the input's elements, and why some pictures could not be read.
  private func pixels(
    for signature: Signature, threads: Int
  ) throws(DataFolderError) -> PreparedCache.Entry {
    let size = signature.input.count
    let failures = Mutex<[Int: String]>([:])
    let problems = Mutex<[Int: DataFolderError]>([:])
    let pixels = [UInt8](unsafeUninitializedCapacity: count * size) { buffer, initialized in
      buffer.initialize(repeating: 0)
      initialized = count * size
      // Each job writes its own picture.
      nonisolated(unsafe) let target = buffer
      forEachJob(count, threads: threads) { _, job in
        do {
          let made = try preparedPicture(job, for: signature)
          for (index, pixel) in made.enumerated() { target[job * size + index] = pixel }
        } catch let error as DataFolderError {
          problems.withLock { $0[job] = error }
        } catch {
          failures.withLock { $0[job] = "\(error)" }
        }
      }
    }
    if let first = problems.withLock({ $0.min { $0.key < $1.key } }) { throw first.value }
    return PreparedCache.Entry(pixels: pixels, failures: failures.withLock { $0 })
  }

  /// For people.
  package func name(of index: Int) -> String {
    switch pictures {
    case .files(let paths): paths[index]
    case .images: "\(paths[0]), image \(numbers[index])"
    }
  }

  /// The picture at `index`, decoded.
  ///
  /// - Throws: `PictureFileError`, `FileAccessError`, ``DataFolderError/changed(path:)``.
  package func picture(at index: Int) throws -> Picture {
    switch pictures {
    case .files(let paths):
      let bytes = try readFile(paths[index], limit: Self.fileByteLimit)
      guard sha256(bytes) == digests[index] else {
        throw DataFolderError.changed(path: paths[index])
      }
      return try Picture(decoding: bytes)
    case .images(let images):
      var rgba = [UInt8](repeating: 255, count: 4 * images.rows * images.columns)
      for (pixel, level) in images.image(index).enumerated() {
        for channel in 0..<3 { rgba[4 * pixel + channel] = level }
      }
      return try Picture(width: images.columns, height: images.rows, rgba: rgba)
    }
  }

  private func preparedPicture(_ index: Int, for signature: Signature) throws -> [UInt8] {
    let picture: Picture
    do {
      picture = try self.picture(at: index)
    } catch let error as FileAccessError {
      if case .tooLarge = error { throw error }
      throw DataFolderError.unreadable(error)
    }
    return try signature.pixels(of: picture)
  }
}

extension [UInt8] {
  /// The pieces of `size` bytes at `indices`.
  fileprivate func compacted(_ indices: [Int], _ size: Int) -> [UInt8] {
    if indices.count * size == count { return self }
    return indices.flatMap { self[$0 * size..<($0 + 1) * size] }
  }
}
