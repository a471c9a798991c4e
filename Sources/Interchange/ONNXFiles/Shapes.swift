import ForeignNetworks

/// What operators do to shapes, of constants and of the running value alike.
extension Node {
  /// Whether the output has the shape of the first input.
  var keepsShape: Bool {
    switch operation {
    case "QuantizeLinear", "DequantizeLinear", "Identity", "Cast", "Dropout", "Relu", "Clip",
      "Tanh",
      "Sigmoid", "LeakyRelu":
      true
    default: false
    }
  }

  /// The shape that Reshape makes of `extents`.
  func resolved(_ target: [Int], from extents: [Int]) throws(ImportError) -> [Int] {
    var result = target
    if integer("allowzero", default: 0) == 0 {
      for (index, extent) in target.enumerated() where extent == 0 && index < extents.count {
        result[index] = extents[index]
      }
    }
    if let open = result.firstIndex(of: -1) {
      result[open] = 1
      if let known = result.product, let count = extents.product, known > 0 {
        result[open] = count / known
      }
    }
    // None of many indices would still be gone through.
    guard result.allSatisfy({ $0 > 0 }) || result == [0], result.product == extents.product else {
      throw refused(
        found: "\(extents.described) as \(target.described)", possible: "as many elements as before"
      )
    }
    return result
  }

  /// Squeeze and Unsqueeze: axes of one index taken out, or put in.
  ///
  /// - Parameters:
  ///   - one: what stands for an axis of one index.
  func changedRank<Axis>(
    _ axes: [Axis], isOne: (Axis) -> Bool, one: Axis, opset: Int
  ) throws(ImportError) -> [Axis] {
    let named = opset < 13 ? integers("axes") : try integers(1, "axes")
    if operation == "Unsqueeze" {
      guard let named, named.count <= 8 else {
        throw refused(found: "no axes, or too many", possible: "axes to put in")
      }
      let added = try self.axes(named, rank: axes.count + named.count)
      var rest = axes[...]
      return (0..<axes.count + named.count).map {
        added.contains($0) ? one : rest.removeFirst()
      }
    }
    let taken: Set<Int>
    if let named {
      taken = try self.axes(named, rank: axes.count)
    } else {
      taken = Set(axes.indices.filter { isOne(axes[$0]) })
    }
    guard taken.allSatisfy({ isOne(axes[$0]) }) else {
      throw refused(found: "an axis of more than one index", possible: "axes of one")
    }
    return axes.indices.filter { !taken.contains($0) }.map { axes[$0] }
  }

  /// Of Transpose: which axis comes to each place.
  func permutation(rank: Int) throws(ImportError) -> [Int] {
    let order = integers("perm") ?? Array((0..<rank).reversed())
    guard order.sorted() == Array(0..<rank) else {
      throw refused(found: "an order of axes \(order)", possible: "each of \(rank) once")
    }
    return order
  }

  /// What Slice takes of an axis: `count` indices from `start`, `step` apart.
  struct AxisSlice {
    let start: Int
    let step: Int
    let count: Int
  }

  func slices(_ extents: [Int], opset: Int) throws(ImportError) -> [AxisSlice] {
    let isOld = opset < 10
    guard let starts = isOld ? integers("starts") : try integers(1, "starts"),
      let ends = isOld ? integers("ends") : try integers(2, "ends"), starts.count == ends.count
    else {
      throw refused(found: "no starts and ends", possible: "one of each for an axis")
    }
    let axes = (isOld ? integers("axes") : try integers(3, "axes")) ?? Array(0..<starts.count)
    let steps =
      (isOld ? nil : try integers(4, "steps")) ?? [Int](repeating: 1, count: starts.count)
    guard axes.count == starts.count, steps.count == starts.count else {
      throw refused(found: "\(axes.count) axes", possible: "\(starts.count)")
    }
    _ = try self.axes(axes, rank: extents.count)
    var slices = extents.map { AxisSlice(start: 0, step: 1, count: $0) }
    for (index, named) in axes.enumerated() {
      let axis = try self.axis(named, rank: extents.count)
      guard steps[index] != 0, steps[index] != Int.min else {
        throw refused(found: "a step of \(steps[index])", possible: "another")
      }
      slices[axis] = Self.slice(extents[axis], starts[index], ends[index], steps[index])
    }
    return slices
  }

  private static func slice(_ extent: Int, _ start: Int, _ end: Int, _ step: Int) -> AxisSlice {
    func place(_ index: Int, _ range: ClosedRange<Int>) -> Int {
      // From the end where it is negative; below every range where even that is.
      let index = index < 0 ? max(index, -extent - 1) + extent : index
      return min(max(index, range.lowerBound), range.upperBound)
    }
    if step > 0 {
      let (start, end) = (place(start, 0...extent), place(end, 0...extent))
      return AxisSlice(
        start: start, step: step, count: end > start ? (end - start - 1) / step + 1 : 0)
    }
    guard extent > 0 else { return AxisSlice(start: 0, step: 1, count: 0) }
    let (start, end) = (place(start, 0...extent - 1), place(end, -1...extent - 1))
    return AxisSlice(
      start: start, step: step, count: start > end ? (start - end - 1) / -step + 1 : 0)
  }
}
