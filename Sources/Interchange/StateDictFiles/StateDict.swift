package import ForeignNetworks

/// The tensors of a trained network by their names, as PyTorch saves them; what the network computes with
/// them is not in the file.
package struct StateDict: Sendable {
  /// Format and element type, for people: `PyTorch state dict (zip), F16, made F32 exactly`.
  package let origin: String
  /// In the file's order, without what all names begin with.
  package let tensors: [NamedTensor]
  package let skipped: [SkippedTensor]
  /// The text beside the tensors, by its key.
  package let metadata: [String: String]
  /// Whether tensors come as the network has them, and not by their names.
  let isInOrder: Bool

  /// Something of a file.
  enum Entry {
    /// - Parameter type: in the file.
    case tensor(NamedTensor, ElementType)
    /// For people: `I64`.
    case other(String)
  }

  init(
    origin: String, entries: [(name: String, entry: Entry)], isInOrder: Bool,
    metadata: [String: String] = [:]
  ) throws(ImportError) {
    let prefixLength = sharedPrefix(of: entries.map(\.name)).unicodeScalars.count
    var tensors: [NamedTensor] = []
    var skipped: [SkippedTensor] = []
    var conversions: Set<String> = []
    for (name, entry) in entries {
      let shortName = String(String.UnicodeScalarView(name.unicodeScalars.dropFirst(prefixLength)))
      switch entry {
      case .tensor(let tensor, let type):
        if let index = tensor.values.firstIndex(where: { !$0.isFinite }) {
          throw .tensor(
            name: name, found: "\(tensor.values[index]) at element \(index)",
            expected: "finite numbers")
        }
        tensors.append(
          NamedTensor(name: shortName, shape: tensor.shape, values: tensor.values))
        if let conversion = type.conversion { conversions.insert(conversion) }
      case .other(let content):
        skipped.append(SkippedTensor(name: shortName, content: content))
      }
    }
    guard !tensors.isEmpty else {
      throw .unsupported(
        found: "a file without tensors of floating point", possible: saveStateDict)
    }
    self.origin = ([origin] + conversions.sorted()).joined(separator: ", ")
    self.tensors = tensors
    self.skipped = skipped
    self.metadata = metadata
    self.isInOrder = isInOrder
  }

  /// Of tensors from elsewhere.
  ///
  /// - Parameter tensors: as the network has them.
  package init(origin: String, tensors: [NamedTensor]) throws(ImportError) {
    try self.init(
      origin: origin, entries: tensors.map { ($0.name, .tensor($0, .f32)) }, isInOrder: true)
  }

  /// Reads safetensors, and what `torch.save` wrote in either of its forms.
  ///
  /// - Parameter bytes: of the whole file.
  package static func read(_ bytes: [UInt8]) throws(ImportError) -> StateDict {
    if Safetensors.isSafetensors(bytes) { return try Safetensors.read(bytes) }
    if TorchArchive.isArchive(bytes) { return try TorchArchive.read(bytes) }
    if TorchStream.isStream(bytes) { return try TorchStream.read(bytes) }
    throw .damaged(
      format: "PyTorch or safetensors", place: "byte 0",
      found: bytes.isEmpty ? "an empty file" : "bytes that begin none of them",
      expected: "a ZIP file or pickle of torch.save, or safetensors' header")
  }
}

/// What makes a file that is read.
let saveStateDict = "tensors by name: torch.save(model.state_dict(), FILE)"

/// What wrappers put before all names: `module.` of `DataParallel`, `_orig_mod.` of `torch.compile`, and
/// the usual names for a network within a module.
private func sharedPrefix(of names: [String]) -> String {
  let usual = ["module.", "_orig_mod.", "model.", "net.", "network."]
  var prefix = ""
  while let next = usual.first(where: { word in names.allSatisfy { $0.hasPrefix(prefix + word) } }),
    !names.isEmpty
  {
    prefix += next
  }
  return prefix
}
