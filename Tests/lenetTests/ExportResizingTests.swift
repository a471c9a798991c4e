import CodeGeneration
import LeNetModel
import LeNetModelFile
import TestSupport
import Testing

/// What a camera's picture goes through is the model's to say.
@Suite struct ExportResizingTests {
  private let lenet = try! Lenet()
  private let input = Shape(channels: 3, height: 16, width: 20)

  private func place(_ preparation: Preparation) throws {
    var random = RandomModels(seed: 41)
    let network = try Network(
      [.dense(units: 2)],
      Signature(input: input, classNames: ["cat", "dog"], preparation: preparation))
    let model = try random.quantizedModel(of: network, name: "pet")
    try lenet.place(ModelFile(.quantized(model)).bytes, "pet-int8.lenet")
  }

  private func export(_ options: String...) async throws -> Lenet.Outcome {
    try await lenet.run(
      ["export", "--int8", "--model", "pet-int8.lenet", "--output", "out", "--camera", "96x64"]
        + options)
  }

  private struct Camera: Decodable {
    struct Size: Decodable { let width, height, pictureBytes, memoryBytes: Int }

    let camera: Size
  }

  @Test(arguments: [Preparation.resize, .resizeFit])
  func theFilesScale(preparation: Preparation) async throws {
    try place(preparation)
    let text = try await export()
    text.expectSilentSuccess()
    #expect(
      text.output.hasSuffix(
        """
        camera       out/pet_picture.h, out/pet_picture.c
                     96x64: no RAM but the picture's, in bytes: 6144 in grey, 12288 in RGB565, \
        18432 in RGB888

        """))
    let code = GeneratedPreparation(
      model: "pet", camera: try CameraSize("96x64"), input: input,
      keepsProportions: preparation == .resizeFit)
    #expect(try lenet.bytes(of: "out/pet_picture.h") == Array(code.header.utf8))
    #expect(try lenet.bytes(of: "out/pet_picture.c") == Array(code.source.utf8))
    let size = try await export("--json").json(Camera.self).camera
    #expect(
      [size.width, size.height, size.pictureBytes, size.memoryBytes] == [96, 64, 6144, 0])
  }

  @Test func whatReadsPicturesAsTheyAreIsRefused() async throws {
    try place(.none)
    let outcome = try await export()
    outcome.expectFailure(1, "pet reads pictures as they are, expected a model with")
    #expect(throws: (any Error).self) { try lenet.bytes(of: "out/pet.h") }
  }
}
