import Foundation
import LeNetModelFile
import Testing

@Suite struct FileTests {
  @Test func aFileThatWasWrittenIsRead() throws {
    try withFolder { folder in
      let file = try ModelFile.tinyQuantized()
      try file.write(to: folder + "/digit.lenet")
      let read = try ModelFile.read(folder + "/digit.lenet")
      #expect(read.bytes == file.bytes)
      #expect(read.content == file.content)
    }
  }

  @Test func failuresNameThePath() throws {
    try withFolder { folder in
      let path = folder + "/digit.lenet"
      #expect(
        message { try ModelFile.read(path) }
          == "\(path): cannot be read: there is no such file or folder")
      try Data("Hello".utf8).write(to: URL(fileURLWithPath: path))
      #expect(
        message { try ModelFile.read(path) } == "\(path): looks like text, expected a model file")
      #expect(
        message { try ModelFile.tinyFloat().write(to: folder + "/none/digit.lenet") }
          == "\(folder)/none/digit.lenet: cannot be written: there is no such file or folder; "
          + "nothing was changed")
    }
  }

  @Test func aFailedWriteLeavesTheOldFile() throws {
    try withFolder { folder in
      // A name with room for the file, but not for the longer temporary one beside it.
      let path = folder + "/" + String(repeating: "m", count: 250)
      try Data("old".utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: ModelFileAccessError.self) { try ModelFile.tinyFloat().write(to: path) }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
    }
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func message(_ body: () throws -> Any) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return "\(error)"
    }
  }
}

/// A new and empty folder, to be removed by the caller.
func temporaryFolder() throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder
}
