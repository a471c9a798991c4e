import CodeGeneration
import Foundation
import LeNetModel
import TestSupport
import Testing

@Suite struct GeneratedCodeTests {
  private func generate(
    _ network: Network, seed: UInt64 = 15, name: String = "lenet5"
  ) throws -> GeneratedCode {
    var random = RandomModels(seed: seed)
    let model = try random.quantizedModel(of: network, name: name)
    return GeneratedCode(model, digest: "0123abcd")
  }

  @Test func theSameModelGivesTheSameBytes() throws {
    #expect(try generate(.lenet5) == generate(.lenet5))
    #expect(try generate(.lenet5).source != generate(.lenet5, seed: 16).source)
  }

  @Test func bannerAndFiguresAreThoseOfTheModel() throws {
    let code = try generate(.lenet5)
    // Weights 61,470; bias, multiplier and shift of 236 channels.
    #expect(code.constantByteCount == 61_470 + 236 * 9)
    #expect(code.scratchByteCount == 1176 + 400)
    #expect(code.tracedLayers == [2, 5, 7, 9, 10])
    for text in [code.header, code.source] {
      #expect(text.contains("digest 0123abcd"))
      #expect(text.contains("portable   63594   1576 "))
      #expect(text.contains("lenet \(Provenance.toolVersion)"))
    }
  }

  @Test(arguments: [(Activation.relu, Pooling.max), (.tanh, .average), (.tanh, .max)])
  func theBannerTellsOfTheStack(activation: Activation, pooling: Pooling) throws {
    let network = try Network([
      .convolution(filters: 2, padding: 2), .activation(activation), .pooling(pooling),
      .dense(units: 10),
    ])
    var random = RandomModels(seed: 19)
    let model = try random.quantizedModel(of: network, weightLimit: 30, zeroPoint: -128)
    let code = GeneratedCode(model, digest: "")
    #expect(code.kernels.count == 5)
    #expect(code.source.contains(" * Stack    no recursion, no array larger than 32 bytes\n"))
    let arrays = code.source.matches(of: #/\n +(?:const )?u?int(\d+)_t \w+\[(\d+)\](?: =|;)/#)
    #expect(!arrays.isEmpty)
    #expect(arrays.allSatisfy { Int($0.1)! / 8 * Int($0.2)! <= 32 })
  }

  @Test func equalTablesAreWrittenOnce() throws {
    var random = RandomModels(seed: 18)
    let model = try random.quantizedModel(of: .original)
    let equal = try QuantizedModel(
      network: model.network, tensors: model.tensors, parameters: model.parameters,
      tables: [model.tables[0], model.tables[1], model.tables[0], model.tables[0]],
      provenance: model.provenance)
    let code = GeneratedCode(equal, digest: "")
    #expect(code.source.matches(of: /_tanh\[256\]/).count == 2)
    #expect(code.source.matches(of: /random_conv1_tanh, q \+ 128\)/).count == 3)
    #expect(
      GeneratedCode(model, digest: "").constantByteCount - code.constantByteCount == 2 * 256)
  }

  @Test func theSourceKeepsItsRules() throws {
    var random = RandomModels(seed: 17)
    let networks =
      [.lenet5, .original] + (0..<5).map { _ in random.network() }
      + (0..<20).map { _ in random.domainNetwork() }
    for network in networks {
      // Without the processors' kernels, whose conditions and words take longer lines.
      let code = GeneratedCode(
        try random.quantizedModel(of: network, name: "lenet5"), digest: "0123abcd",
        optimization: .size)
      expectRules(of: code.prefix, header: code.header, source: code.source)
    }
  }

