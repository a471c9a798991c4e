import FileAccess
import Foundation
import InputPreparation
import LeNetModel
import LeNetPictureFile
import LeNetPictures
import NumberText

/// The pictures in a folder, as a network reads them.
struct PictureFolder: CustomStringConvertible {
  /// One after the other, in the order of their file names.
  let pixels: [UInt8]
  private let count: Int
  private let name: String

  /// No picture that anybody would call one is larger.
  static let byteLimit = 1 << 28

  /// Takes every file that is not hidden.
  ///
  /// - Throws: ``WorkflowError/noPictures(path:)``, or ``WorkflowError/calibrationPicture(path:_:)`` at the
  ///   first that cannot be read: a set with gaps is not the set that was asked for.
  init(_ path: String, for signature: Signature) throws {
    var pixels: [UInt8] = []
    for file in try Self.files(in: path) {
      Inputs.add(file)
      do {
        pixels += try signature.pixels(
          of: Picture(decoding: readFile(file, limit: PictureFolder.byteLimit)))
      } catch let error
        where error is PictureError || error is PictureFileError || error is PictureShapeError
      {
        throw WorkflowError.calibrationPicture(path: file, error)
      }
    }
    guard !pixels.isEmpty else { throw WorkflowError.noPictures(path: path) }
    self.pixels = pixels
    count = pixels.count / signature.input.count
    name = URL(fileURLWithPath: path).lastPathComponent
  }

  /// The paths of the files in the folder at `path` that are not hidden, by their names' bytes.
  ///
  /// - Throws: ``WorkflowError/noPictures(path:)`` when there are none, or no folder.
  static func files(in path: String) throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let files = names.filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard !files.isEmpty else { throw WorkflowError.noPictures(path: path) }
    return files.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }

  var description: String {
    "\(grouped(count)) pictures of \(name)"
  }
}
