import ForeignNetworks

/// The weights of a file that says nothing of the network that they are of, as `save_weights` writes it.
package struct KerasWeightList: Sendable {
  /// In the names and the layout of PyTorch: `conv2d.weight` is
  /// `[output channel][input channel][row][column]`, `dense.weight` is `[unit][input]`, and batch
  /// normalization has `weight`, `bias`, `running_mean` and `running_var`.
  package struct Tensor: Sendable {
    package let name: String
    package let shape: [Int]
    /// The product of `shape`.
    package let values: [Float]
  }

  /// For people: `Keras 2.2.4, HDF5, weights only`.
  package let origin: String
  /// In the order of the layers. Inputs of a dense layer behind a map are in the order of
  /// ``AxisOrder/channelsLast``.
  package let tensors: [Tensor]

  init(_ file: HDF5File) throws(ImportError) {
    // Keras 3 has a group for each layer's variables, Keras 2 a list of layers.
    let layers =
      if let names = file.names("layer_names", of: "") {
        try names.map { name throws(ImportError) in try ListedLayer(name, in: file) }
      } else {
        try ListedLayer.numbered(in: file)
      }
    var tensors: [Tensor] = []
    for layer in layers { tensors += try layer.tensors(in: file) }
    guard !tensors.isEmpty else {
      throw .unsupported(
        found: "an HDF5 file without weights of Keras' layers",
        possible: "a file of model.save('model.keras') or model.save('model.h5')")
    }
    self.tensors = tensors
    let version = file.text("keras_version", of: "")
    origin = "Keras" + (version.map { " \($0.prefix(32))" } ?? "") + ", HDF5, weights only"
  }
}

/// A layer that only its weights tell of.
private struct ListedLayer {
  let name: String
  /// Paths by names, `kernel`; of Keras 3's by numbers.
  private var paths: [String: String] = [:]

  init(_ name: String, in file: HDF5File) throws(ImportError) {
    self.name = name
    for path in file.names("weight_names", of: name) ?? [] {
      var weight = String(
        path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
      if weight.hasSuffix(":0") { weight.removeLast(2) }
      guard paths.updateValue("\(name)/\(path)", forKey: weight) == nil else {
        throw Self.refusal("\(name)/\(path)", "a layer that has other layers in it")
      }
    }
  }

  private init(numbered name: String, _ paths: [String: String]) {
    self.name = name
    self.paths = paths
  }

  /// Those of Keras 3, whose order among classes is not in the file: convolutions before dense layers is
  /// the only one that there is.
  static func numbered(in file: HDF5File) throws(ImportError) -> [ListedLayer] {
    var groups: [String: [String: String]] = [:]
    for path in file.datasets.keys.sorted() where path.hasPrefix("layers/") {
      let parts = path.split(separator: "/").map(String.init)
      guard parts.count == 4, parts[2] == "vars" else {
        throw refusal(path, "weights of a model in another")
      }
      groups[parts[1], default: [:]][parts[3]] = path
    }
    func place(_ name: String) -> (Int, Int)? {
      for (rank, stem) in ["conv2d", "dense"].enumerated() {
        if name == stem { return (rank, 0) }
        guard name.hasPrefix(stem + "_") else { continue }
        return Int(name.dropFirst(stem.count + 1)).map { (rank, $0) }
      }
      return nil
    }
    if let other = groups.keys.sorted().first(where: { place($0) == nil }) {
      throw refusal("layers/\(other)", "a layer whose place in the network the file does not tell")
    }
    return groups.sorted { (place($0.key) ?? (0, 0)) < (place($1.key) ?? (0, 0)) }
      .map { name, paths in
        var named = ["kernel": paths["0"], "bias": paths["1"]].compactMapValues(\.self)
        for (number, path) in paths where number != "0" && number != "1" { named[number] = path }
        return ListedLayer(numbered: name, named)
      }
  }

  func tensors(in file: HDF5File) throws(ImportError) -> [KerasWeightList.Tensor] {
    if let variance = paths["moving_variance"] {
      return try normalization(in: file, count: shape(variance, in: file).first ?? 0)
    }
    guard let kernel = paths["depthwise_kernel"] ?? paths["kernel"] else {
      if let path = paths.values.min() { throw Self.refusal(path, "weights of another layer") }
      return []
    }
    let others = paths.filter { !["kernel", "depthwise_kernel", "bias"].contains($0.key) }
    if let path = others.values.min() { throw Self.refusal(path, "weights of another layer") }
    let shape = try shape(kernel, in: file)
    guard shape.allSatisfy({ $0 > 0 }) else {
      throw Self.refusal(kernel, "a kernel without numbers")
    }
    let values = try file.values(kernel, shape: shape)
    let weights: ForeignWeights
    switch shape.count {
    case 4:
      let window = ForeignWindow(rows: shape[0], columns: shape[1])
      // Keras 3 calls the kernel as any other.
      let isDepthwise = paths["depthwise_kernel"] != nil || name.hasPrefix("depthwise_conv2d")
      weights =
        isDepthwise
        ? .depthwise(values, window, channels: shape[2] * shape[3], bias: [])
        : .convolution(values, window, inputs: shape[2], outputs: shape[3], bias: [])
    case 2: weights = .dense(values, inputs: shape[0], units: shape[1], bias: [])
    default: throw Self.refusal(kernel, "a kernel of \(shape.count) axes")
    }
    let tensors = [tensor("weight", weights.shape, weights.values)]
    guard let bias = paths["bias"] else { return tensors }
    let count = weights.shape[0]
    return tensors + [tensor("bias", [count], try file.values(bias, shape: [count]))]
  }

  private func normalization(
    in file: HDF5File, count: Int
  ) throws(ImportError) -> [KerasWeightList.Tensor] {
    func values(_ name: String, usual: Float?) throws(ImportError) -> [Float] {
      if paths[name] == nil, let usual { return [Float](repeating: usual, count: count) }
      return try file.values(paths[name] ?? "\(self.name)/\(name)", shape: [count])
    }
    // PyTorch adds 0.00001 to variances, and Keras 0.001.
    let variances = try values("moving_variance", usual: nil).map { $0 + (1e-3 - 1e-5) }
    return [
      tensor("weight", [count], try values("gamma", usual: 1)),
      tensor("bias", [count], try values("beta", usual: 0)),
      tensor("running_mean", [count], try values("moving_mean", usual: nil)),
      tensor("running_var", [count], variances),
    ]
  }

  private func tensor(_ part: String, _ shape: [Int], _ values: [Float]) -> KerasWeightList.Tensor {
    KerasWeightList.Tensor(name: "\(name).\(part)", shape: shape, values: values)
  }

  private func shape(_ path: String, in file: HDF5File) throws(ImportError) -> [Int] {
    guard let dataset = file.datasets[path] else {
      throw .tensor(name: path, found: file.others[path] ?? "nothing", expected: "numbers")
    }
    return dataset.shape
  }

  private static func refusal(_ path: String, _ found: String) -> ImportError {
    .tensor(
      name: path, found: found,
      expected:
        "weights of convolutions and dense layers, or the whole model, as model.save writes it")
  }
}
