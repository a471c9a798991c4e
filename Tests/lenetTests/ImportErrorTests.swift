import FileAccess
import Foundation
import LeNetModel
import LeNetModelFile
import LeNetPictureFile
import TestSupport
import Testing

/// What stands in the way of an import is told in one line, and nothing is written then.
@Suite struct ImportErrorTests {
  private let lenet = try! Lenet()

  /// Runs `import` and expects this line after `lenet: `, and no file that was not there.
  private func expectFailure(
    _ arguments: String..., message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let before = try lenet.leftovers()
    let outcome = try await lenet.run(["import"] + arguments)
    outcome.expectFailure(1, sourceLocation: sourceLocation)
    #expect(outcome.errors == "lenet: \(message)\n", sourceLocation: sourceLocation)
    #expect(try lenet.leftovers() == before, sourceLocation: sourceLocation)
  }

  @Test func filesThatAreNone() async throws {
    try lenet.placeModels()
    try lenet.place([], "empty.onnx")
    try lenet.place(Array("version https://git-lfs.github.com/spec/v1\n".utf8), "text.pth")
    try lenet.place([0, 1, 0xFF, 2, 3, 4, 5, 6, 7, 8], "noise.h5")
    try createFolder(lenet.path(of: "folder.keras"))
    let possible =
      "possible: ONNX, a PyTorch state dict, safetensors, Keras (.h5, .keras) or TFLite"
    for (file, message) in [
      ("none.onnx", "cannot be read: there is no such file or folder"),
      ("folder.keras", "is a folder, a pipe or a device, expected a file"),
      ("empty.onnx", "found an empty file, \(possible)"),
      ("text.pth", "found a text, \(possible)"),
      (
        "noise.h5", "found a file that begins with the bytes 00 01 ff 02 03 04 05 06, \(possible)"
      ),
      (
        "digit.lenet",
        "found a model of this project, possible: a file of another tool to import"
      ),
    ] {
      try await expectFailure(file, message: "\(file): \(message)")
    }
  }

  @Test func aTruncatedFile() async throws {
    try lenet.placeFixture("torch-13-view.onnx")
    let bytes = try lenet.bytes(of: "torch-13-view.onnx")
    try lenet.place(bytes.prefix(bytes.count / 2), "short.onnx")
    try await expectFailure(
      "short.onnx",
      message: "short.onnx: model: found \(bytes.count / 2) bytes that are no messages of it, "
        + "expected a ModelProto; the file is damaged or no ONNX file")
  }

  @Test(arguments: [
    (
      "refused-code.pth",
      "found a pickle that wants to call posix.system, of which nothing was executed, possible: "
        + "tensors by name: torch.save(model.state_dict(), FILE)"
    ),
    (
      "refused-residual.onnx",
      "add3_node (Add): found a branch: 2 inputs that depend on the picture, possible: one chain "
        + "from the input to the scores"
    ),
    (
      "refused-residual.keras",
      "joined (Add): found a layer that joins branches, possible: a chain of layers without branches"
    ),
    (
      "refused-lstm.onnx",
      "/lstm/LSTM (LSTM): found a recurrent layer, possible: convolutions and dense layers"
    ),
    ("refused-nan.onnx", "tensor tensor2: found NaN at element 3, expected numbers"),
    (
      "refused-external-missing.onnx",
      "tensor tensor2: found elements in the file nowhere.data, which is not there, expected it in "
        + "the folder of the ONNX file"
    ),
    // Nobody is asked for the input's scale of what cannot be.
    ("refused-224.onnx", "a picture has 224 rows, expected 8 to 96"),
    (
      "refused-any-size.onnx",
      "picture (input): found a shape of 1x1x?x?, possible: a batch of pictures with fixed rows, "
        + "columns and channels"
    ),
  ])
  func networksThatAreNotTaken(file: String, message: String) async throws {
    try lenet.placeFixture(file)
    try await expectFailure(file, message: "\(file): \(message)")
  }

