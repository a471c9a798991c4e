import LeNetModel

/// Neighbouring layers that run in one pass, of which only the last one's output is stored.
struct FusedLayers {
  /// A layer with weights or a pooling, or an activation of something that is stored already.
  let first: Int
  let last: Int
  /// The 2x2 pooling of a convolution.
  let pooling: ConvolutionPooling
  /// The activations.
  let function: ElementFunction

  enum ConvolutionPooling {
    case none
    /// The largest of four sums becomes an element.
    case largestSum
    /// Four sums become elements, of which one is kept.
    case largest, average
  }

  /// All layers of a network, in order.
  static func all(of model: QuantizedModel) -> [FusedLayers] {
    var all: [FusedLayers] = []
    while (all.last?.last ?? -1) + 1 < model.network.layers.count {
      all.append(FusedLayers(model, first: (all.last?.last ?? -1) + 1))
    }
    return all
  }

  private init(_ model: QuantizedModel, first: Int) {
    let layers = model.network.layers
    self.first = first
    var function = ElementFunction()
    var next = first
    func takeActivations() {
      while next < layers.count, case .activation = layers[next].kind {
        function.append(model, layer: next)
        next += 1
      }
    }
    var pooling = ConvolutionPooling.none
    if case .activation = layers[first].kind {} else { next += 1 }
    takeActivations()
    if case .convolution = layers[first].kind, next < layers.count,
      case .pooling(let kind, Window(size: 2, stride: 2)) = layers[next].kind
    {
      next += 1
      switch kind {
      case .average: pooling = .average
      case .max where function.neverDecreases:
        pooling = .largestSum
        takeActivations()
      case .max: pooling = .largest
      }
    }
    self.pooling = pooling
    self.function = function
    last = next - 1
  }
}

/// Activations one after another, from elements to elements: those clamp, or the table of a function.
struct ElementFunction {
  private(set) var least: UInt8 = 0
  private(set) var greatest: UInt8 = 255
  /// 256 entries; where there is one, nothing is clamped before.
  private(set) var table: [UInt8]?

  /// Whether a larger element never becomes a smaller one.
  var neverDecreases: Bool {
    guard let table else { return true }
    return zip(table, table.dropFirst()).allSatisfy { $0 <= $1 }
  }

  /// The whole of it as a table; nil if it changes nothing.
  var wholeTable: [UInt8]? {
    guard table == nil else { return table }
    guard least > 0 || greatest < 255 else { return nil }
    return (0...255).map { min(max($0, least), greatest) }
  }

  /// Applies the activation at an index last.
  mutating func append(_ model: QuantizedModel, layer index: Int) {
    if let range = model.clamp(ofLayer: index) {
      let (lower, upper) = (element(range.lowerBound), element(range.upperBound))
      table = table?.map { min(max($0, lower), upper) }
      if table == nil {
        (least, greatest) = (min(max(least, lower), upper), min(max(greatest, lower), upper))
      }
    } else {
      let entries = model.table(ofLayer: index).map(element)
      table = (wholeTable ?? Array(0...255)).map { entries[Int($0)] }
      (least, greatest) = (0, 255)
    }
  }
}

/// `q + 128`
private func element(_ value: Int8) -> UInt8 { UInt8(Int(value) + 128) }
