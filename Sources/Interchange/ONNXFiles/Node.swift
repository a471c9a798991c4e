import ForeignNetworks

/// A node of a graph, with what its inputs are.
struct Node {
  let index: Int
  let proto: Onnx_NodeProto
  /// In the node's order; nil for one that is left open.
  let inputs: [Value?]
  private let attributes: [String: Onnx_AttributeProto]

  init(_ proto: Onnx_NodeProto, index: Int, inputs: [Value?]) throws(ImportError) {
    self.proto = proto
    self.index = index
    self.inputs = inputs
    var attributes: [String: Onnx_AttributeProto] = [:]
    for attribute in proto.attribute { attributes[attribute.name] = attribute }
    self.attributes = attributes
  }

  var operation: String { proto.opType }
  var name: String { proto.shownName }
  /// Of the first output.
  var outputName: String { proto.output.first ?? "" }

  func refused(found: String, possible: String) -> ImportError {
    proto.refused(found: found, possible: possible)
  }

  // MARK: Inputs

  var constants: [Constant] {
    inputs.compactMap { input in
      if case .constant(let constant)? = input { constant } else { nil }
    }
  }

  /// - Returns: nil if the input is left open.
  func constant(_ index: Int, _ what: String) throws(ImportError) -> Constant? {
    guard index < inputs.count, let input = inputs[index] else { return nil }
    guard case .constant(let constant) = input else {
      throw refused(found: "\(what) that depend on the picture", possible: "constant \(what)")
    }
    return constant
  }

  func requiredConstant(_ index: Int, _ what: String) throws(ImportError) -> Constant {
    guard let constant = try constant(index, what) else {
      throw refused(found: "no \(what)", possible: "\(what)")
    }
    return constant
  }

  /// - Returns: nil if the input is left open.
  func integers(_ index: Int, _ what: String) throws(ImportError) -> [Int]? {
    guard let constant = try constant(index, what) else { return nil }
    guard case .integer(let values) = constant.elements else {
      throw refused(found: "\(what) in floating point", possible: "integers")
    }
    return values.map { Int($0) }
  }

  // MARK: Attributes

  func has(_ name: String) -> Bool { attributes[name] != nil }

  func integer(_ name: String, default value: Int) -> Int {
    attributes[name].map { Int($0.i) } ?? value
  }

  func float(_ name: String, default value: Float) -> Float {
    attributes[name].map(\.f) ?? value
  }

  func integers(_ name: String) -> [Int]? {
    attributes[name].map { $0.ints.map { Int($0) } }
  }

  func floats(_ name: String) -> [Float]? {
    attributes[name].map(\.floats)
  }

  func text(_ name: String) -> String? {
    attributes[name].map { String(decoding: $0.s, as: UTF8.self) }
  }

  func tensor(_ name: String) -> Onnx_TensorProto? {
    attributes[name].flatMap { $0.hasT ? $0.t : nil }
  }

  /// An axis of a tensor of `rank` axes, counted from the end where it is negative.
  func axis(_ axis: Int, rank: Int) throws(ImportError) -> Int {
    guard (-rank..<rank).contains(axis) else {
      throw refused(found: "axis \(axis) of \(rank)", possible: "one that is there")
    }
    return axis < 0 ? axis + rank : axis
  }

  /// Axes of a tensor of `rank` axes, each once.
  func axes(_ axes: [Int], rank: Int) throws(ImportError) -> Set<Int> {
    var result: Set<Int> = []
    for axis in axes { result.insert(try self.axis(axis, rank: rank)) }
    guard result.count == axes.count else {
      throw refused(found: "axes \(axes)", possible: "each once")
    }
    return result
  }
}

extension Onnx_NodeProto {
  /// The node's name; where it has none, that of its output.
  var shownName: String { name.isEmpty ? output.first ?? "" : name }

  func refused(found: String, possible: String) -> ImportError {
    .node(name: shownName, operation: opType, found: found, possible: possible)
  }
}

/// What a name in a graph stands for.
enum Value {
  case constant(Constant)
  case running(RunningValue)
}
