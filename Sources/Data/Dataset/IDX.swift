/// The file format of MNIST: a big-endian 32-bit magic, one big-endian 32-bit size per dimension,
/// then the elements, here always unsigned bytes, in row-major order.
package enum IDX {
  package enum Kind: UInt32, Hashable, Sendable {
    /// Sizes: count, rows, columns.
    case images = 0x0000_0803
    /// Size: count.
    case labels = 0x0000_0801
    /// Big-endian 32-bit integers; sizes: count, values for each, of which the first is the label.
    /// QMNIST's.
    case extendedLabels = 0x0000_0C02
  }

  /// Whether `bytes` begin as a file of unsigned bytes or of 32-bit integers does.
  static func isBegun(by bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0, 0, 0x08]) || bytes.starts(with: [0, 0, 0x0C])
  }

  package struct Images: Hashable, Sendable {
    package let count: Int
    package let rows: Int
    package let columns: Int
    /// `count` x `rows` x `columns`, row-major.
    package let pixels: [UInt8]
  }

  /// Any bytes give images or an error; nothing is allocated before the sizes match the bytes.
  package static func images(_ bytes: [UInt8]) throws(IDXError) -> Images {
    let (sizes, elements) = try parse(bytes, as: .images)
    return Images(
      count: Int(sizes[0]), rows: Int(sizes[1]), columns: Int(sizes[2]), pixels: Array(elements))
  }

  /// Any bytes give labels or an error; the labels may have any value.
  package static func labels(_ bytes: [UInt8]) throws(IDXError) -> [UInt8] {
    Array(try parse(bytes, as: .labels).elements)
  }

  /// Labels of any kind, which may have any value; any bytes give labels or an error.
  package static func classes(_ bytes: [UInt8]) throws(IDXError) -> [Int] {
    let extended = Kind.extendedLabels.rawValue
    guard bytes.count >= 4, bigEndian(bytes[0..<4]) == extended else {
      return try labels(bytes).map { Int($0) }
    }
    let (sizes, elements) = try parse(bytes, as: .extendedLabels)
    // Any count of rows without values would match no bytes at all.
    guard sizes[1] > 0 else { throw .noValues(.extendedLabels, count: Int(sizes[0])) }
    let width = 4 * Int(sizes[1])
    return stride(from: elements.startIndex, to: elements.endIndex, by: width).map { start in
      Int(bigEndian(elements[start..<start + 4]))
    }
  }

  private static func parse(
    _ bytes: [UInt8], as kind: Kind
  ) throws(IDXError) -> (sizes: [UInt32], elements: ArraySlice<UInt8>) {
    let headerByteCount = 4 * (1 + kind.dimensionCount)
    guard bytes.count >= headerByteCount else {
      throw .truncatedHeader(kind, expected: headerByteCount, found: bytes.count)
    }
    let magic = bigEndian(bytes[0..<4])
    guard magic == kind.rawValue else { throw .wrongMagic(kind, found: magic) }

    let sizes = (1...kind.dimensionCount).map { bigEndian(bytes[4 * $0..<4 * $0 + 4]) }
    let elements = bytes[headerByteCount...]
    let expected = product(sizes + [UInt32(kind.elementByteCount)])
    guard expected == UInt64(elements.count) else {
      throw .wrongByteCount(kind, sizes: sizes, expected: expected, found: elements.count)
    }
    return (sizes, elements)
  }

  private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Nil when 64 bits do not hold it.
  private static func product(_ sizes: [UInt32]) -> UInt64? {
    var product: UInt64 = 1
    // A size of zero makes the product zero, whatever the others are.
    for size in sizes.sorted() {
      let (partial, overflow) = product.multipliedReportingOverflow(by: UInt64(size))
      guard !overflow else { return nil }
      product = partial
    }
    return product
  }
}

extension IDX.Kind {
  fileprivate var dimensionCount: Int {
    switch self {
    case .images: 3
    case .labels: 1
    case .extendedLabels: 2
    }
  }

  var elementByteCount: Int {
    switch self {
    case .images, .labels: 1
    case .extendedLabels: 4
    }
  }
}

/// Why bytes are not an IDX file of the kind expected.
package enum IDXError: Error, Hashable, Sendable {
  case truncatedHeader(IDX.Kind, expected: Int, found: Int)
  case wrongMagic(IDX.Kind, found: UInt32)
  /// The bytes after the header. `expected` is nil when 64 bits do not hold the product of `sizes`.
  case wrongByteCount(IDX.Kind, sizes: [UInt32], expected: UInt64?, found: Int)
  /// Labels of no values each.
  case noValues(IDX.Kind, count: Int)
}