  @Test func integersThatNoModelHas() async throws {
    try lenet.placeFixture("qdq-tanh-average.onnx")
    try await expectFailure(
      "qdq-tanh-average.onnx", "--input-scale", "0..1",
      message: "qdq-tanh-average.onnx: /1/Tanh (quantized layer): found no scale of its output, "
        + "possible: one; or import it as float, with --float")
    let outcome = try await lenet(
      "import", "qdq-tanh-average.onnx", "--input-scale", "0..1", "--float", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func whatNoFileSaysAndNoPicturesTell() async throws {
    try lenet.placeFixture("torch-13-view.onnx")
    try lenet.place(TestModels.weights(factor: 1), "weights.safetensors")
    let absence =
      "to find it out with (MNIST was not found; 'lenet data fetch' gets it); name some with --data, "
      + "or say it with "
    let scale = "--input-scale: 0..1, 0..255, -1..1 or mnist, for example"
    let network = "--network: lenet5 or a recipe"
    try await expectFailure(
      "weights.safetensors",
      message: "the file does not say what the network takes a pixel for and what lies between its "
        + "layers, and there are no pictures of 1x28x28 \(absence)\(scale), and \(network)")
    try await expectFailure(
      "weights.safetensors", "--network", "lenet5",
      message:
        "the file does not say what the network takes a pixel for, and there are no pictures "
        + "of 1x28x28 \(absence)\(scale)")
    try await expectFailure(
      "weights.safetensors", "--input-scale", "0..1",
      message: "the file does not say what lies between its layers, and there are no pictures of "
        + "1x28x28 \(absence)\(network)")
    try await expectFailure(
      "torch-13-view.onnx",
      message:
        "the file does not say what the network takes a pixel for, and there are no pictures "
        + "of 1x12x10 to find it out with (MNIST's are 1x28x28, not 1x12x10); name some with "
        + "--data, or say it with \(scale)")
  }

  @Test func picturesThatTheNetworkCannotRead() async throws {
    try lenet.place(TestModels.weights(factor: 1), "weights.safetensors")
    // Noise, of which a guess is as good as any.
    try lenet.placeDataset(trainCount: 100) { pixels in
      pixels.indices.map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 9) }
    }
    let before = try lenet.leftovers()
    let outcome = try await lenet(
      "import", "weights.safetensors", "--network", "lenet5", "--data", "mnist", "--prepare",
      "none")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(
      outcome.errors.contains(
        "lenet: the network reads these pictures no better than guessing, whatever its pixels are "
          + "taken for; name pictures of what it was trained on with --data, or say what it takes a "
          + "pixel for with --input-scale:\n    right    loss  pixels as\n"))
    #expect(outcome.errors.hasSuffix("\n  and 28 more\n"))
    #expect(try lenet.leftovers() == before)
  }

