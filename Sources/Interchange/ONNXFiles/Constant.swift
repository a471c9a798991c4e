import ForeignNetworks

/// A tensor whose elements are known: of the file, or computed of such.
struct Constant {
  enum Elements {
    case real([Double])
    case integer([Int64])

    var count: Int {
      switch self {
      case .real(let values): values.count
      case .integer(let values): values.count
      }
    }
  }

  /// Of the tensor in the file that it is, or comes of.
  var name: String
  var type: ElementType
  /// The first axis is the slowest.
  var shape: [Int]
  /// The product of `shape`.
  var elements: Elements
  /// What real elements were made from, where integers were.
  var source: IntegerSource?
  /// Whether the elements come of the shape of what runs through the graph.
  var isShape = false

  var count: Int { elements.count }

  var reals: [Double] {
    switch elements {
    case .real(let values): values
    case .integer(let values): values.map { Double($0) }
    }
  }

  /// The only element.
  var single: Double? { count == 1 ? reals[0] : nil }

  /// The real elements, each a number.
  func finite() throws(ImportError) -> [Double] {
    let values = reals
    if let index = values.firstIndex(where: { !$0.isFinite }) {
      throw .tensor(
        name: name,
        found: values[index].isNaN ? "NaN at element \(index)" : "infinity at element \(index)",
        expected: "numbers")
    }
    return values
  }

  /// The elements in 32 bits, each a number.
  func floats() throws(ImportError) -> [Float] {
    let values = try finite().map { Float($0) }
    if let index = values.firstIndex(where: { !$0.isFinite }) {
      throw .tensor(
        name: name, found: "\(reals[index]) at element \(index)",
        expected: "numbers that 32 bits can hold")
    }
    return values
  }
}

/// Integers and what they stand for: `real = scale * (integer - zeroPoint)`.
struct IntegerSource {
  var integers: [Int64]
  /// One, or one for each index of `axis`.
  var scales: [Float]
  /// As many.
  var zeroPoints: [Int64]
  /// Of a scale for each index; nil for one scale.
  var axis: Int?
}
