import CodeGeneration
import ElementaryFunctions
import FileAccess
import LeNetModel
import LeNetPictures
import Subprocess
import TestSupport
import Testing

/// The generated C that scales pictures does what the host does, to the byte.
@Suite(.thorough, .ifStuck) struct GeneratedResizingTests {
  private static let sanitizers = [
    "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all",
  ]

  /// Cameras' sizes and odd ones, to fewer pixels, to more, to as many, and the largest sums.
  @Test(
    arguments: [
      ("8x8", Shape(channels: 1, height: 8, width: 8), sanitizers),
      ("8x8", Shape(channels: 3, height: 96, width: 96), sanitizers),
      ("96x96", Shape(channels: 1, height: 32, width: 32), ["-O0"]),
      ("160x120", Shape(channels: 3, height: 32, width: 32), ["-O2"]),
      ("101x9", Shape(channels: 3, height: 30, width: 26), sanitizers),
      ("33x47", Shape(channels: 1, height: 20, width: 31), sanitizers),
      ("8x512", Shape(channels: 3, height: 9, width: 95), sanitizers),
      ("512x512", Shape(channels: 3, height: 96, width: 96), ["-O3"]),
      ("512x512", Shape(channels: 1, height: 8, width: 8), sanitizers),
      ("511x509", Shape(channels: 1, height: 95, width: 17), ["-O2"]),
    ], [false, true])
  func everyPictureIsScaledAlike(
    size: (camera: String, input: Shape, flags: [String]), keepsProportions: Bool
  ) async throws {
    let (camera, input) = (try CameraSize(size.camera), size.input)
    let program = try await ResizingProgram(
      GeneratedPreparation(
        model: "lenet5", camera: camera, input: input, keepsProportions: keepsProportions),
      flags: size.flags)
    let host = PictureResizing(
      channels: input.channels, height: input.height, width: input.width,
      keepsProportions: keepsProportions)
    for format in CameraFormat.allCases {
      let pictures = pictures(of: format.byteCount * camera.width * camera.height)
      let expected = pictures.flatMap { host.pixels(of: Picture($0, format, camera)) }
      #expect(try await program.pixels(of: pictures, format) == expected, "\(format)")
    }
  }

  @Test func clangScalesAlike() async throws {
    let camera = try CameraSize("160x120")
    let code = GeneratedPreparation(
      model: "lenet5", camera: camera, input: Shape(channels: 3, height: 40, width: 24),
      keepsProportions: true)
    let host = PictureResizing(channels: 3, height: 40, width: 24, keepsProportions: true)
    let pictures = pictures(of: 2 * 160 * 120)
    let expected = pictures.flatMap { host.pixels(of: Picture($0, .rgb565, camera)) }
    for level in ["-O0", "-O2"] {
      let program = try await ResizingProgram(code, compiler: "clang", flags: [level])
      #expect(try await program.pixels(of: pictures, .rgb565) == expected)
    }
  }

  /// White, black, and two without a pattern.
  private func pictures(of byteCount: Int) -> [[UInt8]] {
    var random = SplitMix64(seed: UInt64(byteCount))
    return [UInt8.max, 0].map { [UInt8](repeating: $0, count: byteCount) }
      + (0..<2).map { _ in
        (0..<byteCount).map { _ in UInt8(truncatingIfNeeded: random.next() >> 56) }
      }
  }

  /// What is not called costs nothing: three functions, no memory but the stack's.
  @Test(arguments: [1, 3])
  func eachFormatIsAFunction(channels: Int) async throws {
    let code = GeneratedPreparation(
      model: "lenet5", camera: try CameraSize("96x64"),
      input: Shape(channels: channels, height: 32, width: 32), keepsProportions: true)
    #expect(code.formats == [.grey, .rgb565, .rgb888])
    #expect(code.memoryByteCount == 0)
    let folder = try TemporaryFolder()
    try writeFiles([
      (folder.path(of: code.headerName), Array(code.header.utf8)),
      (folder.path(of: code.sourceName), Array(code.source.utf8)),
    ])
    let script = """
      cd \(folder.path) && gcc -O2 -c \(code.sourceName) -o picture.o && nm picture.o
      """
    let result = try await run(
      .name("sh"), arguments: ["-c", script], output: .string(limit: 1 << 16),
      error: .combinedWithOutput)
    let symbols = result.standardOutput.split(separator: "\n").map {
      $0.split(separator: " ").suffix(2).joined(separator: " ")
    }
    #expect(
      symbols.filter { !$0.hasPrefix("t ") } == [
        "T lenet5_picture_from_grey", "T lenet5_picture_from_rgb565",
        "T lenet5_picture_from_rgb888",
      ])
  }
}
