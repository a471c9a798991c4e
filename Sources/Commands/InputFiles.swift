import FileAccess
import Foundation
import LeNetModel
import LeNetPictureFile
import LeNetPictures

/// What the network sees of pictures, as files: for the eye, for a board and for its firmware.
struct InputFiles {
  private static let extensions = ["png", "bin", "h"]

  private let folder: String
  /// Names that are given away, and the pictures themselves where they lie in the folder; in lower
  /// case, as some file systems tell no more.
  private var taken: Set<String>

  /// Makes the folder.
  ///
  /// - Parameter pictures: paths that must not be written to.
  init(folder: String, sparing pictures: [String]) throws(FileAccessError) {
    self.folder = folder
    try createFolder(folder)
    let own = Self.resolved(URL(fileURLWithPath: folder, isDirectory: true)).path
    let files = pictures.map { Self.resolved(URL(fileURLWithPath: $0)) }
      .filter { $0.deletingLastPathComponent().path == own }
    taken = Set(files.map { $0.lastPathComponent.lowercased() })
  }

  /// Writes `NAME.png`, `NAME.bin` and `NAME.h`, called after the picture, with a number where
  /// another picture has the name.
  ///
  /// - Parameter pixels: 784.
  /// - Returns: the paths of the three.
  mutating func save(_ pixels: [UInt8], of picture: String) throws -> [String] {
    let url = URL(fileURLWithPath: picture)
    let file = picture == "-" ? "standard input" : url.lastPathComponent
    let name = uniqueName(
      picture == "-" ? "stdin" : url.deletingPathExtension().lastPathComponent)
    guard let png = greyPNG(pixels, width: Network.inputShape.width) else {
      throw CommandError.noMemoryForPicture
    }
    let contents = [png, pixels, Array(Self.header(pixels, of: file).utf8)]
    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    let paths = Self.extensions.map { "\(path).\($0)" }
    try writeFiles(Array(zip(paths, contents)))
    return paths
  }

  private mutating func uniqueName(_ name: String) -> String {
    var unique = name
    var number = 1
    while Self.files(unique).contains(where: taken.contains) {
      number += 1
      unique = "\(name)-\(number)"
    }
    taken.formUnion(Self.files(unique))
    return unique
  }

  private static func files(_ name: String) -> [String] {
    extensions.map { "\(name).\($0)".lowercased() }
  }

  private static func resolved(_ url: URL) -> URL { url.resolvingSymlinksInPath() }

  /// The firmware's `sample.h` for another picture.
  private static func header(_ pixels: [UInt8], of file: String) -> String {
    let shape = Network.inputShape
    let rows = stride(from: 0, to: pixels.count, by: shape.width).map { start in
      "    "
        + pixels[start..<start + shape.width].map { padded("\($0),", 4, right: true) }
        .joined(separator: " ")
    }
    return """
      /*
       * \(file), as 'lenet infer' prepares it: \(shape.height) rows of \(shape.width) pixels, \
      0 background, 255 ink.
       */
      #ifndef SAMPLE_H
      #define SAMPLE_H

      #include <stdint.h>

      static const uint8_t sample_pixels[\(shape.count)] = {
      \(rows.joined(separator: "\n"))
      };

      #endif

      """
  }
}
