/// Zeros, aligned to the widest register, for as long as the object lives.
final class AlignedMemory {
  let base: UnsafeMutableRawPointer

  init(byteCount: Int) {
    base = .allocate(byteCount: max(byteCount, 1), alignment: 64)
    base.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
  }

  convenience init(bytes: [UInt8]) {
    self.init(byteCount: bytes.count)
    base.copyMemory(from: bytes, byteCount: bytes.count)
  }

  deinit {
    base.deallocate()
  }

  /// The same memory as 32-bit integers.
  var words: UnsafeMutablePointer<Int32> { base.assumingMemoryBound(to: Int32.self) }

  var bytes: UnsafePointer<UInt8> { UnsafePointer(base.assumingMemoryBound(to: UInt8.self)) }

  /// Sets the element at an index, of one byte or two.
  func store(_ value: Int, element index: Int, byteCount: Int) {
    if byteCount == 1 {
      base.storeBytes(of: UInt8(truncatingIfNeeded: value), toByteOffset: index, as: UInt8.self)
    } else {
      base.storeBytes(
        of: UInt16(truncatingIfNeeded: value), toByteOffset: 2 * index, as: UInt16.self)
    }
  }
}

extension Int {
  func roundedUp(toMultipleOf divisor: Int) -> Int { (self + divisor - 1) / divisor * divisor }
}
