import FileAccess
import Foundation
import LeNetModel
import LeNetModelFile
import Quantization
import SweepSpace
import SweepStore
import Sweeping
import TestSupport
import Testing

/// Names and texts that anybody may have chosen do not reach a terminal, a page or a table as they are.
@Suite(.ifStuck) struct HostileTextTests {
  private let lenet = try! Lenet()

  /// Moves the cursor, recolours, turns the order of letters around.
  private static let hostile = "a\u{1B}[2J\u{9B}31mb\u{202E}c\u{7F}d\u{2028}e"
  private static let spelledOut = "a\\u{1B}[2J\\u{009B}31mb\\u{202E}c\\u{7F}d\\u{2028}e"

  private func expectPrintable(
    _ text: String, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let unprintable = text.unicodeScalars.filter {
      $0 != "\n"
        && ($0.properties.generalCategory == .control || $0.properties.isBidiControl
          || $0 == "\u{2028}")
    }
    #expect(unprintable.isEmpty, "\(what): \(unprintable)", sourceLocation: sourceLocation)
  }

  /// Runs a command and expects that both its streams can be shown.
  @discardableResult
  private func run(_ arguments: String...) async throws -> Lenet.Outcome {
    let outcome = try await lenet.run(arguments)
    expectPrintable(outcome.output, "\(arguments)")
    expectPrintable(outcome.errors, "\(arguments)")
    return outcome
  }

  private func placeModels() throws {
    guard case .float(let sound) = try TestModels.float.get().content else { return }
    let keys = [
      "name", "calibration.source", "calibration.images", "calibration.method", "training.recipe",
      "training.best_epoch", "dataset.test-images.sha256", "tool.version", "of-nobody",
    ]
    let float = try FloatModel(
      network: sound.network, parameters: sound.parameters, calibration: sound.calibration,
      provenance: Provenance(
        Dictionary(uniqueKeysWithValues: keys.map { ($0, "\($0) \(Self.hostile)") })))
    let int8 = try Quantizer.quantize(float, parentDigest: Self.hostile)
    var provenance = int8.provenance
    provenance["calibration.method"] = Self.hostile + "\nline"
    try lenet.place(ModelFile(.float(float)).bytes, "x.lenet")
    try lenet.place(
      ModelFile(
        .quantized(
          QuantizedModel(
            network: int8.network, tensors: int8.tensors, parameters: int8.parameters,
            tables: int8.tables, provenance: provenance))
      ).bytes, "y.lenet")
    try lenet.placeDataset(testCount: 20)
  }

  @Test func whatAModelSays() async throws {
    try placeModels()
    let export = try await run(
      "export", "--int8", "--model", "x.lenet", "--output", "out", "--report")
    #expect(export.status == 0 && export.output.contains(Self.spelledOut), "\(export.errors)")
    let ranges = try await run("inspect", "--ranges", "y.lenet")
    #expect(ranges.output.contains("quantized by \(Self.spelledOut)\\nline\n"))
    for model in ["x.lenet", "y.lenet"] {
      try await #expect(run("inspect", model).output.contains(Self.spelledOut))
      try await run("inspect", "--recipe", model)
      try await run("evaluate", model, "--mnist", "mnist")
      let report = try await run(
        "report", model, "--mnist", "mnist", "--html", "out/\(model).html", "--output", "out")
      #expect(report.status == 0)
    }
    for name in try lenet.leftovers() where name.hasPrefix("out/") {
      expectPrintable(name, "a file's name")
      guard !name.hasSuffix(".png"), !name.hasSuffix(".lenet") else { continue }
      expectPrintable(String(decoding: try lenet.bytes(of: name), as: UTF8.self), name)
    }
    #expect(
      String(decoding: try lenet.bytes(of: "out/x.lenet.html"), as: UTF8.self)
        .contains(Self.spelledOut))
  }

  /// JSON has escapes of its own, so that a script gets what the file says.
  @Test func scriptsGetTheTextItself() async throws {
    try placeModels()
    struct Inspection: Decodable { let provenance: [String: String] }
    let inspection = try await run("inspect", "--json", "x.lenet").json(Inspection.self)
    #expect(inspection.provenance["of-nobody"] == "of-nobody \(Self.hostile)")
    try await run("inspect", "--ranges", "--json", "y.lenet")
  }

  @Test(arguments: [[], ["--many"], ["--csv"], ["--json"], ["--save-input", "out"]])
  func whatPicturesAreCalled(options: [String]) async throws {
    try placeModels()
    let name = "p/\(Self.hostile)\nx.png"
    try lenet.place(readFile(samplePictures[0], limit: 1 << 20), name)
    try lenet.place(Array("no picture".utf8), "p/\(Self.hostile).jpg")
    let outcome = try await lenet.run(["infer", "--model", "y.lenet", "p"] + options)
    expectPrintable(outcome.output, "\(options)")
    expectPrintable(outcome.errors, "\(options)")
    #expect(outcome.errors.contains(Self.spelledOut))
    if options == ["--json"] {
      struct Reading: Decodable { let file: String }
      #expect(try outcome.json([Reading].self).contains { $0.file == name })
    } else {
      // On one line.
      #expect(outcome.output.contains("p/\(Self.spelledOut)\\nx.png"), "\(outcome.output)")
    }
    // Of pictures that are not there, as an error of the whole command.
    try await run("infer", "--model", Self.hostile, "p")
    try await run("report", Self.hostile)
    try await run("--\(Self.hostile)")
  }

  @Test func whatRecipesAndSweepsSay() async throws {
    try lenet.placeDataset()
    let yaml = "\"\(Self.hostile)\": 1\n".replacing("\u{1B}", with: "\\e")
      .replacing("\u{7F}", with: "\\x7f")
    try lenet.place(yaml.utf8, "r.yaml")
    for command in [["train", "--recipe", "r.yaml"], ["sweep", "run", "r.yaml"]] {
      let outcome = try await lenet.run(command + ["--mnist", "mnist"])
      #expect(outcome.status != 0)
      expectPrintable(outcome.errors, "\(command)")
    }
    let plan = TrialPlan(TrialConfiguration([.filters: .integer(2), .epochs: .integer(1)]))
    let text = "method: grid\nparameters:\n  filters: {values: [2]}\n"
    let sweep = StoredSweep(
      source: Self.hostile, text: text, method: "grid", seed: 1, trialLimit: nil,
      images: [Self.hostile])
    let store = try SweepStore.create(lenet.path(of: "s.sqlite"), sweep)
    _ = try store.enter([plan], from: 1)
    let worker = try SweepWorker(store)
    if case .trial(let trial) = try worker.claim(proposing: { _ in nil }) {
      try worker.fail(trial, reason: Self.hostile + "\nx")
    }
    let shown = try await run("sweep", "show", "s.sqlite")
    #expect(shown.output.contains(Self.spelledOut + "\\nx"), "\(shown)")
    try await #expect(run("sweep", "export", "s.sqlite").output.contains(Self.spelledOut))
    try await run("sweep", "show", "--json", "s.sqlite")
    try await run("sweep", "resume", "s.sqlite", "--mnist", "mnist")
  }
}
