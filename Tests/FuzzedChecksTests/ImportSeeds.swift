import CHDF5
import ElementaryFunctions
import Foundation
import StateDictFiles
import TestSupport
import ZIPArchives

/// What fuzzing the import starts from besides the fixtures.
enum ImportSeeds {
  /// Fixtures with the records of their HDF5 in its place, and with what Keras writes of each layer that no
  /// network depends on left out.
  static func keras() throws -> [(name: String, bytes: [UInt8])] {
    let archives = [
      "keras-depthwise", "keras-functional", "keras-nested", "keras-rescaled", "keras2-batchnorm",
      "keras2-depthwise",
    ]
    return try archives.map { name in
      let file = try fixture("ForeignFilesTests/Fixtures/\(name).keras")
      let archive = try ZIPArchive(file)
      func content(_ name: String) throws -> [UInt8] {
        try archive.content(of: name, limit: 1 << 20)
      }
      let configuration = String(decoding: try content("config.json"), as: UTF8.self)
      let entries = [
        ("metadata.json", try content("metadata.json")),
        ("config.json", Array(shortened(configuration).utf8)),
        ("model.weights.h5", try records(of: try content("model.weights.h5"))),
      ]
      return ("seed-\(name)", storedZIP(entries))
    }
      + [
        ("seed-keras2-sequential", "ForeignFilesTests/Fixtures/keras2-sequential.h5"),
        ("seed-weights", "KerasFilesTests/Fixtures/only.weights.h5"),
      ].map { name, path in (name, try records(of: try fixture(path))) }
  }

  /// Numbers of networks that their shapes tell.
  static func stateDict() -> [(name: String, bytes: [UInt8])] {
    let lenet = [
      ("features.0", [1, 1, 5, 5]), ("features.3", [2, 1, 5, 5]), ("classifier.1", [3, 32]),
    ]
    let normalized = [
      ("conv1", [2, 1, 3, 3]), ("bn1", [2]), ("conv2", [2, 1, 3, 3]), ("bn2", [2]),
      ("fc", [3, 98]),
    ]
    return [
      ("seed-lenet", Safetensors.encode(tensors(of: lenet), metadata: [:])),
      ("seed-normalized", Safetensors.encode(tensors(of: normalized), metadata: ["format": "pt"])),
    ]
  }

  /// - Parameter modules: with one axis for a batch normalization.
  private static func tensors(of modules: [(name: String, shape: [Int])]) -> [NamedTensor] {
    var noise = SplitMix64(seed: 1)
    return modules.flatMap { module in
      let parts =
        [("weight", module.shape), ("bias", [module.shape[0]])]
        + (module.shape.count == 1
          ? [("running_mean", module.shape), ("running_var", module.shape)] : [])
      return parts.map { part, shape in
        NamedTensor(
          name: "\(module.name).\(part)", shape: shape,
          values: (0..<shape.reduce(1, *)).map { _ in 0.5 + noise.nextFloat(within: 0.25) })
      }
    }
  }

  private static func shortened(_ configuration: String) -> String {
    let noise =
      /"(?:module|registered_name|dtype|trainable|seed|compile_config|\w+_(?:initializer|regularizer|constraint))": (?:null|true|false|"[^"]*"|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})(?:, )?/
    return configuration.replacing(noise, with: "").replacing(", }", with: "}")
      .replacing(", ", with: ",").replacing(": ", with: ":")
  }

  /// What CHDF5 sends of a file.
  private static func records(of file: [UInt8]) throws -> [UInt8] {
    let result = chdf5_read(file, file.count, 10, 1 << 20)
    defer { free(result.records) }
    guard result.end == CHDF5_READ else { throw Unread() }
    return Array(UnsafeBufferPointer(start: result.records, count: result.byte_count))
  }

  private struct Unread: Error {}

  private static func fixture(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: ProjectFolder.path(of: "Tests/\(path)"))))
  }
}
