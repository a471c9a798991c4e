import ElementaryFunctions
import LeNetModel

func randomModel(_ network: Network, seed: UInt64) throws -> FloatModel {
  var generator = SplitMix64(seed: seed)
  let parameters = network.parametricIndices.map { index in
    let layer = network.layers[index]
    let magnitude = 2 / Float(layer.weightsPerChannel).squareRoot()
    return FloatParameters(
      weights: (0..<layer.weightCount).map { _ in generator.nextFloat(within: magnitude) },
      bias: (0..<layer.biasCount).map { _ in generator.nextFloat(within: 0.2) })
  }
  return try FloatModel(network: network, parameters: parameters)
}

func randomPixels(
  imageCount: Int, seed: UInt64, shape: Shape = Signature.digits.input
) -> [UInt8] {
  var generator = SplitMix64(seed: seed)
  return (0..<imageCount * shape.count).map { _ in UInt8(generator.nextInt(below: 256)) }
}
