import Bytes
import ForeignNetworks

/// The tables of a file that make its network: tensors, buffers and operators of the first subgraph.
struct TFLiteGraph {
  /// Operators and tensors that are read; a straight network has far fewer.
  static let operatorLimit = 1_000
  static let tensorLimit = 10_000
  /// Inputs, and outputs, that an operator may have.
  static let inputLimit = 64
  /// Axes that a tensor may have.
  static let axisLimit = 8

  /// Of tensors; an activation has no data, a constant has some.
  let inputs: [Int]
  let outputs: [Int]
  let operators: FlatVector
  private let tensors: FlatVector
  private let codes: FlatVector
  private let buffers: FlatVector
  private let metadata: FlatVector?

  init(_ bytes: [UInt8]) throws(ImportError) {
    let buffer = FlatBuffer(bytes: bytes)
    guard TFLiteFile.isTFLite(bytes) else {
      throw buffer.damaged(
        at: FlatBuffer.offsetByteCount, "no TensorFlow Lite's mark", "the letters TFL3")
    }
    let model = try buffer.root()
    let version = try model.integer(TFLiteSchema.Model.version, UInt32.self)
    guard version == TFLiteSchema.version else {
      throw .unsupported(
        found: "version \(version) of TensorFlow Lite's schema",
        possible: "version \(TFLiteSchema.version)")
    }
    codes = try model.requiredVector(TFLiteSchema.Model.operatorCodes, "operator codes")
    buffers = try model.requiredVector(TFLiteSchema.Model.buffers, "buffers")
    metadata = try model.vector(TFLiteSchema.Model.metadata)
    let subgraphs = try model.requiredVector(TFLiteSchema.Model.subgraphs, "subgraphs")
    guard subgraphs.count > 0 else {
      throw buffer.damaged(at: subgraphs.position, "no subgraph", "one")
    }
    try Self.checkSignatures(model)
    let subgraph = try subgraphs.table(0)
    tensors = try subgraph.requiredVector(TFLiteSchema.Subgraph.tensors, "tensors")
    operators = try subgraph.requiredVector(TFLiteSchema.Subgraph.operators, "operators")
    for (what, found, limit) in [
      ("tensors", tensors.count, Self.tensorLimit),
      ("operators", operators.count, Self.operatorLimit),
    ] where found > limit {
      throw .unsupported(found: "\(found) \(what)", possible: "up to \(limit)")
    }
    inputs = try subgraph.indices(TFLiteSchema.Subgraph.inputs)
    outputs = try subgraph.indices(TFLiteSchema.Subgraph.outputs)
  }

  /// Other subgraphs than the first are bodies of operators that are refused anyway, or what another
  /// signature runs.
  private static func checkSignatures(_ model: FlatTable) throws(ImportError) {
    guard let signatures = try model.vector(TFLiteSchema.Model.signatures) else { return }
    for index in 0..<min(signatures.count, operatorLimit) {
      let subgraph = try signatures.table(index)
        .integer(TFLiteSchema.Signature.subgraph, UInt32.self)
      guard subgraph == 0 else {
        throw .unsupported(
          found: "a signature that runs subgraph \(subgraph)", possible: "one subgraph")
      }
    }
  }

  func tensor(_ index: Int) throws(ImportError) -> TFLiteTensor {
    guard (0..<tensors.count).contains(index) else {
      throw tensors.buffer.damaged(
        at: tensors.position, "tensor \(index) in use", "one of \(tensors.count)")
    }
    return try TFLiteTensor(tensors.table(index), index: index)
  }

  func operation(_ index: Int) throws(ImportError) -> TFLiteOperator {
    try TFLiteOperator(operators.table(index), codes: codes, graph: self)
  }

  /// What a buffer holds; nothing for an activation's.
  func data(ofBuffer index: Int, _ name: String) throws(ImportError) -> ArraySlice<UInt8> {
    guard (0..<buffers.count).contains(index) else {
      throw buffers.buffer.damaged(
        at: buffers.position, "buffer \(index) of tensor \(name)", "one of \(buffers.count)")
    }
    let buffer = try buffers.table(index)
    guard try buffer.integer(TFLiteSchema.Buffer.offset, UInt64.self) == 0 else {
      throw .tensor(
        name: name, found: "data behind the file's tables", expected: "data within them")
    }
    return try buffer.vector(TFLiteSchema.Buffer.data, elementByteCount: 1)?.bytes ?? []
  }

  /// What is kept under a name beside the network; nil without it.
  func metadata(_ name: String) throws(ImportError) -> ArraySlice<UInt8>? {
    guard let metadata else { return nil }
    for index in 0..<min(metadata.count, Self.operatorLimit) {
      let entry = try metadata.table(index)
      guard try entry.string(TFLiteSchema.Metadata.name) == name else { continue }
      let buffer = try entry.integer(TFLiteSchema.Metadata.buffer, UInt32.self)
      return try data(ofBuffer: buffer, name)
    }
    return nil
  }
}

extension FlatTable {
  func requiredVector(_ field: Int, _ what: String) throws(ImportError) -> FlatVector {
    guard let vector = try vector(field) else {
      throw buffer.damaged(at: position, "a table without \(what)", "a vector of them")
    }
    return vector
  }

  /// Indices of tensors; -1 for one that is left out.
  func indices(_ field: Int) throws(ImportError) -> [Int] {
    guard let vector = try vector(field, elementByteCount: 4) else { return [] }
    guard vector.count <= TFLiteGraph.inputLimit else {
      throw .unsupported(
        found: "\(vector.count) inputs or outputs", possible: "up to \(TFLiteGraph.inputLimit)")
    }
    return vector.bytes.integers(Int32.self).map { Int($0) }
  }
}
