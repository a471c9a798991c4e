import Dataset
import Testing

@Suite struct DataWarningTests {
  @Test func everythingOddIsTold() async throws {
    try await withTemporaryFolder { folder in
      try placePictures(0..<20, below: folder, in: "train/cat")
      try placePictures(100..<119, below: folder, in: "train/Blue car")
      try placePictures(200..<220, below: folder, in: "train/blue-car")
      try placePictures(300..<320, below: folder, in: "train/+")
      try placePictures(400..<420, below: folder, in: "train/-")
      // Two of them are among those to train on.
      try placePictures(18..<24, below: folder, in: "test/cat")
      try placePictures(500..<501, below: folder, in: "test/owl")
      #expect(
        try DataFolder(folder, threads: 2).warnings == [
          .trainedTestPictures(count: 2, of: 99), .classesWithoutTraining(["owl"]),
          .classesWithoutTest(["+", "-", "Blue car", "blue-car"]), .smallClasses(["Blue car"]),
          .spellings(["Blue car", "blue-car"]),
        ])
    }
  }

  @Test func nothingOddIsNotTold() async throws {
    try await withTemporaryFolder { folder in
      try placePictures(0..<25, below: folder, in: "cat")
      try placePictures(100..<125, below: folder, in: "dog")
      #expect(try DataFolder(folder, threads: 1).warnings == [])
    }
  }

  @Test func messages() {
    let names = (1...14).map { "c\($0)" }
    let messages: [(DataWarning, String)] = [
      (
        .trainedTestPictures(count: 2, of: 99),
        "2 of the 99 training pictures are test pictures, too: the accuracy on the test says nothing "
          + "about other pictures; take them out of one of the two"
      ),
      (
        .classesWithoutTraining(["owl"]),
        "1 class has no training pictures, and will not be recognised: owl"
      ),
      (.classesWithoutTest(["a", "b"]), "2 classes have no test pictures: a, b"),
      (
        .smallClasses(names),
        "14 classes have fewer than 20 training pictures: c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, "
          + "c11, c12 and 2 more"
      ),
      (.spellings(["a", "A"]), "classes that may be one, spelled differently: a, A"),
    ]
    for (warning, message) in messages { #expect("\(warning)" == message) }
  }
}
