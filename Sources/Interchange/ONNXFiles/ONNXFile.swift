package import ForeignNetworks
import SwiftProtobuf

/// Files of the Open Neural Network Exchange format.
package enum ONNXFile {
  /// The chain that a file's graph is, from its one input to its scores.
  ///
  /// - Parameter folder: where external data of the file may lie; nil where none is read.
  package static func read(
    _ bytes: [UInt8], folder: String?
  ) throws(ImportError) -> ForeignNetwork {
    let model: Onnx_ModelProto
    do {
      model = try Onnx_ModelProto(serializedBytes: bytes)
    } catch {
      throw .damaged(
        format: "ONNX", place: "model", found: "\(bytes.count) bytes that are no messages of it",
        expected: "a ModelProto")
    }
    guard model.hasGraph, !model.graph.node.isEmpty else {
      throw .damaged(
        format: "ONNX", place: "model", found: "no graph", expected: "a graph of nodes")
    }
    let opset = try model.opset()
    let weights = ExternalData(folder: folder)
    var reader = try GraphReader(
      model.graph, opset: opset, external: weights, fileByteCount: bytes.count)
    var network = try reader.network(origin: model.origin(opset: opset))
    if let scaling = model.inputScaling { network.inputScaling = scaling }
    network.preparation = model.preparation
    network.classNames = reader.scoreCount.flatMap { model.classNames(count: $0) }
    return network
  }
}

extension Onnx_ModelProto {
  /// Of the domain that ONNX's own operators are of.
  fileprivate func opset() throws(ImportError) -> Int {
    guard let version = opsetImport.first(where: { $0.domain.isONNX })?.version else {
      throw .unsupported(found: "no opset of ai.onnx", possible: "opset 7 and later")
    }
    guard version >= 7 else {
      throw .unsupported(
        found: "opset \(version)", possible: "opset 7 and later, as onnx.version_converter makes it"
      )
    }
    return Int(version)
  }

  fileprivate func origin(opset: Int) -> String {
    let writer = [producerName, producerVersion].filter { !$0.isEmpty }.joined(separator: " ")
    return "ONNX, opset \(opset)" + (producerName.isEmpty ? "" : ", of \(writer)")
  }
}

extension String {
  /// Whether a domain is that of ONNX's own operators.
  var isONNX: Bool { isEmpty || self == "ai.onnx" }
}
