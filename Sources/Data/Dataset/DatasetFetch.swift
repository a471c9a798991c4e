package import FileAccess

/// What happens while a dataset is fetched.
package enum FetchEvent: Hashable, Sendable {
  case present(PublishedFile)
  case received(PublishedFile, mirror: String, byteCount: Int)
  case failed(PublishedFile, FetchAttempt)
  case downloaded(PublishedFile, mirror: String)
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
  package let file: PublishedFile
  package let mirror: String?

  package init(file: PublishedFile, mirror: String?) {
    self.file = file
    self.mirror = mirror
  }
}

/// Why a dataset could not be fetched. Files that arrived before stay; nothing else has changed.
package enum FetchError: Error, Hashable, Sendable {
  case notDelivered(PublishedFile, folder: String, [FetchAttempt])
  /// A whole file in MNIST's format that may be somebody's data, which is not overwritten.
  case otherData(path: String, PublishedDataset)
  case file(FileAccessError)
  case cancelled
}

extension PublishedDataset {
  /// Puts each of the files that `folder` does not have right into it, from the first mirror that
  /// delivers the published bytes. A file appears in the folder whole or not at all.
  ///
  /// - Parameters:
  ///   - others: mirrors in place of the known ones; none for those.
  ///   - progress: is called from any thread.
  package func fetch(
    into folder: String, mirrors others: [String] = [], limits: DownloadLimits = .datasetFile,
    progress: @escaping @Sendable (FetchEvent) -> Void = { _ in }
  ) async throws(FetchError) -> [FetchedFile] {
    let mirrors = others.isEmpty ? mirrors : others
    // Before the first byte is downloaded: what would stop the fetch later.
    let reports = verify(folder: folder)
    for report in reports { try checkReplaceable(report) }
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

  private func download(
    _ file: PublishedFile, _ folder: String, _ mirrors: [String], _ limits: DownloadLimits,
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

  private func checkReplaceable(_ report: PublishedFileReport) throws(FetchError) {
    switch report.state {
    case .ok, .sameContent, .missing: return
    case .unreadable(let error): throw .file(error)
    case .wrong(let content):
      switch content.hint {
      case .otherData, .otherDataset, .uncompared: throw .otherData(path: report.path, self)
      case .empty, .htmlPage, .uncompressed, .truncated, .anotherFile, nil: return
      }
    }
  }
}
