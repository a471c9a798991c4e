import ElementaryFunctions
import LeNetModel
import LeNetModelFile
import Quantization

/// The inputs that fuzzing starts from: their names and bytes.
enum Seeds {
  /// Files of tiny networks: float, with and without calibration, and int8.
  static func reader() throws -> [(name: String, bytes: [UInt8])] {
    let relu = try calibrated(.relu, .max)
    let tanh = try calibrated(.tanh, .average)
    let uncalibrated = try FloatModel(
      network: tanh.network, parameters: tanh.parameters, provenance: tanh.provenance)
    return [
      ("seed-float", try ModelFile(.float(uncalibrated)).bytes),
      ("seed-calibrated", try ModelFile(.float(relu)).bytes),
      ("seed-int8", try int8File(of: relu)),
      ("seed-int8-tanh", try int8File(of: tanh)),
    ]
  }

  /// Random bytes, of which the quantizer's check makes networks of all kinds.
  static func quantizer() -> [(name: String, bytes: [UInt8])] {
    (1...24 as ClosedRange<UInt64>).map { seed in
      var noise = SplitMix64(seed: seed)
      return ("seed-\(seed)", (0..<160).map { _ in UInt8(truncatingIfNeeded: noise.next()) })
    }
  }

  /// Four inputs to one dense layer behind three blocks of one filter each: about as small as the
  /// file of a calibrated network can be.
  private static func calibrated(
    _ activation: Activation, _ pooling: Pooling
  ) throws -> FloatModel {
    let paddings: [Padding] = [0, 0, 2]
    let network = try Network(
      paddings.flatMap { padding -> [LayerKind] in
        [.convolution(filters: 1, padding: padding), .activation(activation), .pooling(pooling)]
      } + [.dense(units: Signature.digits.classCount)])
    var noise = SplitMix64(seed: 1)
    func floats(_ count: Int) -> [Float] { (0..<count).map { _ in noise.nextFloat(within: 0.5) } }
    let layers = network.parametricIndices.map { network.layers[$0] }
    let histograms = network.observedIndices.map { index in
      Histogram(
        minimum: network.layers[index].kind == .activation(.relu) ? 0 : -2, maximum: 2,
        counts: (0..<Histogram.binCount).map { $0 % 256 == 0 ? 100 : 0 })
    }
    let trial = CalibrationTournament.Trial(
      method: .standard, loss: 0.5, divergence: 0.25, correctCount: 9, agreementCount: 10,
      signalToNoise: layers.map { _ in 40 })
    return try FloatModel(
      network: network,
      parameters: layers.map {
        FloatParameters(weights: floats($0.weightCount), bias: floats($0.biasCount))
      },
      calibration: Calibration(
        histograms: histograms, inputMeans: layers.map { floats($0.weightsPerChannel) },
        tournament: CalibrationTournament(imageCount: 10, trials: [trial])),
      provenance: Provenance(["name": "seed"]))
  }

  private static func int8File(of model: FloatModel) throws -> [UInt8] {
    try ModelFile(.quantized(Quantizer.quantize(model, parentDigest: "none"))).bytes
  }
}
