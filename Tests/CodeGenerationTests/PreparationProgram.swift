import CodeGeneration
import FileAccess
import LeNetPictures
import Subprocess
import SystemPackage

/// What comes of a picture.
struct PreparationOutcome: Hashable {
  /// As the C numbers them.
  var status: UInt8
  /// Left, top, width and height.
  var box: [Int] = [0, 0, 0, 0]
  var pixels = [UInt8](repeating: 0, count: 784)

  private init(status: UInt8) { self.status = status }

  /// What the host makes of it.
  init(of levels: [UInt8], width: Int) throws {
    let rgba = levels.flatMap { level -> [UInt8] in [level, level, level, 255] }
    let picture = Picture(rgba, width: width, height: levels.count / width)
    switch Result(catching: { () throws(PictureError) in try PreparedDigit(picture) }) {
    case .success(let digit):
      self.init(status: 0)
      box = [digit.box.x, digit.box.y, digit.box.width, digit.box.height]
      pixels = digit.pixels
    case .failure(.noContrast): self.init(status: 1)
    case .failure(.severalFigures): self.init(status: 2)
    case .failure(.clutter): self.init(status: 3)
    case .failure(let error): throw error
    }
  }

  fileprivate init(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    status = bytes[start]
    box = (0..<4).map { Int(bytes[start + 1 + 2 * $0]) + 256 * Int(bytes[start + 2 + 2 * $0]) }
    pixels = Array(bytes[(start + 9)...])
  }

  fileprivate static let byteCount = 1 + 8 + 784
}

/// The generated preparation, compiled for this machine.
struct PreparationProgram {
  static let warnings = [
    "-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow",
    "-Wmissing-prototypes", "-Wstrict-prototypes", "-Wvla", "-Wdouble-promotion", "-Werror",
  ]

  private let camera: CameraSize
  private let folder: TemporaryFolder

  init(_ camera: CameraSize, compiler: String = "gcc", flags: [String]) async throws {
    self.camera = camera
    folder = try TemporaryFolder()
    let code = GeneratedPreparation(model: "lenet5", camera: camera)
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
      (folder.path(of: "main.c"), Array(Self.harness.utf8)),
    ])
    let result = try await run(
      .name(compiler),
      arguments: Arguments(
        Self.warnings + flags + [
          folder.path(of: code.sourceName), folder.path(of: "main.c"),
          "-o", folder.path(of: "prepare"),
        ]), output: .string(limit: 1 << 20), error: .combinedWithOutput)
    guard result.terminationStatus.isSuccess else {
      throw ProgramError.failed(result.standardOutput)
    }
  }

  enum ProgramError: Error { case failed(String) }

  func outcomes(_ pictures: [[UInt8]]) async throws -> [PreparationOutcome] {
    try writeFile(pictures.flatMap(\.self), to: folder.path(of: "input"))
    let result = try await run(
      .name("sh"), arguments: ["-c", "./prepare <input"],
      workingDirectory: FilePath(folder.path),
      output: .bytes(limit: pictures.count * PreparationOutcome.byteCount),
      error: .string(limit: 1 << 16))
    guard result.terminationStatus.isSuccess else {
      throw ProgramError.failed(result.standardError)
    }
    let bytes = result.standardOutput
    return stride(from: 0, to: bytes.count, by: PreparationOutcome.byteCount).map {
      PreparationOutcome(bytes[$0..<min(bytes.count, $0 + PreparationOutcome.byteCount)])
    }
  }

  /// Every call finds memory that holds something.
  private static let harness = """
    #include <stdio.h>
    #include <string.h>
    #include "lenet5_picture.h"

    int main(void)
    {
        static uint8_t levels[LENET5_PICTURE_LEVEL_COUNT];
        static lenet5_picture_memory memory;

        memset(&memory, 0xA5, sizeof memory);
        while (fread(levels, 1, sizeof levels, stdin) == sizeof levels) {
            uint8_t pixels[LENET5_PICTURE_PIXEL_COUNT] = { 0 };
            lenet5_picture_box box = { 0, 0, 0, 0 };
            const int status = lenet5_picture_prepare(levels, pixels, &box, &memory);
            const int16_t sides[4] = { box.x, box.y, box.width, box.height };

            putchar(status);
            for (int i = 0; i < 4; ++i) {
                putchar(status == LENET5_PICTURE_FOUND ? sides[i] & 255 : 0);
                putchar(status == LENET5_PICTURE_FOUND ? sides[i] >> 8 : 0);
            }
            fwrite(pixels, 1, sizeof pixels, stdout);
        }
        return fflush(stdout) == 0 ? 0 : 1;
    }

    """
}
