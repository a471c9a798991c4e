import Dataset
import Foundation
import LeNetModel
import LeNetPictures
import Testing

/// What an inspection tells of datasets whose flaws are known.
@Suite struct DataInspectionTests {
  @Test func whatIsThereIsTold() async throws {
    try await withTemporaryFolder { folder in
      for number in 0..<3 {
        try placePicture(bitmap(number), "train/a/\(number).bmp", in: folder)
        try placePicture(bitmap(number + 10, isColoured: true), "train/b/\(number).bmp", in: folder)
      }
      try placePicture(bitmap(20, side: 12), "test/a/0.bmp", in: folder)
      try placePicture(bitmap(21, side: 60), "test/b/0.bmp", in: folder)
      let inspection = try inspect(folder)
      #expect(inspection.readableCount == 8)
      #expect(inspection.colouredCount == 3)
      let sizes = inspection.sizes
      #expect((sizes.smallest.width, sizes.smallest.height) == (12, 12))
      #expect((sizes.median.width, sizes.median.height) == (36, 36))
      #expect((sizes.largest.width, sizes.largest.height) == (60, 60))
      #expect(inspection.signature == (try inspection.folder.signature(preparation: nil)))
      #expect(inspection.unreadable.isEmpty)
      #expect(inspection.copies.isEmpty && inspection.nearCopies.isEmpty)
      #expect(inspection.flaws == [.warning(.smallClasses(["a", "b"]), [])])
    }
  }

