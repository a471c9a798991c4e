import Bytes
import LeNetModel

/// A layer in `NETW`: u8 kind, u8 option, u8 window rows, u8 stride, u8 padding at top, left, bottom and
/// right, u32 width, f32 slope. What a kind of layer does not have is zero.
struct LayerRecord {
  static let byteCount = 16

  private enum Code: UInt8, CaseIterable {
    case convolution = 1
    case activation
    case pooling
    case dense
    case depthwiseConvolution
    case globalAverage
  }

  private let code: UInt8
  private var option: UInt8 = 0
  private var windowRows: UInt8 = 0
  private var stride: UInt8 = 0
  /// At top, left, bottom and right.
  private var paddings: [UInt8] = [0, 0, 0, 0]
  private var width: UInt32 = 0
  private var slopeBits: UInt32 = 0

  private init(
    code: Code, option: UInt8 = 0, window: Window? = nil, width: Int = 0, slope: Float = 0
  ) {
    self.code = code.rawValue
    self.option = option
    if let window {
      windowRows = UInt8(window.size)
      stride = UInt8(window.stride)
      let padding = window.padding
      paddings = [padding.top, padding.left, padding.bottom, padding.right].map(UInt8.init)
    }
    self.width = UInt32(width)
    // The sum is 0 for -0, which is an equal slope.
    slopeBits = (slope + 0).bitPattern
  }

  init(_ kind: LayerKind) {
    switch kind {
    case .convolution(let filters, let window):
      self.init(code: .convolution, window: window, width: filters)
    case .depthwiseConvolution(let window): self.init(code: .depthwiseConvolution, window: window)
    case .activation(let activation):
      self.init(code: .activation, option: activation.code, slope: activation.slope)
    case .pooling(let pooling, let window):
      self.init(code: .pooling, option: pooling.code, window: window)
    case .globalAverage: self.init(code: .globalAverage)
    case .dense(let units): self.init(code: .dense, width: units)
    case .batchNormalization, .dropout:
      preconditionFailure("a model's network is folded, and has no \(kind)")
    }
  }

  func encode() -> [UInt8] {
    var bytes = [code, option, windowRows, stride] + paddings
    bytes.append(littleEndian: [width, slopeBits])
    return bytes
  }

  /// - Precondition: `bytes` are ``byteCount``.
  init(decoding bytes: ArraySlice<UInt8>) {
    let fields = Array(bytes)
    code = fields[0]
    option = fields[1]
    windowRows = fields[2]
    stride = fields[3]
    paddings = Array(fields[4..<8])
    width = bytes.integer(UInt32.self, at: 8)
    slopeBits = bytes.integer(UInt32.self, at: 12)
  }

  /// What the record says; its numbers are those that a network can check.
  ///
  /// - Parameter number: of the layer, counted from 1, for messages.
  func layerKind(number: Int) throws(ModelFileError) -> LayerKind {
    guard let code = Code(rawValue: code) else {
      throw illegal(number, "kind", UInt32(code), "1 to \(Code.allCases.count)")
    }
    let kind: LayerKind
    switch code {
    case .convolution: kind = .convolution(filters: Int(width), window: window)
    case .depthwiseConvolution: kind = .depthwiseConvolution(window: window)
    case .activation:
      let activations = Activation.plain + [.leakyReLU(slope: Float(bitPattern: slopeBits))]
      guard let activation = activations.first(where: { $0.code == option }) else {
        throw illegal(number, "option", UInt32(option), "1 to \(activations.count)")
      }
      kind = .activation(activation)
    case .pooling:
      guard let pooling = Pooling.allCases.first(where: { $0.code == option }) else {
        throw illegal(number, "option", UInt32(option), "1 or 2")
      }
      kind = .pooling(pooling, window: window)
    case .globalAverage: kind = .globalAverage
    case .dense: kind = .dense(units: Int(width))
    }
    try check(against: LayerRecord(kind), number)
    return kind
  }

  private var window: Window {
    let sides = paddings.map(Int.init)
    return Window(
      size: Int(windowRows), stride: Int(stride),
      padding: Padding(top: sides[0], left: sides[1], bottom: sides[2], right: sides[3]))
  }

  /// - Parameter canonical: what is written for the same layer.
  private func check(against canonical: LayerRecord, _ number: Int) throws(ModelFileError) {
    for (field, found, expected) in zip(fields, canonical.fields).map({ ($0.0, $0.1, $1.1) })
    where found != expected {
      throw illegal(number, field, found, "\(expected)")
    }
  }

  /// All but the kind, with the names that messages have for them.
  private var fields: [(String, UInt32)] {
    [
      ("option", UInt32(option)), ("window rows", UInt32(windowRows)), ("stride", UInt32(stride)),
      ("top padding", UInt32(paddings[0])), ("left padding", UInt32(paddings[1])),
      ("bottom padding", UInt32(paddings[2])), ("right padding", UInt32(paddings[3])),
      ("width", width), ("slope's bits", slopeBits),
    ]
  }

  private func illegal(
    _ number: Int, _ field: String, _ found: UInt32, _ expected: String
  ) -> ModelFileError {
    .field(
      section: SectionTag.network.title, field: "layer \(number) \(field)", found: found,
      expected: expected)
  }
}

extension Activation {
  fileprivate var code: UInt8 {
    switch self {
    case .relu: 1
    case .tanh: 2
    case .relu6: 3
    case .sigmoid: 4
    case .leakyReLU: 5
    }
  }

  /// 0 for those that have none.
  fileprivate var slope: Float {
    switch self {
    case .leakyReLU(let slope): slope
    case .relu, .relu6, .tanh, .sigmoid: 0
    }
  }
}

extension Pooling {
  fileprivate var code: UInt8 {
    switch self {
    case .max: 1
    case .average: 2
    }
  }
}
