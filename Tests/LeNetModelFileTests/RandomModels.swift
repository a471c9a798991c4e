import ElementaryFunctions
import LeNetModel
import LeNetModelFile

extension Network {
  /// About as few parameters as a legal network can have, with both paddings, activations and
  /// poolings: five layers with weights, four inputs of the first dense layer.
  static func tiny() throws -> Network {
    try Network([
      .convolution(filters: 1, padding: .valid), .activation(.relu), .pooling(.max),
      .convolution(filters: 2, padding: .same), .activation(.tanh), .pooling(.average),
      .convolution(filters: 1, padding: .valid), .activation(.relu), .pooling(.max),
      .dense(units: 3), .activation(.tanh),
      .dense(units: 10),
    ])
  }

  static func random(using generator: inout SplitMix64) throws -> Network {
    var kinds: [LayerKind] = []
    for block in 1...Int.random(in: 1...3, using: &generator) {
      // Three valid convolutions do not fit into 28 rows.
      let padding = block == 3 ? .same : Padding.allCases.randomElement(using: &generator)!
      kinds.append(.convolution(filters: .random(in: 1...4, using: &generator), padding: padding))
      kinds.append(.activation(Activation.allCases.randomElement(using: &generator)!))
      kinds.append(.pooling([Pooling.max, .average].randomElement(using: &generator)!))
    }
    for _ in 1..<Int.random(in: 1...3, using: &generator) {
      kinds.append(.dense(units: .random(in: 1...12, using: &generator)))
      kinds.append(.activation(Activation.allCases.randomElement(using: &generator)!))
    }
    return try Network(kinds + [.dense(units: 10)])
  }
}

extension FloatModel {
  static func random(
    _ network: Network, calibrated: Bool, using generator: inout SplitMix64
  ) throws -> FloatModel {
    let parameters = network.parametricIndices.map { index in
      let layer = network.layers[index]
      return FloatParameters(
        weights: floats(layer.weightCount, using: &generator),
        bias: floats(layer.biasCount, using: &generator))
    }
    let histograms = network.observedIndices.map { _ in
      Histogram(
        minimum: -.random(in: 0...9, using: &generator),
        maximum: .random(in: 0...9, using: &generator),
        counts: (0..<Histogram.binCount).map { _ in .random(in: 0 ... .max, using: &generator) })
    }
    return try FloatModel(
      network: network, parameters: parameters,
      calibration: calibrated
        ? Calibration(
          histograms: histograms,
          inputMeans: network.parametricIndices.map {
            floats(network.layers[$0].weightsPerChannel, using: &generator)
          }, method: CalibrationMethod.all.randomElement(using: &generator)!,
          tournament: Bool.random(using: &generator)
            ? .random(tensorCount: histograms.count, using: &generator) : nil)
        : nil,
      confidence: .random(using: &generator), provenance: .random(using: &generator))
  }

  /// Any finite bit patterns, subnormals and negative zero included.
  private static func floats(_ count: Int, using generator: inout SplitMix64) -> [Float] {
    (0..<count).map { _ in
      let value = Float(bitPattern: .random(in: 0 ... .max, using: &generator))
      return value.isFinite ? value : -0.0
    }
  }
}

extension FloatModel {
  /// The tiny network with a calibration by the standard method, measured on ten images.
  static func tinyWithTournament(trialCount: Int = 1) throws -> FloatModel {
    var generator = SplitMix64(seed: 4)
    let model = try random(.tiny(), calibrated: true, using: &generator)
    let calibration = model.calibration!
    let trial = CalibrationTournament.Trial(
      method: .standard, loss: 0.5, divergence: 0.25, correctCount: 9, agreementCount: 10,
      signalToNoise: calibration.histograms.map { _ in 40 })
    return try FloatModel(
      network: model.network, parameters: model.parameters,
      calibration: Calibration(
        histograms: calibration.histograms, inputMeans: calibration.inputMeans,
        tournament: trialCount == 0
          ? nil : CalibrationTournament(imageCount: 10, trials: [trial])))
  }
}

extension CalibrationTournament {
  fileprivate static func random(
    tensorCount: Int, using generator: inout SplitMix64
  ) -> CalibrationTournament {
    let imageCount = Int.random(in: 1...1_000_000, using: &generator)
    let methods = CalibrationMethod.all.prefix(.random(in: 1...20, using: &generator))
    return CalibrationTournament(
      imageCount: imageCount,
      trials: methods.map { method in
        Trial(
          method: method, loss: .random(in: 0...9, using: &generator),
          divergence: .random(in: 0...9, using: &generator),
          correctCount: .random(in: 0...imageCount, using: &generator),
          agreementCount: .random(in: 0...imageCount, using: &generator),
          signalToNoise: (0..<tensorCount).map { _ in
            .random(in: CalibrationTournament.ratios, using: &generator)
          })
      })
  }
}

extension QuantizedModel {
  static func random(
    _ network: Network, using generator: inout SplitMix64
  ) throws -> QuantizedModel {
    var tensors = [QuantizationParameters.pixel]
    for layer in network.layers {
      switch layer.kind {
      case .activation(.relu), .pooling: tensors.append(tensors[tensors.count - 1])
      default:
        tensors.append(
          QuantizationParameters(
            scale: .random(in: 1e-6...10, using: &generator),
            zeroPoint: .random(in: -128...127, using: &generator)))
      }
    }
    let parameters = network.parametricIndices.map { index in
      let layer = network.layers[index]
      let channels = 0..<layer.biasCount
      return QuantizedParameters(
        weights: (0..<layer.weightCount).map { _ in .random(in: -127...127, using: &generator) },
        bias: channels.map { _ in .random(in: -1_000_000...1_000_000, using: &generator) },
        weightScales: channels.map { _ in .random(in: 1e-6...1, using: &generator) },
        multipliers: channels.map { _ in
          .random(in: QuantizedModel.multipliers, using: &generator)
        },
        shifts: channels.map { _ in .random(in: QuantizedModel.shifts, using: &generator) })
    }
    let tables = network.tableIndices.map { _ in
      (0..<QuantizedModel.tableCount).map { _ in
        Int8.random(in: .min ... .max, using: &generator)
      }
    }
    return try QuantizedModel(
      network: network, tensors: tensors, parameters: parameters, tables: tables,
      confidence: .random(using: &generator), provenance: .random(using: &generator))
  }
}

extension Confidence? {
  static func random(using generator: inout SplitMix64) -> Confidence? {
    Bool.random(using: &generator)
      ? Confidence(
        temperature: .random(in: Confidence.temperatures, using: &generator),
        leastEvidence: .random(in: -9...9, using: &generator)) : nil
  }
}

extension Provenance {
  static func random(using generator: inout SplitMix64) -> Provenance {
    let values = ["", "lenet5", "Grüße, 数字", "line\nline", String(repeating: "x", count: 40)]
    var provenance = Provenance()
    for key in ["name", "tool.version", "training.seed", "~!"] where Bool.random(using: &generator)
    {
      provenance[key] = values.randomElement(using: &generator)
    }
    return provenance
  }
}

extension ModelFile {
  static func tinyFloat(calibrated: Bool = false) throws -> ModelFile {
    var generator = SplitMix64(seed: 1)
    let model = try FloatModel.random(.tiny(), calibrated: calibrated, using: &generator)
    return try ModelFile(.float(model))
  }

  static func tinyQuantized() throws -> ModelFile {
    var generator = SplitMix64(seed: 2)
    return try ModelFile(.quantized(.random(.tiny(), using: &generator)))
  }
}
