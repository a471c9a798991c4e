package import LeNetModel

/// What a fuzzer's bytes mean to the quantizer: a network of a few filters and units, its float
/// parameters and calibration, a method and a picture.
package struct QuantizerInput {
  package let layers: [LayerKind]
  package let method: CalibrationMethod
  package let picture: [UInt8]
  private let numbers: ByteStream

  package init(_ bytes: [UInt8]) {
    var stream = ByteStream(bytes)
    layers = Self.layers(from: &stream)
    method = stream.element(of: CalibrationMethod.all)
    picture = stream.floats(Signature.digits.input.count).map {
      $0 > 0 ? UInt8(min($0 * 128, 255)) : 0
    }
    numbers = stream
  }

  private static let activations = Activation.plain + [.leakyReLU(slope: 0.1)]

  /// Not every chain of layers is legal: three convolutions with strides and large kernels may not fit.
  private static func layers(from stream: inout ByteStream) -> [LayerKind] {
    var kinds: [LayerKind] = []
    for _ in 0...stream.choice(of: 3) {
      let kernel = 1 + stream.choice(of: 7)
      kinds.append(
        .convolution(
          filters: 1 + stream.choice(of: 3), kernel: kernel, stride: 1 + stream.choice(of: 2),
          padding: Padding(stream.choice(of: kernel))))
      if stream.choice(of: 2) == 1 { kinds.append(.depthwiseConvolution(kernel: 3, padding: 1)) }
      kinds.append(.activation(stream.element(of: Self.activations)))
      kinds.append(.pooling(stream.element(of: Pooling.allCases)))
    }
    for _ in 0..<stream.choice(of: 3) {
      kinds.append(.dense(units: 1 + stream.choice(of: 12)))
      kinds.append(.activation(stream.element(of: Self.activations)))
    }
    return kinds + [.dense(units: Signature.digits.classCount)]
  }

  /// - Throws: what the model's own checks object to: numbers are anything but of the wrong count.
  package func floatModel(of network: Network) throws(ModelError) -> FloatModel {
    var stream = numbers
    var parameters: [FloatParameters] = []
    var means: [[Float]] = []
    for index in network.parametricIndices {
      let layer = network.layers[index]
      parameters.append(
        FloatParameters(
          weights: stream.floats(layer.weightCount), bias: stream.floats(layer.biasCount)))
      means.append(stream.floats(layer.inputMeanCount))
    }
    let histograms = network.observedIndices.map { _ in
      let ends = (stream.float(), stream.float())
      // In order, unless the bytes say so.
      let inOrder = stream.choice(of: 16) < 15
      return Histogram(
        minimum: inOrder ? min(ends.0, ends.1) : ends.0,
        maximum: inOrder ? max(ends.0, ends.1) : ends.1,
        counts: stream.counts(Histogram.binCount))
    }
    return try FloatModel(
      network: network, parameters: parameters,
      calibration: Calibration(histograms: histograms, inputMeans: means, method: method),
      provenance: Provenance(["name": "fuzzed"]))
  }
}
