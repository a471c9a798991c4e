import ForeignNetworks

/// Operators whose inputs are all known, and the shape of what runs.
extension GraphReader {
  mutating func compute(_ node: Node) throws(ImportError) {
    guard node.proto.domain.isONNX else {
      throw node.refused(
        found: "an operator of \(node.proto.domain)", possible: "operators of ai.onnx")
    }
    try spend(node.constants.reduce(0) { $0 + $1.count }, node)
    guard var result = try computed(node) else {
      throw node.refused(
        found: "it of constants", possible: "arithmetic and changes of shape of them")
    }
    result.isShape = node.constants.contains(where: \.isShape)
    set(node, result)
  }

  private mutating func computed(_ node: Node) throws(ImportError) -> Constant? {
    if node.operation == "Constant" { return try literal(node) }
    if let result = try rearranged(node) { return result }
    if let result = try generated(node) { return result }
    switch node.operation {
    case "Add", "Sub", "Mul", "Div", "Min", "Max", "Equal": return try binary(node)
    case "Neg", "Sqrt", "Reciprocal", "Abs", "Floor", "Ceil": return try unary(node)
    case "Identity", "Dropout": return try node.requiredConstant(0, "an input")
    case "Cast": return try node.requiredConstant(0, "an input").cast(to: try node.castType(), node)
    case "QuantizeLinear": return try quantizedConstant(node)
    case "DequantizeLinear": return try dequantizedConstant(node)
    case "Where": return try chosen(node)
    case "ReduceProd": return try product(node)
    default: return nil
    }
  }

  private mutating func literal(_ node: Node) throws(ImportError) -> Constant {
    func list(_ elements: Constant.Elements, _ type: ElementType, isOne: Bool) -> Constant {
      Constant(
        name: node.outputName, type: type, shape: isOne ? [] : [elements.count], elements: elements)
    }
    if let tensor = node.tensor("value") {
      var constant = try decode(tensor)
      if constant.name.isEmpty { constant.name = node.outputName }
      return constant
    }
    if node.has("value_float") {
      return list(.real([Double(node.float("value_float", default: 0))]), .float, isOne: true)
    }
    if let values = node.floats("value_floats") {
      return list(.real(values.map { Double($0) }), .float, isOne: false)
    }
    if node.has("value_int") {
      return list(.integer([Int64(node.integer("value_int", default: 0))]), .int64, isOne: true)
    }
    if let values = node.integers("value_ints") {
      return list(.integer(values.map { Int64($0) }), .int64, isOne: false)
    }
    throw node.refused(found: "a constant of another kind", possible: "tensors and numbers")
  }

  mutating func computeShape(_ node: Node, _ value: RunningValue) throws(ImportError) {
    let extents = value.layout.extents
    if node.operation == "Size" {
      return set(
        node,
        Constant(
          name: node.outputName, type: .int64, shape: [],
          elements: .integer([Int64(extents.reduce(1, *))]), isShape: true))
    }
    let (start, end) = node.shapeRange(rank: extents.count)
    let part = extents[start..<max(start, end)].map { Int64($0) }
    set(
      node,
      Constant(
        name: node.outputName, type: .int64, shape: [part.count], elements: .integer(part),
        isShape: true))
  }

  /// Elements of the second input where the first is true, of the third elsewhere.
  private mutating func chosen(_ node: Node) throws(ImportError) -> Constant {
    let condition = try node.requiredConstant(0, "a condition")
    let first = try node.requiredConstant(1, "an input")
    let second = try node.requiredConstant(2, "an input")
    let shape = try node.broadcast([condition.shape, first.shape, second.shape])
    let count = try node.count(of: shape)
    try spend(count, node)
    let places = [condition, first, second].map { Constant.places(of: $0.shape, in: shape) }
    let isFirst = condition.reals.map { $0 != 0 }
    func choose<Element>(_ a: [Element], _ b: [Element]) -> [Element] {
      (0..<count).map { isFirst[places[0][$0]] ? a[places[1][$0]] : b[places[2][$0]] }
    }
    let elements: Constant.Elements
    if case .integer(let a) = first.elements, case .integer(let b) = second.elements {
      elements = .integer(choose(a, b))
    } else {
      elements = .real(choose(first.reals, second.reals))
    }
    return Constant(name: first.name, type: first.type, shape: shape, elements: elements)
  }

  /// Of all elements of a list.
  private func product(_ node: Node) throws(ImportError) -> Constant {
    let input = try node.requiredConstant(0, "an input")
    guard case .integer(let values) = input.elements, input.shape.count == 1,
      let product = values.map({ Int($0) }).product
    else {
      throw node.refused(
        found: "it of \(input.shape.described)", possible: "it of a list of integers")
    }
    let keeps = node.integer("keepdims", default: 1) != 0
    return Constant(
      name: input.name, type: input.type, shape: keeps ? [1] : [],
      elements: .integer([Int64(product)]))
  }
}

extension Node {
  /// The type that Cast makes.
  func castType() throws(ImportError) -> ElementType {
    let number = integer("to", default: 0)
    guard let type = ElementType(rawValue: Int32(truncatingIfNeeded: number)) else {
      throw refused(
        found: "a cast to \(ElementType.name(Int32(truncatingIfNeeded: number)))",
        possible: "floating point, or integers of 8 to 64 bits")
    }
    return type
  }

  /// Of Shape: the axes that are asked for.
  func shapeRange(rank: Int) -> (start: Int, end: Int) {
    func place(_ index: Int) -> Int { min(max(index < 0 ? index + rank : index, 0), rank) }
    return (place(integer("start", default: 0)), place(integer("end", default: rank)))
  }
}

extension Constant {
  func cast(to type: ElementType, _ node: Node) throws(ImportError) -> Constant {
    var result = self
    result.type = type
    if type.isFloatingPoint {
      result.elements = .real(reals)
      return result
    }
    if case .real(let values) = elements {
      var integers: [Int64] = []
      for value in values {
        guard let integer = Int64(exactly: value.rounded(.towardZero)) else {
          throw node.refused(
            found: "a cast of \(value) to \(type)", possible: "numbers that it holds")
        }
        integers.append(integer)
      }
      result.elements = .integer(integers)
      result.source = nil
    }
    guard type == .bool || result.isWithinType else {
      throw node.refused(
        found: "a cast to \(type) of larger numbers", possible: "numbers that it holds")
    }
    return result
  }

  private var isWithinType: Bool {
    guard case .integer(let values) = elements, let range = type.range else { return true }
    return values.allSatisfy { range.contains($0) }
  }
}
