import FileAccess
import Foundation
import LeNetModel
import LeNetPictures

/// The pictures of digits in a folder, prepared for the network.
struct PictureFolder: CustomStringConvertible {
  /// 784 bytes a picture, in the order of their file names.
  let pixels: [UInt8]
  private let name: String

  /// Takes every file that is not hidden.
  ///
  /// - Throws: ``CommandError/noPictures(path:)``, or ``CommandError/calibrationPicture(path:_:)`` at the
  ///   first that cannot be read: a set with gaps is not the set that was asked for.
  init(_ path: String) throws {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw CommandError.noPictures(path: path)
    }
    var pixels: [UInt8] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") {
      let file = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      do {
        pixels += try PreparedDigit(
          Picture(decoding: readFile(file, limit: InferCommand.byteLimit))
        ).pixels
      } catch let error as PictureError {
        throw CommandError.calibrationPicture(path: file, error)
      }
    }
    guard !pixels.isEmpty else { throw CommandError.noPictures(path: path) }
    self.pixels = pixels
    name = URL(fileURLWithPath: path).lastPathComponent
  }

  var description: String {
    "\(grouped(pixels.count / Network.inputShape.count)) pictures of \(name)"
  }
}
