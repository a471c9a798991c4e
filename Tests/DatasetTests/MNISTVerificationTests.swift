import Bytes
import Dataset
import LabelledData
import Digests
import FileAccess
import Foundation
import TestSupport
import Testing

@Suite struct MNISTVerificationTests {
  let original = gzip(idxLabels([1, 2, 3]))

  var file: MNISTFile {
    MNISTFile(
      name: "f.gz", byteCount: original.count, sha256: hexadecimal(sha256(original)),
      contentSHA256: hexadecimal(sha256(idxLabels([1, 2, 3]))))
  }

  /// What `verify` says about `bytes` in the place of the file, after its path.
  func message(_ bytes: [UInt8]) async throws -> String {
    try await withTemporaryFolder { folder in
      try place(bytes, "f.gz", in: folder)
      let report = try #require(MNIST.verify(folder: folder, files: [file]).first)
      #expect("\(report)".hasPrefix("\(folder)/f.gz: "))
      return String("\(report)".dropFirst(folder.count + "/f.gz: ".count))
    }
  }

  func expected(_ bytes: [UInt8], _ hint: String) -> String {
    "\(bytes.count) bytes, expected \(original.count); SHA-256 \(hexadecimal(sha256(bytes))), "
      + "expected \(hexadecimal(sha256(original)))\(hint)"
  }

  @Test func originalIsOK() async throws {
    #expect(try await message(original) == "ok")
  }

  @Test(arguments: [true, false])
  func theSameContentIsRight(isCompressed: Bool) async throws {
    let raw = idxLabels([1, 2, 3])
    // Another header, with a file name in it, before the same data.
    let anew =
      Array(original[..<3]) + [8] + Array(original[4..<10]) + Array("f\0".utf8) + original[10...]
    #expect(try await message(isCompressed ? anew : raw) == "ok, what is in f.gz")
  }

  @Test func everyFileIsReportedInOrder() async throws {
    try await withTemporaryFolder { folder in
      try placeSmallMNIST(in: folder)
      try FileManager.default.removeItem(atPath: folder + "/train-labels-idx1-ubyte.gz")
      let reports = MNIST.verify(folder: folder)
      #expect(reports.map(\.file) == MNISTFile.all)
      #expect(reports[1].state == .missing)
      #expect("\(reports[1])" == "\(folder)/train-labels-idx1-ubyte.gz: missing")
      for index in [0, 2, 3] {
        guard case .wrong(let content) = reports[index].state else {
          Issue.record("\(reports[index])")
          continue
        }
        #expect(content.hint == .otherData)
      }
    }
  }

  @Test func hints() async throws {
    #expect(try await message([]) == expected([], ": the file is empty"))
    let raw = idxLabels([1, 2, 3])
    #expect(
      WrongContent(raw, expected: file).map { "\($0)" }
        == expected(raw, ": it was decompressed, expected the file as it was published"))
    let otherRaw = idxLabels([1, 2, 4])
    #expect(
      try await message(otherRaw)
        == expected(
          otherRaw, ": it is a whole file in MNIST's format, but not the one that was published"))
    let partOfRaw = Array(raw.dropLast())
    #expect(try await message(partOfRaw) == expected(partOfRaw, ": it is truncated"))
    for text in ["<!DOCTYPE html><html>404 not found</html>", " \r\n<HTML>", "\u{FEFF}<html>"] {
      let page = Array(text.utf8)
      #expect(
        try await message(page) == expected(page, ": it is an HTML page, not the file"))
    }
    for count in 1..<original.count {
      let part = Array(original[..<count])
      #expect(try await message(part) == expected(part, ": it is truncated"))
    }
    let other = gzip(idxLabels([4, 5, 6, 7]))
    #expect(
      try await message(other)
        == expected(
          other, ": it is a whole file in MNIST's format, but not the one that was published"))
    let text = Array("some text".utf8)
    #expect(try await message(text) == expected(text, ""))
  }

  @Test func sameByteCountIsTold() async throws {
    var flipped = original
    flipped[20] ^= 0xFF
    #expect(
      try await message(flipped)
        == "\(original.count) bytes as expected, but SHA-256 \(hexadecimal(sha256(flipped))), "
        + "expected \(hexadecimal(sha256(original)))")
  }

  @Test func folderInPlaceOfAFileIsTold() async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/f.gz", withIntermediateDirectories: false)
      let report = try #require(MNIST.verify(folder: folder, files: [file]).first)
      #expect(report.state == .unreadable(.notAFile(path: folder + "/f.gz")))
      #expect("\(report)" == "\(folder)/f.gz: is a folder, a pipe or a device, expected a file")
    }
  }
}
