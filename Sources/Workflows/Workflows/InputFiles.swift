package import FileAccess
import Foundation
import LeNetModel
import LeNetPictureFile
import NumberText

/// What the network sees of pictures, as files: for the eye, for a board and for its firmware.
package struct InputFiles {
  private static let extensions = ["png", "bin", "h"]

  private let folder: String
  /// Names that are given away; in lower case, as some file systems tell no more.
  private var taken: Set<String> = []

  /// Makes the folder.
  package init(folder: String) throws(FileAccessError) {
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    try createFolder(folder)
  }

  /// Writes `NAME.png`, `NAME.bin` and `NAME.h`, called after the picture, with a number where other
  /// files have the name.
  ///
  /// - Parameter pixels: 784.
  /// - Returns: the paths of the three.
  package mutating func save(_ pixels: [UInt8], of picture: String) throws -> [String] {
    let url = URL(fileURLWithPath: picture)
    let file = picture == "-" ? "standard input" : url.lastPathComponent
    let name = picture == "-" ? "stdin" : url.deletingPathExtension().lastPathComponent
    var paths = paths(name)
    var number = 1
    while !isFree(paths, for: file) {
      number += 1
      paths = self.paths("\(name)-\(number)")
    }
    taken.formUnion(paths.map { $0.lowercased() })
    try writeFiles(Array(zip(paths, try Self.contents(pixels, of: file))))
    return paths
  }

  private func paths(_ name: String) -> [String] {
    Self.extensions.map { folder + name + "." + $0 }
  }

  /// Whether nothing is lost by writing there: there is nothing, or what an earlier run wrote of a
  /// picture of that name.
  private func isFree(_ paths: [String], for picture: String) -> Bool {
    guard !paths.contains(where: { taken.contains($0.lowercased()) || Inputs.contains($0) }) else {
      return false
    }
    let found = paths.map { try? readFile($0, limit: 1 << 16) }
    guard let pixels = found[1], pixels.count == Signature.digits.input.count else {
      return !paths.contains { FileManager.default.fileExists(atPath: $0) }
    }
    return (try? Self.contents(pixels, of: picture)) == found
  }

  private static func contents(_ pixels: [UInt8], of picture: String) throws -> [[UInt8]] {
    guard let png = greyPNG(pixels, width: Signature.digits.input.width) else {
      throw WorkflowError.noMemoryForPicture
    }
    return [png, pixels, Array(header(pixels, of: picture).utf8)]
  }

  /// The firmware's `sample.h` for another picture.
  private static func header(_ pixels: [UInt8], of file: String) -> String {
    let shape = Signature.digits.input
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
