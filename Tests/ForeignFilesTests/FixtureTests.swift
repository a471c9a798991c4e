import FloatInference
import ForeignFiles
import ForeignNetworks
import Foundation
import LeNetInterpreter
import LeNetModel
import TestSupport
import Testing

/// Files that the real exporters wrote, against what a second engine says of them. `make_fixtures` makes
/// both.
@Suite struct FixtureTests {
  /// What is known of a file.
  struct Expectation: Decodable {
    let input: [Int]?
    let scaling: String?
    let scores: [[Double]]?
    let softmax: Bool?
    let tolerance: Tolerance?
    let network: [[LayerWord]]?
    let flattenedClassNames: [String]?
    let refusedFor: String?
  }

  enum Tolerance: Decodable {
    case real(Double)
    case steps(Double, scale: Double)

    private enum CodingKeys: CodingKey { case scale, steps }

    init(from decoder: any Decoder) throws {
      if let container = try? decoder.container(keyedBy: CodingKeys.self) {
        self = .steps(
          try container.decode(Double.self, forKey: .steps),
          scale: try container.decode(Double.self, forKey: .scale))
      } else {
        self = .real(try decoder.singleValueContainer().decode(Double.self))
      }
    }
  }

  /// A word or a number of a layer.
  enum LayerWord: Decodable {
    case word(String)
    case number(Double)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .word(try container.decode(String.self))
      }
    }
  }

  static let folder = ProjectFolder.path(of: "Tests/ForeignFilesTests/Fixtures")
  static let expectations: [String: Expectation] = {
    let data = try! Data(contentsOf: URL(fileURLWithPath: folder + "/expected.json"))
    return try! JSONDecoder().decode([String: Expectation].self, from: data)
  }()
  static let readable = expectations.filter { $0.value.refusedFor == nil }.keys.sorted()
  static let refused = expectations.filter { $0.value.refusedFor != nil }.keys.sorted()

  @Test func thereAreFixtures() {
    #expect(Self.readable.count > 100)
    #expect(Self.refused.count > 20)
  }

  @Test(arguments: readable) func theModelGivesTheScoresOfTheEngine(name: String) throws {
    let expected = try #require(Self.expectations[name])
    let shape = try #require(expected.input)
    let scores = try #require(expected.scores)
    let classNames = (0..<scores[0].count).map(String.init)
    let network = try expected.network.map { layers in
      try Network(
        layers.map { try LayerKind(words: $0) },
        Signature(
          input: Shape(channels: shape[0], height: shape[1], width: shape[2]),
          classNames: classNames))
    }
    let file = try ForeignFile(try Self.bytes(name), folder: Self.folder, network: network)
    let foreign = try #require(file.candidates.first).network
    #expect(file.candidates.count == 1)
    if let names = expected.flattenedClassNames { #expect(foreign.classNames == names) }
    let scaling = try #require(
      expected.scaling == "file"
        ? foreign.inputScaling ?? foreign.usualScalings[0]
        : InputScaling.usual(channels: 3).first { $0.name == expected.scaling })
    let identity = ImportedIdentity(
      classNames: classNames, preparation: .none, provenance: Provenance())
    let reading = InputReading(scaling: scaling)
    let count = shape.reduce(1, *)
    for (k, expectedScores) in scores.enumerated() {
      let pixels = (0..<count).map { i in UInt8((k * 89 + i * i * 7 + i * 31) % 251) }
      let found: [Double]
      switch try #require(expected.tolerance) {
      case .real(let tolerance):
        let model = try foreign.floatModel(reading, identity).model
        found = FloatEvaluator(model, threads: 1).scores(of: pixels).map(Double.init)
        try Self.compare(found, expectedScores, expected, within: tolerance)
      case .steps(let steps, let scale):
        if let model = try Self.quantizedModel(of: foreign, reading, identity) {
          found = model.realScores(try ReferenceInterpreter(model).scores(of: pixels))
            .map(Double.init)
        } else {
          let model = try foreign.floatModel(reading, identity).model
          found = FloatEvaluator(model, threads: 1).scores(of: pixels).map(Double.init)
        }
        try Self.compare(found, expectedScores, expected, within: (steps + 0.01) * scale)
      }
    }
  }

  /// Nil where the file has numbers that an int8 model has not: its error says what to do.
  private static func quantizedModel(
    of foreign: ForeignNetwork, _ reading: InputReading, _ identity: ImportedIdentity
  ) throws -> QuantizedModel? {
    do {
      return try foreign.quantizedModel(reading, identity).model
    } catch {
      guard "\(error)".contains("import it as float, with --float") else { throw error }
      return nil
    }
  }

  private static func compare(
    _ found: [Double], _ expected: [Double], _ expectation: Expectation, within tolerance: Double
  ) throws {
    // A softmax leaves a number open that is the same for all.
    let moved =
      expectation.softmax == true
      ? zip(found, expected).reduce(0) { $0 + $1.0 - $1.1 } / Double(found.count) : 0
    let magnitude = found.reduce(1) { max($0, $1.magnitude) }
    for (score, value) in zip(found, expected) {
      #expect(
        (score - moved - value).magnitude <= tolerance
          * (expectation.tolerance!.isReal ? magnitude : 1),
        "\(found) for \(expected)")
    }
  }

  @Test(arguments: refused) func theErrorNamesWhatIsInTheWay(name: String) throws {
    let word = try #require(Self.expectations[name]?.refusedFor)
    do {
      let file = try ForeignFile(try Self.bytes(name), folder: Self.folder, network: nil)
      let foreign = try #require(file.candidates.first).network
      let count = try foreign.scoreCount()
      _ = try foreign.floatModel(
        InputReading(scaling: .unit),
        ImportedIdentity(
          classNames: (0..<max(count, 2)).map(String.init), preparation: .none,
          provenance: Provenance()))
      Issue.record("\(name) is taken")
    } catch let error as ImportError {
      #expect("\(error)".contains(word), "\(name): \(error)")
    }
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
  }
}

extension FixtureTests.Tolerance {
  fileprivate var isReal: Bool { if case .real = self { true } else { false } }
}

private struct UnknownLayer: Error {}

extension LayerKind {
  /// `["convolution", filters, kernel, stride, padding]` and so on, as `state_dicts.py` says.
  fileprivate init(words: [FixtureTests.LayerWord]) throws {
    var numbers: [Double] = []
    var texts: [String] = []
    for word in words {
      switch word {
      case .word(let text): texts.append(text)
      case .number(let number): numbers.append(number)
      }
    }
    let integers = numbers.map { Int($0) }
    switch texts[0] {
    case "convolution":
      self = .convolution(
        filters: integers[0], kernel: integers[1], stride: integers[2],
        padding: Padding(integers[3]))
    case "depthwise":
      self = .depthwiseConvolution(
        kernel: integers[0], stride: integers[1], padding: Padding(integers[2]))
    case "pooling": self = .pooling(texts[1] == "max" ? .max : .average, size: integers[0])
    case "dense": self = .dense(units: integers[0])
    case "batch-normalization": self = .batchNormalization
    case "global-average": self = .globalAverage
    case "activation":
      if texts[1] == "leaky-relu" {
        self = .activation(.leakyReLU(slope: Float(numbers[0])))
      } else if let activation = Activation.plain.first(where: { $0.name == texts[1] }) {
        self = .activation(activation)
      } else {
        throw UnknownLayer()
      }
    default: throw UnknownLayer()
    }
  }
}
