import ForeignNetworks

/// Elements of constants in other places.
extension GraphReader {
  /// - Returns: nil for other operators.
  mutating func rearranged(_ node: Node) throws(ImportError) -> Constant? {
    switch node.operation {
    case "Reshape":
      let input = try node.requiredConstant(0, "an input")
      let target = try node.integers(1, "a shape") ?? []
      return input.reshaped(try node.resolved(target, from: input.shape))
    case "Flatten":
      let input = try node.requiredConstant(0, "an input")
      let axis = node.integer("axis", default: 1)
      let split =
        axis == input.shape.count ? axis : try node.axis(axis, rank: input.shape.count)
      let first = input.shape[..<split].reduce(1, *)
      return input.reshaped([first, input.shape[split...].reduce(1, *)])
    case "Squeeze", "Unsqueeze":
      let input = try node.requiredConstant(0, "an input")
      return input.reshaped(
        try node.changedRank(input.shape, isOne: { $0 == 1 }, one: 1, opset: opset))
    case "Transpose":
      let input = try node.requiredConstant(0, "an input")
      return input.transposed(try node.permutation(rank: input.shape.count))
    case "Expand":
      let input = try node.requiredConstant(0, "an input")
      let target = try node.integers(1, "a shape") ?? []
      let shape = try node.broadcast([input.shape, target])
      try spend(try node.count(of: shape), node)
      return input.taking(Constant.places(of: input.shape, in: shape), shape: shape)
    case "Slice": return try sliced(node)
    case "Gather": return try gathered(node)
    case "Concat": return try concatenated(node)
    default: return nil
    }
  }

  private mutating func sliced(_ node: Node) throws(ImportError) -> Constant {
    let input = try node.requiredConstant(0, "an input")
    let slices = try node.slices(input.shape, opset: opset)
    return input.taking(
      Constant.places(
        input.shape,
        slices.map { slice in
          (0..<slice.count).map { slice.start + $0 * slice.step }
        }), shape: slices.map(\.count))
  }

  private mutating func gathered(_ node: Node) throws(ImportError) -> Constant {
    let input = try node.requiredConstant(0, "an input")
    let axis = try node.axis(node.integer("axis", default: 0), rank: input.shape.count)
    let shapeOfIndices = try node.requiredConstant(1, "indices").shape
    var indices: [Int] = []
    for index in try node.integers(1, "indices") ?? [] {
      indices.append(try node.axis(index, rank: input.shape[axis]))
    }
    let shape = input.shape[..<axis] + shapeOfIndices + input.shape[(axis + 1)...]
    try spend(try node.count(of: Array(shape)), node)
    let taken = input.shape.enumerated().map { $0 == axis ? indices : Array(0..<$1) }
    return input.taking(Constant.places(input.shape, taken), shape: Array(shape))
  }

  private mutating func concatenated(_ node: Node) throws(ImportError) -> Constant {
    var parts: [Constant] = []
    for index in node.inputs.indices { parts.append(try node.requiredConstant(index, "an input")) }
    guard let first = parts.first else {
      throw node.refused(found: "no inputs", possible: "constants")
    }
    let axis = try node.axis(node.integer("axis", default: 0), rank: first.shape.count)
    func others(_ part: Constant) -> [Int] {
      part.shape.enumerated().filter { $0.offset != axis }.map(\.element)
    }
    guard
      parts.allSatisfy({
        $0.shape.count == first.shape.count && others($0) == others(first)
          && $0.type.isFloatingPoint == first.type.isFloatingPoint
      })
    else {
      throw node.refused(
        found: parts.map(\.shape.described).joined(separator: " and "), possible: "shapes that fit")
    }
    try spend(parts.reduce(0) { $0 + $1.count }, node)
    var shape = first.shape
    shape[axis] = parts.reduce(0) { $0 + $1.shape[axis] }
    let outer = first.shape[..<axis].reduce(1, *)
    func join<Element>(_ elements: [[Element]]) -> [Element] {
      (0..<outer).flatMap { index in
        elements.flatMap { $0[index * $0.count / outer..<(index + 1) * $0.count / outer] }
      }
    }
    let joined: Constant.Elements =
      first.type.isFloatingPoint
      ? .real(join(parts.map(\.reals)))
      : .integer(
        join(
          parts.map { part in
            if case .integer(let values) = part.elements { values } else { [] }
          }))
    return Constant(name: first.name, type: first.type, shape: shape, elements: joined)
  }

