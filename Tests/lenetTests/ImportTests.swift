import LeNetModel
import LeNetModelFile
import TestSupport
import Testing

/// Networks of other tools that become models.
@Suite struct ImportTests {
  private let lenet = try! Lenet()

  struct Result: Decodable {
    struct Node: Decodable, Equatable {
      let name, operation, became: String
    }

    struct Reading: Decodable {
      let input, assumption: String
      let accuracy, loss: Double
    }

    let model, digest, format, kind, input: String
    let parameters: Int
    let classes: [String]
    let accuracy, int8Accuracy: Double?
    let images: Int?
    let nodes: [Node]
    let readings: [Reading]
  }

  private struct Inspection: Decodable {
    let digest, preparation: String
    let classes: [String]
    let provenance: [String: String]
  }

  private let unmeasured =
    "lenet: the model is not measured, for want of pictures "
    + "(MNIST was not found; 'lenet data fetch' gets it); name some with --data"

  @Test func whatBecameOfEachNodeIsTold() async throws {
    try lenet.placeModels()
    try await lenet("export", "-m", "digit.lenet", "--onnx", "-o", "out").expectSilentSuccess()
    let outcome = try await lenet("import", "out/digit.onnx")
    #expect(outcome.status == 0)
    #expect(outcome.errorLines == [unmeasured[...]])
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "node             operation  in the model")
    #expect(lines[1] == "picture.divided  Div        folded into conv1")
    #expect(lines[2] == "conv1            Conv       conv1")
    #expect(lines.contains("fc1.flatten      Flatten    in fc1"))
    let digest = try ModelFile(decoding: lenet.bytes(of: "build/digit.lenet")).digest
    #expect(
      lines.suffix(6) == [
        "model       build/digit.lenet, float", "digest      \(digest)",
        "from        ONNX, opset 17, of lenet \(Provenance.toolVersion)"[...],
        "input       1x28x28, pixels as 0..255", "parameters  61,706", "",
      ])
    // What was there is replaced.
    try lenet.place([1, 2, 3], "build/digit.lenet")
    #expect(try await lenet("import", "out/digit.onnx").status == 0)
    #expect(try ModelFile(decoding: lenet.bytes(of: "build/digit.lenet")).digest == digest)
  }

  @Test func scriptsGetEverything() async throws {
    try lenet.placeFixture("onnx-names.onnx")
    let outcome = try await lenet(
      "import", "onnx-names.onnx", "--input-scale", "-1..1", "-o", "out/a.lenet", "--json")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors
        == "lenet: the model is not measured, for want of pictures (MNIST's are 1x28x28, not 1x10x8); "
        + "name some with --data\n")
    #expect(
      try outcome.jsonKeys() == [
        "schema", "model", "digest", "format", "kind", "input", "parameters", "classes", "nodes",
        "readings",
      ])
    let result = try outcome.json(Result.self)
    #expect(result.model == "out/a.lenet" && result.format == "ONNX, opset 13")
    #expect(result.kind == "float" && result.input == "-1..1" && result.readings.isEmpty)
    #expect(result.classes == ["zero", "one", "two", "three", "N/A"])
    #expect(
      result.nodes.first == Result.Node(name: "conv0_node", operation: "Conv", became: "conv1"))
    let inspection = try await lenet("inspect", "out/a.lenet", "--json").json(Inspection.self)
    #expect(inspection.digest == result.digest && inspection.classes == result.classes)
    #expect(inspection.preparation == "resize")
    #expect(inspection.provenance["name"] == "a")
    #expect(inspection.provenance["import.format"] == "ONNX, opset 13")
    #expect(inspection.provenance["import.input"] == "-1..1")
    #expect(inspection.provenance["import.sha256"]?.count == 64)
  }

  @Test func classesThatSomebodyNames() async throws {
    try lenet.placeFixture("onnx-names.onnx")
    let result = try await lenet(
      "import", "onnx-names.onnx", "--input-scale", "0..1", "-o", "a.lenet", "--json",
      "--classes", "a, b b,c,d,e"
    ).json(Result.self)
    #expect(result.classes == ["a", "b b", "c", "d", "e"])
  }

  @Test func integersBecomeRealNumbersIfWanted() async throws {
    try lenet.placeFixture("tflite-int8.tflite")
    for (flags, kind) in [([], "int8"), (["--float"], "float")] {
      let result = try await lenet.run(
        ["import", "tflite-int8.tflite", "--input-scale", "0..1", "--json", "-o", "a.lenet"]
          + flags
      ).json(Result.self)
      #expect(result.kind == kind)
    }
  }

  /// How pictures lie in a dataset, against the network that was trained on MNIST's.
  enum Turn: String, CaseIterable {
    case none = "0..255"
    case inverted = "0..255, inverted"
    case transposed = "0..255, transposed"

    func callAsFunction(_ pixels: [UInt8]) -> [UInt8] {
      switch self {
      case .none: pixels
      case .inverted: pixels.map { 255 - $0 }
      case .transposed:
        pixels.indices.map { index in
          let (image, place) = index.quotientAndRemainder(dividingBy: 784)
          return pixels[784 * image + place % 28 * 28 + place / 28]
        }
      }
    }
  }

  @Test(arguments: Turn.allCases)
  func theInputIsFound(turn: Turn) async throws {
    try lenet.place(TestModels.weights(factor: 1 / 255), "weights.safetensors")
    try lenet.placeDataset(testCount: 40) { turn($0) }
    let command = [
      "import", "weights.safetensors", "--network", "lenet5", "--data", "mnist", "-o", "a.lenet",
    ]
    let text = try await lenet.run(command)
    text.expectSilentSuccess()
    let table =
      "ways to read a picture, tried on 20\n    right    loss  pixels as\n 100.00 %   "
    #expect(text.output.contains(table))
    #expect(text.output.contains("  \(turn.rawValue)\n"))
    #expect(text.output.contains("\n  and 28 more\n"))
    #expect(text.output.contains("\ninput       1x28x28, pixels as \(turn.rawValue)\n"))
    #expect(
      text.output.hasSuffix(
        "accuracy    100.00 %, 40 test pictures of mnist\nas int8     100.00 %\n"))

    let json = try await lenet.run(command + ["--json"])
    json.expectSilentSuccess()
    let result = try json.json(Result.self)
    #expect(result.input == turn.rawValue)
    #expect(result.accuracy == 1 && result.int8Accuracy == 1 && result.images == 40)
    // Scales, inversion, transposition, order behind flattening.
    #expect(result.readings.count == 5 * 2 * 2 * 2)
    #expect(result.readings[0].input == turn.rawValue && result.readings[0].accuracy == 1)
    #expect(result.readings.dropFirst().allSatisfy { $0.accuracy < 0.6 })

    let inspection = try await lenet("inspect", "a.lenet", "--json").json(Inspection.self)
    #expect(inspection.provenance["import.input"] == turn.rawValue)
    #expect(inspection.provenance["metrics.test_accuracy"] == "1.0")
    // As it is, it can be exported.
    try await lenet("export", "--int8", "-m", "a.lenet", "-o", "out").expectSilentSuccess()
  }

  @Test func whatSomebodySaysIsTaken() async throws {
    try lenet.place(TestModels.weights(factor: 1), "weights.safetensors")
    try lenet.placeDataset()
    for (said, input) in [
      ("0..255", "0..255"), ("0..1", "0..1"), ("0..1,inverted,transposed,channels-last", ""),
      ("0.1/0.3, transposed", "0.1/0.3, transposed"),
    ] {
      let outcome = try await lenet(
        "import", "weights.safetensors", "--network", "lenet5", "--data", "mnist", "-o", "a.lenet",
        "--input-scale", said, "--json")
      #expect(outcome.status == 0, "\(outcome.errors)")
      let result = try outcome.json(Result.self)
      let guesses = try #require(result.accuracy) < 2.0 / 11
      #expect(outcome.errors.contains("hardly more than guesses among 10 classes") == guesses)
      #expect(
        result.input == (input.isEmpty ? "0..1, inverted, transposed, channels-last" : input))
      #expect(result.readings.isEmpty && result.images == 30)
      #expect((result.accuracy == 1) == (said == "0..1"))
    }
  }

  /// Few pictures, which a network reads as well either way.
  @Test func waysThatAreNotToldApartAreNamed() async throws {
    try lenet.place(TestModels.weights(factor: 1), "weights.safetensors")
    try lenet.placeDataset(trainCount: 100)
    let outcome = try await lenet(
      "import", "weights.safetensors", "--network", "lenet5", "--data", "mnist", "-o", "a.lenet")
    #expect(outcome.status == 0)
    let note =
      /lenet: the network reads these pictures about as well in \d ways, of which the first is taken: (.*); if you know which is right, say it with --input-scale/
    let ways = try #require(outcome.notes.first?.wholeMatch(of: note)).1.split(separator: ", ")
    #expect(outcome.notes.count == 1 && ways.count > 1 && ways.contains("(0..1)"))
    #expect(outcome.output.contains("pixels as \(ways[0].dropFirst().dropLast())\n"))
  }

  /// With weights alone, what lies between the layers is found out, too.
  @Test(.thorough) func theNetworkIsFound() async throws {
    try lenet.place(TestModels.weights(factor: 1 / 255), "weights.safetensors")
    try lenet.placeDataset(trainCount: 300)
    let outcome = try await lenet("import", "weights.safetensors", "--data", "mnist")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let network = "relu, max pooling; input 28x28, padding 2 and 0, pooling behind conv1 and conv2"
    #expect(outcome.output.contains("\nnetwork     \(network)\n"))
    let model = try lenet.floatModel("build/weights.lenet")
    let shipped = try ModelFile.read(ProjectFolder.path(of: "Models/lenet5.lenet")).content.network
    #expect(model.network.layers == shipped.layers)
  }

  /// As MNIST's are by default.
  @Test(.thorough) func theUsualPicturesNeedNoWord() async throws {
    try lenet.placeModels()
    try lenet.placeDataset(trainCount: 5300)
    try await lenet("export", "-m", "digit.lenet", "--onnx", "-o", "out").expectSilentSuccess()
    let outcome = try await lenet("import", "out/digit.onnx", "--mnist", "mnist", "--json")
    #expect(outcome.status == 0)
    let result = try outcome.json(Result.self)
    #expect(result.images == 30 && result.accuracy != nil && result.int8Accuracy != nil)
    #expect(result.classes == (0...9).map(String.init))
    #expect(try lenet.floatModel("build/digit.lenet").calibration?.tournament != nil)
  }
}
