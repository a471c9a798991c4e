import FileAccess
import Foundation

/// A picture that is to be read.
package struct PictureInput {
  /// A path, or `-` for standard input.
  package let name: String
  /// What is wrong with the argument; nil where it may be read.
  private let problem: WorkflowError?

  private init(name: String, problem: WorkflowError? = nil) {
    self.name = name
    self.problem = problem
    if problem == nil { Inputs.add(name == "-" ? "/dev/stdin" : name) }
  }

  /// The endings by which a picture is known in a folder, where other files may lie too. What is in
  /// it is told from its content.
  private static let pictureExtensions = ["png", "jpg", "jpeg", "gif", "bmp", "webp"]

  package static func isFolder(_ argument: String) -> Bool {
    var isFolder = ObjCBool(false)
    return argument != "-"
      && FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The pictures that arguments name: a folder stands for those in it.
  ///
  /// - Returns: in their order.
  package static func all(named arguments: [String]) -> [PictureInput] {
    arguments.flatMap { argument -> [PictureInput] in
      guard isFolder(argument) else { return [PictureInput(name: argument)] }
      let files = (try? PictureFolder.files(in: argument)) ?? []
      let pictures = files.filter { file in
        pictureExtensions.contains(URL(fileURLWithPath: file).pathExtension.lowercased())
      }
      return pictures.isEmpty
        ? [PictureInput(name: argument, problem: .noPictures(path: argument))]
        : pictures.map { PictureInput(name: $0) }
    }
  }

  /// The bytes of the file.
  ///
  /// - Throws: ``WorkflowError`` or `FileAccessError`.
  func bytes() throws -> [UInt8] {
    if let problem { throw problem }
    return name == "-"
      ? try readStandardInput(limit: PictureFolder.byteLimit)
      : try readFile(name, limit: PictureFolder.byteLimit)
  }
}
