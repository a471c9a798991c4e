import ElementaryFunctions
import FloatInference
import LeNetModel
import Training

func signature(_ channels: Int, _ height: Int, _ width: Int, classes: Int) -> Signature {
  Signature(
    input: Shape(channels: channels, height: height, width: width),
    classNames: (0..<classes).map { "class \($0)" })
}

/// Together every kind of layer, with batch normalization behind each kind of layer with weights and
/// by itself, first and last; strides, paddings that differ, windows that overlap, kernels of all
/// sizes, and an activation or pooling first.
let wideNetworks: [Network] = {
  let networks: [(Signature, [LayerKind])] = [
    (
      signature(3, 13, 12, classes: 11),
      [
        .convolution(filters: 4, kernel: 3, padding: 1), .batchNormalization, .activation(.relu6),
        .depthwiseConvolution(
          kernel: 3, stride: 2, padding: Padding(top: 0, left: 0, bottom: 1, right: 1)),
        .batchNormalization, .activation(.leakyReLU(slope: 0.1)),
        .convolution(filters: 5, kernel: 1, padding: 0), .batchNormalization, .activation(.tanh),
        .pooling(.average, size: 3, stride: 2), .globalAverage, .dense(units: 11),
      ]
    ),
    (
      signature(1, 22, 21, classes: 10),
      [
        .pooling(.average, size: 3, stride: 2), .activation(.sigmoid),
        .convolution(
          filters: 3, kernel: 4, stride: 2,
          padding: Padding(top: 1, left: 2, bottom: 0, right: 1)),
        .activation(.sigmoid), .convolution(filters: 4, kernel: 2, padding: 0),
        .pooling(.max, size: 2, stride: 1), .dropout(rate: 0.25), .activation(.tanh),
        .dense(units: 6), .dropout(rate: 0.5), .activation(.relu), .dense(units: 10),
      ]
    ),
    (
      signature(3, 9, 10, classes: 4),
      [
        .batchNormalization, .convolution(filters: 3, kernel: 7, padding: 3), .activation(.tanh),
        .pooling(.max, size: 3, stride: 2), .batchNormalization,
        .depthwiseConvolution(kernel: 5, padding: 2), .activation(.tanh),
        .convolution(filters: 2, kernel: 6, padding: 3), .activation(.leakyReLU(slope: 0)),
        .depthwiseConvolution(kernel: 2, stride: 2, padding: 1), .dense(units: 4),
        .batchNormalization,
      ]
    ),
  ]
  return networks.map { try! Network($1, $0) }
}()

/// Weights of a training's start, and everything else at random: biases, and batch normalization's
/// weights and statistics.
func randomParameters(_ network: Network, seed: UInt64) -> ParameterBuffer {
  let parameters = ParameterBuffer(network)
  parameters.initialize(seed: seed)
  var generator = SplitMix64(seed: seed, path: 99)
  for (span, statistics) in zip(parameters.layout.spans, parameters.layout.statistics) {
    guard let span else { continue }
    for bias in span.bias { parameters.base[bias] = generator.nextFloat(within: 0.1) }
    guard let statistics else { continue }
    for weight in span.weights { parameters.base[weight] = 1 + generator.nextFloat(within: 0.5) }
    for mean in statistics.bias { parameters.base[mean] = generator.nextFloat(within: 0.5) }
    for variance in statistics.weights {
      parameters.base[variance] = 0.1 + generator.nextFloat()
    }
  }
  return parameters
}

func randomImages(count: Int, _ shape: Shape = Signature.digits.input, seed: UInt64) -> [[Float]] {
  var generator = SplitMix64(seed: seed)
  return (0..<count).map { _ in (0..<shape.count).map { _ in generator.nextFloat() } }
}
