import FileAccess
import Foundation
import TestSupport

extension Lenet {
  /// Puts folders of pictures with a flaw of each kind into the folder `flawed`: train/7, train/1, valid/7,
  /// test/7 and test/1.
  func placeFlawedPictures() throws {
    let samples = try (0...9).map {
      try readFile(ProjectFolder.path(of: "Models/samples/\($0).png"), limit: 1 << 24)
    }
    for (name, sample) in [
      ("train/7/a.png", 7), ("train/7/b.png", 2), ("train/1/a.png", 1), ("train/1/b.png", 3),
      ("valid/7/a.png", 4), ("test/1/a.png", 5), ("test/7/a.png", 6),
      // In both, under two classes, twice.
      ("test/7/copy.png", 7), ("train/1/wrong.png", 2), ("train/1/again.png", 1),
      ("train/loose.png", 8),
    ] {
      try place(samples[sample], "flawed/" + name)
    }
    try place([], "flawed/train/7/empty.png")
    try place(Array("no picture".utf8), "flawed/test/1/note.txt")
    // The same pixels in another file: with a text before its last chunk.
    let near = samples[5].dropLast(12) + chunk("tEXt", Array("a\0b".utf8)) + samples[5].suffix(12)
    try place(near, "flawed/train/7/near.png")
  }
}
