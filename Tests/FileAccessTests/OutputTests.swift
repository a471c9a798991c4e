import FileAccess
import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

private func kind(of path: String) -> mode_t? {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
}

private func permissions(of path: String) throws -> mode_t {
  var status = stat()
  try #require(stat(path, &status) == 0)
  return status.st_mode & 0o777
}

/// What is at a path is written to and stays what it is.
@Suite struct OutputTests {
  @Test func linksAreFollowed() throws {
    try withTemporaryFolder { folder in
      try createFolder(folder + "/real")
      try writeFile([1], to: folder + "/real/f")
      for (name, target) in [
        ("relative", "real/f"), ("absolute", "\(folder)/real/f"), ("chain", "relative"),
      ] {
        try #require(symlink(target, folder + "/" + name) == 0)
        try writeFile(Array(name.utf8), to: folder + "/" + name)
        #expect(kind(of: folder + "/" + name) == S_IFLNK)
        #expect(kind(of: folder + "/real/f") == S_IFREG)
        #expect(try readFile(folder + "/real/f", limit: 100) == Array(name.utf8))
      }
      try #require(symlink("real/new", folder + "/dangling") == 0)
      try writeFile([3], to: folder + "/dangling")
      #expect(kind(of: folder + "/dangling") == S_IFLNK)
      #expect(try readFile(folder + "/real/new", limit: 10) == [3])
      #expect(try names(in: folder + "/real") == ["f", "new"])

      try #require(symlink("loop", folder + "/loop") == 0)
      #expect(throws: FileAccessError.cannotWrite(path: folder + "/loop", code: ELOOP)) {
        try writeFile([1], to: folder + "/loop")
      }
    }
  }

  @Test func aDeviceBehindALinkIsWrittenTo() throws {
    try withTemporaryFolder { folder in
      try #require(symlink("/dev/null", folder + "/null") == 0)
      try writeFiles([(folder + "/null", [1]), (folder + "/f", [2])])
      #expect(kind(of: folder + "/null") == S_IFLNK)
      #expect(kind(of: "/dev/null") == S_IFCHR)
      #expect(try names(in: folder) == ["f", "null"])
    }
  }

  @Test(.ifStuck) func aFIFOIsWrittenTo() throws {
    try withTemporaryFolder { folder in
      let fifo = folder + "/fifo"
      try #require(mkfifo(fifo, 0o600) == 0)
      let reader = open(fifo, O_RDONLY | O_NONBLOCK)
      try #require(reader >= 0)
      defer { close(reader) }
      try writeFile([7, 8, 9], to: fifo)
      var bytes = [UInt8](repeating: 0, count: 10)
      #expect(read(reader, &bytes, 10) == 3)
      #expect(bytes.prefix(3) == [7, 8, 9])
      #expect(kind(of: fifo) == S_IFIFO)
    }
  }

  /// As a shell's `>(command)` and `/dev/stdout` are named.
  @Test func anOpenDescriptorIsWrittenTo() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/f"
      try writeFile([1, 2], to: path)
      let descriptor = open(path, O_WRONLY | O_APPEND)
      try #require(descriptor >= 0)
      defer { close(descriptor) }
      try writeFile([3], to: "/dev/fd/\(descriptor)")
      #expect(try readFile(path, limit: 10) == [1, 2, 3])
      #expect(kind(of: "/dev/fd") != nil)
    }
  }

  @Test func permissionsAreKept() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/f"
      try writeFile([1], to: path)
      for mode in [0o600, 0o640, 0o777] as [mode_t] {
        try #require(chmod(path, mode) == 0)
        try writeFile([2], to: path)
        #expect(try permissions(of: path) == mode)
      }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "nothing is protected from root"))
  func aProtectedFileStays() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/f"
      try writeFile([1], to: path)
      try #require(chmod(path, 0o400) == 0)
      #expect(throws: FileAccessError.cannotWrite(path: path, code: EACCES)) {
        try writeFile([2], to: path)
      }
      #expect(try readFile(path, limit: 10) == [1])
    }
  }

  @Test func anInputIsNoOutputUnderWhateverName() throws {
    try withTemporaryFolder { folder in
      try writeFile([1], to: folder + "/input")
      try #require(link(folder + "/input", folder + "/hard") == 0)
      try #require(symlink("input", folder + "/soft") == 0)
      Inputs.add(folder + "/soft")
      for name in ["input", "hard", "soft", "../\(folder.split(separator: "/").last!)/input"] {
        let path = folder + "/" + name
        let error = FileAccessError.isInput(path: path)
        #expect(Inputs.contains(path))
        #expect(throws: error) { try writeFiles([(folder + "/other", [2]), (path, [2])]) }
        #expect(throws: error) { try checkOutputs([path]) }
      }
      #expect(try names(in: folder) == ["hard", "input", "soft"])
      #expect(try readFile(folder + "/input", limit: 10) == [1])
    }
  }

  /// Another file may get the number of one that was read and is gone.
  @Test func aFileInPlaceOfAnInputsNumberIsWritten() throws {
    try withTemporaryFolder { folder in
      for round in 0..<20 {
        let gone = folder + "/gone\(round)"
        try writeFile([1], to: gone)
        Inputs.add(gone)
        unlink(gone)
        try writeFile([2], to: folder + "/f")
        try writeFile([3], to: folder + "/f")
      }
    }
  }

  @Test func noFileIsWrittenTwice() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/f"
      #expect(throws: FileAccessError.writtenTwice(path: folder + "/./f", other: path)) {
        try writeFiles([(path, [1]), (folder + "/./f", [2])])
      }
      #expect(try names(in: folder) == [])
      try writeFile([1], to: path)
      try #require(link(path, folder + "/hard") == 0)
      #expect(throws: FileAccessError.writtenTwice(path: folder + "/hard", other: path)) {
        try checkOutputs([path, folder + "/hard"])
      }
      try checkOutputs(["/dev/null", "/dev/null", path])
    }
  }
}

@Suite struct HeldFileTests {
  @Test func oneHasItAtATime() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/f"
      var first: HeldFile? = try HeldFile(path)
      #expect(first?.isNew == true)
      try first?.append([1, 2])
      #expect(throws: FileAccessError.held(path: path)) { try HeldFile(path) }
      #expect(try readFile(path, limit: 10) == [1, 2])
      first = nil
      let second = try HeldFile(path)
      #expect(!second.isNew)
      try second.append([3])
      #expect(try readFile(path, limit: 10) == [1, 2, 3])
      try second.clear()
      try second.append([4])
      #expect(try readFile(path, limit: 10) == [4])
      second.remove()
      #expect(try names(in: folder) == [])
    }
  }
}
