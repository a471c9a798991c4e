import LeNetModel
import SwiftProtobuf

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension ONNXGraphWriter {
  /// Appends the node of a layer, without what its weights are.
  ///
  /// - Parameters:
  ///   - tensor: nil for what the node before gave.
  ///   - parameters: the tensors of weights and bias.
  mutating func append(_ layer: Layer, of tensor: String? = nil, reading parameters: [String] = [])
  {
    switch layer.kind {
    case .convolution(_, let window):
      append("Conv", layer.name, of: tensor, reading: parameters, window.attributes(groups: 1))
    case .depthwiseConvolution(let window):
      append(
        "Conv", layer.name, of: tensor, reading: parameters,
        window.attributes(groups: layer.input.channels))
    case .activation(let activation):
      append(activation, layer.name)
    case .pooling(let pooling, let window):
      append(
        pooling == .max ? "MaxPool" : "AveragePool", layer.name,
        [window.kernelShape, window.strides])
    case .globalAverage:
      append("GlobalAveragePool", layer.name)
    case .dense:
      // Weights are [unit][input], and so transposed.
      append("Gemm", layer.name, of: tensor, reading: parameters, [.integer("transB", 1)])
    case .batchNormalization, .dropout:
      preconditionFailure("a model's network is folded")
    }
  }

  private mutating func append(_ activation: Activation, _ name: String) {
    switch activation {
    case .relu: append("Relu", name)
    case .relu6:
      let bounds = [
        constant(name + ".min", [], [Float(0)]), constant(name + ".max", [], [Float(6)]),
      ]
      append("Clip", name, reading: bounds)
    case .leakyReLU(let slope): append("LeakyRelu", name, [.float("alpha", slope)])
    case .tanh: append("Tanh", name)
    case .sigmoid: append("Sigmoid", name)
    }
  }
}

extension Window {
  fileprivate var kernelShape: Onnx_AttributeProto { .integers("kernel_shape", [size, size]) }
  fileprivate var strides: Onnx_AttributeProto { .integers("strides", [stride, stride]) }

  /// Of a convolution.
  fileprivate func attributes(groups: Int) -> [Onnx_AttributeProto] {
    [
      .integer("group", groups), kernelShape,
      // All beginnings, then all ends.
      .integers("pads", [padding.top, padding.left, padding.bottom, padding.right]), strides,
    ]
  }
}

extension Onnx_AttributeProto {
  static func integer(_ name: String, _ value: Int) -> Self {
    .with {
      $0.name = name
      $0.type = .int
      $0.i = Int64(value)
    }
  }

  static func integers(_ name: String, _ values: [Int]) -> Self {
    .with {
      $0.name = name
      $0.type = .ints
      $0.ints = values.map(Int64.init)
    }
  }

  static func float(_ name: String, _ value: Float) -> Self {
    .with {
      $0.name = name
      $0.type = .float
      $0.f = value
    }
  }
}
