import Dataset
import FileAccess
import Foundation
import LeNetModel
import Testing

/// Folders of pictures, one for each class.
@Suite struct ClassFolderTests {
  @Test func numbersComeByValueBeforeNames() async throws {
    try await withTemporaryFolder { folder in
      let names = ["10", "9", "-1", "b", "B", "a b", "é", "007", "7"]
      for (seed, name) in names.enumerated() {
        try placePictures(seed..<seed + 1, below: folder, in: name)
      }
      let data = try DataFolder(folder, threads: 1)
      #expect(data.form == .pictures)
      #expect(data.classNames == ["-1", "007", "7", "9", "10", "B", "a b", "b", "é"])
    }
  }

  @Test(arguments: [
    ["train", "valid", "test"], ["Training", "validation", "TESTING"], ["TRAIN", "Val", "t10k"],
  ])
  func partsHaveTheirNamesAndSynonyms(names: [String]) async throws {
    try await withTemporaryFolder { folder in
      for (part, name) in names.enumerated() {
        try placePictures(10 * part..<10 * part + part + 1, below: folder, in: name + "/cat")
        try placePictures(10 * part + 5..<10 * part + 6, below: folder, in: name + "/dog")
      }
      let data = try DataFolder(folder, threads: 2)
      #expect(!data.isSplit && data.all == nil)
      #expect(data.parts[.train]?.labels == [0, 1])
      #expect(data.parts[.valid]?.labels == [0, 0, 1])
      #expect(data.parts[.test]?.labels == [0, 0, 0, 1])
      #expect(data.parts[.test]?.fileNames == ["20.png", "21.png", "22.png", "25.png"])
    }
  }

  /// Not every class need be in every part, nor every part there.
  @Test func partsMayLackClasses() async throws {
    try await withTemporaryFolder { folder in
      try placePictures(0..<2, below: folder, in: "train/owl")
      try placePictures(2..<4, below: folder, in: "test/cat")
      let data = try DataFolder(folder, threads: 1)
      #expect(data.classNames == ["cat", "owl"])
      #expect(data.parts[.train]?.labels == [1, 1])
      #expect(data.parts[.test]?.labels == [0, 0])
      #expect(data.parts[.valid] == nil)
    }
  }

  @Test func validationPicturesAreNotSplit() async throws {
    try await withTemporaryFolder { folder in
      for (start, name) in [(0, "cat"), (100, "dog")] {
        try placePictures(start..<start + 10, below: folder, in: "train/" + name)
        try placePictures(start + 50..<start + 53, below: folder, in: "valid/" + name)
      }
      let data = try DataFolder(folder, threads: 1)
      #expect(data.isSplit)
      #expect(data.parts[.valid]?.count == 6)
      #expect((data.parts[.train]?.count ?? 0) + (data.parts[.test]?.count ?? 0) == 20)
      #expect(data.all?.count == 20)
    }
  }

  @Test func whatIsHiddenIsPassedOver() async throws {
    try await withTemporaryFolder { folder in
      for name in ["cat", "dog"] {
        try placePictures(0..<1, below: folder, in: name)
        try place([1], below: folder, name + "/.DS_Store")
        try place([1], below: folder, name + "/more/ignored.png")
      }
      try place([1], below: folder, ".git/config")
      try place([1], below: folder, "notes.txt")
      let data = try DataFolder(folder, threads: 1)
      #expect(data.classNames == ["cat", "dog"])
      #expect(data.all?.fileNames == ["0.png", "0.png"])
    }
  }

  /// é in one code point and in two.
  @Test func namesThatUnicodeSaysAreTheSameAreOneClass() async throws {
    try await withTemporaryFolder { folder in
      let (short, long) = ("caf\u{E9}", "cafe\u{301}")
      try placePictures(0..<2, below: folder, in: "train/" + short)
      try placePictures(2..<5, below: folder, in: "train/" + long)
      try placePictures(5..<6, below: folder, in: "test/" + short)
      try placePictures(6..<7, below: folder, in: "train/bar")
      let data = try DataFolder(folder, threads: 1)
      #expect(data.classNames == ["bar", short])
      #expect(data.parts[.train]?.labels == [0, 1, 1, 1, 1, 1])
      #expect(data.parts[.test]?.labels == [1])
    }
  }

  @Test(arguments: ["a\nb", String(repeating: "é", count: 32) + "x", " a", "a ", "\u{202E}a"])
  func namesThatNoModelCanHaveAreRefused(name: String) async throws {
    try await withTemporaryFolder { folder in
      try placePictures(0..<1, below: folder, in: name)
      try placePictures(1..<2, below: folder, in: "dog")
      let error = #expect(throws: DataFolderError.self) { try DataFolder(folder, threads: 1) }
      #expect(error == .className(path: folder, name: name, byteLimit: 64))
      #expect(error.map { "\($0)".unicodeScalars.contains("\n") } == false)
    }
  }

