import ConfigurationText
import LeNetModel
import Yams

/// Layers without attributes.
enum LayerWord: String, CaseIterable {
  case batchNormalization = "batch_normalization"
  case globalAverage = "global_average"
}

/// What decides which layer a mapping is, and is its only key or its first.
private enum LayerKey: String, CaseIterable {
  case convolution
  case activation
  case pooling
  case dense
  case dropout
}

enum NamedPadding: String, CaseIterable {
  case same
  case valid
}

private enum ActivationName: String, CaseIterable {
  case relu
  case relu6
  case leakyReLU = "leaky-relu"
  case tanh
  case sigmoid
}

extension Window {
  /// Of a convolution that does not say.
  static let usualKernelSize = 5
  /// Of a pooling that does not say.
  static let usualPoolingSize = 2

  /// With which as many rows and columns come out as went in; nil if none is the same on all sides.
  var samePadding: Padding? { stride == 1 && size % 2 == 1 ? Padding((size - 1) / 2) : nil }
}

extension Entry {
  func layerKind() throws(ConfigurationError) -> LayerKind {
    if let word = node.text {
      switch LayerWord(rawValue: word) {
      case .batchNormalization: return .batchNormalization
      case .globalAverage: return .globalAverage
      case nil: throw unknownLayer
      }
    }
    let layer = try mapping()
    for key in LayerKey.allCases {
      guard let value = layer[key.rawValue] else { continue }
      switch key {
      case .convolution: return try value.convolution(in: layer)
      case .activation: return .activation(try value.activation(in: layer))
      case .pooling: return try value.pooling(in: layer)
      case .dense:
        try layer.expect([key.rawValue])
        return .dense(units: try value.integer())
      case .dropout:
        try layer.expect([key.rawValue])
        return .dropout(rate: try value.number())
      }
    }
    throw unknownLayer
  }

  private var unknownLayer: ConfigurationError {
    error(
      "a layer, such as {convolution: 8, padding: same}, {activation: relu}, {pooling: max}, "
        + "{dense: 10}, {dropout: 0.2}, or the word "
        + enumeration(LayerWord.allCases.map(\.rawValue), "or") + " alone")
  }

  private func convolution(in layer: Mapping) throws(ConfigurationError) -> LayerKind {
    try layer.expect(["convolution", "kernel", "stride", "padding"])
    let size = try layer["kernel"]?.integer() ?? Window.usualKernelSize
    let stride = try layer["stride"]?.integer() ?? 1
    let padding = try layer.required("padding", Padding.expected)
      .padding(of: Window(size: size, stride: stride))
    let window = Window(size: size, stride: stride, padding: padding)
    if node.text == "depthwise" { return .depthwiseConvolution(window: window) }
    // What is no number at all may have been meant for the word.
    guard let filters: Int = try? integer() else {
      throw error("a whole number or depthwise")
    }
    return .convolution(filters: filters, window: window)
  }

  private func padding(of window: Window) throws(ConfigurationError) -> Padding {
    if isList {
      let sides = try integers()
      guard sides.count == 4 else {
        throw .value(
          place, key: key, found: "a list of \(sides.count)", expected: Padding.expected)
      }
      return Padding(top: sides[0], left: sides[1], bottom: sides[2], right: sides[3])
    }
    switch node.text.flatMap(NamedPadding.init(rawValue:)) {
    case .valid: return 0
    case .same:
      guard let padding = window.samePadding else {
        throw error("numbers or valid; same is for an odd kernel and stride 1")
      }
      return padding
    case nil:
      guard let amount: Int = try? integer() else { throw error(Padding.expected) }
      return Padding(amount)
    }
  }

  private func activation(in layer: Mapping) throws(ConfigurationError) -> Activation {
    let name: ActivationName = try choice()
    try layer.expect(["activation"] + (name == .leakyReLU ? ["slope"] : []))
    switch name {
    case .relu: return .relu
    case .relu6: return .relu6
    case .leakyReLU:
      return .leakyReLU(slope: Float(try layer.required("slope", "a number").number()))
    case .tanh: return .tanh
    case .sigmoid: return .sigmoid
    }
  }

  private func pooling(in layer: Mapping) throws(ConfigurationError) -> LayerKind {
    try layer.expect(["pooling", "size", "stride"])
    return .pooling(
      try choice(), size: try layer["size"]?.integer() ?? Window.usualPoolingSize,
      stride: try layer["stride"]?.integer())
  }
}

extension Padding {
  fileprivate static let expected =
    "same, valid, a number, or a list of four: top, left, bottom and right"
}
