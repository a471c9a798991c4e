import FileAccess
import Foundation
import LeNetPictures

/// A picture that `lenet infer` is to read.
struct InferInput {
  /// A path, or `-` for standard input.
  let name: String
  /// What is wrong with the argument; nil where it may be read.
  private let problem: CommandError?

  private init(name: String, problem: CommandError? = nil) {
    self.name = name
    self.problem = problem
    if problem == nil { Inputs.add(name == "-" ? "/dev/stdin" : name) }
  }

  /// The endings by which a picture is known in a folder, where other files may lie too. What is in
  /// it is told from its content.
  private static let pictureExtensions = ["png", "jpg", "jpeg", "gif", "bmp", "webp"]

  static func isFolder(_ argument: String) -> Bool {
    var isFolder = ObjCBool(false)
    return argument != "-"
      && FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The pictures that arguments name: a folder stands for those in it.
  ///
  /// - Returns: in their order.
  static func all(named arguments: [String]) -> [InferInput] {
    arguments.flatMap { argument -> [InferInput] in
      guard isFolder(argument) else { return [InferInput(name: argument)] }
      let files = (try? PictureFolder.files(in: argument)) ?? []
      let pictures = files.filter { file in
        pictureExtensions.contains(URL(fileURLWithPath: file).pathExtension.lowercased())
      }
      return pictures.isEmpty
        ? [InferInput(name: argument, problem: .noPictures(path: argument))]
        : pictures.map { InferInput(name: $0) }
    }
  }

  /// The bytes of the file.
  ///
  /// - Throws: ``CommandError`` or `FileAccessError`.
  func bytes() throws -> [UInt8] {
    if let problem { throw problem }
    return name == "-"
      ? try readStandardInput(limit: InferCommand.byteLimit)
      : try readFile(name, limit: InferCommand.byteLimit)
  }
}
