import Dataset
import Digests
import Foundation
import Testing

/// Which pictures are for the test where no folder says so, and how a dataset is told from others.
@Suite struct DataSplitTests {
  @Test func aboutAFifthIsForTheTest() async throws {
    try await withTemporaryFolder { folder in
      let counts = ["a": 1, "b": 4, "c": 5, "d": 9, "e": 10, "f": 50]
      for (index, (name, count)) in counts.sorted(by: { $0.key < $1.key }).enumerated() {
        try placePictures(100 * index..<100 * index + count, below: folder, in: name)
      }
      let data = try DataFolder(folder, threads: 2)
      let train = try #require(data.parts[.train])
      let test = try #require(data.parts[.test])
      let tested = test.counts(classCount: 6)
      #expect(tested[0...1] == [0, 0])
      #expect((4...18).contains(tested[5]))
      #expect(zip(tested, train.counts(classCount: 6)).map(+) == [1, 4, 5, 9, 10, 50])
      #expect(Set(train.digests).isDisjoint(with: test.digests))
      // Not the first ones, nor every fifth.
      let indices = test.fileNames.suffix(10).compactMap { Int($0.dropLast(4)) }
      #expect(Set(indices.map { $0 % 5 }).count > 1)
      let all = try #require(data.all)
      #expect(all.count == 79)
      #expect(Set(all.digests) == Set(train.digests + test.digests))
    }
  }

  @Test func copiesStayTogether() async throws {
    try await withTemporaryFolder { folder in
      // Every picture thrice in its class, and some in the other one, too.
      for seed in 0..<20 {
        for copy in 0..<3 {
          try place(pictureFile(seed), below: folder, "cat/\(copy)-\(seed).png")
          try place(pictureFile(100 + seed), below: folder, "dog/\(copy)-\(seed).png")
        }
        if seed < 8 { try place(pictureFile(seed), below: folder, "dog/cat-\(seed).png") }
      }
      let data = try DataFolder(folder, threads: 2)
      let train = try #require(data.parts[.train])
      let test = try #require(data.parts[.test])
      #expect(Set(train.digests).isDisjoint(with: test.digests))
      #expect(train.count + test.count == 128)
      #expect(test.counts(classCount: 2)[0].isMultiple(of: 3))
      #expect(data.warnings.isEmpty)
    }
  }

