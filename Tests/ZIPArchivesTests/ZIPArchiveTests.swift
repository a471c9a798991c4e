import TestSupport
import Testing
import ZIPArchives

@Suite struct ZIPArchiveTests {
  private let file = storedZIP([
    ("b/second", [1, 2, 3]), ("a", Array("hello".utf8)), ("empty", []),
  ])

  @Test func namesAndContents() throws {
    let archive = try ZIPArchive(file)
    #expect(ZIPArchive.isZIP(file))
    #expect(archive.names == ["b/second", "a", "empty"])
    #expect(try archive.content(of: "a", limit: 5) == Array("hello".utf8))
    #expect(try archive.content(of: "b/second", limit: 1000) == [1, 2, 3])
    #expect(try archive.content(of: "empty", limit: 0) == [])
    // And once more.
    #expect(try archive.content(of: "a", limit: 5) == Array("hello".utf8))
  }

  @Test func emptyArchive() throws {
    #expect(try ZIPArchive(storedZIP([])).names == [])
  }

  @Test func limit() throws {
    let archive = try ZIPArchive(file)
    #expect(throws: ZIPError.tooLarge(entry: "a", byteCount: 5, limit: 4)) {
      try archive.content(of: "a", limit: 4)
    }
    #expect(throws: ZIPError.noEntry("c")) { try archive.content(of: "c", limit: 4) }
  }

  @Test func duplicateNames() {
    #expect(throws: ZIPError.duplicateName("a")) {
      try ZIPArchive(storedZIP([("a", [1]), ("a", [2])]))
    }
  }

  @Test func encryption() throws {
    let archive = try ZIPArchive(storedZIP([("a", [1])], flags: 1))
    #expect(throws: ZIPError.encrypted(entry: "a")) { try archive.content(of: "a", limit: 100) }
  }

  @Test func checksum() throws {
    var damaged = storedZIP([("a", Array("hello".utf8))])
    damaged[31] ^= 1
    let archive = try ZIPArchive(damaged)
    #expect(throws: ZIPError.content(entry: "a", reason: "CRC error")) {
      try archive.content(of: "a", limit: 100)
    }
  }

  @Test func everyTruncation() {
    for count in file.indices {
      #expect(throws: ZIPError.self, "\(count) bytes") { try ZIPArchive(Array(file[..<count])) }
    }
  }

  @Test func messages() {
    #expect(
      "\(ZIPError.tooLarge(entry: "a", byteCount: 5, limit: 4))"
        == "a: unpacks to 5 bytes, expected at most 4")
    #expect("\(ZIPError.noLibrary)" == "libzip cannot be loaded; install the package libzip4")
  }
}
