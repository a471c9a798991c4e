import ConfigurationText
import LeNetModel
import Yams

extension Entry {
  /// The network of a name, of a list of layers, or of a signature and layers; what is not said of the
  /// signature is as `usual` has it.
  func network(for usual: Signature) throws(ConfigurationError) -> Network {
    if isMapping { return try describedNetwork(mapping(), usual) }
    return try layers(expected: Self.expectedNetwork).network(usual) { _ in nil }
  }

  private static let expectedNetwork =
    NetworkPreset.allCases.map(\.rawValue).joined(separator: ", ")
    + ", a list of layers, or a mapping with input, classes and layers"

  private func describedNetwork(
    _ network: Mapping, _ usual: Signature
  ) throws(ConfigurationError) -> Network {
    try network.expect(["input", "classes", "preparation", "layers"])
    let (input, classes) = (network["input"], network["classes"])
    let preparation = network["preparation"]
    let signature = Signature(
      input: try input?.shape() ?? usual.input,
      classNames: try classes?.classNames() ?? usual.classNames,
      preparation: try preparation?.choice()
        // What is said of the input is for the network that it is said of.
        ?? (input == nil ? usual.preparation : Preparation.none))
    let layers = try network.required("layers", "a list of layers, or a name").layers(
      expected: "a list of layers, or "
        + NetworkPreset.allCases.map(\.rawValue).joined(separator: ", "))
    return try layers.network(signature) { error in
      switch error {
      case .input: input
      case .preparation: preparation
      case .classCount, .className: classes
      case .layerCount, .attribute, .mapTooSmall, .end, .noWeights, .wrongScores: nil
      }
    }
  }

  private func layers(expected: String) throws(ConfigurationError) -> Layers {
    if isList { return try Layers(self) }
    guard let preset = node.text.flatMap(NetworkPreset.init(rawValue:)) else {
      throw error(expected)
    }
    return Layers(preset, self)
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

/// Layers, by name or one by one, and where they are written.
private struct Layers {
  private enum Kinds {
    case preset(NetworkPreset)
    case list([LayerKind], [Entry])
  }

  private let kinds: Kinds
  private let entry: Entry

  init(_ preset: NetworkPreset, _ entry: Entry) {
    (kinds, self.entry) = (.preset(preset), entry)
  }

  init(_ list: Entry) throws(ConfigurationError) {
    let entries = try list.list()
    var kinds: [LayerKind] = []
    for entry in entries { kinds.append(try entry.layerKind()) }
    (self.kinds, entry) = (.list(kinds, entries), list)
  }

  /// - Parameter faulty: what of the signature an error is about; nil if it is about the layers.
  func network(
    _ signature: Signature, faulty: (NetworkError) -> Entry?
  ) throws(ConfigurationError) -> Network {
    do {
      switch kinds {
      case .preset(let preset): return try Network(preset, for: signature)
      case .list(let kinds, _): return try Network(kinds, signature)
      }
    } catch {
      let entry = faulty(error) ?? entry(error.layerIndex)
      throw .refused(entry.place, key: entry.key, reason: "\(error)")
    }
  }

  /// - Parameter index: nil where the whole chain is at fault: then its last layer is the nearest.
  private func entry(_ index: Int?) -> Entry {
    guard case .list(_, let entries) = kinds else { return entry }
    return entries.prefix(1 + (index ?? entries.count)).last ?? entry
  }
}
