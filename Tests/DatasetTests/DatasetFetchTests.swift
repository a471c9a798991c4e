import Bytes
import Dataset
import Digests
import FileAccess
import Foundation
import LabelledData
import Synchronization
import TestSupport
import Testing

@Suite(.serialized, .ifStuck)
struct DatasetFetchTests {
  let contents: [[UInt8]] = [gzip(idxLabels([1, 2, 3])), gzip(idxImages(count: 2))]
  /// Long times, since a test may wait for others between any two steps.
  let limits = DownloadLimits(byteCount: 100_000, silence: .seconds(3600), total: .seconds(3600))

  var files: [PublishedFile] {
    zip(["labels.gz", "images.gz"], contents).map {
      PublishedFile(
        name: $0, byteCount: $1.count, sha256: hexadecimal(sha256($1)),
        contentSHA256: hexadecimal(sha256(try! Gzip.decompress($1, limit: 1 << 20))))
    }
  }

  /// The server is its only mirror in every test.
  var dataset: PublishedDataset {
    PublishedDataset(name: "tests", title: "TESTS", files: files, mirrors: [])
  }

  init() {
    // A proxy, where one is set, cannot reach the test's server.
    setenv("no_proxy", "127.0.0.1", 1)
  }

  /// Fetches from a server's folders into an empty folder, and returns the error's attempts after
  /// checking that nothing was left.
  func failures(
    _ answers: [String: LoopbackServer.Answer], mirrors: [String], limits: DownloadLimits? = nil
  ) async throws -> [DownloadFailure] {
    let server = try LoopbackServer(answers)
    defer { server.stop() }
    return try await withTemporaryFolder { folder throws -> [DownloadFailure] in
      let error = await #expect(throws: FetchError.self) {
        try await dataset.fetch(
          into: folder, mirrors: mirrors.map(server.address), limits: limits ?? self.limits)
      }
      #expect(try names(in: folder) == [])
      guard case .notDelivered(let file, folder, let attempts) = error else {
        Issue.record("\(String(describing: error))")
        return []
      }
      #expect(file == files[0])
      #expect(attempts.map(\.mirror) == mirrors.map(server.address))
      return attempts.map(\.failure)
    }
  }

  @Test func firstMirrorThatDeliversTheRightBytesWins() async throws {
    var wrong = contents[0]
    wrong[12] ^= 1
    let server = try LoopbackServer([
      "/b/labels.gz": .bytes(wrong), "/b/images.gz": .bytes(contents[1]),
      "/c/labels.gz": .bytes(contents[0]), "/c/images.gz": .bytes(contents[1]),
    ])
    defer { server.stop() }
    try await withTemporaryFolder { parent in
      let folder = parent + "/new/folder"
      let mirrors = ["a", "b", "c"].map(server.address)
      let events = Mutex<[FetchEvent]>([])
      let fetched = try await dataset.fetch(into: folder, mirrors: mirrors, limits: limits) {
        event in events.withLock { $0.append(event) }
      }
      #expect(
        fetched == [
          FetchedFile(file: files[0], mirror: mirrors[2]),
          FetchedFile(file: files[1], mirror: mirrors[1]),
        ])
      #expect(try names(in: folder) == ["images.gz", "labels.gz"])
      #expect(try readFile(folder + "/labels.gz", limit: 1 << 20) == contents[0])
      #expect(try readFile(folder + "/images.gz", limit: 1 << 20) == contents[1])
      #expect(
        server.requests == [
          "/a/labels.gz", "/b/labels.gz", "/c/labels.gz", "/a/images.gz", "/b/images.gz",
        ])

      let seen = events.withLock { $0 }
      #expect(
        seen.contains(.failed(files[0], FetchAttempt(mirror: mirrors[0], failure: .status(404)))))
      #expect(
        seen.contains(.received(files[1], mirror: mirrors[1], byteCount: contents[1].count)))
      #expect(seen.last == .downloaded(files[1], mirror: mirrors[1]))
    }
  }

  @Test func rightFilesAreLeftAlone() async throws {
    let server = try LoopbackServer(["/a/images.gz": .bytes(contents[1])])
    defer { server.stop() }
    try await withTemporaryFolder { folder in
      try place(contents[0], "labels.gz", in: folder)
      // Broken, so it is replaced.
      try place(Array(contents[1].dropLast()), "images.gz", in: folder)
      let fetched = try await dataset.fetch(
        into: folder, mirrors: [server.address("a")], limits: limits)
      #expect(fetched.map(\.mirror) == [nil, server.address("a")])
      #expect(server.requests == ["/a/images.gz"])
      #expect(dataset.verify(folder: folder).allSatisfy { $0.state == .ok })
    }
  }

  @Test func somebodysDataIsNotOverwritten() async throws {
    let server = try LoopbackServer(["/a/labels.gz": .bytes(contents[0])])
    defer { server.stop() }
    try await withTemporaryFolder { folder in
      let theirs = gzip(idxImages(count: 1))
      try place(theirs, "images.gz", in: folder)
      await #expect(throws: FetchError.otherData(path: folder + "/images.gz", dataset)) {
        try await dataset.fetch(into: folder, mirrors: [server.address("a")], limits: limits)
      }
      #expect(server.requests == [])
      #expect(try names(in: folder) == ["images.gz"])
      #expect(try readFile(folder + "/images.gz", limit: 1 << 20) == theirs)
    }
  }

  /// Fashion-MNIST's files have MNIST's names.
  @Test func messagesNameTheDatasetsOption() {
    let end = "is other data in MNIST's format and is not overwritten; move it away, or name "
    #expect(
      "\(FetchError.otherData(path: "d/f", .mnist))"
        == "d/f: \(end)another folder with --mnist DIR")
    #expect(
      "\(FetchError.otherData(path: "d/f", .fashionMNIST))"
        == "d/f: \(end)another folder with --data DIR")
  }

  /// It may be right, and nobody could tell.
  @Test func decompressedFileOfUnknownContentIsNotOverwritten() async throws {
    let server = try LoopbackServer(["/a/labels-idx2-int.gz": .bytes(contents[0])])
    defer { server.stop() }
    let dataset = PublishedDataset(
      name: "tests", title: "TESTS",
      files: [
        PublishedFile(
          name: "labels-idx2-int.gz", byteCount: contents[0].count,
          sha256: hexadecimal(sha256(contents[0])))
      ], mirrors: [server.address("a")])
    try await withTemporaryFolder { folder in
      let theirs = idx(magic: 0xC02, sizes: [1, 2], elements: [0, 0, 0, 7, 0, 0, 0, 1])
      for name in ["labels-idx2-int", "labels-idx2-int.gz"] {
        try place(theirs, name, in: folder)
        await #expect(throws: FetchError.otherData(path: folder + "/" + name, dataset)) {
          try await dataset.fetch(into: folder, limits: limits)
        }
        #expect(try readFile(folder + "/" + name, limit: 1 << 20) == theirs)
      }
      #expect(server.requests == [])
    }
  }

  @Test func everyMirrorsFailureIsReported() async throws {
    let page = Array("<html>sign in</html>".utf8)
    let failures = try await failures(
      [
        "/b/labels.gz": .bytes(page),
        "/c/labels.gz": .partial(Array(contents[0].prefix(9)), declared: contents[0].count),
        "/d/labels.gz": .notHTTP,
        "/e/labels.gz": .bytes(Array(contents[0].dropLast())),
      ], mirrors: ["a", "b", "c", "d", "e"])
    try #require(failures.count == 5)
    #expect(failures[0] == .status(404))
    guard case .wrongContent(let content) = failures[1] else {
      Issue.record("\(failures[1])")
      return
    }
    #expect(content.hint == .htmlPage)
    for failure in failures[2...3] {
      guard case .network = failure else {
        Issue.record("\(failure)")
        return
      }
    }
    guard case .wrongContent(let content) = failures[4] else {
      Issue.record("\(failures[4])")
      return
    }
    #expect(content.hint == .truncated)
  }

  @Test func downloadIsBounded() async throws {
    let large = [UInt8](repeating: 0, count: 5000)
    let limits = DownloadLimits(byteCount: 4999, silence: .seconds(3600), total: .seconds(3600))
    let failures = try await failures(
      ["/a/labels.gz": .endless, "/b/labels.gz": .bytes(large)], mirrors: ["a", "b"],
      limits: limits)
    #expect(failures == [.tooLarge(limit: 4999), .tooLarge(limit: 4999)])
  }

  @Test func silenceAndSlownessEnd() async throws {
    let silence = DownloadLimits(
      byteCount: 100_000, silence: .seconds(1), total: .seconds(3600))
    #expect(
      try await failures(["/a/labels.gz": .silence], mirrors: ["a"], limits: silence)
        == [.silent(.seconds(1))])
    let total = DownloadLimits(
      byteCount: 100_000, silence: .seconds(3600), total: .milliseconds(300))
    #expect(
      try await failures(["/a/labels.gz": .drip], mirrors: ["a"], limits: total)
        == [.slow(.milliseconds(300))])
  }

  @Test func redirectsAreFollowed() async throws {
    let server = try LoopbackServer([
      "/a/labels.gz": .redirect("/b/labels.gz"), "/b/labels.gz": .bytes(contents[0]),
    ])
    defer { server.stop() }
    try await withTemporaryFolder { folder in
      let fetched = try await PublishedDataset(
        name: "tests", title: "TESTS", files: [files[0]], mirrors: [server.address("a")]
      ).fetch(into: folder, limits: limits)
      #expect(fetched.count == 1)
    }
  }

  @Test func cancellationEndsTheFetch() async throws {
    let server = try LoopbackServer(["/a/labels.gz": .silence])
    defer { server.stop() }
    try await withTemporaryFolder { folder in
      let dataset = dataset
      let limits = limits
      let fetch = Task {
        try await dataset.fetch(
          into: folder, mirrors: [server.address("a"), server.address("a")], limits: limits)
      }
      while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
      fetch.cancel()
      await #expect(throws: FetchError.cancelled) { try await fetch.value }
      #expect(server.requests.count == 1)
      #expect(try names(in: folder) == [])
    }
  }

  @Test func closedPortAndForeignAddressesAreTold() async throws {
    let server = try LoopbackServer([:])
    server.stop()
    let mirrors = [server.address("a"), "ftp://127.0.0.1/", "no address", "http:///"]
    try await withTemporaryFolder { folder in
      let error = await #expect(throws: FetchError.self) {
        try await dataset.fetch(into: folder, mirrors: mirrors, limits: limits)
      }
      let message: String = """
        labels.gz: no mirror delivered it (\(mirrors[0]): the host does not answer; \
        ftp://127.0.0.1/: not an http or https address; \
        no address: not an http or https address; \
        http:///: not an http or https address); \
        name another with --mirror URL, or put the file into \(folder) yourself
        """
      #expect(error?.description == message)
    }
  }

  @Test func folderThatCannotBeMadeStopsTheFetchBeforeItStarts() async throws {
    let server = try LoopbackServer(["/a/labels.gz": .bytes(contents[0])])
    defer { server.stop() }
    try await withTemporaryFolder { folder in
      try place([], "file", in: folder)
      await #expect(throws: FetchError.self) {
        try await dataset.fetch(
          into: folder + "/file/mnist", mirrors: [server.address("a")], limits: limits)
      }
      #expect(server.requests == [])
    }
  }
}
