package import FileAccess

/// What happens while MNIST is fetched.
package enum FetchEvent: Hashable, Sendable {
  case present(MNISTFile)
  case received(MNISTFile, mirror: String, byteCount: Int)
  case failed(MNISTFile, FetchAttempt)
  case downloaded(MNISTFile, mirror: String)
}

/// A mirror that did not deliver a file.
package struct FetchAttempt: Hashable, Sendable {
  package let mirror: String
  package let failure: DownloadFailure

  package init(mirror: String, failure: DownloadFailure) {
    self.mirror = mirror
    self.failure = failure
  }
}

/// A file that is right, and the mirror it came from, or nil when it was there before.
package struct FetchedFile: Hashable, Sendable {
  package let file: MNISTFile
  package let mirror: String?

  package init(file: MNISTFile, mirror: String?) {
    self.file = file
    self.mirror = mirror
  }
}

/// Why MNIST could not be fetched. Files that arrived before stay; nothing else has changed.
package enum FetchError: Error, Hashable, Sendable {
  case notDelivered(MNISTFile, folder: String, [FetchAttempt])
  /// A whole file in MNIST's format that is not MNIST: somebody's data, which is not overwritten.
  case otherData(path: String)
  case file(FileAccessError)
  case cancelled
}

extension MNIST {
  /// Folders that serve the four files under their published names, in the order they are asked.
  package static let mirrors = [
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
    "https://raw.githubusercontent.com/fgnt/mnist/master/",
  ]

  /// Puts each of `files` that `folder` does not have right into it, from the first of `mirrors`
  /// that delivers the published bytes. A file appears in the folder whole or not at all.
  ///
  /// - Parameter progress: is called from any thread.
  package static func fetch(
    _ files: [MNISTFile] = MNISTFile.all, into folder: String, mirrors: [String] = mirrors,
    limits: DownloadLimits = .mnist, progress: @escaping @Sendable (FetchEvent) -> Void = { _ in }
  ) async throws(FetchError) -> [FetchedFile] {
    // Before the first byte is downloaded: what would stop the fetch later.
    let reports = verify(folder: folder, files: files)
    for report in reports { try report.checkReplaceable() }
    do { try createFolder(folder) } catch { throw .file(error) }

    var fetched: [FetchedFile] = []
    for report in reports {
      let file = report.file
      if report.isRight {
        progress(.present(file))
        fetched.append(FetchedFile(file: file, mirror: nil))
        continue
      }
      let (bytes, mirror) = try await download(file, folder, mirrors, limits, progress)
      do { try writeFile(bytes, to: file.path(in: folder)) } catch { throw .file(error) }
      progress(.downloaded(file, mirror: mirror))
      fetched.append(FetchedFile(file: file, mirror: mirror))
    }
    return fetched
  }

  private static func download(
    _ file: MNISTFile, _ folder: String, _ mirrors: [String], _ limits: DownloadLimits,
    _ progress: @escaping @Sendable (FetchEvent) -> Void
  ) async throws(FetchError) -> (bytes: [UInt8], mirror: String) {
    var attempts: [FetchAttempt] = []
    for mirror in mirrors {
      do throws(DownloadFailure) {
        let bytes = try await HTTPDownload.bytes(from: file.path(in: mirror), limits: limits) {
          progress(.received(file, mirror: mirror, byteCount: $0))
        }
        if let wrong = WrongContent(bytes, expected: file) { throw .wrongContent(wrong) }
        return (bytes, mirror)
      } catch .cancelled {
        throw .cancelled
      } catch {
        let attempt = FetchAttempt(mirror: mirror, failure: error)
        attempts.append(attempt)
        progress(.failed(file, attempt))
      }
    }
    throw .notDelivered(file, folder: folder, attempts)
  }
}

extension MNISTFileReport {
  fileprivate func checkReplaceable() throws(FetchError) {
    switch state {
    case .ok, .sameContent, .missing: return
    case .unreadable(let error): throw .file(error)
    case .wrong(let content):
      guard content.hint != .otherData else { throw .otherData(path: path) }
    }
  }
}
