package import ForeignNetworks
package import LeNetModel

extension StateDict {
  /// The network of a file that ``Safetensors/encode(_:)`` wrote; nil if another wrote the file.
  package func ownNetwork() throws(ImportError) -> ForeignNetwork? {
    guard let model = try ownModel() else { return nil }
    let signature = model.network.signature
    var steps: [ForeignStep] = []
    var parameters = model.parameters.makeIterator()
    for layer in model.network.layers {
      if case .dense = layer.kind, layer.input.height * layer.input.width > 1 {
        steps.append(ForeignStep(name: layer.name, operation: .flattening(.channelsFirst)))
      }
      steps.append(
        ForeignStep(
          name: layer.name,
          operation: layer.foreignOperation(layer.isParametric ? parameters.next() : nil)))
    }
    return ForeignNetwork(
      origin: origin, input: signature.input, steps: steps,
      nodes: steps.indices.map {
        ForeignNode(
          name: steps[$0].name, operation: "layer", fate: .step($0))
      }, classNames: signature.classNames, inputScaling: .unit,
      preparation: signature.preparation)
  }

  /// The model that ``Safetensors/encode(_:)`` wrote, weights bit for bit; nil if another wrote the file.
  ///
  /// - Throws: ``ImportError`` unless every tensor that the text beside them asks for is there, and no
  ///   other.
  package func ownModel() throws(ImportError) -> FloatModel? {
    guard let (network, provenance) = try ModelText.read(metadata) else { return nil }
    var rest: [String: NamedTensor] = [:]
    for tensor in tensors { rest[tensor.name] = tensor }
    func values(_ name: String, _ shape: [Int]) throws(ImportError) -> [Float] {
      guard let tensor = rest.removeValue(forKey: name) else {
        throw .tensor(name: name, found: "none", expected: "one of the shape \(shape)")
      }
      guard tensor.shape == shape else {
        throw .tensor(name: name, found: "the shape \(tensor.shape)", expected: "\(shape)")
      }
      return tensor.values
    }
    var parameters: [FloatParameters] = []
    for layer in network.parametricIndices.map({ network.layers[$0] }) {
      parameters.append(
        FloatParameters(
          weights: try values(layer.name + ".weight", layer.torchWeightShape),
          bias: try values(layer.name + ".bias", [layer.biasCount])))
    }
    if let name = rest.keys.min() {
      throw .tensor(name: name, found: "a tensor", expected: "none but those of the network")
    }
    do {
      return try FloatModel(network: network, parameters: parameters, provenance: provenance)
    } catch {
      throw .model(error)
    }
  }
}

extension Layer {
  /// - Parameter parameters: of a layer that has some.
  fileprivate func foreignOperation(_ parameters: FloatParameters?) -> ForeignOperation {
    func weights() -> ForeignWeights {
      ForeignWeights(
        shape: torchWeightShape, values: parameters?.weights ?? [], bias: parameters?.bias ?? [])
    }
    return switch kind {
    case .convolution(_, let window):
      .convolution(weights(), ForeignWindow(window), groups: 1)
    case .depthwiseConvolution(let window):
      .convolution(weights(), ForeignWindow(window), groups: input.channels)
    case .dense: .dense(weights())
    case .activation(let activation): .activation(activation)
    case .pooling(let pooling, let window):
      .pooling(pooling, ForeignWindow(window), countsPadding: false)
    case .globalAverage: .globalAverage
    case .batchNormalization, .dropout:
      preconditionFailure("\(name) is there for training only, and no model has it")
    }
  }
}
