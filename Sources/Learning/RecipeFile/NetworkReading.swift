import ConfigurationText
import LeNetModel
import Yams

private enum NamedNetwork: String, CaseIterable {
  case lenet5
  case original
}

extension Entry {
  /// The network of a name, of a list of layers, or of a signature and such a list.
  func network() throws(ConfigurationError) -> Network {
    if isList { return try network(Layers(self), .digits) { _ in nil } }
    if isMapping { return try describedNetwork(mapping()) }
    guard let name = node.text.flatMap(NamedNetwork.init(rawValue:)) else {
      throw error("lenet5, original, a list of layers, or a mapping with input, classes and layers")
    }
    switch name {
    case .lenet5: return .lenet5
    case .original: return .original
    }
  }

  private func describedNetwork(_ network: Mapping) throws(ConfigurationError) -> Network {
    try network.expect(["input", "classes", "preparation", "layers"])
    let input = try network.required("input", Shape.expected)
    let classes = try network.required("classes", Signature.expectedClasses)
    let preparation = network["preparation"]
    let signature = Signature(
      input: try input.shape(), classNames: try classes.classNames(),
      preparation: try preparation?.choice() ?? Preparation.none)
    let layers = try Layers(network.required("layers", "a list of layers"))
    return try self.network(layers, signature) { error in
      switch error {
      case .input: input
      case .preparation: preparation
      case .classCount, .className: classes
      case .layerCount, .attribute, .mapTooSmall, .end, .noWeights, .wrongScores: nil
      }
    }
  }

  /// - Parameter faulty: what of the signature an error is about; nil if it is about the layers.
  private func network(
    _ layers: Layers, _ signature: Signature, faulty: (NetworkError) -> Entry?
  ) throws(ConfigurationError) -> Network {
    do {
      return try Network(layers.kinds, signature)
    } catch {
      let entry = faulty(error) ?? layers.entry(error.layerIndex)
      throw .refused(entry.place, key: entry.key, reason: "\(error)")
    }
  }

  private func shape() throws(ConfigurationError) -> Shape {
    let sides = try integers()
    guard sides.count == 3 else {
      throw .value(place, key: key, found: "a list of \(sides.count)", expected: Shape.expected)
    }
    return Shape(channels: sides[0], height: sides[1], width: sides[2])
  }

  /// A number stands for the names 0, 1 and so on.
  private func classNames() throws(ConfigurationError) -> [String] {
    guard isList else {
      return (0..<(try integer(in: Signature.classCounts))).map(String.init)
    }
    var names: [String] = []
    for entry in try list() {
      guard let name = entry.node.text else { throw entry.error("the name of a class") }
      names.append(name)
    }
    return names
  }

  func integers() throws(ConfigurationError) -> [Int] {
    var numbers: [Int] = []
    for entry in try list() { numbers.append(try entry.integer()) }
    return numbers
  }

  private var isMapping: Bool { node.mapping != nil }
}

extension Shape {
  fileprivate static let expected = "a list of channels, rows and columns"
}

extension Signature {
  fileprivate static let expectedClasses = "the number of classes or a list of their names"
}

/// A list of layers and the entries that they are from.
private struct Layers {
  let kinds: [LayerKind]
  private let list: Entry
  private let entries: [Entry]

  init(_ list: Entry) throws(ConfigurationError) {
    self.list = list
    entries = try list.list()
    var kinds: [LayerKind] = []
    for entry in entries { kinds.append(try entry.layerKind()) }
    self.kinds = kinds
  }

  /// - Parameter index: nil where the whole chain is at fault: then its last layer is the nearest.
  func entry(_ index: Int?) -> Entry {
    entries.prefix(1 + (index ?? entries.count)).last ?? list
  }
}
