import Foundation
import ONNXFiles
import SwiftProtobuf
import Testing

/// A written file, read by the messages alone.
struct ONNXWriterGraph {
  let model: Onnx_ModelProto

  init(_ bytes: [UInt8]) throws {
    model = try Onnx_ModelProto(serializedBytes: bytes)
  }

  func node(_ name: String) throws -> Onnx_NodeProto {
    try #require(model.graph.node.first { $0.name == name }, "\(name)")
  }

  func tensor(_ name: String) throws -> Onnx_TensorProto {
    try #require(model.graph.initializer.first { $0.name == name }, "\(name)")
  }

  /// Integers, one or more, by name.
  func attributes(of name: String) -> [String: [Int64]] {
    let attributes = (try? node(name).attribute) ?? []
    return Dictionary(
      uniqueKeysWithValues: attributes.map { ($0.name, $0.type == .ints ? $0.ints : [$0.i]) })
  }

  /// Every tensor is made once, by its bytes or by a node before those that read it; all are read.
  func expectChain(_ location: SourceLocation = #_sourceLocation) {
    let graph = model.graph
    var known: Set<String> = ["picture"]
    var unread = known
    for tensor in graph.initializer {
      #expect(known.insert(tensor.name).inserted, "\(tensor.name)", sourceLocation: location)
      unread.insert(tensor.name)
      let type = Onnx_TensorProto.DataType(rawValue: Int(tensor.dataType))
      let byteCount = [.int8: 1, .float: 4, .int32: 4, .int64: 8][type ?? .undefined] ?? 0
      #expect(
        tensor.rawData.count == byteCount * tensor.dims.reduce(1) { $0 * Int($1) },
        "\(tensor.name)", sourceLocation: location)
    }
    for node in graph.node {
      for input in node.input {
        #expect(known.contains(input), "\(input) of \(node.name)", sourceLocation: location)
        unread.remove(input)
      }
      for output in node.output {
        #expect(known.insert(output).inserted, "\(output)", sourceLocation: location)
        unread.insert(output)
      }
    }
    #expect(Set(graph.node.map(\.name)).count == graph.node.count, sourceLocation: location)
    #expect(unread == ["scores"], sourceLocation: location)
  }
}

extension Onnx_TensorProto {
  /// Of float32.
  var bits: [UInt32] {
    dataType == Int32(DataType.float.rawValue) ? integers(UInt32.self) : []
  }

  var floats: [Float] { bits.map { Float(bitPattern: $0) } }

  /// Of the bytes, whatever their type.
  func integers<Value: FixedWidthInteger>(_ type: Value.Type) -> [Value] {
    let bytes = [UInt8](rawData)
    return stride(from: 0, to: bytes.count, by: MemoryLayout<Value>.size).map { start in
      (0..<MemoryLayout<Value>.size).reversed().reduce(0) { value, byte in
        // A shift by all bits of a byte would be one by 0.
        (Value.bitWidth == 8 ? 0 : value << 8) | Value(truncatingIfNeeded: bytes[start + byte])
      }
    }
  }
}
