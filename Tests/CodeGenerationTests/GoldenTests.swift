import CodeGeneration
import FileAccess
import Foundation
import LeNetModel
import TestSupport
import Testing

/// Generated files compared whole with those in `Golden`, so that every change of the generator is
/// seen in review.
@Suite struct GoldenTests {
  private static let isRecording = ProcessInfo.processInfo.environment["LENET_RECORD"] == "1"
  private static let folder = ProjectFolder.path(of: "Tests/CodeGenerationTests/Golden")

  /// Small, and between them every kind of layer.
  private static let networks: [(name: String, kinds: [LayerKind])] = [
    (
      "golden_relu_max",
      [
        .convolution(filters: 2, padding: .same), .activation(.relu), .pooling(.max),
        .dense(units: 3), .activation(.relu), .dense(units: 10),
      ]
    ),
    (
      "golden_tanh_average",
      [
        .convolution(filters: 1, padding: .valid), .activation(.tanh), .pooling(.average),
        .convolution(filters: 2, padding: .same), .activation(.tanh), .pooling(.max),
        .convolution(filters: 1, padding: .valid), .activation(.relu), .pooling(.average),
        .dense(units: 2), .activation(.tanh), .dense(units: 10),
      ]
    ),
  ]

  @Test(arguments: networks.indices)
  func generatedFilesAreTheGoldenOnes(index: Int) throws {
    let (name, kinds) = Self.networks[index]
    var random = RandomModels(seed: 20)
    let model = try random.quantizedModel(of: Network(kinds), name: name)
    let code = GeneratedCode(model, digest: String(repeating: "0", count: 64))
    for (file, text) in [(code.headerName, code.header), (code.sourceName, code.source)] {
      let path = Self.folder + "/" + file
      if Self.isRecording {
        try createFolder(for: path)
        try writeFile(Array(text.utf8), to: path)
        Issue.record("recorded \(file); run again without LENET_RECORD")
        continue
      }
      let golden = try String(contentsOfFile: path, encoding: .utf8)
      #expect(
        text == golden,
        "\(file) changed; if that is meant: LENET_RECORD=1 swift test -c release --filter GoldenTests"
      )
    }
  }
}
