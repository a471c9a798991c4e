import ForeignNetworks

/// Where the weights of layers are in a file.
enum KerasWeights {
  /// By the names of layers and weights, in `model_weights` of an HDF5 file of a whole model.
  case named(HDF5File)
  /// By classes and numbers, in `model.weights.h5` of a file of Keras 3.
  case numbered(HDF5File)

  var file: HDF5File {
    switch self {
    case .named(let file), .numbered(let file): file
    }
  }

  /// The weights of a layer.
  ///
  /// - Parameters:
  ///   - names: of all weights that the layer's class has, in Keras' order.
  ///   - shapes: theirs.
  func values(
    of layer: KerasLayer, _ names: [String], shapes: [[Int]]
  ) throws(ImportError) -> [[Float]] {
    var all: [[Float]] = []
    for (index, (name, shape)) in zip(names, shapes).enumerated() {
      let path =
        switch self {
        case .named(let file): try Self.path(of: name, layer, in: file)
        case .numbered(let file): try Self.path(ofNumber: index, layer, in: file)
        }
      all.append(try file.values(path, shape: shape))
    }
    return all
  }

  /// A layer's group lists its weights, those of all its layers for a model.
  private static func path(
    of name: String, _ layer: KerasLayer, in file: HDF5File
  ) throws(ImportError) -> String {
    let group = "model_weights/" + layer.group
    let isAlone = layer.group == layer.name
    let listed = file.names("weight_names", of: group) ?? []
    let found = listed.filter { path in
      let parts = path.split(separator: "/")
      guard let last = parts.last, last == name || last == name + ":0" else { return false }
      let owner = parts.dropLast().joined(separator: "/")
      return isAlone || owner == layer.name || owner.hasSuffix("/" + layer.name)
    }
    guard found.count == 1 else {
      throw .tensor(
        name: "\(layer.name)/\(name)",
        found: found.isEmpty
          ? "weights named " + described(listed)
          : "\(found.count) weights of this name, \(described(found))",
        expected: "one")
    }
    return group + "/" + found[0]
  }

  private static func described(_ names: [String]) -> String {
    names.isEmpty
      ? "nothing" : names.prefix(6).joined(separator: ", ") + (names.count > 6 ? ", ..." : "")
  }

  private static func path(
    ofNumber number: Int, _ layer: KerasLayer, in file: HDF5File
  ) throws(ImportError) -> String {
    // As TensorFlow 2.12 called them.
    let older = layer.path.split(separator: "/")
      .map { $0 == "layers" ? "_layer_checkpoint_dependencies" : String($0) }
      .joined(separator: "/")
    let isOlder = file.datasets[older + "/vars/0"] != nil
    let place = (isOlder ? older : layer.path) + "/vars"
    // Newer ones say whose they are.
    if let owner = file.text("name", of: place), owner != layer.name {
      throw .tensor(
        name: place, found: "weights of \(owner)", expected: "those of \(layer.name)")
    }
    return "\(place)/\(number)"
  }
}

extension KerasWeights {
  /// Whether a layer has a weight of this name; not known where weights are numbered.
  func hasWeight(_ name: String, of layer: KerasLayer) -> Bool {
    guard case .named(let file) = self else { return false }
    return (try? Self.path(of: name, layer, in: file)) != nil
  }
}