  /// New constants.
  ///
  /// - Returns: nil for other operators.
  mutating func generated(_ node: Node) throws(ImportError) -> Constant? {
    switch node.operation {
    case "Shape":
      let shape = try node.requiredConstant(0, "an input").shape
      let (start, end) = node.shapeRange(rank: shape.count)
      let part = shape[start..<max(start, end)].map { Int64($0) }
      return Constant(
        name: node.outputName, type: .int64, shape: [part.count], elements: .integer(part))
    case "ConstantOfShape":
      let shape = try node.integers(0, "a shape") ?? []
      let count = try node.count(of: shape)
      try spend(count, node)
      let element = try node.tensor("value").map { tensor throws(ImportError) in try decode(tensor)
      }
      guard let element else {
        return Constant(
          name: node.outputName, type: .float, shape: shape,
          elements: .real([Double](repeating: 0, count: count)))
      }
      guard element.count == 1 else {
        throw node.refused(found: "\(element.count) values", possible: "one")
      }
      return element.taking([Int](repeating: 0, count: count), shape: shape)
    case "Range":
      guard let start = try node.integers(0, "a start")?.first,
        let end = try node.integers(1, "an end")?.first,
        let step = try node.integers(2, "a step")?.first, step > 0
      else {
        throw node.refused(found: "no start, end and step", possible: "integers, a positive step")
      }
      let (distance, overflow) = end.subtractingReportingOverflow(start)
      let count = distance > 0 && !overflow ? (distance - 1) / step + 1 : 0
      try spend(overflow ? .max : count, node)
      return Constant(
        name: node.outputName, type: .int64, shape: [count],
        elements: .integer((0..<count).map { Int64(start + $0 * step) }))
    default: return nil
    }
  }
}

extension Constant {
  /// - Parameter shape: of as many elements.
  func reshaped(_ shape: [Int]) -> Constant {
    var result = self
    result.shape = shape
    if let source, let axis = source.axis {
      // The scales' axis is the one that as many elements lie behind.
      let behind = self.shape[(axis + 1)...].reduce(1, *)
      let place = shape.indices.first {
        shape[$0] == self.shape[axis] && shape[($0 + 1)...].reduce(1, *) == behind
      }
      result.source = place.map {
        IntegerSource(
          integers: source.integers, scales: source.scales, zeroPoints: source.zeroPoints, axis: $0)
      }
    }
    return result
  }

  /// - Parameter order: which axis comes to each place.
  func transposed(_ order: [Int]) -> Constant {
    var strides = [Int](repeating: 1, count: shape.count)
    for axis in shape.indices.dropLast().reversed() {
      strides[axis] = strides[axis + 1] * shape[axis + 1]
    }
    var places = [0]
    for axis in order {
      places = places.flatMap { place in (0..<shape[axis]).map { place + $0 * strides[axis] } }
    }
    var result = taking(places, shape: order.map { shape[$0] })
    if let source {
      result.source = IntegerSource(
        integers: places.map { source.integers[$0] }, scales: source.scales,
        zeroPoints: source.zeroPoints, axis: source.axis.flatMap { order.firstIndex(of: $0) })
    }
    return result
  }

  /// The elements that lie at `places`.
  fileprivate func taking(_ places: [Int], shape: [Int]) -> Constant {
    let taken: Elements =
      switch elements {
      case .real(let values): .real(places.map { values[$0] })
      case .integer(let values): .integer(places.map { values[$0] })
      }
    return Constant(name: name, type: type, shape: shape, elements: taken)
  }

  /// Where the elements of a tensor of `shape` with given indices of each axis lie.
  fileprivate static func places(_ shape: [Int], _ indices: [[Int]]) -> [Int] {
    var places = [0]
    for (extent, indices) in zip(shape, indices) {
      places = places.flatMap { place in indices.map { place * extent + $0 } }
    }
    return places
  }
}
