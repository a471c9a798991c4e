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

  @Test func theBannerTellsOfTheStack() throws {
    let network = try Network([
      .convolution(filters: 2, padding: 2), .activation(.relu), .pooling(.max),
      .dense(units: 10),
    ])
    var random = RandomModels(seed: 19)
    let model = try random.quantizedModel(of: network, weightLimit: 30, zeroPoint: -128)
    let code = GeneratedCode(model, digest: "")
    #expect(code.kernels.count == 5)
    #expect(code.source.contains(" * Stack    no recursion, no array larger than 16 bytes\n"))
    let arrays = code.source.matches(of: #/\n +(?:const )?u?int(\d+)_t \w+\[(\d+)\](?: =|;)/#)
    #expect(!arrays.isEmpty)
    #expect(arrays.allSatisfy { Int($0.1)! / 8 * Int($0.2)! <= 16 })
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
    for network in [.lenet5, .original] + (0..<5).map({ _ in random.network() }) {
      let code = try generate(network)
      expectRules(of: code.prefix, header: code.header, source: code.source)
    }
  }

  @Test(arguments: ["8x8", "28x28", "161x120", "512x512"])
  func thePreparationKeepsTheRules(camera: String) throws {
    let code = GeneratedPreparation(model: "lenet5", camera: try CameraSize(camera))
    expectRules(of: code.prefix, header: code.header, source: code.source)
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
