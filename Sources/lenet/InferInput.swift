import FileAccess
import Foundation
import LeNetPictures

/// A picture that `lenet infer` is to read.
struct InferInput {
  /// A path, or `-` for standard input.
  let name: String

  /// The endings by which a picture is known in a folder, where other files may lie too. What is in
  /// it is told from its content.
  private static let pictureExtensions = ["png", "jpg", "jpeg", "gif", "bmp", "webp"]

  static func isFolder(_ argument: String) -> Bool {
    var isFolder = ObjCBool(false)
    return argument != "-"
      && FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The path without links, to tell whether two arguments name the same file.
  static func resolved(_ argument: String) -> String {
    URL(fileURLWithPath: argument).resolvingSymlinksInPath().path
  }

  /// The pictures that arguments name: a folder stands for those in it.
  ///
  /// - Returns: in their order, each an input or what is wrong with the argument.
  static func all(named arguments: [String]) -> [Result<InferInput, any Error>] {
    arguments.flatMap { argument -> [Result<InferInput, any Error>] in
      guard isFolder(argument) else { return [.success(InferInput(name: argument))] }
      do {
        let files = try PictureFolder.files(in: argument).filter { file in
          pictureExtensions.contains(URL(fileURLWithPath: file).pathExtension.lowercased())
        }
        guard !files.isEmpty else { throw CommandError.noPictures(path: argument) }
        return files.map { .success(InferInput(name: $0)) }
      } catch {
        return [.failure(error)]
      }
    }
  }

  /// Decoded.
  ///
  /// - Throws: ``PictureError`` or `FileAccessError`.
  func picture(pixelLimit: Int) throws -> Picture {
    let bytes =
      name == "-"
      ? try readStandardInput(limit: InferCommand.byteLimit)
      : try readFile(name, limit: InferCommand.byteLimit)
    return try Picture(decoding: bytes, pixelLimit: pixelLimit)
  }
}
