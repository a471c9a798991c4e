import ForeignNetworks
import LeNetModel

/// What a layer does to each of its outputs, or to all of them together.
enum KerasActivation {
  case nothing
  case activation(Activation)
  /// Scores become shares; their order stays.
  case softmax

  /// - Parameter value: of `activation` in a layer's configuration.
  init(_ value: JSONValue?, of layer: KerasLayer) throws(ImportError) {
    guard let value else {
      self = .nothing
      return
    }
    let className = value["class_name"]?.text
    // Keras 3 writes functions as objects, and layers may stand for functions.
    let name = value.text ?? (className == "function" ? value["config"]?.text : nil)
    switch name {
    case "linear": self = .nothing
    case "relu": self = .activation(.relu)
    case "relu6": self = .activation(.relu6)
    case "tanh": self = .activation(.tanh)
    case "sigmoid": self = .activation(.sigmoid)
    // Of the function; the layer's slope is another.
    case "leaky_relu": self = .activation(.leakyReLU(slope: 0.2))
    case "softmax", "log_softmax": self = .softmax
    case .some(let name): throw layer.error("the activation \(name.prefix(64))", Self.possible)
    case nil:
      let inner = KerasLayer(
        name: layer.name, className: className ?? "", config: value["config"] ?? .null,
        path: layer.path, group: layer.group)
      switch LayerClass(rawValue: inner.className) {
      case .relu: self = try .relu(inner)
      case .leakyReLU: self = try .leakyReLU(inner)
      case .softmax: self = .softmax
      default: throw layer.error("the activation \(value.described)", Self.possible)
      }
    }
  }

  private static let possible = "linear, relu, relu6, leaky_relu, tanh, sigmoid or softmax"

  /// The layer ReLU, which may be leaky or end at 6.
  static func relu(_ layer: KerasLayer) throws(ImportError) -> KerasActivation {
    let slope = try layer.number("negative_slope", usual: 0)
    let most = try layer.number("max_value", usual: .infinity)
    let threshold = try layer.number("threshold", usual: 0)
    switch (slope, most, threshold) {
    case (0, .infinity, 0): return .activation(.relu)
    case (0, 6, 0): return .activation(.relu6)
    case (_, .infinity, 0): return .activation(.leakyReLU(slope: Float(slope)))
    default:
      throw layer.error(
        "max_value \(most), negative_slope \(slope), threshold \(threshold)",
        "max_value 6, or negative_slope, with threshold 0")
    }
  }

  static func leakyReLU(_ layer: KerasLayer) throws(ImportError) -> KerasActivation {
    let slope = try layer.number(
      "alpha", usual: try layer.number("negative_slope", usual: 0.3))
    return .activation(.leakyReLU(slope: Float(slope)))
  }
}
