package import FileAccess
import Foundation
package import LeNetModel
import LeNetPictureFile
import LeNetPictures
import NumberText
import Recognition

/// What the network sees of pictures, as files: for the eye, for a board and for its firmware.
package struct InputFiles {
  private static let extensions = ["png", "bin", "h"]
  /// More than any of the three takes: in C, five characters a value.
  private static let byteLimit = 1 << 18

  private let folder: String
  /// What the network reads.
  private let signature: Signature
  /// Names that are given away; in lower case, as some file systems tell no more.
  private var taken: Set<String> = []

  /// Makes the folder.
  ///
  /// - Parameter signature: of the network that reads.
  package init(folder: String, _ signature: Signature) throws(FileAccessError) {
    self.signature = signature
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    try createFolder(folder)
  }

  /// Writes `NAME.png`, `NAME.bin` and `NAME.h`, called after the picture, with a number where other
  /// files have the name.
  ///
  /// - Parameter pixels: as the network reads them, channel by channel.
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
    try writeFiles(Array(zip(paths, try contents(pixels, of: file))))
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
    let found = paths.map { try? readFile($0, limit: Self.byteLimit) }
    guard let pixels = found[1], pixels.count == signature.input.count else {
      return !paths.contains { FileManager.default.fileExists(atPath: $0) }
    }
    return (try? contents(pixels, of: picture)) == found
  }

  private func contents(_ pixels: [UInt8], of picture: String) throws -> [[UInt8]] {
    let shape = signature.input
    let png =
      shape.channels == 1
      ? greyPNG(pixels, width: shape.width)
      : colourPNG(shape.picture(of: pixels).rgb, width: shape.width)
    guard let png else { throw WorkflowError.noMemoryForPicture }
    return [png, pixels, Array(header(pixels, of: picture).utf8)]
  }

  /// The firmware's `sample.h` for another picture.
  private func header(_ pixels: [UInt8], of file: String) -> String {
    let shape = signature.input
    let rows = stride(from: 0, to: pixels.count, by: shape.width).map { start in
      "    "
        + pixels[start..<start + shape.width].map { padded("\($0),", 4, right: true) }
        .joined(separator: " ")
    }
    return """
      /*
       * \(file), as 'lenet infer' prepares it: \(shape.height) rows of \(shape.width) pixels, \
      \(levels).
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

  /// What the bytes are.
  private var levels: String {
    if signature.findsFigures { return "0 background, 255 ink" }
    return signature.input.channels == 1
      ? "0 black, 255 white" : "all of red, then of green, then of blue"
  }
}

extension Picture {
  /// Without alpha.
  fileprivate var rgb: [UInt8] {
    rgba.indices.filter { $0 % 4 < 3 }.map { rgba[$0] }
  }
}
