import ElementaryFunctions
package import LeNetModel

/// Random legal networks and int8 models, the same for the same seed.
package struct RandomModels {
  var generator: SplitMix64

  package init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// One to three blocks of a few filters, every padding, activation and pooling, one to three
  /// dense layers.
  ///
  /// - Parameters:
  ///   - activations: to choose from.
  ///   - poolings: to choose from.
  package mutating func network(
    activations: [Activation] = [.relu, .tanh], poolings: [Pooling] = Pooling.allCases
  ) -> Network {
    while true {
      var kinds: [LayerKind] = []
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        kinds += [
          .convolution(
            filters: Int.random(in: 1...7, using: &generator),
            padding: [0, 2].randomElement(using: &generator)!),
          .activation(activations.randomElement(using: &generator)!),
          .pooling(poolings.randomElement(using: &generator)!),
        ]
      }
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        kinds += [
          .dense(units: Int.random(in: 1...40, using: &generator)),
          .activation(activations.randomElement(using: &generator)!),
        ]
      }
      kinds.append(.dense(units: Signature.digits.classCount))
      if let network = try? Network(kinds) { return network }
    }
  }

  /// Any layers in any order, on pictures of any shape, none of them for training only.
  ///
  /// - Parameters:
  ///   - side: the most rows and columns that a picture may have.
  ///   - multiplyAccumulateLimit: of the network.
  package mutating func domainNetwork(
    side: Int = 96, multiplyAccumulateLimit: Int = 1_000_000
  ) -> Network {
    while true {
      let network = Network.random(using: &generator).folded
      if max(network.inputShape.height, network.inputShape.width) <= side,
        network.multiplyAccumulateCount <= multiplyAccumulateLimit
      {
        return network
      }
    }
  }

  /// Random integers in the ranges that the format allows, scaled so that most outputs are not
  /// saturated; zero points anywhere, tables that go up and down.
  ///
  /// - Parameters:
  ///   - weightLimit: the largest magnitude of a weight.
  ///   - zeroPoint: of all tensors but the last; nil for any.
  package mutating func quantizedModel(
    of network: Network, name: String = "random", weightLimit: Int8 = 127,
    zeroPoint: Int32? = nil, confidence: Confidence? = nil
  ) throws -> QuantizedModel {
    var tensors = [QuantizationParameters.pixel]
    for layer in network.layers {
      if layer.keepsQuantization {
        tensors.append(tensors[tensors.count - 1])
      } else {
        tensors.append(
          QuantizationParameters(
            scale: Float.random(in: 0.001...0.1, using: &generator),
            zeroPoint: (tensors.count < network.layers.count ? zeroPoint : nil)
              ?? Int32.random(in: -128...127, using: &generator)))
      }
    }
    let parameters = network.parametricIndices.map {
      randomParameters(of: network.layers[$0], weightLimit: weightLimit)
    }
    let tables = network.tableIndices.map { _ in (0..<256).map { _ in anyByte() } }
    return try QuantizedModel(
      network: network, tensors: tensors, parameters: parameters, tables: tables,
      confidence: confidence, provenance: Provenance(["name": name]))
  }

  /// With evidence that about half of random scores have.
  package mutating func confidence() -> Confidence {
    Confidence(
      temperature: Float.random(in: 0.3...3, using: &generator),
      leastEvidence: Float.random(in: 0...8, using: &generator))
  }

  private mutating func randomParameters(
    of layer: Layer, weightLimit: Int8
  ) -> QuantizedParameters {
    let channels = layer.output.channels
    // Weights and inputs are independent, so sums grow with the square root of their number.
    var typicalSum = 1.0
    while typicalSum * typicalSum < Double(layer.weightsPerChannel) { typicalSum *= 2 }
    let exponent = Int((typicalSum * Double(weightLimit)).exponent)
    return QuantizedParameters(
      weights: (0..<layer.weightCount).map { _ in
        Int8.random(in: -weightLimit...weightLimit, using: &generator)
      },
      bias: (0..<channels).map { _ in Int32.random(in: -20_000...20_000, using: &generator) },
      weightScales: (0..<channels).map { _ in Float.random(in: 0.001...0.1, using: &generator) },
      multipliers: (0..<channels).map { _ in
        Int32.random(in: QuantizedModel.multipliers, using: &generator)
      },
      shifts: (0..<channels).map { _ in
        UInt8(31 + exponent + Int.random(in: -2...2, using: &generator))
      })
  }

  private mutating func anyByte() -> Int8 { Int8.random(in: -128...127, using: &generator) }

  /// Pictures all black, all white, then of noise of every density.
  package mutating func pictures(
    count: Int, shape: Shape = Signature.digits.input
  ) -> [[UInt8]] {
    (0..<count).map { index in
      switch index {
      case 0: return [UInt8](repeating: 0, count: shape.count)
      case 1: return [UInt8](repeating: 255, count: shape.count)
      default:
        let density = Double.random(in: 0...1, using: &generator)
        return (0..<shape.count).map { _ in
          Double.random(in: 0...1, using: &generator) < density
            ? UInt8.random(in: 0...255, using: &generator) : 0
        }
      }
    }
  }
}
