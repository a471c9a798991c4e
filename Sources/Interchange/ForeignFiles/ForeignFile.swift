package import ForeignNetworks
package import KerasFiles
package import LeNetModel
import ONNXFiles
package import StateDictFiles
import TFLiteFiles
import ZIPArchives

/// A file that another tool wrote, and the networks that it may stand for.
package struct ForeignFile: Sendable {
  package struct Candidate: Sendable {
    /// What the file leaves open; empty where it does not.
    package let assumption: String
    package let network: ForeignNetwork
  }

  /// At least one; several where the file has numbers only and leaves the network open.
  package let candidates: [Candidate]
  /// Whether the file says in which order maps are flattened.
  package let hasOrder: Bool

  /// Reads a file of any format, which its first bytes tell.
  ///
  /// - Parameters:
  ///   - folder: in which a file may have others beside it; nil if it may not.
  ///   - network: of a file that has numbers only; nil to infer it.
  /// - Throws: ``ImportError`` for anything that is no whole file of a straight network.
  package init(_ bytes: [UInt8], folder: String?, network: Network?) throws(ImportError) {
    let format = try Format(bytes)
    guard network == nil || format != .onnx && format != .tflite else {
      throw .unsupported(
        found: "--network for a file that says its network", possible: "it without --network")
    }
    switch format {
    case .onnx: self.init(try ONNXFile.read(bytes, folder: folder))
    case .tflite: self.init(try TFLiteFile.read(bytes))
    case .keras: try self.init(KerasFile.content(bytes), network: network)
    case .stateDict: try self.init(StateDict.read(bytes), network: network)
    }
  }

  /// What a file says whole.
  package init(_ network: ForeignNetwork) {
    candidates = [Candidate(assumption: "", network: network)]
    hasOrder = true
  }

  /// What is in a file of Keras.
  package init(_ content: KerasFile.Content, network: Network?) throws(ImportError) {
    switch content {
    case .network(let network): self.init(network)
    case .weights(let list):
      try self.init(
        StateDict(
          origin: list.origin,
          tensors: list.tensors.map {
            NamedTensor(name: $0.name, shape: $0.shape, values: $0.values)
          }), network: network)
    }
  }

  /// The networks that numbers are of.
  package init(_ numbers: StateDict, network: Network?) throws(ImportError) {
    hasOrder = false
    if let own = try numbers.ownNetwork() {
      candidates = [Candidate(assumption: "", network: own)]
    } else if let network {
      candidates = [
        Candidate(
          assumption: "",
          network: try numbers.network(
            network.layers.map(\.kind), signature: network.signature))
      ]
    } else {
      candidates = try numbers.candidates(input: nil).map {
        Candidate(assumption: $0.name, network: $0.network)
      }
    }
  }
}

/// What a file is, by its first bytes.
private enum Format {
  case onnx, tflite, keras, stateDict

  init(_ bytes: [UInt8]) throws(ImportError) {
    if bytes.starts(with: [0x89, 0x4C, 0x4E, 0x54]) {
      throw .unsupported(
        found: "a model of this project", possible: "a file of another tool to import")
    } else if TFLiteFile.isTFLite(bytes) {
      self = .tflite
    } else if KerasFile.isKeras(bytes) || KerasFile.isHDF5(bytes) {
      self = .keras
    } else if ZIPArchive.isZIP(bytes) || Self.isPickle(bytes) || Self.isSafetensors(bytes) {
      self = .stateDict
    } else if bytes.first == 0x08 {
      // The field `ir_version`.
      self = .onnx
    } else {
      throw .unsupported(
        found: bytes.isEmpty
          ? "an empty file"
          : Self.isText(bytes)
            ? "a text"
            : "a file that begins with the bytes "
              + bytes.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
              .joined(separator: " "),
        possible: "ONNX, a PyTorch state dict, safetensors, Keras (.h5, .keras) or TFLite")
    }
  }

  /// Such as what Git keeps in place of a large file.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(256).allSatisfy { (0x20..<0x7F).contains($0) || (0x09...0x0D).contains($0) }
  }

  private static func isPickle(_ bytes: [UInt8]) -> Bool {
    bytes.count > 1 && bytes[0] == 0x80 && (2...5).contains(bytes[1])
  }

  /// A header's size, and JSON.
  private static func isSafetensors(_ bytes: [UInt8]) -> Bool {
    bytes.count > 8 && bytes[8] == UInt8(ascii: "{") && bytes[4..<8].allSatisfy { $0 == 0 }
  }
}
