import LeNetModel

/// Layers as words, for the text beside tensors: `convolution filters=6 kernel=5 stride=1
/// padding=2,2,2,2; activation relu; pooling max kernel=2 stride=2; dense units=10`.
enum LayerText {
  private static let separator = "; "

  /// - Precondition: the network is folded, as that of every model is.
  static func write(_ network: Network) -> String {
    network.layers.map { words(of: $0.kind).joined(separator: " ") }
      .joined(separator: separator)
  }

  /// Nil unless ``write(_:)`` wrote it.
  static func read(_ text: String) -> [LayerKind]? {
    let layers = text.components(separatedBy: separator)
    let kinds = layers.compactMap { kind(of: $0.split(separator: " ").map(String.init)) }
    return kinds.count == layers.count ? kinds : nil
  }

  private static func words(of kind: LayerKind) -> [String] {
    switch kind {
    case .convolution(let filters, let window):
      ["convolution", "filters=\(filters)"] + words(of: window) + [words(of: window.padding)]
    case .depthwiseConvolution(let window):
      ["depthwise"] + words(of: window) + [words(of: window.padding)]
    case .activation(.leakyReLU(let slope)): ["activation", "leaky-relu", "slope=\(slope)"]
    case .activation(let activation): ["activation", activation.name]
    case .pooling(let pooling, let window): ["pooling", pooling.rawValue] + words(of: window)
    case .globalAverage: ["global-average"]
    case .dense(let units): ["dense", "units=\(units)"]
    case .batchNormalization, .dropout:
      preconditionFailure("a model's network is folded, and has no \(kind)")
    }
  }

  private static func words(of window: Window) -> [String] {
    ["kernel=\(window.size)", "stride=\(window.stride)"]
  }

  private static func words(of padding: Padding) -> String {
    "padding=\(padding.top),\(padding.left),\(padding.bottom),\(padding.right)"
  }

  private static func kind(of words: [String]) -> LayerKind? {
    let names = words.filter { !$0.contains("=") }
    var values: [String: String] = [:]
    for word in words where word.contains("=") {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      values[String(parts[0])] = String(parts[1])
    }
    let integer: (String) -> Int? = { key in values[key].flatMap { Int($0) } }
    var window: Window? {
      guard let size = integer("kernel"), let stride = integer("stride") else { return nil }
      return Window(size: size, stride: stride, padding: padding(values["padding"]))
    }
    switch names.first {
    case "convolution":
      guard let window, let filters = integer("filters") else { return nil }
      return .convolution(filters: filters, window: window)
    case "depthwise": return window.map { .depthwiseConvolution(window: $0) }
    case "activation":
      let slope = values["slope"].flatMap { Float($0) }.map { Activation.leakyReLU(slope: $0) }
      let activations = Activation.plain + (slope.map { [$0] } ?? [])
      return activations.first { $0.name == names.last }.map { .activation($0) }
    case "pooling":
      guard let window, let pooling = Pooling(rawValue: names[names.count - 1]) else { return nil }
      return .pooling(pooling, window: window)
    case "global-average": return .globalAverage
    case "dense": return integer("units").map { .dense(units: $0) }
    default: return nil
    }
  }

  /// None, where nothing is said.
  private static func padding(_ text: String?) -> Padding {
    let sides = (text ?? "").split(separator: ",").compactMap { Int($0) }
    guard sides.count == 4 else { return 0 }
    return Padding(top: sides[0], left: sides[1], bottom: sides[2], right: sides[3])
  }
}

extension String {
  /// The pieces between separators, empty ones too.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