  @Test func classesThatDoNotFit() async throws {
    try lenet.placeModels()
    try lenet.placeFixture("torch-13-view.onnx")
    try lenet.place(ModelFile(.float(TestModels.pets())).bytes, "pets.lenet")
    try await lenet("export", "-m", "digit.lenet", "--onnx", "-o", "out").expectSilentSuccess()
    try lenet.placeDataset()
    try await expectFailure(
      "torch-13-view.onnx", "--data", "colours", "--input-scale", "0..1",
      message:
        "colours: there is no such folder, and no IDX files whose names begin so; expected a "
        + "folder with a folder of pictures for each class, with train/ and test/ of such folders, "
        + "or with MNIST-like IDX files")
    for (label, name) in ["cat", "dog"].enumerated() {
      for part in ["train", "test"] {
        for index in 0..<4 {
          let grey = UInt8(60 * label + 10 * index)
          let png = colourPNG([UInt8](repeating: grey, count: 3 * 12 * 10), width: 10)
          try lenet.place(try #require(png), "pets/\(part)/\(name)/\(index).png")
        }
      }
    }
    try await expectFailure(
      "torch-13-view.onnx", "--data", "pets", "--input-scale", "0..1",
      message:
        "the network gives 6 scores, and there are pictures of 2 classes (cat, dog); name the "
        + "class of each score with --classes")
    for names in ["a,b", "0,1,2,3,4,5,6,7,8,9,10"] {
      try await expectFailure(
        "out/digit.onnx", "--classes", names,
        message:
          "--classes: found \(names.split(separator: ",").count) names, expected 10, one for "
          + "each score of the network")
    }
    for (names, name) in [("a,b,c,d,e,f,g,h,i,a", "a"), ("a,b,c,d,,f,g,h,i,j", "")] {
      try await expectFailure(
        "out/digit.onnx", "--classes", names,
        message:
          "out/digit.onnx: the class name '\(name)' is empty or there twice, expected another "
          + "name for each class")
    }
  }

  /// MNIST's recipe sets 5,000 of its images aside.
  @Test func tooFewPicturesToCalibrateWith() async throws {
    try lenet.placeModels()
    try await lenet("export", "-m", "digit.lenet", "--onnx", "-o", "out").expectSilentSuccess()
    try lenet.placeDataset()
    let before = try lenet.leftovers()
    let outcome = try await lenet("import", "out/digit.onnx", "--mnist", "mnist")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(
      outcome.errors.hasSuffix(
        "\nlenet: 5000 validation images of 20 leave none to train on; set aside fewer or use a "
          + "larger set\n"))
    #expect(try lenet.leftovers() == before)
  }

  @Test func outputsThatCannotBe() async throws {
    try lenet.placeModels()
    try await lenet("export", "-m", "digit.lenet", "--onnx", "-o", "out").expectSilentSuccess()
    try lenet.place(lenet.bytes(of: "out/digit.onnx"), "network.lenet")
    try FileManager.default.createSymbolicLink(
      atPath: lenet.path(of: "link.lenet"), withDestinationPath: "network.lenet")
    for output in ["network.lenet", "./network.lenet", "link.lenet"] {
      try await expectFailure(
        "network.lenet", "--output", output,
        message: "\(output): is read by this command and not replaced; name another file to write")
    }
    #expect(try lenet.bytes(of: "network.lenet") == lenet.bytes(of: "out/digit.onnx"))
    try await expectFailure(
      "out/digit.onnx", "-o", "digit.lenet/a.lenet",
      message: "digit.lenet: the folder cannot be made: a part of the path is not a folder")
    try createFolder(lenet.path(of: "folder.lenet"))
    try await expectFailure(
      "out/digit.onnx", "-o", "folder.lenet",
      message: "folder.lenet: cannot be written: a folder is in its place; nothing was changed")
  }

  @Test func wrongUsage() async throws {
    for (arguments, words) in [
      (
        ["--input-scale", "nonsense"],
        "The value 'nonsense' is invalid for '--input-scale <scale>': expected 0..1, 0..255, -1..1, "
          + "-0.5..0.5, mnist, imagenet or MEAN/DEVIATION, then, if wanted, ,inverted ,transposed "
          + "and ,channels-last\n"
      ),
      (["--input-scale", "0.5/0"], "The value '0.5/0' is invalid"),
      (["--input-scale", "inverted"], "The value 'inverted' is invalid"),
      (["--input-scale", "0..1,nan/1"], "The value '0..1,nan/1' is invalid"),
      (
        ["--output", "a.onnx"],
        "lenet: --output a.onnx: expected a file name that ends in .lenet\n"
      ),
      (
        ["--output", ".lenet"],
        "lenet: --output .lenet: expected a file name that ends in .lenet\n"
      ),
      (
        ["--prepare", "resize"],
        "lenet: --prepare decides about the pictures of --data; add --data\n"
      ),
      (
        ["--prepare", "stretch", "--data", "d"],
        "'stretch': expected none, digit, resize, resize-fit\n"
      ),
      (["--data", ""], "lenet: --data is empty, expected a folder\n"),
      (["--data", "d", "--mnist", "m"], "lenet: --data and --mnist: expected one of them\n"),
    ] {
      try await lenet.run(["import", "a.onnx"] + arguments).expectUsageError(words)
    }
    try await lenet("import").expectUsageError("Missing expected argument '<file>'")
    try await lenet("import", ".onnx", "--input-scale", "-1..1").expectUsageError(
      ".onnx: gives no name for the model; add --output")
    #expect(try lenet.leftovers() == [])
  }

  @Test func aRecipeThatIsNone() async throws {
    try lenet.place(TestModels.weights(factor: 1), "weights.safetensors")
    try await expectFailure(
      "weights.safetensors", "--network", "lenet9", "--input-scale", "0..1",
      message: "lenet9: cannot be read: there is no such file or folder")
  }

  /// Of nodes, in whose names anybody may have put anything.
  @Test func hostileNamesAreSpelledOut() async throws {
    try lenet.placeModels()
    try await lenet("export", "-m", "digit.lenet", "--onnx", "-o", "out").expectSilentSuccess()
    let (hostile, spelledOut) = ("\u{1B}[2J\u{202E}\nlenet", "\\u{1B}[2J\\u{202E}\\nlenet")
    try lenet.place(
      lenet.bytes(of: "out/digit.onnx").replacing("conv1.maxpool", with: hostile), "names.onnx")
    let outcome = try await lenet("import", "names.onnx", "-o", "a.lenet")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("\n\(spelledOut)  MaxPool    conv1.maxpool\n"))
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{202E}"))
    let json = try await lenet("import", "names.onnx", "-o", "a.lenet", "--json")
    #expect(!json.output.contains("\u{1B}") && !json.output.contains("\u{202E}"))
    #expect(try json.json(ImportTests.Result.self).nodes.contains { $0.name == hostile })

    try lenet.placeFixture("refused-residual.onnx")
    try lenet.place(
      lenet.bytes(of: "refused-residual.onnx").replacing("add3_node", with: "\u{1B}[2J\nabcd"),
      "branch.onnx")
    try await expectFailure(
      "branch.onnx",
      message: "branch.onnx: \\u{1B}[2J\\nabcd (Add): found a branch: 2 inputs that depend on the "
        + "picture, possible: one chain from the input to the scores")
  }
}
