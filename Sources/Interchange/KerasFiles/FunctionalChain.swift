import ForeignNetworks

/// The way from the one input of a functional model to its one output.
struct FunctionalChain {
  /// Into the model's layers, from its input on.
  let order: [Int]

  /// - Parameters:
  ///   - config: of the model.
  ///   - entries: its layers.
  ///   - names: theirs.
  init(_ config: JSONValue, _ entries: [JSONValue], names: [String]) throws(ImportError) {
    let model = config["name"]?.text ?? "model"
    var indices: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      guard indices.updateValue(index, forKey: name) == nil else {
        throw Self.damaged(model, "two layers named \(name)", "a name of its own for each layer")
      }
    }
    let inputs = Self.tensors(config["input_layers"])
    let outputs = Self.tensors(config["output_layers"])
    guard inputs.count == 1, outputs.count == 1 else {
      throw .node(
        name: model, operation: "Functional",
        found: "\(inputs.count) inputs and \(outputs.count) outputs",
        possible: "one of each")
    }
    var way: [Int] = []
    var name = outputs[0]
    while true {
      guard let index = indices[name] else {
        throw Self.damaged(model, "a layer \(name) that is not there", "names of its layers")
      }
      way.append(index)
      if name == inputs[0] { break }
      guard way.count < entries.count else {
        throw Self.damaged(model, "layers in a circle", "a way from the input to the output")
      }
      name = try Self.input(of: entries[index], name)
    }
    guard way.count == entries.count else {
      let beside = names[Set(names.indices).subtracting(way).min() ?? 0]
      throw .node(
        name: model, operation: "Functional",
        found: "\(beside) beside the way from the input to the output",
        possible: "a chain of layers without branches")
    }
    order = way.reversed()
  }

  /// The layer whose output a layer reads.
  private static func input(of layer: JSONValue, _ name: String) throws(ImportError) -> String {
    func error(_ found: String, _ possible: String) -> ImportError {
      .node(
        name: name, operation: layer["class_name"]?.text ?? "layer", found: found,
        possible: possible)
    }
    let calls = layer["inbound_nodes"]?.items ?? []
    guard calls.count == 1 else { throw error("\(calls.count) uses of it", "one use of a layer") }
    let read = calls[0].items == nil ? kerasTensors(in: calls[0]) : tensors(calls[0])
    guard read.count == 1 else {
      throw error("\(read.count) inputs", "one: a chain of layers without branches")
    }
    let arguments = calls[0]["kwargs"] ?? calls[0].items?.first?.items?.last
    guard arguments?["training"]?.flag != true else {
      throw error("a layer that always trains", "one without training=True")
    }
    return read[0]
  }

  /// Layers that are named as `[["conv2d", 0, 0]]`, or one as `["conv2d", 0, 0]`.
  private static func tensors(_ value: JSONValue?) -> [String] {
    guard let items = value?.items else { return [] }
    if let name = items.first?.text { return [name] }
    return items.compactMap { $0.items?.first?.text }
  }

  /// As Keras 3 writes them, in the arguments of a call.
  private static func kerasTensors(in value: JSONValue) -> [String] {
    switch value {
    case .list(let items): return items.flatMap(kerasTensors)
    case .object(let members):
      if value["class_name"]?.text == "__keras_tensor__" {
        return tensors(value["config"]?["keras_history"])
      }
      return members.keys.sorted().flatMap { kerasTensors(in: members[$0] ?? .null) }
    default: return []
    }
  }

  private static func damaged(_ model: String, _ found: String, _ expected: String) -> ImportError {
    .damaged(format: "Keras", place: "model \(model)", found: found, expected: expected)
  }
}
