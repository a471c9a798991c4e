/// The constants of `Models/FORMAT.md`.
enum Format {
  static let magic: [UInt8] = [0x89, 0x4C, 0x4E, 0x54, 0x0D, 0x0A, 0x1A, 0x0A]
  static let headerByteCount = 32
  static let entryByteCount = 32
  static let digestByteCount = 32
  static let alignment = 16
  /// The layer index of a section that belongs to the whole model.
  static let wholeModel = UInt32.max
  static let fileByteCountLimit = 1 << 30

  /// The first multiple of ``alignment`` that is not below `offset`.
  static func aligned(_ offset: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }

  /// Where the section table ends and the first section begins.
  static func tableEnd(sectionCount: Int) -> Int {
    headerByteCount + sectionCount * entryByteCount
  }
}

/// The header's kind field.
enum ModelKind: UInt32 {
  case float = 1
  case quantized = 2
}
