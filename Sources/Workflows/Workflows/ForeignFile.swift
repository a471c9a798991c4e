import Bytes
import Digests
import FileAccess
import ForeignNetworks
import KerasFiles
import LeNetModel
import ONNXFiles
import StateDictFiles
import TFLiteFiles

/// A file that another tool wrote, and the networks that it may stand for.
struct ForeignFile {
  struct Candidate {
    /// What the file leaves open; empty where it does not.
    let assumption: String
    let network: ForeignNetwork
  }

  /// At least one; several where the file has numbers only and leaves the network open.
  let candidates: [Candidate]
  /// Whether the order in which maps are flattened is in the file.
  let hasOrder: Bool
  let sha256: String

  /// A file may have so many bytes.
  static let byteCountLimit = 1 << 28

  /// - Parameter network: of a file that has numbers only; nil to infer it.
  init(_ path: String, network: Network?) throws {
    let bytes = try readFile(path, limit: Self.byteCountLimit)
    Inputs.add(path)
    sha256 = hexadecimal(Digests.sha256(bytes))
    candidates = []
    hasOrder = true
  }
}
