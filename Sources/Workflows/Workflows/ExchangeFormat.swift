import LeNetModel
import ONNXFiles
import StateDictFiles
import TFLiteFiles

/// A format of other tools that a model may be written in.
package enum ExchangeFormat: String, Sendable, CaseIterable {
  /// Float, or int8 as quantizing and dequantizing nodes.
  case onnx
  /// The float model's numbers, named as PyTorch names them.
  case safetensors
  /// Float or int8.
  case tflite

  func bytes(of model: FloatModel) -> [UInt8] {
    switch self {
    case .onnx: ONNXFile.encode(model)
    case .safetensors: Safetensors.encode(model)
    case .tflite: TFLiteFile.encode(model)
    }
  }

  /// - Throws: ``WorkflowError/noExchangeForm(_:reason:)`` for a model that the format cannot say.
  func bytes(of model: QuantizedModel) throws(WorkflowError) -> [UInt8] {
    switch self {
    case .onnx: return ONNXFile.encode(model)
    case .safetensors:
      throw .noExchangeForm(self, reason: "it holds numbers of float models")
    case .tflite:
      do {
        return try TFLiteFile.encode(model)
      } catch {
        throw .noExchangeForm(self, reason: "\(error)")
      }
    }
  }
}
