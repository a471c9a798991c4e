import Dataset
import LeNetModel
import LeNetPictures
import TestSupport
import Testing

/// What a network is suggested to read of a dataset.
@Suite struct SignatureSuggestionTests {
  /// - Parameter pictures: their sizes.
  func signature(
    of pictures: [(width: Int, height: Int)], preparation: Preparation? = nil
  ) async throws -> Signature {
    try await withTemporaryFolder { folder in
      for (index, size) in pictures.enumerated() {
        let file = pictureFile(index, width: size.width, height: size.height)
        try place(file, below: folder, "train/\(index % 2)/\(index).png")
        try place(file, below: folder, "test/\(index % 2)/\(index).png")
      }
      return try DataFolder(folder, threads: 1).signature(preparation: preparation)
    }
  }

  @Test func proportionsAreThoseOfMostPictures() async throws {
    let wide = try await signature(of: [(40, 20), (40, 20), (40, 20), (9, 9), (20, 40)])
    #expect(wide.input == Shape(channels: 1, height: 16, width: 32))
    #expect(wide.preparation == .resize)
    #expect(wide.classNames == ["0", "1"])
    let same = [(width: 60, height: 30), (60, 30)]
    #expect(
      try await signature(of: same).input == Shape(channels: 1, height: 16, width: 32))
    #expect(
      try await signature(of: [(2, 100), (2, 100)]).input
        == Shape(channels: 1, height: 32, width: 8))
    #expect(
      try await signature(of: same, preparation: .resizeFit)
        == Signature(
          input: Shape(channels: 1, height: 16, width: 32), classNames: ["0", "1"],
          preparation: .resizeFit))
    #expect(
      try await signature(of: same, preparation: Preparation.none).input
        == Shape(channels: 1, height: 30, width: 60))
    #expect(try await signature(of: same, preparation: .digit).input == Signature.digits.input)
  }

  @Test func imagesOfFilesKeepTheirSize() async throws {
    try await withTemporaryFolder { folder in
      try place(idxImages(count: 4, rows: 20, columns: 12), "train-images-idx3-ubyte", in: folder)
      try place(idxLabels([0, 1, 0, 1]), "train-labels-idx1-ubyte", in: folder)
      let signature = try DataFolder(folder, threads: 1).signature(preparation: nil)
      #expect(signature.input == Shape(channels: 1, height: 20, width: 12))
      #expect(signature.preparation == .resize)
    }
  }

  @Test func digitsLaidOutAsMNISTsAreReadAsMNISTs() async throws {
    let pixels = try (0..<10).flatMap { digit in
      try PreparedDigit(darkDigit(digit, width: 60, height: 60)).pixels
    }
    try await withTemporaryFolder { folder in
      try place(
        idx(magic: 0x803, sizes: [10, 28, 28], elements: pixels), "train-images-idx3-ubyte",
        in: folder)
      try place(idxLabels(Array(0...9)), "train-labels-idx1-ubyte", in: folder)
      #expect(try DataFolder(folder, threads: 1).signature(preparation: nil) == .digits)
    }
  }

  @Test func withoutPicturesThereIsNothingToSuggest() async throws {
    try await withTemporaryFolder { folder in
      for name in ["cat", "dog"] {
        try place([1, 2, 3], below: folder, "train/\(name)/a.png")
        try placePictures(0..<1, below: folder, in: "test/" + name)
      }
      let error = #expect(throws: DataFolderError.self) {
        try DataFolder(folder, threads: 1).signature(preparation: nil)
      }
      #expect(
        error.map { "\($0)" }?.hasPrefix(
          "\(folder): none of the train pictures can be read; the first: "
            + "\(folder)/train/cat/a.png: ") == true)
    }
    try await withTemporaryFolder { folder in
      for name in ["cat", "dog"] { try placePictures(0..<1, below: folder, in: "valid/" + name) }
      #expect(throws: DataFolderError.noPart(path: folder, .train)) {
        try DataFolder(folder, threads: 1).signature(preparation: nil)
      }
    }
  }
}
