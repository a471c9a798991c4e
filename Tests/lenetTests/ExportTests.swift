import CodeGeneration
import FileAccess
import LeNetModelFile
import TestSupport
import Testing

@Suite struct ExportTests {
  private let lenet = try! Lenet()

  private struct Result: Decodable {
    let model: String
    let digest: String
    let files: [String]
    let predictions: [Prediction]?

    struct Prediction: Decodable {
      let core, kernels: String
      let flashBytes, codeBytes, constantBytes, ramBytes, staticRamBytes, stackBytes: Int
      let instructions: Int?
      let layers: [Layer]
    }

    struct Layer: Decodable {
      let name: String
      let instructions: Int
    }
  }

  @Test func int8ExportIsTheSameEveryTime() async throws {
    try lenet.placeModels()
    for folder in ["first", "second"] {
      try await lenet("export", "--int8", "--model", "digit.lenet", "--output", folder)
        .expectSilentSuccess()
    }
    #expect(
      try lenet.leftovers().filter { $0.hasPrefix("first/") }
        == [
          "first/digit-int8.lenet", "first/digit.c", "first/digit.h",
        ])
    for name in ["digit-int8.lenet", "digit.c", "digit.h"] {
      let first = try lenet.bytes(of: "first/" + name)
      #expect(try first == lenet.bytes(of: "second/" + name), "\(name)")
    }
    #expect(try lenet.bytes(of: "first/digit-int8.lenet") == TestModels.int8.get().bytes)
  }

  /// The file says what it is: what is int8 already is written as it is, with its C.
  @Test(arguments: [[], ["--int8"]])
  func anInt8ModelIsExportedAsItIs(flags: [String]) async throws {
    try lenet.placeModels()
    try await lenet("export", "--int8", "-m", "digit.lenet", "-o", "float").expectSilentSuccess()
    try await lenet.run(["export", "-m", "digit-int8.lenet", "-o", "int8"] + flags)
      .expectSilentSuccess()
    for name in ["digit-int8.lenet", "digit.c", "digit.h"] {
      #expect(try lenet.bytes(of: "int8/" + name) == lenet.bytes(of: "float/" + name), "\(name)")
    }
  }

  /// A float model stands for the int8 one that is made of it.
  @Test(.thorough, .ifStuck) func aFloatModelIsVerifiedAsItIsExported() async throws {
    struct Result: Decodable {
      let mismatches: Int
      let floatAccuracy: Double?
    }
    try lenet.placeModels()
    try lenet.placeDataset()
    let arguments = ["verify", "-m", "digit.lenet", "--images", "20", "--mnist", "mnist"]
    let foreign = "lenet: the test files are in MNIST's format but not the published ones"
    let outcome = try await lenet.run(arguments + ["--json"])
    #expect(outcome.status == 0)
    #expect(
      outcome.notes == [
        "lenet: digit.lenet is a float model, taken as 'lenet export --int8' quantizes it",
        foreign[...],
      ])
    let result = try outcome.json(Result.self)
    #expect(result.mismatches == 0 && result.floatAccuracy != nil)
    #expect(try await lenet.run(arguments + ["-q"]).notes == [foreign[...]])
  }

  @Test func int8ResultAsJSON() async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "export", "--int8", "--model", "digit.lenet", "--output", "out/", "--json")
    outcome.expectSilentSuccess()
    let result = try outcome.json(Result.self)
    #expect(result.model == "out/digit-int8.lenet")
    #expect(try result.digest == "\(TestModels.int8.get().digest)")
    #expect(result.files == ["out/digit-int8.lenet", "out/digit.h", "out/digit.c"])
    guard case .quantized(let model) = try TestModels.int8.get().content else {
      Issue.record("the test's int8 model is none")
      return
    }
    let code = GeneratedCode(model, digest: result.digest)
    let predictions = try #require(result.predictions)
    #expect(predictions.map(\.core) == Target.allCases.map(\.rawValue))
    for (printed, prediction) in zip(predictions, code.predictions) {
      #expect(printed.kernels == prediction.kernels)
      #expect(printed.flashBytes == printed.codeBytes + printed.constantBytes)
      #expect(printed.constantBytes == prediction.constantByteCount)
      #expect(printed.ramBytes == printed.staticRamBytes + printed.stackBytes)
      #expect(printed.layers.map(\.name) == ["conv1", "conv2", "fc1", "fc2", "fc3", "rest"])
      #expect(printed.layers.reduce(0) { $0 + $1.instructions } == printed.instructions)
    }
    #expect(try lenet.bytes(of: "out/digit.c") == Array(code.source.utf8))
  }

  private struct SharingResult: Decodable {
    let models: [Result]
    let files, kernels: [String]
  }

  @Test(arguments: ["cortex-m0", "Cortex-M0+", "microbit", "raspberry-pi-pico"])
  func codeForOneProcessor(name: String) async throws {
    try lenet.placeModels()
    try await lenet(
      "export", "--int8", "--model", "digit.lenet", "--for", name, "--output", "out"
    ).expectSilentSuccess()
    guard case .quantized(let model) = try TestModels.int8.get().content else {
      Issue.record("the test's int8 model is none")
      return
    }
    let code = try GeneratedCode(
      model, digest: "\(TestModels.int8.get().digest)", target: .cortexM0)
    #expect(try lenet.bytes(of: "out/digit.c") == Array(code.source.utf8))
  }

  @Test func kernelsOfTwoModels() async throws {
    let names = ["lenet5", "lenet5-original"]
    let models = names.flatMap { ["--model", ProjectFolder.path(of: "Models/\($0).lenet")] }
    let arguments = ["export", "--int8", "--for", "cortex-m0", "--shared-kernels"] + models
    for folder in ["1", "2"] {
      try await lenet.run(arguments + ["--output", folder]).expectSilentSuccess()
    }
    let outcome = try await lenet.run(arguments + ["--output", "1", "--json"])
    let result = try outcome.json(SharingResult.self)
    #expect(result.files == ["1/lenet_kernels.h", "1/lenet_kernels.c"])
    #expect(result.kernels == ["four_units", "rescale"])
    #expect(result.models.map(\.model) == names.map { "1/\($0)-int8.lenet" })
    for path in result.files + result.models.flatMap(\.files) {
      #expect(try lenet.bytes(of: path) == lenet.bytes(of: "2" + path.dropFirst()))
    }
  }

  @Test(arguments: [
    (["--for", "cortex-a7"], "--for cortex-a7: expected one of cortex-m0, "),
    (["--for", "microbit", "--optimize", "size"], "leave one away"),
    (["--for", "microbit", "--shared-kernels"], "--shared-kernels needs several models"),
    (["--model", "a", "--model", "b"], "--model is given 2 times, expected once"),
    (["--model", "a", "--model", "b", "--shared-kernels"], "and a processor with --for"),
  ])
  func processorsThatCannotBe(arguments: [String], message: String) async throws {
    let outcome = try await lenet.run(["export", "--int8", "--output", "out"] + arguments)
    #expect(outcome.status == 64 && outcome.errors.contains(message), "\(outcome)")
  }

  @Test(arguments: [
    ("avr", "lenet5-original", "has no kernel in common for avr"),
    ("cortex-m0", "lenet5", "two of the models are of this name"),
  ])
  func modelsThatShareNothing(processor: String, other: String, message: String) async throws {
    let models = ["lenet5", other].flatMap {
      ["--model", ProjectFolder.path(of: "Models/\($0).lenet")]
    }
    let outcome = try await lenet.run(
      ["export", "--int8", "--for", processor, "--shared-kernels", "--output", "out"] + models)
    #expect(outcome.status == 1 && outcome.errors.contains(message), "\(outcome)")
  }

  private struct CameraResult: Decodable {
    struct Camera: Decodable {
      let width, height, pictureBytes, memoryBytes: Int
      let files: [String]
    }

    let files: [String]
    let camera: Camera
  }

  @Test func cameraAddsThePreparation() async throws {
    try lenet.placeModels()
    let arguments = ["--int8", "--model", "digit.lenet", "--output", "out", "--camera", "96x64"]
    let text = try await lenet.run(["export", "--report"] + arguments)
    text.expectSilentSuccess()
    let code = GeneratedPreparation(model: "digit", camera: try CameraSize("96x64"))
    #expect(text.output.contains("camera       out/digit_picture.h, out/digit_picture.c\n"))
    #expect(
      text.output.contains(
        "96x64: \(6144 + code.memoryByteCount) bytes of RAM, 6144 for the picture and "
          + "\(code.memoryByteCount) more\n"))
    #expect(
      text.output.hasSuffix("ranges       out/digit-int8-ranges.txt, out/digit-int8-ranges.png\n"))
    #expect(try lenet.bytes(of: "out/digit_picture.h") == Array(code.header.utf8))
    #expect(try lenet.bytes(of: "out/digit_picture.c") == Array(code.source.utf8))
    let result = try await lenet.run(["export", "--json"] + arguments).json(CameraResult.self)
    #expect(result.camera.width == 96 && result.camera.height == 64)
    #expect(result.camera.pictureBytes == 6144)
    #expect(result.camera.memoryBytes == code.memoryByteCount)
    #expect(result.camera.files == ["out/digit_picture.h", "out/digit_picture.c"])
    #expect(result.files.suffix(2) == result.camera.files)
  }

  @Test func camerasThatCannotBe() async throws {
    for size in ["640x480", "7x100", "100x513", "0x0"] {
      try await lenet("export", "--int8", "--camera", size).expectUsageError(
        "--camera \(size): a camera of \(size), expected 8 to 512 pixels a side")
    }
    for size in ["160", "160x", "x", "160x120x3", "axb", "-160x120 "] {
      try await lenet("export", "--int8", "--camera=\(size)").expectUsageError(
        "'\(size)' is no size, expected WIDTHxHEIGHT, such as 160x120")
    }
    try await lenet("export", "--camera", "96x96").expectUsageError("add --int8")
  }

  @Test func floatExportIsTheModelItself() async throws {
    try lenet.placeModels()
    let outcome = try await lenet(
      "export", "--model", "digit.lenet", "--output", "out", "--json")
    outcome.expectSilentSuccess()
    let result = try outcome.json(Result.self)
    #expect(result.files == ["out/digit.lenet"])
    #expect(try result.digest == "\(TestModels.float.get().digest)")
    #expect(try lenet.bytes(of: "out/digit.lenet") == TestModels.float.get().bytes)
  }

  @Test func modelWithoutCalibrationIsRefused() async throws {
    try lenet.place(TestModels.uncalibrated.get().bytes, "digit.lenet")
    try await lenet("export", "--int8", "--model", "digit.lenet", "--output", "out")
      .expectFailure(1, "the model carries no calibration; add one with 'lenet calibrate MODEL'")
    #expect(try lenet.leftovers() == ["digit.lenet"])
  }

  @Test func anotherMethodMakesAnotherModel() async throws {
    try lenet.placeModels()
    for method in ["mse", "entropy+weights-mse+bias-correction"] {
      let outcome = try await lenet(
        "export", "--int8", "--model", "digit.lenet", "--output", method, "--calibration", method)
      outcome.expectSilentSuccess()
      #expect(outcome.output.contains("calibration  \(method); 40 images drawn digits"))
    }
    // The method that a model has until others were compared.
    #expect(try lenet.bytes(of: "mse/digit-int8.lenet") == TestModels.int8.get().bytes)
    #expect(
      try lenet.bytes(of: "entropy+weights-mse+bias-correction/digit-int8.lenet")
        != TestModels.int8.get().bytes)
  }

  @Test func unknownMethodsAreToldTheKnown() async throws {
    try await lenet("export", "--int8", "--calibration", "mse+weights").expectUsageError(
      "--calibration mse+weights", "expected one of min-max, percentile-99.9", "+weights-mse")
    try await lenet("export", "--calibration", "mse").expectUsageError("add --int8")
  }

  /// A foreign model must not choose where files go.
  @Test(arguments: ["../../stray", "/tmp/stray", "a/b", "", ".", "..", "two\nlines", "nul\0byte"])
  func namesOfModelsStayInTheFolder(name: String) async throws {
    try lenet.place(TestModels.named(name).bytes, "work/digit.lenet")
    for arguments in [["--int8"], []] {
      try await lenet.run(
        ["export", "--model", "digit.lenet", "--output", "out"] + arguments,
        folder: lenet.path(of: "work")
      ).expectSilentSuccess()
    }
    let files = try lenet.leftovers().filter {
      !["work", "work/digit.lenet", "work/out"].contains($0)
    }
    #expect(files.count == 4)
    for file in files {
      #expect(file.wholeMatch(of: /work\/out\/[A-Za-z0-9_-][A-Za-z0-9._-]*/) != nil, "\(file)")
    }
  }

  @Test(arguments: ["digit.lenet/out", "digit.lenet", "digit.lenet/a/b/c"])
  func folderThatCannotBeMade(folder: String) async throws {
    try lenet.placeModels()
    for arguments in [["--int8"], []] {
      try await lenet.run(
        ["export", "--model", "digit.lenet", "--output", folder, "--json"] + arguments
      ).expectFailure(1, "\(folder): the folder cannot be made: a part of the path is not a folder")
    }
    #expect(try lenet.leftovers() == ["digit-int8.lenet", "digit.lenet"])
    #expect(try lenet.bytes(of: "digit.lenet") == TestModels.float.get().bytes)
  }

  @Test func folderInPlaceOfAFile() async throws {
    try lenet.placeModels()
    try createFolder(lenet.path(of: "out/digit.c"))
    try lenet.place([1, 2, 3], "out/digit.h")
    try await lenet("export", "--int8", "--model", "digit.lenet", "--output", "out")
      .expectFailure(1, "out/digit.c: cannot be written: a folder is in its place")
    #expect(
      try lenet.leftovers() == [
        "digit-int8.lenet", "digit.lenet", "out", "out/digit.c", "out/digit.h",
      ])
    #expect(try lenet.bytes(of: "out/digit.h") == [1, 2, 3])
  }
}
