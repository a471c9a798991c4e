import ElementaryFunctions
import LeNetModel
import LeNetModelFile

extension Network {
  /// Few parameters, and of two kinds of padding, activation and pooling each: five layers with weights,
  /// four inputs of the first dense layer.
  static func tiny() throws -> Network {
    try Network([
      .convolution(filters: 1, padding: 0), .activation(.relu), .pooling(.max),
      .convolution(filters: 2, padding: 2), .activation(.tanh), .pooling(.average),
      .convolution(filters: 1, padding: 0), .activation(.relu), .pooling(.max),
      .dense(units: 3), .activation(.tanh),
      .dense(units: 10),
    ])
  }

  /// A layer of each kind that a model may have, in color.
  static func everyKind() throws -> Network {
    try Network(
      [
        .convolution(
          filters: 2,
          window: Window(
            size: 3, stride: 2, padding: Padding(top: 1, left: 0, bottom: 2, right: 1))),
        .activation(.leakyReLU(slope: 0.25)),
        .depthwiseConvolution(kernel: 3, padding: 1), .activation(.relu6),
        .pooling(.max, size: 3, stride: 1), .activation(.sigmoid),
        .globalAverage, .dense(units: 2),
      ],
      Signature(
        input: Shape(channels: 3, height: 10, width: 12), classNames: ["cat", "grüße"]))
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
            floats(network.layers[$0].inputMeanCount, using: &generator)
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
      if layer.keepsQuantization {
        tensors.append(tensors[tensors.count - 1])
      } else {
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

extension ModelFile {
  static func everyKind(float: Bool) throws -> ModelFile {
    var generator = SplitMix64(seed: 3)
    let network = try Network.everyKind()
    return try ModelFile(
      float
        ? .float(.random(network, calibrated: false, using: &generator))
        : .quantized(.random(network, using: &generator)))
  }
}
