import Bytes
import Dataset
import Digests
import FileAccess
import Foundation
import LabelledData
import TestSupport
import Testing

@Suite struct DatasetVerificationTests {
  let original = gzip(idxLabels([1, 2, 3]))

  var file: PublishedFile {
    PublishedFile(
      name: "f.gz", byteCount: original.count, sha256: hexadecimal(sha256(original)),
      contentSHA256: hexadecimal(sha256(idxLabels([1, 2, 3]))))
  }

  var dataset: PublishedDataset {
    PublishedDataset(name: "tests", title: "TESTS", files: [file], mirrors: [])
  }

  /// What `verify` says about `bytes` in the place of the file, after its path.
  func message(_ bytes: [UInt8]) async throws -> String {
    try await withTemporaryFolder { folder in
      try place(bytes, "f.gz", in: folder)
      let report = try #require(dataset.verify(folder: folder).first)
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
      let reports = PublishedDataset.mnist.verify(folder: folder)
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
      let report = try #require(dataset.verify(folder: folder).first)
      #expect(report.state == .unreadable(.notAFile(path: folder + "/f.gz")))
      #expect("\(report)" == "\(folder)/f.gz: is a folder, a pipe or a device, expected a file")
    }
  }

  /// Where nobody has published what the content's digest is.
  @Test func onlyTheFileAsPublishedIsKnownToBeRight() async throws {
    let labels = idx(magic: 0xC02, sizes: [2, 1], elements: [0, 0, 0, 7, 0, 0, 0, 1])
    let published = gzip(labels)
    let dataset = PublishedDataset(
      name: "tests", title: "TESTS",
      files: [
        PublishedFile(
          name: "t-labels-idx2-int.gz", byteCount: published.count,
          sha256: hexadecimal(sha256(published)))
      ], mirrors: [])
    let cases: [([UInt8], WrongContent.Hint?)] = [
      (labels, .uncompared), (Array(labels.dropLast()), .truncated), (idxLabels([7]), .uncompared),
      (Array("text".utf8), nil), (gzip(idxLabels([7])), .otherData),
    ]
    try await withTemporaryFolder { folder in
      try place(published, "t-labels-idx2-int.gz", in: folder)
      #expect(dataset.verify(folder: folder).map(\.state) == [.ok])
      for (bytes, hint) in cases {
        try place(bytes, "t-labels-idx2-int.gz", in: folder)
        guard case .wrong(let content) = dataset.verify(folder: folder)[0].state else {
          Issue.record("\(String(describing: hint)): right")
          continue
        }
        #expect(content.hint == hint)
      }
      try FileManager.default.removeItem(atPath: folder + "/t-labels-idx2-int.gz")
      try place(labels, "t-labels.idx2-int", in: folder)
      let report = try #require(dataset.verify(folder: folder).first)
      #expect(report.path == folder + "/t-labels.idx2-int")
      #expect(
        "\(report)".hasSuffix(
          ": it is not compressed, and only the file as it was published can be told to be right"))
    }
  }

  @Test func knownDatasets() throws {
    #expect(PublishedDataset.all.map(\.name) == ["mnist", "fashion-mnist", "kmnist", "qmnist"])
    let files = PublishedDataset.all.flatMap(\.files)
    #expect(Set(files.map(\.sha256)).count == 16)
    let hexadecimalDigits = Set("0123456789abcdef")
    for file in files {
      #expect(file.sha256.count == 64 && file.sha256.allSatisfy(hexadecimalDigits.contains))
      #expect(file.byteCount < DownloadLimits.datasetFile.byteCount)
    }
    for mirror in PublishedDataset.all.flatMap(\.mirrors) {
      #expect(mirror.hasPrefix("http") && mirror.hasSuffix("/"))
    }
  }
}