  @Test func copiesAreFoundByTheirKinds() async throws {
    try await withTemporaryFolder { folder in
      for number in 0..<4 {
        try placePicture(bitmap(number), "train/a/\(number).bmp", in: folder)
        try placePicture(bitmap(number + 10), "train/b/\(number).bmp", in: folder)
        try placePicture(bitmap(number + 20), "test/a/\(number).bmp", in: folder)
      }
      try placePicture(bitmap(0), "test/a/copy.bmp", in: folder)
      try placePicture(bitmap(1), "train/b/wrong.bmp", in: folder)
      try placePicture(bitmap(2), "train/a/again.bmp", in: folder)
      // In another part and under another class.
      try placePicture(bitmap(13), "test/a/both.bmp", in: folder)
      let copies = try inspect(folder).copies.map { group in
        "\(group.kind.rawValue): "
          + group.names.map { String($0.dropFirst(folder.count + 1)) }.joined(separator: " ")
      }
      #expect(
        copies == [
          "several_parts: train/a/0.bmp test/a/copy.bmp",
          "several_parts: train/b/3.bmp test/a/both.bmp",
          "several_classes: train/a/1.bmp train/b/wrong.bmp",
          "several_classes: train/b/3.bmp test/a/both.bmp",
          "one_part: train/a/2.bmp train/a/again.bmp",
        ])
    }
  }

  /// Files of all parts, with the reasons; a link that leads nowhere is no reason to stop.
  @Test func whatCannotBeReadIsNamed() async throws {
    try await withTemporaryFolder { folder in
      for (part, number) in [("train", 0), ("test", 10)] {
        for name in ["a", "b"] {
          let place = "\(part)/\(name)/0.bmp"
          try placePicture(bitmap(number + (name == "a" ? 0 : 1)), place, in: folder)
        }
      }
      try placePicture([], "train/a/empty.png", in: folder)
      try placePicture(Array("no picture".utf8), "test/b/note.txt", in: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/train/b/link.png", withDestinationPath: "nowhere")
      let inspection = try inspect(folder)
      let found = inspection.unreadable.map {
        "\($0.path.dropFirst(folder.count + 1)): \($0.reason)"
      }
      #expect(found.count == 3)
      #expect(found[0].hasPrefix("train/a/empty.png: is empty"))
      #expect(found[1] == "train/b/link.png: cannot be read: there is no such file or folder")
      #expect(
        found[2].hasPrefix("test/b/note.txt: is no picture that can be read: looks like text"))
      #expect(inspection.flaws.contains(.emptyFiles([folder + "/train/a/empty.png"])))
      #expect(
        inspection.flaws.contains(.unreadable(Array(inspection.unreadable.dropFirst()), of: 7)))
      // Two of them have no picture of their own, and are no copies of each other.
      #expect(inspection.copies.isEmpty)
    }
  }

  @Test func nearCopiesAreFoundWhereTheyMatter() async throws {
    try await withTemporaryFolder { folder in
      for number in 0..<6 {
        try placePicture(bitmap(number), "train/a/\(number).bmp", in: folder)
        try placePicture(bitmap(number + 10), "train/b/\(number).bmp", in: folder)
        try placePicture(bitmap(number + 20), "test/a/\(number).bmp", in: folder)
        // Flat ones look the same, and mean nothing.
        try placePicture(flatBitmap(UInt8(100 + number)), "train/a/flat\(number).bmp", in: folder)
        try placePicture(flatBitmap(UInt8(110 + number)), "test/a/flat\(number).bmp", in: folder)
      }
      try placePicture(bitmap(3, noise: 3), "test/a/near.bmp", in: folder)
      try placePicture(bitmap(14, noise: 2), "train/a/near.bmp", in: folder)
      // In the same part and class.
      try placePicture(bitmap(5, noise: 1), "train/a/series.bmp", in: folder)
      let inspection = try inspect(folder)
      let near = inspection.nearCopies.map { pair in
        "\(pair.kind.rawValue): "
          + pair.names.map { String($0.dropFirst(folder.count + 1)) }.joined(separator: " ")
      }
      #expect(
        near == [
          "several_parts: train/a/3.bmp test/a/near.bmp",
          "several_classes: train/a/near.bmp train/b/4.bmp",
        ])
      #expect(inspection.copies.isEmpty)
    }
  }

  @Test func picturesInOddPlacesAreFound() async throws {
    try await withTemporaryFolder { folder in
      for place in ["train/a/0", "train/b/0", "test/a/0", "test/b/0"] {
        try placePicture(bitmap(2), place + ".bmp", in: folder)
      }
      let strays = ["extra/c/1.JPG", "loose.png", "train/a/more/2.webp", "train/loose.gif"]
      for place in strays + ["train/.hidden/3.png", "train/a/.4.png", "README.md"] {
        try placePicture(bitmap(1), place, in: folder)
      }
      #expect(try inspect(folder).flaws.contains(.strayPictures(strays.map { folder + "/" + $0 })))
    }
  }

  @Test(arguments: [
    ([0, 1, 3, 6], [2, 4, 5], 0...6), ([1, 2, 4], [3], 1...4), ([2, 3], [0, 1], 0...3),
  ])
  func labelsWithoutPicturesAreTold(labels: [UInt8], missing: [Int], range: ClosedRange<Int>)
    async throws
  {
    try await withTemporaryFolder { folder in
      try placeIDX(labels: labels, in: folder)
      let found = try inspect(folder).flaws.contains(
        .missingLabels(missing, count: missing.count, of: range))
      // Where as many are missing as there are, labels are something else than numbers of classes.
      #expect(found == (missing.count < labels.count))
    }
  }

  /// Whatever part of the file they were taken for.
  @Test func imagesAreCountedInTheirFile() async throws {
    try await withTemporaryFolder { folder in
      try placeIDX(labels: (0..<20).map { UInt8($0 % 2) }, in: folder)
      let found = try DataFolder(folder, threads: 1)
      #expect(found.isSplit)
      var numbers: [Int] = []
      for items in found.parts.values {
        for index in 0..<items.count {
          let number = try #require(Int(items.name(of: index).split(separator: " ").last ?? ""))
          numbers.append(number)
          guard case .images(let images) = items.pictures else { continue }
          #expect(images.pixels[784 * index] == UInt8(truncatingIfNeeded: number * 784 * 7))
        }
      }
      #expect(numbers.sorted() == Array(0..<20))
    }
  }

  @Test func threadsDoNotMatter() async throws {
    try await withTemporaryFolder { folder in
      for number in 0..<30 {
        let place = "\(number % 3 == 0 ? "test" : "train")/\(number % 2)/\(number).bmp"
        try placePicture(bitmap(number % 5, noise: number % 3), place, in: folder)
      }
      let found = try [1, 4].map { threads in
        try DataInspection(try DataFolder(folder, threads: threads), threads: threads) { _, _ in }
      }
      #expect(found[0].copies == found[1].copies && !found[0].copies.isEmpty)
      #expect(found[0].nearCopies == found[1].nearCopies && !found[0].nearCopies.isEmpty)
      #expect(found[0].flaws == found[1].flaws)
      let classes = found.map {
        $0.classes(count: 4, side: 20, threads: $0.readableCount) { _, _ in }
      }
      #expect(classes[0].map(\.mean) == classes[1].map(\.mean))
      #expect(classes[0].map(\.pictures) == classes[1].map(\.pictures))
    }
  }

  @Test func aClassIsShownByItsMeanAndSomePictures() async throws {
    try await withTemporaryFolder { folder in
      for number in 0..<10 {
        try placePicture(flatBitmap(UInt8(number * 20)), "train/a/\(number).bmp", in: folder)
        try placePicture(flatBitmap(UInt8(250 - number)), "test/b/\(number).bmp", in: folder)
      }
      var done: [Int] = []
      let classes = try inspect(folder).classes(count: 5, side: 18, threads: 2) { count, total in
        #expect(total == 20)
        done.append(count)
      }
      #expect(done == Array(1...20))
      #expect(classes.map(\.name) == ["a", "b"])
      #expect(classes[0].pictures.map { $0.rgba[0] } == [0, 40, 80, 120, 160])
      let mean = try #require(classes[0].mean)
      #expect((mean.width, mean.height) == (18, 18))
      #expect(mean.rgba[..<4] == [90, 90, 90, 255])
      // 245.5, rounded up.
      #expect(classes[1].mean?.rgba[0] == 246)
    }
  }

  private func inspect(_ folder: String) throws -> DataInspection {
    try DataInspection(try DataFolder(folder, threads: 2), threads: 2) { _, _ in }
  }

  /// As many training images as labels, no test images.
  private func placeIDX(labels: [UInt8], in folder: String) throws {
    try place(idxImages(count: labels.count), "train-images-idx3-ubyte", in: folder)
    try place(idxLabels(labels), "train-labels-idx1-ubyte", in: folder)
  }
}

