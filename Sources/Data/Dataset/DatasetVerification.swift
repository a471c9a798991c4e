import Bytes
import Digests
package import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What one of a dataset's files was found to be.
package struct PublishedFileReport: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case ok
    /// What the published file holds, decompressed or compressed otherwise.
    case sameContent(byteCount: Int, sha256: String)
    case missing
    case unreadable(FileAccessError)
    case wrong(WrongContent)
  }

  package let file: PublishedFile
  /// Where it lies, or should.
  package let path: String
  package let state: State

  /// Whether it holds what was published.
  package var isRight: Bool {
    switch state {
    case .ok, .sameContent: true
    case .missing, .unreadable, .wrong: false
    }
  }
}

/// Bytes that are not those of the file they should be.
package struct WrongContent: Hashable, Sendable {
  package enum Hint: Hashable, Sendable {
    case empty
    case htmlPage
    case uncompressed
    /// Not compressed, where nobody has published what digest the content has.
    case uncompared
    case truncated
    case anotherFile(name: String)
    /// A file of another dataset that is published under such names.
    case otherDataset(title: String, name: String)
    /// A whole file in MNIST's format, with other images or labels or compressed otherwise.
    case otherData
  }

  package let byteCount: Int
  package let sha256: String
  package let expected: PublishedFile
  package let hint: Hint?

  /// Nil when `bytes` are what was published as `file`.
  package init?(_ bytes: [UInt8], expected file: PublishedFile) {
    let digest = hexadecimal(Digests.sha256(bytes))
    guard digest != file.sha256 else { return nil }
    byteCount = bytes.count
    sha256 = digest
    expected = file
    hint = Hint(bytes, sha256: digest, expected: file)
  }
}

extension WrongContent.Hint {
  fileprivate init?(_ bytes: [UInt8], sha256: String, expected: PublishedFile) {
    if bytes.isEmpty {
      self = .empty
    } else if sha256 == expected.contentSHA256 {
      self = .uncompressed
    } else if let (dataset, other) = PublishedDataset.file(sha256: sha256) {
      self =
        dataset.files.contains(expected)
        ? .anotherFile(name: other.name) : .otherDataset(title: dataset.title, name: other.name)
    } else if IDX.isBegun(by: bytes) {
      self =
        !Self.isIDX(bytes)
        ? .truncated : expected.contentSHA256 == nil ? .uncompared : .otherData
    } else if Self.looksLikeHTML(bytes) {
      self = .htmlPage
    } else {
      do {
        let content = try Gzip.decompress(bytes, limit: PublishedFile.contentByteLimit)
        guard Self.isIDX(content) else { return nil }
        self = .otherData
      } catch .truncated {
        self = .truncated
      } catch {
        return nil
      }
    }
  }

  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let whitespace = Array(" \t\r\n".utf8)
    let start = bytes.prefix(512).drop { (byteOrderMark + whitespace).contains($0) }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head", "<body", "<?xml", "<!--"]
      .contains(where: text.hasPrefix)
  }

  private static func isIDX(_ content: [UInt8]) -> Bool {
    (try? IDX.images(content)) != nil || (try? IDX.classes(content)) != nil
  }
}

extension PublishedDataset {
  /// Compares each of the files in `folder` with what was published, by SHA-256.
  package func verify(folder: String) -> [PublishedFileReport] {
    files.map { file in
      let path = file.location(in: folder)
      return PublishedFileReport(file: file, path: path, state: Self.state(of: file, at: path))
    }
  }

  private static func state(of file: PublishedFile, at path: String) -> PublishedFileReport.State {
    do {
      let bytes = try readFile(path, limit: PublishedFile.byteLimit)
      guard let wrong = WrongContent(bytes, expected: file) else { return .ok }
      let content = try? file.content(of: bytes, at: path)
      guard let content, hexadecimal(sha256(content)) == file.contentSHA256 else {
        return .wrong(wrong)
      }
      return .sameContent(byteCount: wrong.byteCount, sha256: wrong.sha256)
    } catch .cannotRead(_, ENOENT) {
      return .missing
    } catch {
      return .unreadable(error)
    }
  }

  /// The file, of any dataset, whose digest or whose content's digest this is.
  fileprivate static func file(
    sha256: String
  ) -> (dataset: PublishedDataset, file: PublishedFile)? {
    for dataset in all {
      for file in dataset.files where [file.sha256, file.contentSHA256].contains(sha256) {
        return (dataset, file)
      }
    }
    return nil
  }
}