  @Test func nameOf64BytesIsAllowed() async throws {
    try await withTemporaryFolder { folder in
      let name = String(repeating: "é", count: 32)
      try placePictures(0..<1, below: folder, in: name)
      try placePictures(1..<2, below: folder, in: "dog")
      #expect(try DataFolder(folder, threads: 1).classNames == ["dog", name])
    }
  }

  @Test(arguments: [1, 256, 257])
  func thereAreTwoTo256Classes(count: Int) async throws {
    try await withTemporaryFolder { folder in
      for index in 0..<count { try place([1], below: folder, "train/\(index)/x.png") }
      guard DataFolder.classCounts.contains(count) else {
        let error = DataFolderError.classCount(path: folder, found: count, expected: 2...256)
        #expect(throws: error) { try DataFolder(folder, threads: 1) }
        #expect(
          "\(error)".hasPrefix(
            "\(folder): has \(count) \(count == 1 ? "class" : "classes"), expected 2 to 256"))
        return
      }
      #expect(try DataFolder(folder, threads: 1).classNames == (0..<count).map(String.init))
    }
  }

  @Test func whatIsMissingIsTold() async throws {
    try await withTemporaryFolder { folder in
      #expect(throws: DataFolderError.noClasses(path: folder)) {
        try DataFolder(folder, threads: 1)
      }
      #expect(throws: DataFolderError.noFolder(path: folder + "/nowhere")) {
        try DataFolder(folder + "/nowhere", threads: 1)
      }
      try place([1], "file", in: folder)
      #expect(throws: DataFolderError.noFolder(path: folder + "/file")) {
        try DataFolder(folder + "/file", threads: 1)
      }
      // Pictures beside each other, in no class.
      try place(pictureFile(1), "1.png", in: folder)
      #expect(throws: DataFolderError.noClasses(path: folder)) {
        try DataFolder(folder, threads: 1)
      }
      try placePictures(0..<1, below: folder, in: "train/cat")
      try place([1], below: folder, "train/dog/.hidden")
      let empty = DataFolderError.emptyClass(path: folder, name: "dog")
      #expect(throws: empty) { try DataFolder(folder, threads: 1) }
      #expect(
        "\(empty)"
          == "\(folder): the class 'dog' has no pictures; put some into its folder, or remove it")
      try FileManager.default.createDirectory(
        atPath: folder + "/val", withIntermediateDirectories: false)
      #expect(throws: DataFolderError.noClasses(path: folder + "/val")) {
        try DataFolder(folder, threads: 1)
      }
      try placePictures(3..<4, below: folder, in: "val/dog")
      #expect(try DataFolder(folder, threads: 1).classNames == ["cat", "dog"])
      try placePictures(3..<4, below: folder, in: "valid/dog")
      #expect(throws: DataFolderError.samePart(path: folder, .valid)) {
        try DataFolder(folder, threads: 1)
      }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "nothing is protected from root"))
  func whatMayNotBeReadIsTold() async throws {
    try await withTemporaryFolder { folder in
      for name in ["cat", "dog"] { try placePictures(0..<2, below: folder, in: name) }
      let file = folder + "/cat/1.png"
      let locked: [FileAttributeKey: Any] = [.posixPermissions: 0]
      try FileManager.default.setAttributes(locked, ofItemAtPath: file)
      #expect(throws: DataFolderError.unreadable(.cannotRead(path: file, code: EACCES))) {
        try DataFolder(folder, threads: 4)
      }
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.setAttributes(locked, ofItemAtPath: folder + "/dog")
      defer {
        try? FileManager.default.setAttributes(
          [.posixPermissions: 0o700], ofItemAtPath: folder + "/dog")
      }
      #expect(
        throws: DataFolderError.unreadable(.cannotRead(path: folder + "/dog", code: EACCES))
      ) { try DataFolder(folder, threads: 4) }
    }
  }

  /// The first in their order, whichever thread comes first.
  @Test func ofSeveralFilesThatCannotBeReadTheFirstIsTold() async throws {
    try await withTemporaryFolder { folder in
      for name in ["cat", "dog"] { try placePictures(0..<40, below: folder, in: name) }
      for name in ["cat/39.png", "cat/9.png", "dog/0.png"] {
        let path = folder + "/" + name
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nowhere")
      }
      for threads in [1, 4] {
        #expect(
          throws: DataFolderError.unreadable(
            .cannotRead(path: folder + "/cat/39.png", code: ENOENT))
        ) {
          let data = try DataFolder(folder, threads: threads)
          let items = try #require(data.all)
          _ = try data.prepared(items, of: .train, for: signature(data), threads: threads)
        }
      }
    }
  }

  private func signature(_ data: DataFolder) -> Signature {
    Signature(
      input: Shape(channels: 1, height: 8, width: 8), classNames: data.classNames,
      preparation: .resize)
  }
}
