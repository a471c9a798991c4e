import LeNetModel
import LeNetModelFile
import Quantization
import SyntheticDigits
import TestSupport

/// LeNet-5 with random weights, as files.
enum TestModels {
  static let float = Result { try ModelFile(.float(calibrated())) }

  static let uncalibrated = Result { try ModelFile(.float(random())) }

  static let int8 = Result {
    try ModelFile(
      .quantized(
        Quantizer.quantize(calibrated(), parentDigest: "\(float.get().digest)")))
  }

  /// With `name` in the provenance, which the files of an export are called after.
  static func named(_ name: String) throws -> ModelFile {
    try ModelFile(.float(calibrated(name: name)))
  }

  /// Of pictures in colour, 12 rows of 20, that are of one of ``thingNames``: an int8 model.
  ///
  /// - Parameter leastEvidence: nil for a model that does not know what its scores are worth.
  static func things(
    _ preparation: Preparation, leastEvidence: Float? = nil, names: [String] = thingNames
  ) throws -> ModelFile {
    try int8(
      Signature(
        input: Shape(channels: 3, height: 12, width: 20), classNames: names,
        preparation: preparation),
      leastEvidence.map { Confidence(temperature: 1, leastEvidence: $0) })
  }

  static let thingNames = ["cat", "big dog", "none"]

  /// Of figures that are found in a picture as digits are.
  static func figures(named names: [String]) throws -> ModelFile {
    try int8(
      Signature(input: Signature.digits.input, classNames: names, preparation: .digit), nil)
  }

  private static func int8(
    _ signature: Signature, _ confidence: Confidence?
  ) throws -> ModelFile {
    var random = RandomModels(seed: 4)
    let network = try Network(
      [
        .convolution(filters: 3, kernel: 3, stride: 2, padding: 1), .activation(.relu),
        .dense(units: signature.classCount),
      ], signature)
    return try ModelFile(
      .quantized(
        random.quantizedModel(of: network, name: "things", confidence: confidence)))
  }

  private static func calibrated(name: String = "digit") throws -> FloatModel {
    try random(name: name).calibrated(
      pixels: SyntheticDigits.images(count: 40, seed: 2).pixels, source: "drawn digits", threads: 1)
  }

  private static func random(name: String = "digit") throws -> FloatModel {
    var random = RandomModels(seed: 3)
    return try random.floatModel(of: .lenet5, provenance: Provenance(["name": name]))
  }
}

extension Lenet {
  /// Puts `digit.lenet`, a float model, and `digit-int8.lenet`, made of it, into the working folder.
  func placeModels() throws {
    try place(TestModels.float.get().bytes, "digit.lenet")
    try place(TestModels.int8.get().bytes, "digit-int8.lenet")
  }
}
