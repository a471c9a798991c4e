import ForeignNetworks

/// Arithmetic of constants, element by element; smaller ones are repeated.
extension GraphReader {
  mutating func binary(_ node: Node) throws(ImportError) -> Constant {
    let a = try node.requiredConstant(0, "an input")
    let b = try node.requiredConstant(1, "an input")
    guard node.inputs.count == 2 else {
      throw node.refused(found: "\(node.inputs.count) inputs", possible: "two")
    }
    let shape = try node.broadcast([a.shape, b.shape])
    let count = try node.count(of: shape)
    try spend(count, node)
    let (left, right) = (
      Constant.places(of: a.shape, in: shape), Constant.places(of: b.shape, in: shape)
    )
    let name = a.count >= b.count ? a.name : b.name
    if case .integer(let x) = a.elements, case .integer(let y) = b.elements {
      var elements: [Int64] = []
      for index in 0..<count { elements.append(try node.integer(x[left[index]], y[right[index]])) }
      return Constant(
        name: name, type: node.operation == "Equal" ? .bool : a.type, shape: shape,
        elements: .integer(elements))
    }
    let (x, y) = (a.reals, b.reals)
    guard node.operation != "Equal" else {
      throw node.refused(found: "it of real numbers", possible: "it of integers")
    }
    return Constant(
      name: name, type: a.type, shape: shape,
      elements: .real((0..<count).map { node.real(x[left[$0]], y[right[$0]]) }))
  }

  func unary(_ node: Node) throws(ImportError) -> Constant {
    var result = try node.requiredConstant(0, "an input")
    result.source = nil
    switch result.elements {
    case .real(let values): result.elements = .real(values.map { node.real($0) })
    case .integer(let values):
      guard ["Neg", "Abs"].contains(node.operation), !values.contains(.min) else {
        throw node.refused(found: "it of integers", possible: "it of real numbers")
      }
      result.elements = .integer(values.map { node.operation == "Neg" ? -$0 : abs($0) })
    }
    return result
  }
}

extension Node {
  fileprivate func integer(_ a: Int64, _ b: Int64) throws(ImportError) -> Int64 {
    let (result, overflow): (Int64, Bool)
    switch operation {
    case "Add": (result, overflow) = a.addingReportingOverflow(b)
    case "Sub": (result, overflow) = a.subtractingReportingOverflow(b)
    case "Mul": (result, overflow) = a.multipliedReportingOverflow(by: b)
    case "Div": (result, overflow) = a.dividedReportingOverflow(by: b)
    case "Min": (result, overflow) = (min(a, b), false)
    case "Max": (result, overflow) = (max(a, b), false)
    case "Equal": (result, overflow) = (a == b ? 1 : 0, false)
    default: (result, overflow) = (0, true)
    }
    guard !overflow else {
      throw refused(found: "\(a) and \(b)", possible: "integers whose result 64 bits hold")
    }
    return result
  }

  fileprivate func real(_ a: Double, _ b: Double) -> Double {
    switch operation {
    case "Add": a + b
    case "Sub": a - b
    case "Mul": a * b
    case "Div": a / b
    case "Min": min(a, b)
    default: max(a, b)
    }
  }

  fileprivate func real(_ x: Double) -> Double {
    switch operation {
    case "Neg": -x
    case "Sqrt": x.squareRoot()
    case "Reciprocal": 1 / x
    case "Abs": abs(x)
    case "Floor": x.rounded(.down)
    default: x.rounded(.up)
    }
  }

  /// The shape that inputs of different shapes are repeated to.
  func broadcast(_ shapes: [[Int]]) throws(ImportError) -> [Int] {
    let rank = shapes.map(\.count).max() ?? 0
    var result = [Int](repeating: 1, count: rank)
    for shape in shapes {
      for (index, extent) in shape.enumerated() where extent != 1 {
        let place = rank - shape.count + index
        guard result[place] == 1 || result[place] == extent else {
          throw refused(
            found: shapes.map(\.described).joined(separator: " and "), possible: "shapes that fit")
        }
        result[place] = extent
      }
    }
    return result
  }

  func count(of shape: [Int]) throws(ImportError) -> Int {
    // None of many indices would still be gone through.
    guard shape.allSatisfy({ $0 > 0 }) || shape == [0], let count = shape.product else {
      throw refused(found: "a shape of \(shape.described)", possible: "one that fits into memory")
    }
    return count
  }
}

extension Constant {
  /// For each element of a tensor of the shape `whole`, where it lies in one of `shape` that is repeated.
  static func places(of shape: [Int], in whole: [Int]) -> [Int] {
    var places = [0]
    var strides = [Int](repeating: 0, count: whole.count)
    var stride = 1
    for (index, extent) in shape.enumerated().reversed() {
      if extent != 1 { strides[whole.count - shape.count + index] = stride }
      stride *= extent
    }
    for (extent, stride) in zip(whole, strides) {
      places = places.flatMap { place in (0..<extent).map { place + $0 * stride } }
    }
    return places
  }
}
