import TestSupport
import Testing

/// Networks that other people trained, imported, measured and run on an emulated board; the figures are
/// those of the page on them.
@Suite(.ifStuck) struct NetsTests {
  private let lenet = try! Lenet()

  struct Net: Sendable, CustomTestStringConvertible {
    let file: String
    /// Of the test images, 0 to 1.
    let accuracy: Double
    /// Of the int8 model of a float one.
    var int8: Double?

    var testDescription: String { file }
  }

  private struct Import: Decodable {
    let accuracy: Double
    let int8Accuracy: Double?
    let floatAccuracy: Double?
    let images: Int
  }

  static let nets = [
    Net(file: "ccoltong-lenet.onnx", accuracy: 0.9913, int8: 0.9914),
    Net(file: "ccoltong-regularized.onnx", accuracy: 0.9919, int8: 0.9918),
    Net(file: "ccoltong-custom.onnx", accuracy: 0.9708, int8: 0.9705),
    Net(file: "fyh-lenet.onnx", accuracy: 0.9813, int8: 0.9803),
    Net(file: "fyh-lenet.pth", accuracy: 0.9813, int8: 0.9804),
    Net(file: "lucas-lenet5.h5", accuracy: 0.9889, int8: 0.9891),
    Net(file: "riot-mnist-int8.tflite", accuracy: 0.8850),
    Net(file: "emlearn-mnist-int8.tflite", accuracy: 0.9746),
    Net(file: "emlearn-mnist-fp32.tflite", accuracy: 0.9758, int8: 0.9755),
  ]

  @Test(
    .thorough, .enabled(if: TestData.nets.isPresent, "\(TestData.nets.absence)"),
    .enabled(if: MNISTFolder.isPresent, "\(MNISTFolder.absence)"), arguments: nets)
  func digitsAreReadAsTheirMakersSay(net: Net) async throws {
    try await check(net, data: ["--mnist", try #require(MNISTFolder.path)])
  }

  @Test(
    .thorough, .enabled(if: TestData.nets.isPresent, "\(TestData.nets.absence)"),
    .enabled(if: TestData.meters.isPresent, "\(TestData.meters.absence)"),
    arguments: [
      Net(file: "dig-class11_2000_s2.tflite", accuracy: 0.8380, int8: 0.8472),
      Net(file: "dig-class11_2000_s2_q.tflite", accuracy: 0.8148),
    ])
  func metersAreReadAsTheirMakersSay(net: Net) async throws {
    try await check(net, data: ["--data", try #require(TestData.meters.path)])
  }

  private func check(_ net: Net, data: [String]) async throws {
    let file = try #require(TestData.nets.path) + "/" + net.file
    let imported = try await lenet.run(["import", file, "-o", "net.lenet", "--json"] + data)
      .json(Import.self)
    #expect((imported.accuracy - net.accuracy).magnitude <= 0.0002)
    if let int8 = net.int8 {
      #expect(((imported.int8Accuracy ?? 0) - int8).magnitude <= 0.0002)
    }
    let verified = try await lenet.run(
      ["verify", "-m", "net.lenet", "--board", "mps2-an386", "--images", "5"] + data)
    #expect(verified.status == 0, "\(verified.errors)")
    #expect(verified.output.contains("0 mismatches"))
  }
}
