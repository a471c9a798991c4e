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