  /// Whatever is trained on as one of a class with few pictures is not tested in another class.
  @Test func copiesInASmallClassAreTrainedOn() async throws {
    try await withTemporaryFolder { folder in
      try placePictures(0..<40, below: folder, in: "cat")
      for seed in 0..<40 {
        try place(pictureFile(seed), below: folder, "few \(seed / 4)/\(seed).png")
      }
      try placePictures(100..<140, below: folder, in: "dog")
      let data = try DataFolder(folder, threads: 1)
      let train = try Set(#require(data.parts[.train]).digests)
      #expect(try train.isDisjoint(with: #require(data.parts[.test]).digests))
    }
  }

  /// The same pictures are the same dataset, whatever their files are called.
  @Test func namesOfFilesDoNotMatter() async throws {
    func placed(_ name: (Int) -> String) async throws -> (Set<[UInt8]>, [UInt8], [UInt8]) {
      try await withTemporaryFolder { folder in
        for seed in 0..<30 {
          try place(pictureFile(seed), below: folder, "cat/\(name(seed)).png")
          try place(pictureFile(100 + seed), below: folder, "dog/\(name(seed)).png")
        }
        let data = try DataFolder(folder, threads: 3)
        let test = try #require(data.parts[.test])
        return (Set(test.digests), data.digest, test.digest(classNames: data.classNames))
      }
    }
    let first = try await placed { "\($0)" }
    let reversed = try await placed { "picture \(99 - $0)" }
    #expect(first.0 == reversed.0)
    #expect(first.1 == reversed.1)
    #expect(first.2 == reversed.2)
  }

  /// What was tested stays for the test, and what was trained on is trained on.
  @Test func otherPicturesDoNotMatter() async throws {
    try await withTemporaryFolder { folder in
      for (start, name) in [(0, "cat"), (100, "dog")] {
        try placePictures(start..<start + 40, below: folder, in: name)
      }
      let before = try DataFolder(folder, threads: 2)
      let test = try Set(#require(before.parts[.test]).digests)
      try placePictures(200..<240, below: folder, in: "bird")
      try placePictures(40..<50, below: folder, in: "cat")
      try FileManager.default.removeItem(atPath: folder + "/dog/100.png")
      let after = try DataFolder(folder, threads: 2)
      let train = try Set(#require(after.parts[.train]).digests)
      #expect(train.isDisjoint(with: test))
      #expect(after.shares(before.sketch))
      let others = folder + "-others"
      defer { try? FileManager.default.removeItem(atPath: others) }
      try placePictures(300..<320, below: others, in: "cat")
      try placePictures(400..<420, below: others, in: "dog")
      #expect(try !DataFolder(others, threads: 2).shares(before.sketch))
    }
  }

  @Test func threadsDoNotMatter() async throws {
    try await withTemporaryFolder { folder in
      for (start, name) in [(0, "cat"), (100, "dog")] {
        try placePictures(start..<start + 40, below: folder, in: name)
      }
      let one = try DataFolder(folder, threads: 1)
      for threads in [2, 7] {
        let several = try DataFolder(folder, threads: threads)
        #expect(several.digest == one.digest)
        #expect(several.parts[.test]?.pictures == one.parts[.test]?.pictures)
        #expect(several.parts[.train]?.digests == one.parts[.train]?.digests)
      }
    }
  }

  @Test func everyDifferenceMatters() async throws {
    var digests: [[UInt8]] = []
    let datasets: [[(String, Int)]] = [
      [("cat/1", 1), ("cat/2", 2), ("dog/3", 3), ("dog/4", 4)],
      // A picture is another, is in the other class, is there twice, is missing.
      [("cat/1", 1), ("cat/2", 5), ("dog/3", 3), ("dog/4", 4)],
      [("cat/1", 1), ("dog/2", 2), ("dog/3", 3), ("dog/4", 4)],
      [("cat/1", 1), ("cat/2", 2), ("cat/5", 2), ("dog/3", 3), ("dog/4", 4)],
      [("cat/1", 1), ("dog/3", 3), ("dog/4", 4)],
      // A class is called otherwise.
      [("cat/1", 1), ("cat/2", 2), ("owl/3", 3), ("owl/4", 4)],
    ]
    for files in datasets {
      try await withTemporaryFolder { folder in
        for (name, seed) in files { try place(pictureFile(seed), below: folder, name + ".png") }
        digests.append(try DataFolder(folder, threads: 2).digest)
      }
    }
    #expect(Set(digests).count == datasets.count)
  }

  /// Images of IDX files are split as pictures are, and keep their order.
  @Test func imagesOfFilesAreSplit() async throws {
    try await withTemporaryFolder { folder in
      let labels = (0..<50).map { UInt8($0 % 2) }
      let pixels = (0..<50).flatMap { [UInt8($0), UInt8(99 - $0)] }
      try place(
        idx(magic: 0x803, sizes: [50, 1, 2], elements: pixels), "train-images-idx3-ubyte",
        in: folder)
      try place(idxLabels(labels), "train-labels-idx1-ubyte", in: folder)
      let data = try DataFolder(folder, threads: 1)
      #expect(data.isSplit)
      let testCount = data.parts[.test]?.count ?? 0
      #expect((3...20).contains(testCount))
      guard case .images(let train) = data.parts[.train]?.pictures else {
        Issue.record("no images")
        return
      }
      #expect(train.count == 50 - testCount && train.rows == 1 && train.columns == 2)
      let kept = stride(from: 0, to: train.pixels.count, by: 2).map { train.pixels[$0] }
      #expect(kept == kept.sorted())
      #expect(data.parts[.train]?.labels == kept.map { $0 % 2 })
    }
  }
}
