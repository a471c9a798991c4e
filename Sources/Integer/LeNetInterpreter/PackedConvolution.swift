import IntegerKernels
import LeNetModel

/// A convolution with its activations and the pooling behind it.
struct PackedConvolution {
  let arguments: integer_convolution
  /// Whether it reads a picture like MNIST's, for which there is a kernel of its own.
  let isFirst: Bool
  let memory: [AlignedMemory]

  init(
    _ model: QuantizedModel, _ layers: FusedLayers, _ window: Window, inputPitch: Int,
    outputPitch: Int, _ kernels: IntegerKernelSet
  ) {
    let layer = model.network.layers[layers.first]
    let output = model.network.layers[layers.last].output
    let weights = model.parameters(ofLayer: layers.first).weights
    isFirst = layers.first == 0 && layers.pooling != .none && layer.readsDigit(window)
    let packed =
      isFirst
      ? PackedWeights(firstConvolution: layer, weights, kernels)
      : PackedWeights(convolution: layer, window, weights, kernels)
    let scaling = PackedScaling(model, layers, kernels)
    arguments = integer_convolution(
      size: Int32(window.size), stride: Int32(window.stride), padding: Int32(window.padding.top),
      column_pitch: Int32(window.stride * layer.input.channels), input_pitch: Int32(inputPitch),
      group_count: Int32(packed.groupCount), filters: Int32(layer.output.channels),
      output_height: Int32(output.height), output_width: Int32(output.width),
      output_pitch: Int32(outputPitch), pooling: layers.pooling.argument,
      weights: packed.memory.words, requantization: scaling.arguments)
    memory = [packed.memory] + scaling.memory
  }
}

extension Layer {
  /// Whether the windows are those of LeNet-5's first convolution.
  fileprivate func readsDigit(_ window: Window) -> Bool {
    input == Signature.digits.input && window.size == INTEGER_KERNEL_SIZE && window.stride == 1
      && (window.padding == 0 || window.padding == 2)
  }
}

extension FusedLayers.ConvolutionPooling {
  fileprivate var argument: integer_pooling {
    switch self {
    case .none: INTEGER_POOLING_NONE
    case .largestSum: INTEGER_POOLING_LARGEST_SUM
    case .largest: INTEGER_POOLING_LARGEST
    case .average: INTEGER_POOLING_AVERAGE
    }
  }
}
