import CodeGeneration
import FileAccess
import LeNetModel
import LeNetPictures
import Subprocess
import SystemPackage

/// The generated C that scales pictures, compiled for this machine.
struct ResizingProgram {
  private let code: GeneratedPreparation
  private let folder: TemporaryFolder

  init(_ code: GeneratedPreparation, compiler: String = "gcc", flags: [String]) async throws {
    self.code = code
    folder = try TemporaryFolder()
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
      (folder.path(of: "main.c"), Array(Self.harness.utf8)),
    ])
    let result = try await run(
      .name(compiler),
      arguments: Arguments(
        PreparationProgram.warnings + flags + [
          folder.path(of: code.sourceName), folder.path(of: "main.c"),
          "-o", folder.path(of: "resize"),
        ]), output: .string(limit: 1 << 20), error: .combinedWithOutput)
    guard result.terminationStatus.isSuccess else {
      throw PreparationProgram.ProgramError.failed(result.standardOutput)
    }
  }

  /// What becomes of pictures, one after the other.
  ///
  /// - Throws: where a picture was changed, too.
  func pixels(of pictures: [[UInt8]], _ format: CameraFormat) async throws -> [UInt8] {
    try writeFile(pictures.flatMap(\.self), to: folder.path(of: "input"))
    let result = try await run(
      .name("sh"), arguments: ["-c", "./resize \(format.byteCount) <input"],
      workingDirectory: FilePath(folder.path),
      output: .bytes(limit: 1 << 22), error: .string(limit: 1 << 16))
    guard result.terminationStatus.isSuccess else {
      throw PreparationProgram.ProgramError.failed(result.standardError)
    }
    return result.standardOutput
  }

  /// Its argument is the format's bytes a pixel. The allocated memory ends where the picture does.
  private static let harness = """
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include "lenet5_picture.h"

    int main(int argc, char **argv)
    {
        const int bytes = argc > 1 ? argv[1][0] - '0' : 0;
        const size_t count = (size_t)(LENET5_PICTURE_WIDTH * LENET5_PICTURE_HEIGHT * bytes);
        uint8_t *const picture = malloc(count);
        uint8_t *const copy = malloc(count);
        uint8_t *const pixels = malloc(LENET5_PICTURE_PIXEL_COUNT);
        int status = 0;

        while (status == 0 && fread(picture, 1, count, stdin) == count) {
            memcpy(copy, picture, count);
            memset(pixels, 0xA5, LENET5_PICTURE_PIXEL_COUNT);
            if (bytes == 1) {
                lenet5_picture_from_grey(picture, pixels);
            } else if (bytes == 2) {
                lenet5_picture_from_rgb565(picture, pixels);
            } else {
                lenet5_picture_from_rgb888(picture, pixels);
            }
            status = memcmp(copy, picture, count) != 0;
            fwrite(pixels, 1, LENET5_PICTURE_PIXEL_COUNT, stdout);
        }
        free(picture);
        free(copy);
        free(pixels);
        return fflush(stdout) == 0 ? status : 1;
    }

    """
}

extension Picture {
  /// The picture that a camera's bytes are of.
  init(_ bytes: [UInt8], _ format: CameraFormat, _ camera: CameraSize) {
    let colours = stride(from: 0, to: bytes.count, by: format.byteCount).map { first -> [UInt8] in
      switch format {
      case .grey: return [bytes[first], bytes[first], bytes[first]]
      case .rgb888: return Array(bytes[first..<first + 3])
      case .rgb565:
        let word = UInt16(bytes[first]) << 8 | UInt16(bytes[first + 1])
        let (red, green, blue) = (word >> 11, word >> 5 & 63, word & 31)
        return [
          UInt8(red << 3 | red >> 2), UInt8(green << 2 | green >> 4), UInt8(blue << 3 | blue >> 2),
        ]
      }
    }
    self.init(colours.flatMap { $0 + [255] }, width: camera.width, height: camera.height)
  }
}
