import ForeignNetworks

/// The records that CHDF5 describes, one after the other.
///
/// A process that a damaged file may have led astray wrote them: nothing in them is believed.
struct HDF5Records {
  enum Record {
    case attribute(path: String, name: String, texts: [String])
    case floats(path: String, HDF5File.Dataset)
    case other(path: String, what: String)
    case damage(path: String, what: String)
    case end
  }

  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func next() throws(ImportError) -> Record {
    switch try number(UInt8.self) {
    case UInt8(ascii: "A"):
      let (path, name) = (try text(), try text())
      var texts: [String] = []
      for _ in 0..<(try number(UInt32.self)) { texts.append(try text()) }
      return .attribute(path: path, name: name, texts: texts)
    case UInt8(ascii: "F"): return .floats(path: try text(), try dataset())
    case UInt8(ascii: "O"): return .other(path: try text(), what: try text())
    case UInt8(ascii: "X"): return .damage(path: try text(), what: try text())
    case UInt8(ascii: "E"): return .end
    default: throw Self.error
    }
  }

  private mutating func dataset() throws(ImportError) -> HDF5File.Dataset {
    let byteCount = Int(try number(UInt8.self))
    var shape: [Int] = []
    var count = 1
    for _ in 0..<(try number(UInt8.self)) {
      guard let extent = Int(exactly: try number(UInt64.self)) else { throw Self.error }
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard !overflow else { throw Self.error }
      count = product
      shape.append(extent)
    }
    let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Float>.size)
    guard !overflow else { throw Self.error }
    let part = try take(size)
    let values = [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(from: part)
      initialized = count
    }
    return HDF5File.Dataset(shape: shape, values: values, byteCount: byteCount)
  }

  private mutating func text() throws(ImportError) -> String {
    String(decoding: try take(Int(try number(UInt32.self))), as: UTF8.self)
  }

  private mutating func number<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type
  ) throws(ImportError) -> Value {
    try take(MemoryLayout<Value>.size).loadUnaligned(as: type)
  }

  private mutating func take(_ count: Int) throws(ImportError) -> UnsafeRawBufferPointer {
    guard count <= bytes.count - position else { throw Self.error }
    defer { position += count }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
  }

  private static let error = ImportError.damaged(
    format: "HDF5", place: "file", found: "contents that libhdf5 stopped at",
    expected: "contents that it reads to the end")
}
