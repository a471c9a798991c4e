package import LeNetModel

extension FloatModel {
  /// The model with a calibration by the given images, and its provenance saying so.
  ///
  /// - Parameters:
  ///   - pixels: 784 bytes an image; at least one image.
  ///   - source: which images they are, for people.
  package func calibrated(
    pixels: [UInt8], source: String, threads: Int
  ) throws(ModelError) -> FloatModel {
    var provenance = provenance
    provenance["calibration.images"] = String(pixels.count / network.inputShape.count)
    provenance["calibration.source"] = source
    return try FloatModel(
      network: network, parameters: parameters,
      calibration: Calibrator.calibrate(self, pixels: pixels, threads: threads),
      confidence: confidence, provenance: provenance)
  }
}
