/// Classes and functions that pickles of state dicts name. None is called: what they would make is made
/// here.
enum PickleGlobal {
  /// `OrderedDict` and `Counter`.
  case dictionary(name: String)
  /// `_rebuild_tensor_v2` and the one before it.
  case tensor(name: String)
  case parameter
  case storage(ElementType, name: String)
  /// `torch.Size`, `torch.device`.
  case other(name: String)

  /// - Parameter name: with its module, `torch.FloatStorage`.
  init?(_ name: String) {
    switch name {
    case "collections.OrderedDict", "collections.Counter": self = .dictionary(name: name)
    case "torch._utils._rebuild_tensor_v2", "torch._utils._rebuild_tensor":
      self = .tensor(name: name)
    case "torch._utils._rebuild_parameter": self = .parameter
    case "torch.Size", "torch.device": self = .other(name: name)
    default:
      guard let type = Self.storageType(name) else { return nil }
      self = .storage(type, name: name)
    }
  }

  var name: String {
    switch self {
    case .dictionary(let name), .tensor(let name), .storage(_, let name), .other(let name): name
    case .parameter: "torch._utils._rebuild_parameter"
    }
  }

  /// Of a storage on any device.
  private static func storageType(_ name: String) -> ElementType? {
    for module in ["torch.", "torch.cuda."] where name.hasPrefix(module) {
      switch name.dropFirst(module.count) {
      case "FloatStorage": return .f32
      case "DoubleStorage": return .f64
      case "HalfStorage": return .f16
      case "BFloat16Storage": return .bf16
      case "LongStorage": return .i64
      case "IntStorage": return .i32
      case "ShortStorage": return .i16
      case "CharStorage": return .i8
      case "ByteStorage": return .u8
      case "BoolStorage": return .bool
      default: continue
      }
    }
    return nil
  }
}
