import ForeignNetworks
import LeNetModel

/// QuantizeLinear and DequantizeLinear of constants.
extension GraphReader {
  func dequantizedConstant(_ node: Node) throws(ImportError) -> Constant {
    guard node.integer("block_size", default: 0) == 0 else {
      throw node.refused(found: "scales for blocks", possible: "one scale, or one for each channel")
    }
    let integers = try node.requiredConstant(0, "integers")
    return try node.dequantized(
      integers, scale: 1, zeroPoint: 2, axis: node.integer("axis", default: 1))
  }

  func quantizedConstant(_ node: Node) throws(ImportError) -> Constant {
    let input = try node.requiredConstant(0, "an input")
    let (scales, zeroPoints, axis) = try node.scales(
      for: input, scale: 1, zeroPoint: 2, axis: node.integer("axis", default: 1))
    let stated = ElementType(
      rawValue: Int32(truncatingIfNeeded: node.integer("output_dtype", default: 0)))
    let type = try node.constant(2, "a zero point")?.type ?? stated ?? .uint8
    guard [.int8, .uint8, .int32].contains(type), let range = type.range else {
      throw node.refused(found: "integers of \(type)", possible: "int8, uint8 or int32")
    }
    let places = input.places(along: axis)
    let integers = try input.floats().enumerated().map { index, real in
      let place = places(index)
      let steps =
        Double((real / scales[place]).rounded(.toNearestOrEven)) + Double(zeroPoints[place])
      return Int64(min(max(steps, Double(range.lowerBound)), Double(range.upperBound)))
    }
    return Constant(
      name: input.name, type: type, shape: input.shape, elements: .integer(integers))
  }
}

extension Node {
  /// The real numbers that integers stand for, with these.
  ///
  /// - Parameters:
  ///   - scale: which input it is.
  ///   - zeroPoint: which input it is.
  ///   - axis: of a scale for each index, if there are several.
  func dequantized(
    _ integers: Constant, scale: Int, zeroPoint: Int, axis: Int
  ) throws(ImportError) -> Constant {
    guard case .integer(let values) = integers.elements,
      [.int8, .uint8, .int32].contains(integers.type)
    else {
      throw refused(found: "elements of \(integers.type)", possible: "int8, uint8 or int32")
    }
    let (scales, zeroPoints, axis) = try scales(
      for: integers, scale: scale, zeroPoint: zeroPoint, axis: axis)
    let places = integers.places(along: axis)
    var result = integers
    result.type = .float
    result.elements = .real(
      values.enumerated().map { index, value in
        let place = places(index)
        return Double(scales[place] * Float(value - zeroPoints[place]))
      })
    result.source = IntegerSource(
      integers: values, scales: scales, zeroPoints: zeroPoints, axis: axis)
    return result
  }

  /// - Returns: an axis only if there are scales for its indices.
  fileprivate func scales(
    for constant: Constant, scale: Int, zeroPoint: Int, axis: Int
  ) throws(ImportError) -> (scales: [Float], zeroPoints: [Int64], axis: Int?) {
    let tensor = try requiredConstant(scale, "a scale")
    let scales = try tensor.floats()
    guard let wrong = scales.firstIndex(where: { !QuantizationParameters.scales.contains($0) })
    else {
      var zeroPoints = try integers(zeroPoint, "a zero point")?.map { Int64($0) } ?? [0]
      if let wrong = zeroPoints.first(where: { Int32(exactly: $0) == nil }) {
        throw refused(found: "a zero point of \(wrong)", possible: "one that 32 bits hold")
      }
      if zeroPoints.count == 1 {
        zeroPoints = [Int64](repeating: zeroPoints[0], count: scales.count)
      }
      let own = scales.count > 1 ? try self.axis(axis, rank: constant.shape.count) : nil
      guard zeroPoints.count == scales.count,
        own.map({ constant.shape[$0] == scales.count }) ?? true,
        !scales.isEmpty
      else {
        throw refused(
          found: "\(scales.count) scales and \(zeroPoints.count) zero points for "
            + constant.shape.described, possible: "one of each, or one for each channel")
      }
      return (scales, zeroPoints, own)
    }
    throw .tensor(
      name: tensor.name, found: "a scale of \(scales[wrong]) at element \(wrong)",
      expected: "positive numbers up to 1e30")
  }
}

extension Constant {
  /// Which index of an axis an element has; 0 for none.
  fileprivate func places(along axis: Int?) -> (Int) -> Int {
    guard let axis else { return { _ in 0 } }
    let behind = shape[(axis + 1)...].reduce(1, *)
    let extent = shape[axis]
    return { $0 / behind % extent }
  }
}
