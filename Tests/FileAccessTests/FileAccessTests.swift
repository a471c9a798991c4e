import FileAccess
import Foundation
import TestSupport
import Testing

/// A folder that is gone when `body` has returned.
func withTemporaryFolder(_ body: (_ folder: String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "lenet-files-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}

/// The names in `folder`, hidden ones too, in order.
func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

@Suite struct FileReadingTests {
  @Test func whatIsWrittenIsRead() throws {
    try withTemporaryFolder { folder in
      for count in [0, 1, 100_000] {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try writeFile(bytes, to: folder + "/f")
        #expect(try readFile(folder + "/f", limit: count) == bytes)
      }
    }
  }

  @Test func largerFileIsRefused() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/f"
      try writeFile([1, 2, 3], to: path)
      #expect(throws: FileAccessError.tooLarge(path: path, byteCount: 3, limit: 2)) {
        try readFile(path, limit: 2)
      }
    }
  }

  @Test func missingFileIsTold() throws {
    try withTemporaryFolder { folder in
      let error = #expect(throws: FileAccessError.self) {
        try readFile(folder + "/f", limit: 10)
      }
      #expect(error == .cannotRead(path: folder + "/f", code: ENOENT))
      #expect(
        error.map { "\($0)" }
          == "\(folder)/f: cannot be read: there is no such file or folder")
    }
  }

  /// A FIFO that nobody writes to would make a careless reader wait for ever.
  @Test(.ifStuck) func folderDeviceAndFIFOAreRefused() throws {
    try withTemporaryFolder { folder in
      let fifo = folder + "/fifo"
      try #require(mkfifo(fifo, 0o600) == 0)
      for path in [folder, fifo, "/dev/zero"] {
        #expect(throws: FileAccessError.notAFile(path: path)) { try readFile(path, limit: 10) }
      }
    }
  }
}

@Suite struct FileWritingTests {
  @Test func fileIsReplacedAndNoTemporaryStays() throws {
    try withTemporaryFolder { folder in
      try writeFile(Array("old and longer".utf8), to: folder + "/f")
      try writeFile(Array("new".utf8), to: folder + "/f")
      #expect(try readFile(folder + "/f", limit: 100) == Array("new".utf8))
      #expect(try names(in: folder) == ["f"])
    }
  }

  /// As a killed process leaves them.
  @Test func abandonedWritesGo() throws {
    try withTemporaryFolder { folder in
      for name in [
        ".f.x1.partial", ".f.checkpoint.x2.partial", ".g.x3.partial", "f.partial", ".f.x4", "f",
      ] {
        try writeFile([1], to: folder + "/" + name)
      }
      discardAbandonedWrites(to: folder + "/f")
      #expect(try names(in: folder) == [".f.x4", ".g.x3.partial", "f", "f.partial"])
      discardAbandonedWrites(to: folder + "/none/f")
    }
  }

  @Test func folderInItsPlaceStays() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/taken"
      try createFolder(path)
      try writeFile([7], to: path + "/inside")
      #expect(throws: FileAccessError.cannotWrite(path: path, code: EISDIR)) {
        try writeFile([1], to: path)
      }
      #expect(try names(in: folder) == ["taken"])
      #expect(try names(in: path) == ["inside"])
    }
  }

  @Test func parentThatIsAFileOrMissingIsTold() throws {
    try withTemporaryFolder { folder in
      try writeFile([7], to: folder + "/file")
      let error = #expect(throws: FileAccessError.self) {
        try writeFile([1], to: folder + "/file/f")
      }
      #expect(
        error.map { "\($0)" }
          == "\(folder)/file/f: cannot be written: a part of the path is not a folder; "
          + "nothing was changed")
      #expect(
        throws: FileAccessError.cannotWrite(path: folder + "/missing/f", code: ENOENT)
      ) { try writeFile([1], to: folder + "/missing/f") }
      #expect(try names(in: folder) == ["file"])
      #expect(try readFile(folder + "/file", limit: 10) == [7])
    }
  }

  @Test func allFilesOrNone() throws {
    try withTemporaryFolder { folder in
      try writeFile([7], to: folder + "/a")
      #expect(throws: FileAccessError.self) {
        try writeFiles([(folder + "/a", [1]), (folder + "/b", [2]), (folder + "/no/c", [3])])
      }
      #expect(try names(in: folder) == ["a"])
      #expect(try readFile(folder + "/a", limit: 10) == [7])

      try writeFiles([(folder + "/a", [1]), (folder + "/b", [2])])
      #expect(try names(in: folder) == ["a", "b"])
      #expect(try readFile(folder + "/a", limit: 10) == [1])
    }
  }

  /// A write that fails half-way, as on a full disk. In a process of its own, because the limit
  /// holds for a whole process.
  @Test func failureHalfWayKeepsTheOldFile() async {
    await #expect(processExitsWith: .success) {
      try withTemporaryFolder { folder in
        let path = folder + "/f"
        try writeFile(Array("old".utf8), to: path)
        signal(SIGXFSZ, SIG_IGN)
        #if os(Linux)
          let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
        #else
          let resource = RLIMIT_FSIZE
        #endif
        var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
        try #require(setrlimit(resource, &limit) == 0)
        #expect(throws: FileAccessError.cannotWrite(path: path, code: EFBIG)) {
          try writeFile([UInt8](repeating: 1, count: 100_000), to: path)
        }
        #expect(throws: FileAccessError.cannotWrite(path: path, code: EFBIG)) {
          try writeFiles([(folder + "/g", [1]), (path, [UInt8](repeating: 1, count: 5000))])
        }
        #expect(try readFile(path, limit: 10) == Array("old".utf8))
        #expect(try names(in: folder) == ["f"])
      }
    }
  }
}

@Suite struct FolderTests {
  @Test func nestedFoldersAreMade() throws {
    try withTemporaryFolder { folder in
      try createFolder(folder + "/a/b/c")
      try createFolder(folder + "/a/b/d/")
      #expect(try names(in: folder + "/a/b") == ["c", "d"])
    }
  }

  @Test func folderThatIsThereStays() throws {
    try withTemporaryFolder { folder in
      try writeFile([7], to: folder + "/inside")
      try createFolder(folder)
      try createFolder("/")
      #expect(try names(in: folder) == ["inside"])
    }
  }

  @Test func fileInItsPlaceIsTold() throws {
    try withTemporaryFolder { folder in
      try writeFile([7], to: folder + "/file")
      for path in [folder + "/file", folder + "/file/below"] {
        #expect(throws: FileAccessError.cannotCreateFolder(path: path, code: ENOTDIR)) {
          try createFolder(path)
        }
      }
      #expect(try readFile(folder + "/file", limit: 10) == [7])
    }
  }
}