/// Puts a file into a folder below `folder`, which is made.
private func placePicture(_ bytes: [UInt8], _ path: String, in folder: String) throws {
  let url = URL(filePath: folder + "/" + path)
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(bytes).write(to: url)
}

/// A picture of squares that is unlike that of any other number.
///
/// - Parameter noise: levels by which every other pixel is brighter.
private func bitmap(
  _ number: Int, side: Int = 36, noise: Int = 0, isColoured: Bool = false
) -> [UInt8] {
  bitmap(side: side) { x, y in
    var bits = UInt64(truncatingIfNeeded: 9 * x / side + 16 * (9 * y / side) + 1024 * number)
    bits = (bits &+ 1) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    let level = UInt8(20 + (bits >> 40) % 200) + UInt8((x + y) % 2 * noise)
    return isColoured ? (level, 10, 240) : (level, level, level)
  }
}

private func flatBitmap(_ level: UInt8) -> [UInt8] {
  bitmap(side: 36) { _, _ in (level, level, level) }
}

/// A BMP file of 24 bits a pixel.
private func bitmap(
  side: Int, _ pixel: (_ x: Int, _ y: Int) -> (red: UInt8, green: UInt8, blue: UInt8)
) -> [UInt8] {
  func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  // From the bottom up, each row a multiple of four bytes long.
  let rows = (0..<side).reversed().flatMap { y in
    (0..<side).flatMap { x in
      let (red, green, blue) = pixel(x, y)
      return [blue, green, red]
    } + [UInt8](repeating: 0, count: (4 - 3 * side % 4) % 4)
  }
  return Array("BM".utf8) + little(54 + rows.count, 4) + little(0, 4) + little(54, 4)
    + little(40, 4) + little(side, 4) + little(side, 4) + little(1, 2) + little(24, 2)
    + little(0, 4) + little(rows.count, 4) + little(2835, 4) + little(2835, 4) + little(0, 8) + rows
}
