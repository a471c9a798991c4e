/// Pickles by hand, as `torch.save` streams them.
enum PickleText {
  static let protocol2: [UInt8] = [0x80, 2]
  static let stop: [UInt8] = [0x2E]

  static func text(_ text: String) -> [UInt8] {
    [0x58] + integer(Int32(text.utf8.count)) + Array(text.utf8)
  }

  static func global(_ module: String, _ name: String) -> [UInt8] {
    Array("c\(module)\n\(name)\n".utf8)
  }

  /// In eight bytes.
  static func number(_ value: Int) -> [UInt8] { [0x8A, 8] + integer(Int64(value)) }

  static func tuple(_ elements: [UInt8]...) -> [UInt8] { [0x28] + elements.joined() + [0x74] }

  static func numbers(_ values: [Int]) -> [UInt8] {
    [0x28] + values.flatMap(number) + [0x74]
  }

  static func storage(_ key: String, count: Int, type: String = "FloatStorage") -> [UInt8] {
    tuple(text("storage"), global("torch", type), text(key), text("cpu"), number(count)) + [0x51]
  }

  static func tensor(
    _ storage: [UInt8], offset: Int = 0, shape: [Int], strides: [Int]
  ) -> [UInt8] {
    global("torch._utils", "_rebuild_tensor_v2")
      + tuple(storage, number(offset), numbers(shape), numbers(strides), [0x89]) + [0x52]
  }

  /// `{name: value}`
  static func dictionary(_ name: String, _ value: [UInt8]) -> [UInt8] {
    [0x7D] + text(name) + value + [0x73]
  }

  /// A file around the pickle of `object`, with a storage `a` of 1, 2, 3 and 4.
  static func stream(_ object: [UInt8], version: Int = 1001, isLittleEndian: Bool = true) -> [UInt8]
  {
    let magic: [UInt8] = [0x8A, 10, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19]
    let order = dictionary("little_endian", [isLittleEndian ? 0x88 : 0x89])
    let pickles = [magic, number(version), order, object, [0x5D] + text("a") + [0x61]]
    let values: [Float] = [1, 2, 3, 4]
    return pickles.flatMap { protocol2 + $0 + stop } + integer(Int64(values.count))
      + values.flatMap { integer($0.bitPattern) }
  }

  private static func integer<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}
