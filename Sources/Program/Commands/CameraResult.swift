import ArgumentParser
import CodeGeneration

/// The preparation of a camera's pictures as C: what was written, and the memory that it takes.
struct CameraResult: Encodable {
  let width: Int
  let height: Int
  /// Of a grey picture.
  let pictureBytes: Int
  /// Besides the picture.
  let memoryBytes: Int
  let files: [String]
  private let formats: [CameraFormat]

  /// What is in the JSON.
  private enum CodingKeys: CodingKey {
    case width, height, pictureBytes, memoryBytes, files
  }

  init(_ code: GeneratedPreparation, files: [String]) {
    width = code.camera.width
    height = code.camera.height
    pictureBytes = width * height
    memoryBytes = code.memoryByteCount
    formats = code.formats
    self.files = files
  }

  var text: String {
    """
    camera       \(files.joined(separator: ", "))
                 \(width)x\(height): \(memory)
    """
  }

  private var memory: String {
    guard memoryBytes == 0 else {
      return "\(pictureBytes + memoryBytes) bytes of RAM, \(pictureBytes) for the picture and "
        + "\(memoryBytes) more"
    }
    let pictures = formats.map { "\($0.byteCount * pictureBytes) in \($0.title)" }
    return "no RAM but the picture's, in bytes: " + pictures.joined(separator: ", ")
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
