import ForeignNetworks
import ZIPArchives

/// What `torch.save` has written since 1.6: a ZIP file with a pickle, `NAME/data.pkl`, and each storage's
/// bytes, `NAME/data/KEY`.
enum TorchArchive {
  static func isArchive(_ bytes: [UInt8]) -> Bool { ZIPArchive.isZIP(bytes) }

  static func read(_ bytes: [UInt8]) throws(ImportError) -> StateDict {
    let archive = try unpacking("the ZIP file") { () throws(ZIPError) in try ZIPArchive(bytes) }
    let folder = try folder(of: archive.names)
    func content(_ name: String, limit: Int) throws(ImportError) -> [UInt8] {
      try unpacking(name) { () throws(ZIPError) in
        try archive.content(of: folder + name, limit: limit)
      }
    }
    if archive.names.contains(folder + "byteorder") {
      let order = String(decoding: try content("byteorder", limit: 16), as: UTF8.self)
      guard order == "little" else {
        throw .unsupported(found: "numbers in \(order)-endian order", possible: "little-endian")
      }
    }
    let pickle = try content("data.pkl", limit: PickleMachine.byteLimit)
    var machine = PickleMachine(pickle[...], name: "data.pkl")
    let checkpoint = try Checkpoint(try machine.run(), of: machine.heap)
    var storages: [String: [UInt8]] = [:]
    var rest = storageLimit
    let entries = try checkpoint.entries { storage throws(ImportError) in
      if let bytes = storages[storage.key] { return bytes[...] }
      let bytes = try content("data/" + storage.key, limit: rest)
      rest -= bytes.count
      storages[storage.key] = bytes
      return bytes[...]
    }
    return try StateDict(
      origin: "PyTorch state dict (zip)", entries: entries, isInOrder: true)
  }

  /// The most bytes of all storages together.
  private static let storageLimit = 8 * elementLimit

  /// With its slash.
  private static func folder(of names: [String]) throws(ImportError) -> String {
    let ending = "data.pkl"
    // The least deep; TorchScript has others.
    let pickle = names.filter { $0 == ending || $0.hasSuffix("/" + ending) }
      .min { $0.utf8.count < $1.utf8.count }
    guard let pickle else {
      throw .unsupported(found: "a ZIP file without data.pkl", possible: saveStateDict)
    }
    let folder = String(pickle.dropLast(ending.count))
    if names.contains(where: {
      $0.hasPrefix(folder + "code/") || $0 == folder + "constants.pkl"
    }) {
      throw .unsupported(
        found: "a TorchScript archive, whose network is a program",
        possible: saveStateDict + ", or the network by torch.onnx.export")
    }
    return folder
  }

  private static func unpacking<Content>(
    _ place: String, _ unpack: () throws(ZIPError) -> Content
  ) throws(ImportError) -> Content {
    do {
      return try unpack()
    } catch {
      switch error {
      case .noLibrary, .encrypted, .compression, .tooLarge:
        throw .unsupported(found: "\(error)", possible: saveStateDict)
      case .damaged(let reason): throw damaged(place, reason, "a whole archive")
      case .duplicateName(let name): throw damaged(place, "'\(name)' twice", "names that differ")
      case .noEntry(let name): throw damaged(name, "no such entry", "one")
      case .byteCount(let entry, let found, let expected):
        throw damaged(entry, "\(found) bytes or more", "\(expected)")
      case .content(let entry, let reason): throw damaged(entry, reason, "an entry that unpacks")
      }
    }
  }

  private static func damaged(
    _ place: String, _ found: String, _ expected: String
  ) -> ImportError {
    .damaged(format: "PyTorch", place: place, found: found, expected: expected)
  }
}
