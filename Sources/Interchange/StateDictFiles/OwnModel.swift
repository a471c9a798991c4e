package import ForeignNetworks
package import LeNetModel

extension StateDict {
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
