import Bytes

/// What a FlatBuffers file holds.
package indirect enum FlatValue: Sendable {
  case byte(UInt8)
  /// Also a signed or real number of 32 bits.
  case word(UInt32)
  case table([FlatField])
  case tables([[FlatField]])
  case words([UInt32])
  case longs([Int64])
  /// At a multiple of 16, as data that is read in place wants it.
  case data([UInt8])
  case string(String)

  package static func word(_ value: Int) -> FlatValue { .word(UInt32(truncatingIfNeeded: value)) }

  package static func words(_ values: [Int]) -> FlatValue {
    .words(values.map { UInt32(truncatingIfNeeded: $0) })
  }

  /// Bytes of a value within its table; of all but plain numbers an offset lies there.
  fileprivate var byteCount: Int {
    if case .byte = self { 1 } else { FlatBuffer.offsetByteCount }
  }
}

/// A field of a table.
package struct FlatField: Sendable {
  package let number: Int
  package let value: FlatValue

  package init(_ number: Int, _ value: FlatValue) {
    self.number = number
    self.value = value
  }
}

/// Lays tables and vectors out, each behind what points to it, so that offsets count forward.
package struct FlatBufferWriter {
  private var bytes: [UInt8]
  /// Values still to be laid out, and where the offsets lie that are to point to them.
  private var waiting: [(slot: Int, value: FlatValue)] = []

  /// The bytes of a file.
  ///
  /// - Parameter identifier: four bytes.
  package static func encode(_ root: [FlatField], identifier: [UInt8]) -> [UInt8] {
    var writer = FlatBufferWriter(identifier)
    writer.waiting.append((0, .table(root)))
    var next = 0
    while next < writer.waiting.count {
      writer.layOut(writer.waiting[next].value, slot: writer.waiting[next].slot)
      next += 1
    }
    return writer.bytes
  }

  private init(_ identifier: [UInt8]) {
    bytes = [UInt8](repeating: 0, count: FlatBuffer.offsetByteCount) + identifier
  }

  private mutating func layOut(_ value: FlatValue, slot: Int) {
    switch value {
    case .byte, .word: preconditionFailure("a number lies within its table")
    case .table(let fields): layOut(fields, slot: slot)
    case .tables(let tables):
      begin(slot, count: tables.count)
      let first = bytes.count
      bytes.appendZeros(to: first + FlatBuffer.offsetByteCount * tables.count)
      for (index, table) in tables.enumerated() {
        waiting.append((first + FlatBuffer.offsetByteCount * index, .table(table)))
      }
    case .words(let words):
      begin(slot, count: words.count)
      bytes.append(littleEndian: words)
    case .longs(let longs):
      begin(slot, count: longs.count, alignment: 8)
      bytes.append(littleEndian: longs)
    case .data(let data):
      begin(slot, count: data.count, alignment: 16)
      bytes += data
    case .string(let text):
      begin(slot, count: text.utf8.count)
      bytes += text.utf8
      bytes.append(0)
    }
  }

  /// The count of a vector, in front of elements at a multiple of `alignment`.
  private mutating func begin(_ slot: Int, count: Int, alignment: Int = 4) {
    align(to: alignment, behind: FlatBuffer.offsetByteCount)
    point(slot)
    bytes.append(littleEndian: UInt32(count))
  }

  /// The list of where fields lie, then the table itself; words first, so that all are aligned.
  private mutating func layOut(_ fields: [FlatField], slot: Int) {
    let entryCount = (fields.map(\.number).max() ?? -1) + 1
    let listByteCount = 4 + 2 * entryCount
    align(to: 4, behind: listByteCount)
    var entries = [UInt16](repeating: 0, count: entryCount)
    let ordered =
      fields.filter { $0.value.byteCount > 1 } + fields.filter { $0.value.byteCount == 1 }
    var byteCount = 4
    for field in ordered {
      entries[field.number] = UInt16(byteCount)
      byteCount += field.value.byteCount
    }
    bytes.append(littleEndian: [UInt16(listByteCount), UInt16(byteCount)] + entries)
    point(slot)
    bytes.append(littleEndian: Int32(listByteCount))
    for field in ordered {
      switch field.value {
      case .byte(let byte): bytes.append(byte)
      case .word(let word): bytes.append(littleEndian: word)
      default:
        waiting.append((bytes.count, field.value))
        bytes.append(littleEndian: UInt32(0))
      }
    }
  }

  /// Zeros, so that what comes `byteCount` bytes later lies at a multiple.
  private mutating func align(to multiple: Int, behind byteCount: Int) {
    bytes.append(
      contentsOf: repeatElement(0, count: -(bytes.count + byteCount) & (multiple - 1)))
  }

  /// Makes an offset point to what comes next.
  private mutating func point(_ slot: Int) {
    let offset = UInt32(bytes.count - slot)
    for index in 0..<FlatBuffer.offsetByteCount {
      bytes[slot + index] = UInt8(truncatingIfNeeded: offset >> (8 * index))
    }
  }
}
