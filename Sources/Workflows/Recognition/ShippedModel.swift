package import LeNetModelFile
import ShippedModels

/// A model that is part of the program, so that the program alone reads pictures and exports.
package enum ShippedModel: String, CustomStringConvertible {
  case float = "lenet5.lenet"
  case int8 = "lenet5-int8.lenet"

  package var description: String { "the built-in \(rawValue)" }

  package func file() throws(ModelFileError) -> ModelFile {
    let shipped =
      switch self {
      case .float: shipped_float_model()
      case .int8: shipped_int8_model()
      }
    let bytes = UnsafeBufferPointer(start: shipped.bytes, count: shipped.byte_count)
    return try ModelFile(builtIn: Array(bytes))
  }
}
