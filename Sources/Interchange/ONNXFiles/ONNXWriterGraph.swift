import LeNetModel
import SwiftProtobuf

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Appends nodes, each of which reads what the one before gave.
struct ONNXGraphWriter {
  private var graph = Onnx_GraphProto()
  /// The tensor that the next node reads.
  private(set) var value = "picture"
  /// Whether it is `[N][element]`, not `[N][channel][row][column]`.
  private var isFlat = false

  init(_ network: Network) {
    let shape = network.inputShape
    graph.input = [.batch(value, of: [shape.channels, shape.height, shape.width])]
    graph.output = [.batch("scores", of: [network.classCount])]
  }

  /// The graph, whose last node gives the scores.
  consuming func finished() -> Onnx_GraphProto {
    graph.node[graph.node.count - 1].output = ["scores"]
    return graph
  }

  /// A tensor of the graph's own, bit for bit.
  ///
  /// - Parameter dimensions: none for a single number.
  /// - Returns: the name.
  mutating func constant(_ name: String, _ dimensions: [Int], _ values: [Float]) -> String {
    constant(name, .float, dimensions, values.map(\.bitPattern))
  }

  mutating func constant(_ name: String, _ dimensions: [Int], _ values: [Int8]) -> String {
    constant(name, .int8, dimensions, values)
  }

  mutating func constant(_ name: String, _ dimensions: [Int], _ values: [Int32]) -> String {
    constant(name, .int32, dimensions, values)
  }

  mutating func constant(_ name: String, _ dimensions: [Int], _ values: [Int64]) -> String {
    constant(name, .int64, dimensions, values)
  }

  private mutating func constant<Value: FixedWidthInteger>(
    _ name: String, _ type: Onnx_TensorProto.DataType, _ dimensions: [Int], _ values: [Value]
  ) -> String {
    graph.initializer.append(
      .with { tensor in
        tensor.name = name
        tensor.dataType = Int32(type.rawValue)
        tensor.dims = dimensions.map(Int64.init)
        tensor.rawData = values.map(\.littleEndian).withUnsafeBytes { Data($0) }
      })
    return name
  }

  /// A node that reads the tensor given, or that of the node before, and constants.
  ///
  /// - Returns: the tensor that it gives, which is the next one's.
  @discardableResult
  mutating func append(
    _ operation: String, _ name: String, of tensor: String? = nil, reading constants: [String] = [],
    output: String? = nil, _ attributes: [Onnx_AttributeProto] = []
  ) -> String {
    graph.node.append(
      .with { node in
        node.name = name
        node.opType = operation
        node.input = [tensor ?? value] + constants
        node.output = [output ?? name]
        node.attribute = attributes
      })
    value = output ?? name
    return value
  }
}

extension ONNXGraphWriter {
  /// What makes of a pixel the number that networks are trained with.
  mutating func appendDivision() {
    let divisor = constant("picture.divisor", [], [Float(255)])
    append("Div", "picture.divided", reading: [divisor])
  }

  /// What a dense layer, or one that is none, needs of what comes before it.
  ///
  /// - Returns: whether it needs anything.
  @discardableResult
  mutating func appendReshaping(for layer: Layer) -> Bool {
    switch layer.kind {
    case .dense:
      guard !isFlat else { return false }
      append("Flatten", layer.name + ".flatten")
      isFlat = true
    case .activation:
      return false
    case .convolution, .depthwiseConvolution, .batchNormalization, .pooling, .globalAverage,
      .dropout:
      guard isFlat else { return false }
      let name = layer.name + ".unsqueeze"
      append("Unsqueeze", name, reading: [constant(name + ".axes", [2], [Int64(2), 3])])
      isFlat = false
    }
    return true
  }

  /// What a map of one element a channel needs to be scores.
  ///
  /// - Returns: whether it needs anything.
  @discardableResult
  mutating func appendFinalReshaping() -> Bool {
    guard !isFlat else { return false }
    append("Flatten", "flatten")
    isFlat = true
    return true
  }
}

extension Onnx_ValueInfoProto {
  /// A tensor of float32 of any number of pictures.
  fileprivate static func batch(_ name: String, of dimensions: [Int]) -> Self {
    .with { value in
      value.name = name
      value.type.tensorType.elemType = Int32(Onnx_TensorProto.DataType.float.rawValue)
      value.type.tensorType.shape.dim =
        [.with { $0.dimParam = "N" }]
        + dimensions.map { extent in .with { $0.dimValue = Int64(extent) } }
    }
  }
}
