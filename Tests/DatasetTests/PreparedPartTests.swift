import Dataset
import FileAccess
import Foundation
import LabelledData
import LeNetModel
import Testing

/// Pictures of a dataset as a network reads them.
@Suite struct PreparedPartTests {
  let signature = Signature(
    input: Shape(channels: 1, height: 8, width: 8), classNames: ["owl", "dog", "cat"],
    preparation: .resize)

  /// Two pictures of a cat and two of a dog to train on, and a folder to test on with what `body` puts.
  func withPets(_ body: (_ folder: String) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      try placePictures(0..<2, below: folder, in: "train/cat")
      try placePictures(2..<4, below: folder, in: "train/dog")
      try await body(folder)
    }
  }

  func prepared(
    _ data: DataFolder, _ part: DataPart = .train, threads: Int = 2
  ) throws(DataFolderError) -> PreparedPart {
    guard let items = data.parts[part] else { throw .noPart(path: data.path, part) }
    return try data.prepared(items, of: part, for: signature, threads: threads)
  }

  @Test func labelsAreTheModels() async throws {
    try await withPets { folder in
      try placePictures(4..<5, below: folder, in: "test/dog")
      let data = try DataFolder(folder, threads: 1)
      let images = try prepared(data).images
      #expect(images.labels == [2, 2, 1, 1])
      #expect(images.classCount == 3 && images.shape == signature.input)
      #expect(images.count == 4)
      #expect(try prepared(data, .test).images.labels == [1])
      for threads in [1, 5] {
        #expect(try prepared(data, threads: threads) == prepared(data))
      }
    }
  }

  @Test func whatIsNoPictureIsLeftOut() async throws {
    try await withPets { folder in
      let whole = try prepared(DataFolder(folder, threads: 1)).images.pixels
      try place(Array("some text\n".utf8), below: folder, "train/cat/00.jpg")
      try place(pictureFile(9).dropLast(30), below: folder, "train/dog/9.png")
      try place([], below: folder, "train/dog/empty.png")
      let data = try DataFolder(folder, threads: 2)
      let all = try #require(data.all)
      for threads in [1, 4] {
        let part = try data.prepared(all, of: .train, for: signature, threads: threads)
        #expect(part.images.labels == [2, 2, 1, 1])
        #expect(
          Set(part.unreadable.map(\.path))
            == Set(["cat/00.jpg", "dog/9.png", "dog/empty.png"].map { folder + "/train/" + $0 }))
        #expect(part.unreadable.allSatisfy { !$0.reason.isEmpty })
        #expect(part.images.pixels == whole)
      }
    }
  }

  @Test func nothingThatCanBeReadIsTold() async throws {
    try await withPets { folder in
      try place(Array("some text\n".utf8), below: folder, "test/cat/a.jpg")
      let data = try DataFolder(folder, threads: 1)
      let error = #expect(throws: DataFolderError.self) { try prepared(data, .test) }
      #expect(
        error.map { "\($0)" }?.hasPrefix(
          "\(folder): none of the test pictures can be read; the first: \(folder)/test/cat/a.jpg: ")
          == true)
    }
  }

  /// Where a class has fewer than five pictures, none of it is taken for the test.
  @Test func partWithoutPicturesIsTold() async throws {
    try await withPets { folder in
      let data = try DataFolder(folder, threads: 1)
      #expect(data.parts[.test]?.count == 0)
      let error = DataFolderError.noPart(path: folder, .test)
      #expect(throws: error) { try prepared(data, .test) }
      #expect(
        "\(error)".hasPrefix(
          "\(folder): has no test pictures; put them into folders of their classes in \(folder)/test, "
        ))
    }
  }

  @Test func classesThatTheModelDoesNotKnowAreTold() async throws {
    try await withPets { folder in
      try placePictures(5..<6, below: folder, in: "train/ape")
      try placePictures(6..<7, below: folder, in: "test/cat")
      let data = try DataFolder(folder, threads: 1)
      let error = DataFolderError.unknownClasses(
        path: folder, ["ape"], known: ["owl", "dog", "cat"])
      #expect(throws: error) { try prepared(data) }
      #expect(
        "\(error)" == "\(folder): has classes that the model does not know: 'ape'; it knows "
          + "'owl', 'dog', 'cat'")
      // Those of another part do not matter.
      #expect(try prepared(data, .test).images.labels == [2])
    }
    let many = (0..<14).map(String.init)
    #expect(
      "\(DataFolderError.unknownClasses(path: "d", many, known: ["a"]))".contains(
        "'10', '11' and 2 more; it knows 'a'"))
  }

  @Test func filesThatChangeInBetweenAreTold() async throws {
    try await withPets { folder in
      try placePictures(6..<7, below: folder, in: "test/cat")
      let data = try DataFolder(folder, threads: 1)
      let changed = folder + "/train/cat/1.png"
      try place(pictureFile(77), below: folder, "train/cat/1.png")
      for threads in [1, 4] {
        #expect(throws: DataFolderError.changed(path: changed)) {
          try prepared(data, threads: threads)
        }
      }
      // The first in their order, whichever thread comes first.
      let gone = folder + "/train/cat/0.png"
      try FileManager.default.removeItem(atPath: gone)
      for threads in [1, 4] {
        #expect(throws: DataFolderError.unreadable(.cannotRead(path: gone, code: ENOENT))) {
          try prepared(data, threads: threads)
        }
      }
      // The other part is what it was.
      #expect(try prepared(data, .test).images.count == 1)
    }
  }

  @Test func imagesOfTheNetworksSizeAreReadAsTheyAre() async throws {
    try await withTemporaryFolder { folder in
      try placeSmallMNIST(in: folder)
      let data = try DataFolder(folder, threads: 1)
      let items = try #require(data.parts[.test])
      let pixels = try IDX.images(idxImages(count: 2)).pixels
      for preparation in Preparation.allCases {
        let signature = Signature(
          input: Signature.digits.input, classNames: Signature.digits.classNames,
          preparation: preparation)
        let part = try data.prepared(items, of: .test, for: signature, threads: 2)
        #expect(part.images.pixels == pixels)
        #expect(part.images.labels == [1, 2])
      }
      // Of another size they are scaled, unless pixels are read as they are.
      var other = Signature(
        input: Shape(channels: 1, height: 14, width: 8), classNames: Signature.digits.classNames,
        preparation: .resize)
      #expect(
        try data.prepared(items, of: .test, for: other, threads: 1).images.shape == other.input)
      other = Signature(input: other.input, classNames: other.classNames, preparation: .none)
      let error = DataFolderError.size(
        path: folder, width: 28, height: 28, expectedWidth: 8, expectedHeight: 14)
      #expect(throws: error) {
        try data.prepared(items, of: .test, for: other, threads: 1)
      }
      #expect(
        "\(error)"
          == "\(folder): has 28x28 pixels, the model reads 8x14 as they are; train it with "
          + "--prepare resize to have pictures scaled")
    }
  }
}
