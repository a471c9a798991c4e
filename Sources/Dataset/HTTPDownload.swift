import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What a download may cost at most.
package struct DownloadLimits: Hashable, Sendable {
  /// The most bytes that are kept. The download is ended when more arrive; what the session had
  /// taken from the network by then, but not handed over, comes on top.
  package let byteCount: Int
  /// How long the server may send nothing.
  package let silence: Duration
  /// How long the whole download may take.
  package let total: Duration

  package init(byteCount: Int, silence: Duration, total: Duration) {
    self.byteCount = byteCount
    self.silence = silence
    self.total = total
  }

  /// MNIST's largest file has less than 10 MB.
  package static let mnist = DownloadLimits(
    byteCount: 16 << 20, silence: .seconds(30), total: .seconds(600))
}

/// Why an address did not deliver.
package enum DownloadFailure: Error, Hashable, Sendable {
  case notAnAddress
  case status(Int)
  case tooLarge(limit: Int)
  case silent(Duration)
  case slow(Duration)
  /// A code of `URLError`.
  case network(code: Int)
  case cancelled
  case wrongContent(WrongContent)
}

/// One GET request, held in memory.
final class HTTPDownload: NSObject, URLSessionDataDelegate {
  private struct State {
    var bytes: [UInt8] = []
    /// When the server last sent something.
    var heard = ContinuousClock.now
    /// Set before the task is cancelled: the reason, which the session does not know.
    var failure: DownloadFailure?
    var continuation: CheckedContinuation<Result<[UInt8], DownloadFailure>, Never>?
    /// Set when the task ended before anybody waited: it can be cancelled before it starts.
    var result: Result<[UInt8], DownloadFailure>?
  }

  private let state = Mutex(State())
  private let limits: DownloadLimits
  private let progress: @Sendable (_ receivedByteCount: Int) -> Void

  private init(_ limits: DownloadLimits, _ progress: @escaping @Sendable (Int) -> Void) {
    self.limits = limits
    self.progress = progress
  }

  static func bytes(
    from address: String, limits: DownloadLimits, progress: @escaping @Sendable (Int) -> Void
  ) async throws(DownloadFailure) -> [UInt8] {
    guard let url = URL(string: address), ["http", "https"].contains(url.scheme?.lowercased()),
      url.host?.isEmpty == false
    else { throw .notAnAddress }
    return try await HTTPDownload(limits, progress).run(url).get()
  }

  private func run(_ url: URL) async -> Result<[UInt8], DownloadFailure> {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.urlCache = nil
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    var request = URLRequest(url: url)
    // Otherwise a server may declare the file's own compression to be the transfer's, and what
    // arrives is decompressed.
    request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    let task = session.dataTask(with: request)

    let watch = Task { try await giveUpInTime(task) }
    defer { watch.cancel() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let result = state.withLock { state in
          if state.result == nil { state.continuation = continuation }
          return state.result
        }
        if let result { continuation.resume(returning: result) } else { task.resume() }
      }
    } onCancel: {
      give(up: .cancelled, task)
    }
  }

  /// The session's own time limits are not kept everywhere: on Linux a server that accepts the
  /// connection and says nothing is waited for.
  private func giveUpInTime(_ task: URLSessionTask) async throws {
    let end = ContinuousClock.now + limits.total
    while true {
      let heard = state.withLock { $0.heard }
      let now = ContinuousClock.now
      if now >= end { return give(up: .slow(limits.total), task) }
      if now >= heard + limits.silence { return give(up: .silent(limits.silence), task) }
      try await Task.sleep(until: min(end, heard + limits.silence), clock: .continuous)
    }
  }

  private func give(up reason: DownloadFailure, _ task: URLSessionTask) {
    state.withLock { $0.failure = $0.failure ?? reason }
    task.cancel()
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
    if status != 200 {
      give(up: .status(status), dataTask)
    } else if response.expectedContentLength > Int64(limits.byteCount) {
      give(up: .tooLarge(limit: limits.byteCount), dataTask)
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let received: Int? = state.withLock { state in
      guard state.failure == nil, data.count <= limits.byteCount - state.bytes.count else {
        return nil
      }
      state.bytes += data
      state.heard = .now
      return state.bytes.count
    }
    if let received {
      progress(received)
    } else {
      give(up: .tooLarge(limit: limits.byteCount), dataTask)
    }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    let (continuation, result) = state.withLock { state in
      let result = self.result(state, error)
      state.result = result
      defer { state.continuation = nil }
      return (state.continuation, result)
    }
    continuation?.resume(returning: result)
  }

  private func result(
    _ state: State, _ error: (any Error)?
  ) -> Result<[UInt8], DownloadFailure> {
    if let failure = state.failure { return .failure(failure) }
    guard let error else { return .success(state.bytes) }
    return .failure(.network(code: (error as NSError).code))
  }
}
