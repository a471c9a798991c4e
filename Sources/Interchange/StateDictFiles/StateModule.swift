import ForeignNetworks
import LeNetModel

/// A layer of PyTorch with numbers of its own, known by their names and shapes.
struct StateModule {
  /// What its tensors' names begin with, without the point.
  let name: String
  let kind: Kind

  enum Kind {
    /// Weights are `[output channel][input channel of the group][row][column]`.
    case convolution(ForeignWeights)
    /// Weights are `[unit][input]`.
    case dense(ForeignWeights)
    /// As `factor * x + shift`, one of each for a channel.
    case normalization(factors: [Double], shifts: [Double])
    /// Of a leaky ReLU that was trained.
    case slope(Float)
  }

  /// Of a convolution or a dense layer.
  var weights: ForeignWeights? {
    switch kind {
    case .convolution(let weights), .dense(let weights): weights
    case .normalization, .slope: nil
    }
  }

  var isConvolution: Bool { if case .convolution = kind { true } else { false } }

  /// Of a normalization.
  var channels: Int? {
    if case .normalization(let factors, _) = kind { factors.count } else { nil }
  }

  /// Of a PReLU.
  var slope: Float? { if case .slope(let slope) = kind { slope } else { nil } }

  /// As the tensor that is named in messages.
  var weightName: String { name.isEmpty ? "weight" : name + ".weight" }

  /// In PyTorch's words, with the shape: `Conv2d [6, 1, 5, 5]`.
  var operation: String {
    switch kind {
    case .convolution(let weights): "Conv2d \(weights.shape)"
    case .dense(let weights): "Linear \(weights.shape)"
    case .normalization(let factors, _): "BatchNorm [\(factors.count)]"
    case .slope: "PReLU"
    }
  }
}

extension StateDict {
  /// In the file's order.
  func modules() throws(ImportError) -> [StateModule] {
    var groups: [TensorGroup] = []
    var places: [String: Int] = [:]
    for tensor in tensors {
      let parts = tensor.name.split(separator: ".", omittingEmptySubsequences: false)
      let module = parts.dropLast().joined(separator: ".")
      if places[module] == nil {
        places[module] = groups.count
        groups.append(TensorGroup(name: module))
      }
      try groups[places[module] ?? 0].add(tensor, as: parts.last.map(String.init) ?? "")
    }
    var modules: [StateModule] = []
    for group in groups { modules.append(try group.module()) }
    return modules
  }
}

/// Tensors of one module.
private struct TensorGroup {
  let name: String
  private var tensors: [String: NamedTensor] = [:]

  private static let parameters = ["weight", "bias", "running_mean", "running_var"]
  /// `BatchNorm2d`'s, unless it is told another.
  private static let epsilon = 1e-5

  init(name: String) { self.name = name }

  mutating func add(_ tensor: NamedTensor, as parameter: String) throws(ImportError) {
    guard Self.parameters.contains(parameter) else {
      throw .tensor(
        name: tensor.name, found: "a parameter '\(parameter)'",
        expected: "\(Self.parameters.joined(separator: ", ")) of convolutions, dense layers and "
          + "batch normalization")
    }
    guard tensors.updateValue(tensor, forKey: parameter) == nil else {
      throw .tensor(name: tensor.name, found: "two of the name", expected: "one")
    }
  }

  func module() throws(ImportError) -> StateModule {
    if tensors["running_mean"] != nil || tensors["running_var"] != nil {
      return try normalization()
    }
    guard let weight = tensors["weight"] else {
      throw .tensor(
        name: tensors["bias"]?.name ?? name, found: "no weight beside it", expected: "one")
    }
    switch weight.shape.count {
    case 1: return StateModule(name: name, kind: .slope(try slope(weight)))
    case 2: return StateModule(name: name, kind: .dense(try weights(weight)))
    case 4: return StateModule(name: name, kind: .convolution(try weights(weight)))
    default:
      throw .tensor(
        name: weight.name, found: "the shape \(weight.shape)",
        expected: "4 axes of a convolution of pictures, 2 of a dense layer, or 1")
    }
  }

  private func weights(_ weight: NamedTensor) throws(ImportError) -> ForeignWeights {
    guard weight.shape.allSatisfy({ $0 > 0 }) else {
      throw .tensor(name: weight.name, found: "the shape \(weight.shape)", expected: "no zeros")
    }
    let bias = try vector("bias", count: weight.shape[0])
    return ForeignWeights(
      shape: weight.shape, values: weight.values,
      bias: bias ?? Array(repeating: 0, count: weight.shape[0]))
  }

  private func slope(_ weight: NamedTensor) throws(ImportError) -> Float {
    guard tensors["bias"] == nil else {
      throw .tensor(
        name: weight.name, found: "a normalization without running_mean and running_var",
        expected: "batch normalization, which keeps them")
    }
    guard weight.values.count == 1, (0...1).contains(weight.values[0]) else {
      let found = weight.values.count == 1 ? "\(weight.values[0])" : "\(weight.values.count) slopes"
      throw .tensor(
        name: weight.name, found: "a PReLU of " + found, expected: "one slope of 0 to 1")
    }
    return weight.values[0]
  }

  private func normalization() throws(ImportError) -> StateModule {
    guard let mean = tensors["running_mean"], let variance = tensors["running_var"] else {
      throw .tensor(
        name: name, found: "one of running_mean and running_var", expected: "both")
    }
    let count = variance.values.count
    let means = try vector("running_mean", count: count) ?? mean.values
    let weight = try vector("weight", count: count) ?? Array(repeating: 1, count: count)
    let bias = try vector("bias", count: count) ?? Array(repeating: 0, count: count)
    if let negative = variance.values.first(where: { $0 < 0 }) {
      throw .tensor(name: variance.name, found: "\(negative)", expected: "numbers from 0")
    }
    guard variance.shape == [count], count > 0 else {
      throw .tensor(
        name: variance.name, found: "the shape \(variance.shape)", expected: "one axis")
    }
    let factors = zip(weight, variance.values).map {
      Double($0) / (Double($1) + Self.epsilon).squareRoot()
    }
    let shifts = zip(zip(bias, means), factors).map { Double($0.0) - Double($0.1) * $1 }
    return StateModule(name: name, kind: .normalization(factors: factors, shifts: shifts))
  }

  private func vector(_ parameter: String, count: Int) throws(ImportError) -> [Float]? {
    guard let tensor = tensors[parameter] else { return nil }
    guard tensor.shape == [count] else {
      throw .tensor(
        name: tensor.name, found: "the shape \(tensor.shape)", expected: "[\(count)]")
    }
    return tensor.values
  }
}
