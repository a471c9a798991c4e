import CodeGeneration
import LeNetModel
import TestSupport
import Testing

/// Generated files compared whole with those in `Golden`, so that every change of the generator is
/// seen in review.
@Suite struct GoldenTests {
  private static let folder = "Tests/CodeGenerationTests/Golden/"

  /// Small, and between them every kind of layer and of stage.
  private static let networks: [(name: String, kinds: [LayerKind], signature: Signature)] = [
    (
      "golden_domain",
      [
        .pooling(.average, size: 3, stride: 2), .activation(.leakyReLU(slope: 0.125)),
        .convolution(
          filters: 2, kernel: 3, stride: 2,
          padding: Padding(top: 0, left: 0, bottom: 1, right: 1)),
        .activation(.relu6), .depthwiseConvolution(kernel: 3, padding: 1), .activation(.sigmoid),
        .pooling(.average, size: 3), .activation(.relu), .pooling(.max, size: 2, stride: 1),
        .convolution(filters: 3, kernel: 1, padding: 0), .globalAverage,
      ],
      Signature(
        input: Shape(channels: 3, height: 30, width: 26), classNames: ["cat", "dog", "none"])
    ),
    (
      "golden_kernels",
      [
        .convolution(filters: 3, padding: 2), .activation(.relu), .pooling(.max),
        .convolution(filters: 1, padding: 0), .activation(.relu), .pooling(.max),
        .dense(units: 5), .activation(.relu), .dense(units: 10),
      ],
      .digits
    ),
    (
      "golden_mixed",
      [
        .convolution(filters: 1, padding: 2), .activation(.relu), .pooling(.max),
        .pooling(.average, size: 2), .dense(units: 3), .activation(.relu), .dense(units: 2),
      ],
      Signature(
        input: Shape(channels: 1, height: 12, width: 16), classNames: ["even", "odd"])
    ),
    (
      "golden_relu_max",
      [
        .convolution(filters: 2, padding: 2), .activation(.relu), .pooling(.max),
        .dense(units: 3), .activation(.relu), .dense(units: 10),
      ],
      .digits
    ),
    (
      "golden_tanh_average",
      [
        .convolution(filters: 1, padding: 0), .activation(.tanh), .pooling(.average),
        .convolution(filters: 2, padding: 2), .activation(.tanh), .pooling(.max),
        .convolution(filters: 1, padding: 0), .activation(.relu), .pooling(.average),
        .dense(units: 2), .activation(.tanh), .dense(units: 10),
      ],
      .digits
    ),
  ]

  @Test(arguments: networks.indices)
  func generatedFilesAreTheGoldenOnes(index: Int) throws {
    let (name, kinds, signature) = Self.networks[index]
    var random = RandomModels(seed: 20)
    // As of LeNet-5 itself.
    let isUsual = ["golden_kernels", "golden_mixed"].contains(name)
    let model = try random.quantizedModel(
      of: Network(kinds, signature), name: name, weightLimit: isUsual ? 60 : 127,
      zeroPoint: isUsual ? -128 : nil,
      confidence: isUsual ? Confidence(temperature: 1.25, leastEvidence: 1.5) : nil)
    let code = GeneratedCode(model, digest: String(repeating: "0", count: 64))
    #expect(code.kernels.count > 1)
    try expectGolden([(code.headerName, code.header), (code.sourceName, code.source)])
  }

  /// Of the only size for which there is all of it.
  @Test func thePreparationIsTheGoldenOne() throws {
    let code = GeneratedPreparation(model: "golden", camera: try CameraSize("28x28"))
    try expectGolden([(code.headerName, code.header), (code.sourceName, code.source)])
  }

  /// Grey, to the whole of a picture, and in colour with edges that are repeated.
  @Test func theScalingIsTheGoldenOne() throws {
    for code in [
      GeneratedPreparation(
        model: "golden_resize", camera: try CameraSize("25x31"),
        input: Shape(channels: 1, height: 12, width: 16), keepsProportions: false),
      GeneratedPreparation(
        model: "golden_fit", camera: try CameraSize("40x24"),
        input: Shape(channels: 3, height: 30, width: 26), keepsProportions: true),
    ] {
      try expectGolden([(code.headerName, code.header), (code.sourceName, code.source)])
    }
  }

  private func expectGolden(_ files: [(name: String, text: String)]) throws {
    for (name, text) in files {
      let file = Self.folder + name
      if Recording.isOn {
        try Recording.write(Array(text.utf8), to: file)
        continue
      }
      #expect(
        try text == ProjectFolder.text(of: file), Recording.advice(file, suite: "GoldenTests"))
    }
  }
}
