import LeNetModel

extension Network {
  /// The key `network` and its value, in as few keys as stand for this network.
  var lines: [String] {
    switch self {
    case .lenet5: ["network: lenet5"]
    case .original: ["network: original"]
    default:
      block(
        "network", signature == .digits ? layerLines : signature.lines + block("layers", layerLines)
      )
    }
  }

  private var layerLines: [String] { layers.map { "- " + $0.kind.text } }
}

extension Signature {
  fileprivate var lines: [String] {
    let numbers = (0..<classCount).map(String.init)
    let names = "[" + classNames.map { $0.quoted }.joined(separator: ", ") + "]"
    return [
      "input: [\(input.channels), \(input.height), \(input.width)]",
      "classes: \(classNames == numbers ? "\(classCount)" : names)",
    ] + (preparation == .none ? [] : ["preparation: \(preparation.rawValue)"])
  }
}

extension LayerKind {
  fileprivate var text: String {
    switch self {
    case .convolution(let filters, let window):
      "{convolution: \(filters), \(window.text)}"
    case .depthwiseConvolution(let window): "{convolution: depthwise, \(window.text)}"
    case .batchNormalization: LayerWord.batchNormalization.rawValue
    case .activation(let activation): "{activation: \(activation.text)}"
    case .pooling(let pooling, let window):
      "{pooling: \(pooling.rawValue)"
        + (window.size == Window.usualPoolingSize ? "" : ", size: \(window.size)")
        + (window.stride == window.size ? "" : ", stride: \(window.stride)") + "}"
    case .globalAverage: LayerWord.globalAverage.rawValue
    case .dense(let units): "{dense: \(units)}"
    case .dropout(let rate): "{dropout: \(decimal(rate))}"
    }
  }
}

extension Activation {
  fileprivate var text: String {
    switch self {
    case .leakyReLU(let slope): "\(name), slope: \(decimal(slope))"
    case .relu, .relu6, .tanh, .sigmoid: name
    }
  }
}

extension Window {
  /// Of a convolution.
  fileprivate var text: String {
    (size == Window.usualKernelSize ? "" : "kernel: \(size), ")
      + (stride == 1 ? "" : "stride: \(stride), ") + "padding: \(paddingText)"
  }

  private var paddingText: String {
    if padding == 0 { return NamedPadding.valid.rawValue }
    if padding == samePadding { return NamedPadding.same.rawValue }
    return padding.amount.map(String.init)
      ?? "[\(padding.top), \(padding.left), \(padding.bottom), \(padding.right)]"
  }
}

/// Numbers are read as doubles; where the shortest text of a float would be read as one beside it, its
/// double's text stands for it.
private func decimal(_ value: Float) -> String {
  let text = decimal(Double("\(value)") ?? Double(value))
  return Double(text).map { Float($0) } == value ? text : decimal(Double(value))
}

extension String {
  /// In double quotes, whatever is in it.
  fileprivate var quoted: String {
    "\"" + unicodeScalars.map(\.quoted).joined() + "\""
  }
}

extension Unicode.Scalar {
  /// An ampersand could be taken for an anchor; the rest of what is escaped is not text to YAML, or ends
  /// the line or the quotes.
  fileprivate var quoted: String {
    switch self {
    case "\"", "\\": "\\\(self)"
    case "&", "\u{2028}", "\u{2029}", "\u{FEFF}": escaped
    case " "..."~", "\u{A0}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
      String(self)
    default: escaped
    }
  }

  private var escaped: String {
    let digits = String(value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
