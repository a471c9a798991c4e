import ElementaryFunctions
package import LeNetModel

extension RandomModels {
  /// Weights of the size that training starts from, so that activations neither die nor explode.
  package mutating func floatModel(
    of network: Network, provenance: Provenance = Provenance(["name": "random"])
  ) throws -> FloatModel {
    let parameters = network.parametricIndices.map { index in
      let layer = network.layers[index]
      let limit = (3 / Float(layer.weightsPerChannel)).squareRoot()
      return FloatParameters(
        weights: (0..<layer.weightCount).map { _ in float(within: limit) },
        bias: (0..<layer.biasCount).map { _ in float(within: 0.1) })
    }
    return try FloatModel(network: network, parameters: parameters, provenance: provenance)
  }

  private mutating func float(within limit: Float) -> Float {
    generator.nextFloat(within: limit)
  }
}
