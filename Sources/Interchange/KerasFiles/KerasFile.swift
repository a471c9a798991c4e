package import ForeignNetworks
import ZIPArchives

/// Files of Keras: HDF5 (`.h5`) of Keras 2 and 3, and `.keras`.
package enum KerasFile {
  package enum Content: Sendable {
    /// Of a whole model, as `model.save` writes it.
    case network(ForeignNetwork)
    /// As `model.save_weights` writes them.
    case weights(KerasWeightList)
  }

  /// - Parameter seconds: after which libhdf5 is stopped, which some damaged files keep busy for ever.
  package static func content(
    _ bytes: [UInt8], seconds: Int32 = 20
  ) throws(ImportError) -> Content {
    if isHDF5(bytes) { return try content(of: HDF5File(bytes, seconds: seconds)) }
    return .network(
      try readArchive(bytes) { bytes throws(ImportError) in
        try HDF5File(bytes, seconds: seconds)
      })
  }

  /// The same of a file in which the records that CHDF5 sends stand in place of HDF5: all that is read of
  /// such a file without a process of its own.
  package static func content(ofRecords bytes: [UInt8]) throws(ImportError) -> Content {
    guard ZIPArchive.isZIP(bytes) else { return try content(of: HDF5File(records: bytes)) }
    return .network(
      try readArchive(bytes) { records throws(ImportError) in try HDF5File(records: records) })
  }

  /// Whether the bytes begin as an HDF5 file does, or do so behind a block of 512, 1024, 2048, ...
  /// bytes.
  package static func isHDF5(_ bytes: [UInt8]) -> Bool {
    let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]
    var start = 0
    while start <= bytes.count - signature.count {
      if bytes[start...].starts(with: signature) { return true }
      start = start == 0 ? 512 : start * 2
    }
    return false
  }

  /// Whether the bytes are a `.keras` file.
  package static func isKeras(_ bytes: [UInt8]) -> Bool {
    guard ZIPArchive.isZIP(bytes), let archive = try? ZIPArchive(bytes) else { return false }
    return archive.names.contains(configurationName) && archive.names.contains(metadataName)
  }

  private static let configurationName = "config.json"
  private static let metadataName = "metadata.json"
  private static let weightsName = "model.weights.h5"

  private static func content(of file: HDF5File) throws(ImportError) -> Content {
    guard let text = file.text("model_config", of: "") else {
      return .weights(try KerasWeightList(file))
    }
    let model = try KerasModel(.reading(text, place: "attribute model_config"))
    let version =
      file.text("keras_version", of: "") ?? file.text("keras_version", of: "model_weights")
    return .network(try network(model, .named(file), version: version, format: "HDF5"))
  }

  private static func readArchive(
    _ bytes: [UInt8], hdf5: ([UInt8]) throws(ImportError) -> HDF5File
  ) throws(ImportError) -> ForeignNetwork {
    let archive = try unpacking { () throws(ZIPError) in try ZIPArchive(bytes) }
    guard archive.names.contains(weightsName) else {
      throw .unsupported(
        found: "a ZIP file of \(archive.names.prefix(8).joined(separator: ", "))",
        possible: "one with \(weightsName), as model.save('model.keras') writes it")
    }
    func content(_ name: String, limit: Int) throws(ImportError) -> [UInt8] {
      try unpacking { () throws(ZIPError) in try archive.content(of: name, limit: limit) }
    }
    let configuration = String(
      decoding: try content(configurationName, limit: 1 << 23), as: UTF8.self)
    let metadata = String(decoding: try content(metadataName, limit: 1 << 16), as: UTF8.self)
    let version = try JSONValue.reading(metadata, place: metadataName)["keras_version"]?.text
    let weights = try content(weightsName, limit: 1 << 28)
    let model = try KerasModel(.reading(configuration, place: configurationName))
    return try network(
      model, .numbered(try hdf5(weights)), version: version, format: ".keras")
  }

  private static func unpacking<Content>(
    _ unpack: () throws(ZIPError) -> Content
  ) throws(ImportError) -> Content {
    do {
      return try unpack()
    } catch {
      throw .unsupported(found: "\(error)", possible: "a file of model.save('model.keras')")
    }
  }

  private static func network(
    _ model: KerasModel, _ weights: KerasWeights, version: String?, format: String
  ) throws(ImportError) -> ForeignNetwork {
    let translation = try KerasTranslation(model, weights)
    let isHalf = weights.file.datasets.values.contains { $0.byteCount == 2 }
    return ForeignNetwork(
      origin: "Keras" + (version.map { " \($0.prefix(32))" } ?? "") + ", \(format)"
        + (isHalf ? ", weights in 16 bits" : ""),
      input: translation.input, steps: translation.steps, nodes: translation.nodes)
  }
}
