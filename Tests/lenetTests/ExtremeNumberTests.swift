import LeNetModel
import LeNetModelFile
import Quantization
import TestSupport
import Testing

/// Models whose files are sound and whose numbers are as no training leaves them: refused where they are
/// read, or worked with to the end.
@Suite(.ifStuck) struct ExtremeNumberTests {
  private let lenet = try! Lenet()

  static let extremes: [Float] = [
    0, .leastNonzeroMagnitude, 1e-30, 1 / 64, 64, 1e30, 1e38, -1e38, .greatestFiniteMagnitude,
    -.greatestFiniteMagnitude, .infinity, .nan,
  ]

  @Test(.thorough, arguments: FloatField.allCases, extremes)
  func floatModels(field: FloatField, value: Float) async throws {
    let recipe = RecipeTests.recipe(epochs: 1, seed: 1)
    guard let model = try? field.model(with: value, recipe: recipe) else { return }
    try lenet.place(ModelFile(.float(model)).bytes, "x.lenet")
    try await expectSense(
      of: Self.readers + [
        ["infer", samplePictures[0], "--float", "--model", "x.lenet", "--explain", "x.png"],
        ["export", "--int8", "--model", "x.lenet", "--output", "out", "--report"],
        ["calibrate", "x.lenet", "--output", "y.lenet", "--images", "20", "--mnist", "mnist"],
      ])
  }

  @Test(.thorough, arguments: IntegerField.allCases, extremes)
  func int8Models(field: IntegerField, value: Float) async throws {
    // A whole number's only extremes are its first and last.
    guard field.isReal || [0, 64].contains(value),
      case .quantized(let model) = try TestModels.int8.get().content,
      let extreme = try? field.model(model, with: value)
    else { return }
    try lenet.place(ModelFile(.quantized(extreme)).bytes, "x.lenet")
    try await expectSense(
      of: Self.readers + [
        ["infer", samplePictures[0], "--model", "x.lenet", "--show", "--explain", "x.png"]
      ])
  }

  private static let readers = [
    ["inspect", "x.lenet"], ["inspect", "--ranges", "--picture", "r.png", "x.lenet"],
    ["evaluate", "x.lenet", "--mnist", "mnist"],
    ["report", "x.lenet", "--mnist", "mnist", "--html", "x.html", "--output", "pictures"],
  ]

  /// Each ends well, or says in a line why not; and no result is no number.
  private func expectSense(of commands: [[String]]) async throws {
    try lenet.placeDataset(trainCount: 100, testCount: 20)
    for command in commands {
      let outcome = try await lenet.run(command)
      #expect([0, 1, 2].contains(outcome.status), "\(command): \(outcome)")
      if outcome.status == 1 { #expect(outcome.errors.contains("x.lenet: "), "\(command)") }
      for word in ["nan", "inf"] {
        #expect(!outcome.output.split { !$0.isLetter }.contains { $0 == word }, "\(outcome.output)")
      }
    }
  }

  @Test func scoresThatOverflowAreNoResult() async throws {
    let recipe = RecipeTests.recipe(epochs: 1, seed: 1)
    let model = try FloatField.bias.model(with: .greatestFiniteMagnitude, recipe: recipe)
    try lenet.place(ModelFile(.float(model)).bytes, "x.lenet")
    try lenet.placeDataset(testCount: 20)
    for command in ["evaluate", "report"] {
      let outcome = try await lenet(command, "x.lenet", "--mnist", "mnist")
      #expect(outcome.status == 1 && outcome.output == "")
      #expect(outcome.errors.contains("x.lenet: the model's scores overflow; use another model"))
    }
  }
}

/// What a float model has numbers in.
enum FloatField: CaseIterable {
  case weights, oneWeight, bias, temperature, evidence, minimum, maximum, means, loss, divergence
  case signalToNoise

  /// - Throws: ``ModelError`` where no model has such a number there.
  func model(with value: Float, recipe: String) throws -> FloatModel {
    guard case .float(let sound) = try TestModels.float.get().content,
      let calibration = sound.calibration
    else { throw ModelError.layerCount(what: "models", expected: 1, found: 0) }
    var parameters = sound.parameters
    switch self {
    case .weights: parameters[1].weights = parameters[1].weights.map { _ in value }
    case .oneWeight: parameters[4].weights[3] = value
    case .bias:
      for index in parameters.indices {
        parameters[index].bias = parameters[index].bias.map { _ in value }
      }
    default: break
    }
    let histograms = calibration.histograms.map {
      Histogram(
        minimum: self == .minimum ? value : $0.minimum,
        maximum: self == .maximum ? value : $0.maximum, counts: $0.counts)
    }
    let trial = CalibrationTournament.Trial(
      method: .standard, loss: self == .loss ? Double(value) * 1e200 : 0.5,
      divergence: self == .divergence ? Double(value) * 1e200 : 0.1, correctCount: 7,
      agreementCount: 8,
      signalToNoise: sound.network.activatedIndices.map { _ in self == .signalToNoise ? value : 9 })
    return try FloatModel(
      network: sound.network, parameters: parameters,
      calibration: Calibration(
        histograms: histograms,
        inputMeans: calibration.inputMeans.map { $0.map { self == .means ? value : $0 } },
        tournament: CalibrationTournament(imageCount: 20, trials: [trial])),
      confidence: Confidence(
        temperature: self == .temperature ? value : 1, leastEvidence: self == .evidence ? value : -9
      ),
      provenance: Provenance(["name": "x", "training.recipe": recipe]))
  }
}

/// What an int8 model has numbers in; whole ones are the extremes that they may be.
enum IntegerField: CaseIterable {
  case scale, weightScale, temperature, evidence, zeroPoint, multiplier, shift, bias

  var isReal: Bool { [.scale, .weightScale, .temperature, .evidence].contains(self) }

  func model(_ sound: QuantizedModel, with value: Float) throws -> QuantizedModel {
    let isHigh = value > 1
    var tensors = sound.tensors
    let last = tensors.count - 1
    if self == .scale || self == .zeroPoint {
      tensors[last] = QuantizationParameters(
        scale: self == .scale ? value : 1, zeroPoint: isHigh ? 127 : -128)
    }
    let parameters = sound.parameters.map { layer in
      func all<Number>(_ numbers: [Number], _ field: IntegerField, _ other: Number) -> [Number] {
        self == field ? numbers.map { _ in other } : numbers
      }
      return QuantizedParameters(
        weights: layer.weights, bias: all(layer.bias, .bias, isHigh ? 1 << 30 : -1 << 30),
        weightScales: all(layer.weightScales, .weightScale, value),
        multipliers: all(layer.multipliers, .multiplier, isHigh ? .max : 1 << 30),
        shifts: all(layer.shifts, .shift, isHigh ? 62 : 1))
    }
    return try QuantizedModel(
      network: sound.network, tensors: tensors, parameters: parameters, tables: sound.tables,
      confidence: Confidence(
        temperature: self == .temperature ? value : 1, leastEvidence: self == .evidence ? value : -9
      ), provenance: sound.provenance)
  }
}
