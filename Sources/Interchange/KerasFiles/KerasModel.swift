import ForeignNetworks

/// The layers of a model from its input to its scores, those of models in it among them.
struct KerasModel {
  private(set) var layers: [KerasLayer] = []
  /// Extents of what the model reads, without the batch's; nil where they are left open.
  private(set) var inputExtents: [Int?]?

  private static let layerLimit = 1024
  private static let depthLimit = 8

  /// - Parameter config: with `class_name` and `config`, as Keras writes a model.
  init(_ config: JSONValue) throws(ImportError) {
    try append(config, path: "", group: nil, depth: 0)
    guard let first = layers.first else {
      throw .unsupported(found: "a Keras model without layers", possible: "one with layers")
    }
    let shape =
      first.config["batch_shape"] ?? first.config["batch_input_shape"]
      ?? config["config"]?["build_input_shape"] ?? config["build_config"]?["input_shape"]
    // Keras 3 has it for each layer, too.
    inputExtents = shape?.items.map { $0.dropFirst().map(\.integer) }
  }

  /// - Parameters:
  ///   - path: of the model, where a file of Keras 3 has its weights; the whole model's is empty.
  ///   - group: the layer of the whole model that this one is, or is in.
  private mutating func append(
    _ model: JSONValue, path: String, group: String?, depth: Int
  ) throws(ImportError) {
    let name = model["config"]?["name"]?.text ?? ""
    let className = model["class_name"]?.text ?? "nothing"
    guard Self.modelClasses.contains(className) else {
      throw .node(
        name: name, operation: className, found: "a model of a class of its own",
        possible: "a Sequential or a Functional model")
    }
    guard depth < Self.depthLimit else {
      throw .node(
        name: name, operation: className, found: "models more than \(Self.depthLimit) deep",
        possible: "fewer models in models")
    }
    // Before Keras 2.2.3 a sequential model was the list of its layers.
    guard let config = model["config"], let entries = config["layers"]?.items ?? config.items else {
      throw .damaged(
        format: "Keras", place: "model \(name)", found: "no layers", expected: "a list of layers")
    }
    var numbering = SnakeCaseNumbering()
    var names: [String] = []
    var starts: [Int] = []
    for entry in entries {
      guard let entryName = entry["config"]?["name"]?.text ?? entry["name"]?.text else {
        throw .damaged(
          format: "Keras", place: "model \(name)", found: "a layer without a name",
          expected: "a name for each")
      }
      let entryClass = entry["class_name"]?.text ?? "nothing"
      let place = (path.isEmpty ? "" : path + "/") + "layers/" + numbering.next(entryClass)
      names.append(entryName)
      starts.append(layers.count)
      if Self.modelClasses.contains(entryClass) {
        try append(entry, path: place, group: group ?? entryName, depth: depth + 1)
      } else {
        layers.append(
          KerasLayer(
            name: entryName, className: entryClass, config: entry["config"] ?? .null, path: place,
            group: group ?? entryName))
        try checkLast(isInModel: depth > 0)
      }
    }
    if className != "Sequential" {
      let order = try FunctionalChain(config, entries, names: names).order
      let ends = starts.dropFirst() + [layers.count]
      let parts = zip(starts, ends).map { layers[$0..<$1] }
      layers.replaceSubrange((starts.first ?? layers.count)..., with: order.flatMap { parts[$0] })
    }
  }

  private func checkLast(isInModel: Bool) throws(ImportError) {
    guard layers.count <= Self.layerLimit else {
      throw .unsupported(
        found: "more than \(Self.layerLimit) layers", possible: "at most \(Self.layerLimit)")
    }
    let layer = layers[layers.count - 1]
    let isKnown =
      LayerClass(rawValue: layer.className) != nil
      || LayerClass.reasonToLeaveOut(layer.className) != nil
    guard isKnown else {
      let refusal = LayerClass.refusal(layer.className)
      throw layer.error(refusal.found, refusal.possible)
    }
  }

  private static let modelClasses: Set = ["Sequential", "Functional", "Model"]
}

/// The names by which Keras 3 keeps the weights of a model's layers: their classes', numbered.
private struct SnakeCaseNumbering {
  private var counts: [String: Int] = [:]

  /// `conv2d`, `conv2d_1`, `conv2d_2`
  mutating func next(_ className: String) -> String {
    let name = Self.snakeCase(className == "Model" ? "Functional" : className)
    let count = counts[name, default: 0]
    counts[name] = count + 1
    return count == 0 ? name : "\(name)_\(count)"
  }

  /// `depthwise_conv2d` for `DepthwiseConv2D`: an underscore before a capital that a small letter follows,
  /// and between a small letter and a capital.
  private static func snakeCase(_ name: String) -> String {
    let letters = Array(name.unicodeScalars)
    func isSmall(_ index: Int) -> Bool {
      letters.indices.contains(index) && ("a"..."z").contains(letters[index])
    }
    var result = ""
    for (index, letter) in letters.enumerated() {
      if ("A"..."Z").contains(letter), index > 0, isSmall(index + 1) || isSmall(index - 1) {
        result += "_"
      }
      result.unicodeScalars.append(letter)
    }
    return result.lowercased()
  }
}
