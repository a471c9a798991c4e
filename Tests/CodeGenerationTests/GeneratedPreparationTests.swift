import CodeGeneration
import Dataset
import Foundation
import LabelledData
import LeNetPictureFile
import LeNetPictures
import TestSupport
import Testing

/// The generated preparation is the host's, to the byte.
@Suite(.thorough, .ifStuck) struct GeneratedPreparationTests {
  private static let sanitizers = [
    "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all",
  ]

  /// Odd sizes, narrow ones, those of cameras, cells of one pixel and of sixteen.
  @Test(arguments: [
    (28, 28, 12, ["-O0"]), (96, 96, 12, ["-O0"]), (96, 96, 12, sanitizers),
    (160, 120, 12, ["-O2"]), (320, 240, 4, ["-O2"]), (33, 47, 12, sanitizers),
    (8, 8, 12, sanitizers), (101, 9, 12, sanitizers), (8, 300, 8, sanitizers),
    (512, 512, 1, ["-O2"]), (500, 201, 1, sanitizers),
  ])
  func everyPictureIsPreparedAlike(
    width: Int, height: Int, count: Int, flags: [String]
  ) async throws {
    var camera = CameraPictures(width: width, height: height, seed: UInt64(width * 1000 + height))
    try await expectSame(camera.pictures(count: count), width: width, flags: flags)
  }

  @Test func theKindsOfPicturesBringAllOutcomes() throws {
    var camera = CameraPictures(width: 96, height: 96, seed: 96096)
    let outcomes = try camera.pictures(count: 12).map {
      try PreparationOutcome(of: $0, width: 96).status
    }
    let counts = (0..<4).map { status in outcomes.count { $0 == status } }
    #expect(counts.allSatisfy { $0 >= 5 }, "\(counts)")
  }

  @Test(.enabled(if: MNISTFolder.isPresent, "\(MNISTFolder.absence)"))
  func mnistIsTakenAsItIs() async throws {
    let folder = try #require(MNISTFolder.path)
    let images = try MNISTPart.load(.test, folder: folder).images
    let pictures = (0..<2000).map { index -> [UInt8] in
      let image = Array(images.pixels[784 * index..<784 * (index + 1)])
      return index.isMultiple(of: 2) ? image : image.map { 255 - $0 }
    }
    try await expectSame(pictures, width: 28, flags: ["-O2"])
  }

  @Test(
    .enabled(if: WildFolder.isPresent, "there is no folder wild-dev beside MNIST's"),
    arguments: [(96, 96), (160, 120), (320, 240)])
  func picturesOfPeopleArePreparedAlike(width: Int, height: Int) async throws {
    let pictures = try WildFolder.pictures(width: width, height: height)
    #expect(pictures.count == 193)
    try await expectSame(pictures, width: width, flags: ["-O2"])
  }

  @Test(arguments: ["96x96", "160x120", "320x240"])
  func theFirmwarePageTellsTheMemory(camera: String) throws {
    let code = GeneratedPreparation(model: "lenet5", camera: try CameraSize(camera))
    let (picture, memory) = (code.camera.width * code.camera.height, code.memoryByteCount)
    let page = try ProjectFolder.text(of: "Firmware/README.md")
    #expect(page.contains("| \(camera) | \(picture) | \(memory) | \(picture + memory) |"))
  }

  private func expectSame(_ pictures: [[UInt8]], width: Int, flags: [String]) async throws {
    let size = try CameraSize(width: width, height: pictures[0].count / width)
    let outcomes = try await PreparationProgram(size, flags: flags).outcomes(pictures)
    #expect(outcomes.count == pictures.count)
    for (index, (picture, outcome)) in zip(pictures, outcomes).enumerated() {
      let expected = try PreparationOutcome(of: picture, width: width)
      #expect(outcome.status == expected.status, "picture \(index)")
      #expect(outcome.box == expected.box, "picture \(index)")
      #expect(outcome.pixels == expected.pixels, "picture \(index)")
    }
  }
}

private enum WildFolder {
  static let path = MNISTFolder.path.map { $0 + "/../wild-dev" }

  static let isPresent = path.map { FileManager.default.fileExists(atPath: $0) } ?? false

  /// As a camera might have seen them: grey, every pixel the nearest of the picture's.
  static func pictures(width: Int, height: Int) throws -> [[UInt8]] {
    let folder = try #require(path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.filter { $0 != "labels.tsv" }.map { name in
      let file = try Data(contentsOf: URL(filePath: folder + "/" + name))
      let picture = try Picture(decoding: Array(file))
      return (0..<width * height).map { index in
        let x = index % width * picture.width / width
        let y = index / width * picture.height / height
        return picture.rgba[4 * (y * picture.width + x) + 1]
      }
    }
  }
}
