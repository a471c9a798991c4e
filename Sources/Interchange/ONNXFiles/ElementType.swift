/// What the elements of a tensor are in a file.
enum ElementType: Int32 {
  case float = 1
  case uint8 = 2
  case int8 = 3
  case uint16 = 4
  case int16 = 5
  case int32 = 6
  case int64 = 7
  case bool = 9
  case float16 = 10
  case double = 11
  case uint32 = 12
  case uint64 = 13
  case bfloat16 = 16

  /// In bytes, in `raw_data`.
  var byteCount: Int {
    switch self {
    case .uint8, .int8, .bool: 1
    case .uint16, .int16, .float16, .bfloat16: 2
    case .float, .int32, .uint32: 4
    case .double, .int64, .uint64: 8
    }
  }

  var isFloatingPoint: Bool {
    switch self {
    case .float, .float16, .double, .bfloat16: true
    default: false
    }
  }

  /// Of integers; nil in floating point, and for those that 64 bits with a sign do not hold.
  var range: ClosedRange<Int64>? {
    switch self {
    case .uint8: 0...255
    case .int8: -128...127
    case .uint16: 0...0xFFFF
    case .int16: -0x8000...0x7FFF
    case .int32: Int64(Int32.min)...Int64(Int32.max)
    case .uint32: 0...Int64(UInt32.max)
    case .bool: 0...1
    case .int64: Int64.min...Int64.max
    case .uint64: 0...Int64.max
    case .float, .float16, .double, .bfloat16: nil
    }
  }

  /// What a data type's number stands for, for messages.
  static func name(_ number: Int32) -> String {
    if let type = ElementType(rawValue: number) { return "\(type)" }
    return switch number {
    case 8: "strings"
    case 14, 15: "complex numbers"
    case 17...20, 24: "floating point in 8 bits"
    case 21, 22: "integers in 4 bits"
    case 23: "floating point in 4 bits"
    default: "data type \(number)"
    }
  }
}
