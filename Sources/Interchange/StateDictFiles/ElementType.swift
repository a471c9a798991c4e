import Bytes

/// What an element of a tensor is, by its name in safetensors.
enum ElementType: String {
  case f32 = "F32"
  case f64 = "F64"
  case f16 = "F16"
  case bf16 = "BF16"
  case i64 = "I64"
  case i32 = "I32"
  case i16 = "I16"
  case i8 = "I8"
  case u64 = "U64"
  case u32 = "U32"
  case u16 = "U16"
  case u8 = "U8"
  case bool = "BOOL"

  var byteCount: Int {
    switch self {
    case .f64, .i64, .u64: 8
    case .f32, .i32, .u32: 4
    case .f16, .bf16, .i16, .u16: 2
    case .i8, .u8, .bool: 1
    }
  }

  /// Whether weights are made of it.
  var isFloatingPoint: Bool {
    switch self {
    case .f32, .f64, .f16, .bf16: true
    case .i64, .i32, .i16, .i8, .u64, .u32, .u16, .u8, .bool: false
    }
  }

  /// What becomes of an element, for people; nil where it stays what it is.
  var conversion: String? {
    switch self {
    case .f64: "F64, rounded to F32"
    case .f16, .bf16: "\(rawValue), made F32 exactly"
    default: nil
    }
  }

  /// - Precondition: the type is one of floating point, and the element lies within `bytes`.
  func float(in bytes: UnsafeRawBufferPointer, at index: Int) -> Float {
    func bits<Bits: FixedWidthInteger & BitwiseCopyable>(_ type: Bits.Type) -> Bits {
      Bits(littleEndian: bytes.loadUnaligned(fromByteOffset: index * byteCount, as: type))
    }
    return switch self {
    case .f32: Float(bitPattern: bits(UInt32.self))
    case .f64: Float(Double(bitPattern: bits(UInt64.self)))
    case .f16: Float(binary16: bits(UInt16.self))
    case .bf16: Float(bfloat16: bits(UInt16.self))
    default: preconditionFailure("\(rawValue) is no floating point")
    }
  }
}
