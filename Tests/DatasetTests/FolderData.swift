import Dataset
import Foundation
import LeNetPictureFile

/// Puts bytes into a file below `folder`, and makes the folders on the way.
func place(_ bytes: [UInt8], below folder: String, _ name: String) throws {
  let url = URL(filePath: folder + "/" + name)
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(bytes).write(to: url)
}

/// A grey picture that no other seed gives.
func pictureFile(_ seed: Int, width: Int = 8, height: Int = 8) -> [UInt8] {
  let pixels = (0..<width * height).map { UInt8(truncatingIfNeeded: $0 &* 5 &+ seed &* 3) }
  let marked = [UInt8(seed >> 8), UInt8(seed & 0xFF)] + pixels.dropFirst(2)
  return greyPNG(marked, width: width) ?? []
}

/// Puts as many pictures into the folder of a class, each different.
func placePictures(_ seeds: Range<Int>, below folder: String, in name: String) throws {
  for seed in seeds { try place(pictureFile(seed), below: folder, "\(name)/\(seed).png") }
}

/// Labels as QMNIST has them: of each row the first of `width` values.
func idxIntegers(_ labels: [Int], width: Int = 8) -> [UInt8] {
  idx(
    magic: 0xC02, sizes: [UInt32(labels.count), UInt32(width)],
    elements: labels.flatMap { label in
      ([label] + [Int](repeating: 99, count: width - 1)).flatMap { value in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
      }
    })
}

extension DataItems {
  /// The names of the files, without their folders.
  var fileNames: [String] {
    guard case .files(let paths) = pictures else { return [] }
    return paths.map { URL(filePath: $0).lastPathComponent }
  }
}
