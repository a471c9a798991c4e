import ArgumentParser
import CodeGeneration

/// The preparation of a camera's pictures as C: what was written, and the memory that it takes.
struct CameraResult: Encodable {
  let width: Int
  let height: Int
  /// Of the picture, which is overwritten.
  let pictureBytes: Int
  /// Besides the picture.
  let memoryBytes: Int
  let files: [String]

  init(_ code: GeneratedPreparation, files: [String]) {
    width = code.camera.width
    height = code.camera.height
    pictureBytes = width * height
    memoryBytes = code.memoryByteCount
    self.files = files
  }

  var text: String {
    """
    camera       \(files.joined(separator: ", "))
                 \(width)x\(height): \(pictureBytes + memoryBytes) bytes of RAM, \
    \(pictureBytes) for the picture and \(memoryBytes) more
    """
  }
}

extension CameraSize {
  /// Of an option's argument.
  init(argument: String) throws {
    do {
      try self.init(argument)
    } catch {
      throw ValidationError("--camera \(argument): \(error)")
    }
  }
}
