import ForeignNetworks
import Foundation
import LeNetModel
import ONNXFiles
import SwiftProtobuf

/// A small ONNX model that a test makes.
struct TestGraph {
  var model = Onnx_ModelProto()

  /// - Parameter input: extents of the input `x`; nil for one that is left open.
  init(input: [Int?], opset: Int = 17, type: Int32 = 1) {
    model.irVersion = 8
    model.opsetImport = [
      .with { $0.version = Int64(opset) },
      .with {
        $0.domain = "com.microsoft"
        $0.version = 1
      },
    ]
    model.graph.input = [
      .with { info in
        info.name = "x"
        info.type.tensorType = .with { tensor in
          tensor.elemType = type
          tensor.shape = .with {
            $0.dim = input.map { extent in
              .with { dimension in
                if let extent {
                  dimension.dimValue = Int64(extent)
                } else {
                  dimension.dimParam = "N"
                }
              }
            }
          }
        }
      }
    ]
    model.graph.output = [.with { $0.name = "y" }]
  }

  /// Puts a node at the end; it is named as its output.
  mutating func node(
    _ operation: String, _ inputs: [String], _ output: String = "y",
    _ attributes: [String: Attribute] = [:], domain: String = ""
  ) {
    model.graph.node.append(
      .with { node in
        node.opType = operation
        node.input = inputs
        node.output = [output]
        node.domain = domain
        node.attribute = attributes.sorted { $0.key < $1.key }.map { $1.proto(named: $0) }
      })
  }

  mutating func floats(_ name: String, _ shape: [Int], _ values: [Float]? = nil) {
    model.graph.initializer.append(
      .with {
        $0.name = name
        $0.dims = shape.map { Int64($0) }
        $0.dataType = 1
        $0.floatData = values ?? (0..<shape.reduce(1, *)).map { Float($0) / 8 }
      })
  }

  /// - Parameter type: 2 for uint8, 3 for int8, 6 for int32, 7 for int64.
  mutating func integers(_ name: String, _ shape: [Int], _ values: [Int], type: Int32 = 7) {
    model.graph.initializer.append(
      .with { tensor in
        tensor.name = name
        tensor.dims = shape.map { Int64($0) }
        tensor.dataType = type
        if type == 7 {
          tensor.int64Data = values.map { Int64($0) }
        } else {
          tensor.int32Data = values.map { Int32($0) }
        }
      })
  }

  func bytes() throws -> [UInt8] { try model.serializedBytes() }

  func read(folder: String? = nil) throws -> ForeignNetwork {
    try ONNXFile.read(try bytes(), folder: folder)
  }

  /// What reading it says is wrong; an empty text if nothing.
  func refusal(folder: String? = nil) throws -> String {
    do {
      _ = try ONNXFile.read(try bytes(), folder: folder)
      return ""
    } catch {
      return "\(error)"
    }
  }

  enum Attribute {
    case int(Int)
    case float(Float)
    case ints([Int])
    case text(String)
    case tensor(Onnx_TensorProto)

    func proto(named name: String) -> Onnx_AttributeProto {
      .with { attribute in
        attribute.name = name
        switch self {
        case .int(let value): attribute.i = Int64(value)
        case .float(let value): attribute.f = value
        case .ints(let values): attribute.ints = values.map { Int64($0) }
        case .text(let text): attribute.s = Data(text.utf8)
        case .tensor(let tensor): attribute.t = tensor
        }
      }
    }
  }
}

extension ForeignNetwork {
  /// The steps in short: `conv 2x1x3x3, relu, flatten channel row column`.
  var summary: String {
    steps.map { step in
      switch step.operation {
      case .convolution(let weights, _, let groups):
        "conv " + weights.shape.map(String.init).joined(separator: "x")
          + (groups == 1 ? "" : " in \(groups)")
      case .dense(let weights): "dense " + weights.shape.map(String.init).joined(separator: "x")
      case .scaling(let factors, let shifts):
        "scaling " + zip(factors, shifts).map { "\($0)/\($1)" }.joined(separator: " ")
      case .activation(let activation): activation.name
      case .pooling(let pooling, let window, let counts):
        "\(pooling) \(window.rows)x\(window.columns)" + (counts ? " counting" : "")
          + (window.padding == .none ? "" : " \(window.padding.summary)")
      case .globalAverage: "mean"
      case .padding(let padding): "pad \(padding.summary)"
      case .flattening(let order):
        "flatten " + order.axes.map { "\($0)" }.joined(separator: " ")
      }
    }.joined(separator: ", ")
  }

  func fate(of name: String) -> String {
    switch nodes.first(where: { $0.name == name })?.fate {
    case .step(let index)?: "step \(index)"
    case .leftOut(let reason)?: reason
    case nil: "no node"
    }
  }
}

extension ForeignPadding {
  var summary: String { "\(top),\(left),\(bottom),\(right)" }
}