  /// Each layer belongs to a stage, and each array of the model to a constant.
  @Test func nothingIsLeftOut() throws {
    var random = RandomModels(seed: 36)
    for _ in 0..<50 {
      let network = random.domainNetwork()
      let model = try random.quantizedModel(of: network)
      let code = GeneratedCode(model, digest: "")
      #expect(code.stages.flatMap(\.layers) == Array(network.layers.indices))
      #expect(code.stages.compactMap(\.parameterPosition) == Array(model.parameters.indices))
      #expect(code.tracedLayers.last == network.layers.count - 1)
      for (position, parameters) in model.parameters.enumerated() {
        let arrays = code.constants.filter { $0.content != .table && $0.position == position }
        #expect(
          arrays.reduce(0) { $0 + $1.range.count }
            == parameters.weights.count + 3 * parameters.bias.count)
      }
      #expect(
        Set(code.constants.filter { $0.content == .table }.map { $0.values(in: model) })
          == Set(model.tables.map { $0.map(Int32.init) }))
      for name in code.constants.map(\.name) + code.stages.map(\.function) {
        #expect(code.source.matches(of: try Regex("\\b\(name)\\b")).count > 1)
      }
    }
  }

  /// Activations and touching pooling go with the layer with weights before them, other layers alone.
  @Test func layersBecomeStages() throws {
    let network = try Network(
      [
        .activation(.relu), .convolution(filters: 2, kernel: 3, padding: 1), .activation(.relu6),
        .activation(.tanh), .pooling(.max, size: 3), .activation(.sigmoid),
        .depthwiseConvolution(kernel: 2, padding: 0), .pooling(.max, size: 3, stride: 2),
        .globalAverage, .dense(units: 4), .activation(.leakyReLU(slope: 0.5)), .activation(.relu),
        .dense(units: 3),
      ],
      Signature(
        input: Shape(channels: 1, height: 40, width: 41), classNames: ["a", "b", "c"]))
    let code = try generate(network)
    #expect(
      code.stages.map(\.layers) == [
        0...0, 1...3, 4...4, 5...5, 6...6, 7...7, 8...8, 9...10, 11...11, 12...12,
      ])
    #expect(code.stages.map(\.parameterPosition) == [nil, 0, nil, nil, 1, nil, nil, 2, nil, 3])
    #expect(code.stages.allSatisfy { !$0.poolsSums })
  }

  /// Only what multiplies nothing may be left to the portable C: no stage with weights.
  @Test(arguments: Target.allCases)
  func kernelsTakeEveryProduct(target: Target) throws {
    var random = RandomModels(seed: 37)
    for _ in 0..<40 {
      let network = random.domainNetwork(side: 48, multiplyAccumulateLimit: 300_000)
      let code = GeneratedCode(
        try random.quantizedModel(of: network), digest: "", target: target)
      #expect(code.kernels.count == 1)
      // Where there are no kernels at all, a map is larger than the processor's int.
      if code.kernels[0].name == "portable" {
        #expect(target == .avr && code.scratchByteCount > 20_000, "\(network.layers.map(\.kind))")
      } else {
        #expect(!code.source.contains("_requantize("), "\(network.layers.map(\.kind))")
      }
    }
  }

  /// Of all kernels and the portable C one is left, and a compiler for another processor is told so.
  @Test(arguments: Target.allCases)
  func codeForOneProcessorHasItsKernelsAlone(target: Target) throws {
    var random = RandomModels(seed: 38)
    let model = try random.quantizedModel(of: .lenet5)
    let (all, one) = (
      GeneratedCode(model, digest: ""), GeneratedCode(model, digest: "", target: target)
    )
    let expected = try #require(all.predictions.first { $0.target == target })
    #expect(one.predictions == [expected])
    #expect(one.kernels.map(\.name) == [expected.kernels])
    #expect(one.source.utf8.count * 3 < all.source.utf8.count)
    #expect(one.header.contains("#error \"this code is for \(target.rawValue)"))
    #expect(!one.source.contains("_KERNELS_") && !one.source.contains("_PORTABLE"))
    for (name, other) in [("__thumb__", Target.cortexM0), ("__riscv", .rv32)] where other != target
    {
      #expect(!one.source.contains(name))
    }
    #expect(one.stages == all.stages)
  }

  @Test func theHeaderTellsOfThePicture() throws {
    let network = try Network(
      [.convolution(filters: 12, kernel: 1, padding: 0), .globalAverage],
      Signature(
        input: Shape(channels: 3, height: 20, width: 10), classNames: (0..<12).map { "c\($0)" }))
    let header = try generate(network).header
    for text in [
      "classifies a picture", "Input    600 bytes, 20 rows of 10 pixels: all of red,",
      "600 bytes, [channel][row][column]: ", "12 int8 scores and the class",
      "receives 12 scores, one for each class;", "#define LENET5_PIXEL_COUNT 600",
      "#define LENET5_SCORE_COUNT 12",
    ] {
      #expect(header.contains(text))
    }
    #expect(!header.contains("digit with"))
  }

  @Test func picturesArePreparedAsTheModelSays() throws {
    let camera = try CameraSize("96x96")
    #expect(
      try generate(.lenet5).preparation(of: camera)
        == GeneratedPreparation(model: "lenet5", camera: camera))
    let network = try Network(
      [.dense(units: 2)],
      Signature(input: Signature.digits.input, classNames: ["even", "odd"]))
    let code = try generate(network)
    #expect(throws: PreparationError.noPreparation(model: "lenet5")) {
      try code.preparation(of: camera)
    }
  }

  @Test(arguments: [Preparation.resize, .resizeFit])
  func picturesAreScaledToTheModelsInput(preparation: Preparation) throws {
    let (camera, input) = (try CameraSize("96x64"), Shape(channels: 3, height: 20, width: 10))
    let network = try Network(
      [.dense(units: 2)],
      Signature(input: input, classNames: ["cat", "dog"], preparation: preparation))
    let code = try generate(network).preparation(of: camera)
    #expect(
      code
        == GeneratedPreparation(
          model: "lenet5", camera: camera, input: input,
          keepsProportions: preparation == .resizeFit))
    // 64 * 10 / 96 rows in proportion. What lies across a border is read twice: columns at 8 of 9
    // borders, rows at 6 of 6, or else at 16 of 19.
    let (rows, reads) = preparation == .resizeFit ? (7, 104 * 70) : (20, 104 * 80)
    for text in [
      "Input    64 rows of 96 pixels:",
      "grey (6144 bytes), RGB565 (12288 bytes), RGB888 (18432 bytes)",
      "Output   600 bytes, [channel][row][column]: red, green, blue of 20 rows of 10 pixels",
      "Scaling  the mean of areas, to \(rows) rows of 10 pixels", "Memory   none besides input",
      "Work     \(reads) reads of a pixel, of which there are 6144\n",
      "#define LENET5_PICTURE_WIDTH 96\n#define LENET5_PICTURE_HEIGHT 64\n",
      "#define LENET5_PICTURE_PIXEL_COUNT 600\n",
      "void lenet5_picture_from_grey(const uint8_t *grey, ",
      "void lenet5_picture_from_rgb565(const uint8_t *rgb565,",
      "void lenet5_picture_from_rgb888(const uint8_t *rgb888,",
    ] {
      #expect(code.header.contains(text), "\(text)")
    }
    #expect(code.header.contains("from row 6 on;") == (preparation == .resizeFit))
    #expect(
      code.header.contains("above and below it its edges are repeated")
        == (preparation == .resizeFit))
  }

  @Test(arguments: ["8x8", "28x28", "161x120", "512x512"])
  func thePreparationKeepsTheRules(camera: String) throws {
    let code = GeneratedPreparation(model: "lenet5", camera: try CameraSize(camera))
    expectRules(of: code.prefix, header: code.header, source: code.source)
    for (channels, keepsProportions) in [(1, false), (1, true), (3, false), (3, true)] {
      let scaled = GeneratedPreparation(
        model: "lenet5", camera: code.camera,
        input: Shape(channels: channels, height: 96, width: 84), keepsProportions: keepsProportions)
      expectRules(of: scaled.prefix, header: scaled.header, source: scaled.source)
    }
  }

  private func expectRules(of prefix: String, header: String, source: String) {
    for line in (header + source).split(separator: "\n") {
      #expect(line.count <= 100, "\(line)")
      #expect(!line.hasSuffix(" "), "\(line)")
      #expect(line.utf8.max()! < 128)
      if line.hasPrefix("#include") {
        #expect(["#include <stdint.h>", "#include \"\(prefix).h\""].contains(line))
      }
    }
    for word in ["malloc", "float ", "double", "printf", "goto"] {
      #expect(!source.contains(word))
    }
  }

  @Test func arraysAreNoLargerThanAVRAllows() throws {
    let wide = try Network([
      .convolution(filters: 64, padding: 2), .activation(.relu), .pooling(.max),
      .convolution(filters: 64, padding: 0), .activation(.tanh), .pooling(.max),
      .dense(units: 100), .activation(.relu), .dense(units: 10),
    ])
    for network in [.lenet5, wide] {
      let code = try generate(network)
      let sizes = code.source.matches(of: /static const int8_t \w+\[(\d+) \* (\d+)(?: \+ 1)?\]/).map
      {
        Int($0.1)! * Int($0.2)!
      }
      #expect(sizes.max()! <= 32_767)
      #expect(sizes.reduce(0, +) == network.layers.reduce(0) { $0 + $1.weightCount })
    }
  }

  @Test(arguments: [
    ("lenet5", "lenet5"), ("LeNet-5 tanh", "lenet_5_tanh"), ("5", "model_5"), ("", "model_"),
    ("é*/", "model____"), ("board", "model_board"), ("stdint", "model_stdint"), ("main", "main"),
    ("CMSDK uart", "model_cmsdk_uart"),
  ])
  func namesBecomeIdentifiers(name: String, prefix: String) throws {
    let code = try generate(.lenet5, name: name)
    #expect(code.prefix == prefix)
    #expect(code.headerName == prefix + ".h")
    #expect(code.source.contains("int \(prefix)_infer("))
  }

  /// Neither a header of the firmware is shadowed nor a name in it taken.
  @Test func namesDoNotMeetTheFirmware() throws {
    let folder = ProjectFolder.path(of: "Firmware")
    let network = try Network([
      .convolution(filters: 1, padding: 0), .activation(.tanh), .pooling(.max),
      .dense(units: 10),
    ])
    let own =
      #/\b([A-Za-z][A-Za-z0-9_]*?)_(?:TRACE|TRACE_STEPS|PORTABLE|STATIC_SCRATCH|KERNELS|MODEL_NAME|MODEL_DIGEST|LAYER_COUNT|PIXEL_COUNT|SCORE_COUNT|SCRATCH_BYTE_COUNT|H|infer|scratch)\b/#
    var names: Set = ["model", "expected"]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where !path.hasPrefix("lenet5/") && [".h", ".c"].contains(path.suffix(2)) {
      let file = path.split(separator: "/").last ?? ""
      if file.hasSuffix(".h") { names.insert(String(file.dropLast(2))) }
      let text = try ProjectFolder.text(of: "Firmware/\(path)")
      names.formUnion(text.matches(of: own).map { $0.1.lowercased() })
    }
    #expect(names.isSuperset(of: ["core", "stack", "uart", "frame"]))
    for name in names.subtracting(["lenet5"]) {
      #expect(try generate(network, name: name).prefix == "model_\(name)")
    }
  }
}
