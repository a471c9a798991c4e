import LeNetModel
import LeNetModelFile
import TestSupport
import Testing

/// Models written for other tools, and what comes of them when they are imported again.
@Suite struct ExportFormatTests {
  private let lenet = try! Lenet()

  private struct Result: Decodable {
    let model: String
    let files: [String]
  }

  @Test func formatsAreWrittenBesideTheModel() async throws {
    try lenet.placeModels()
    let text = try await lenet(
      "export", "-m", "digit.lenet", "-o", "out", "--onnx", "--safetensors", "--tflite")
    text.expectSilentSuccess()
    #expect(
      text.output.hasSuffix(
        "others       out/digit.onnx, out/digit.safetensors, out/digit.tflite\n"))
    let json = try await lenet(
      "export", "--int8", "-m", "digit.lenet", "-o", "int8", "--tflite", "--onnx", "--report",
      "--json")
    json.expectSilentSuccess()
    let result = try json.json(Result.self)
    #expect(result.model == "int8/digit-int8.lenet")
    #expect(result.files.suffix(2) == ["int8/digit-int8.onnx", "int8/digit-int8.tflite"])
    #expect(Set(result.files.map { String($0.dropFirst(5)) }) == Set(try lenet.names(in: "int8/")))
    // The same model gives the same bytes.
    for folder in ["again"] {
      try await lenet.run(
        ["export", "-m", "digit.lenet", "-o", folder, "--onnx", "--safetensors", "--tflite"]
      ).expectSilentSuccess()
      for name in try lenet.names(in: "out/") {
        #expect(try lenet.bytes(of: folder + "/" + name) == lenet.bytes(of: "out/" + name))
      }
    }
  }

  @Test(arguments: ["onnx", "safetensors", "tflite"])
  func floatWeightsComeBackBitForBit(format: String) async throws {
    try lenet.placeModels()
    for preparation in [Preparation.resizeFit, .none] {
      try lenet.place(
        ModelFile(.float(TestModels.pets(preparation))).bytes, "\(preparation).lenet")
    }
    for name in ["digit", "resizeFit", "none"] {
      let before = try lenet.floatModel(name + ".lenet")
      let exported = try await lenet(
        "export", "-m", name + ".lenet", "-o", "out", "--\(format)", "--json")
      exported.expectSilentSuccess()
      let file = try #require(exported.json(Result.self).files.last)
      let imported = try await lenet("import", file, "-o", "back.lenet", "--json")
      #expect(imported.status == 0, "\(imported.errors)")
      #expect(try imported.json(ImportTests.Result.self).kind == "float")
      let after = try lenet.floatModel("back.lenet")
      #expect(after.network == before.network)
      for (new, old) in zip(after.parameters, before.parameters) {
        #expect(new.weights.map(\.bitPattern) == old.weights.map(\.bitPattern))
        #expect(new.bias.map(\.bitPattern) == old.bias.map(\.bitPattern))
      }
    }
  }

  @Test(arguments: ["onnx", "tflite"])
  func integersComeBackAsTheyWere(format: String) async throws {
    try lenet.placeModels()
    try lenet.place(ModelFile(.float(TestModels.pets())).bytes, "pets.lenet")
    for name in ["digit", "pets"] {
      let exported = try await lenet(
        "export", "--int8", "-m", name + ".lenet", "-o", "out", "--\(format)")
      exported.expectSilentSuccess()
      #expect(exported.output.hasSuffix("\n\nothers       out/\(name)-int8.\(format)\n"))
      let imported = try await lenet(
        "import", "out/\(name)-int8.\(format)", "-o", "back.lenet", "--json")
      #expect(imported.status == 0, "\(imported.errors)")
      #expect(try imported.json(ImportTests.Result.self).kind == "int8")
      let (before, after) = (
        try lenet.int8Model("out/\(name)-int8.lenet"), try lenet.int8Model("back.lenet")
      )
      #expect(after.network == before.network)
      #expect(after.tensors == before.tensors)
      #expect(after.parameters == before.parameters)
      #expect(after.tables == before.tables)
    }
  }

  @Test func numbersAloneAreAFloatModels() async throws {
    try lenet.placeModels()
    try await lenet("export", "--int8", "--safetensors").expectUsageError(
      "--safetensors holds a float model's numbers; leave --int8 away")
    try await lenet("export", "-m", "digit-int8.lenet", "--safetensors", "-o", "out").expectFailure(
      1, "lenet: --safetensors cannot say this int8 model: it holds numbers of float models\n")
    #expect(try lenet.leftovers() == ["digit-int8.lenet", "digit.lenet"])
  }

  @Test func aTanhOfOtherStepsIsRefused() async throws {
    let model = ProjectFolder.path(of: "Models/lenet5-original.lenet")
    try await lenet("export", "--int8", "-m", model, "-o", "out", "--tflite").expectFailure(
      1,
      "lenet: --tflite cannot say this int8 model: conv1.tanh: TensorFlow Lite has tanh of 8 bits in "
        + "steps of 1/128, the model in 1/127; export the float model, or ONNX\n")
    #expect(try lenet.leftovers() == [])
    for flags in [["--int8", "--onnx"], ["--tflite"]] {
      try await lenet.run(["export", "-m", model, "-o", "out"] + flags).expectSilentSuccess()
    }
  }

  /// All files or none.
  @Test func aFolderInPlaceOfAFile() async throws {
    try lenet.placeModels()
    try lenet.place([1], "out/digit.onnx/x")
    try await lenet("export", "-m", "digit.lenet", "-o", "out", "--onnx", "--tflite").expectFailure(
      1, "out/digit.onnx: cannot be written: a folder is in its place")
    #expect(try lenet.names(in: "out/") == ["digit.onnx", "digit.onnx/x"])
  }
}

extension Lenet {
  /// What is below a folder.
  fileprivate func names(in folder: String) throws -> [String] {
    try leftovers().filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
  }
}
