import IntegerKernels
import LeNetModel

/// Fused layers as the kernels take them.
struct PackedStage {
  let work: Work
  let outputLayer: Int
  let outputShape: Shape
  /// Elements from a row of the output to the next.
  let outputPitch: Int
  let input: MapLayout
  /// What `work` points to.
  private let memory: [AlignedMemory]

  enum Work {
    /// Reads the picture itself.
    case firstConvolution(integer_convolution)
    case convolution(integer_convolution)
    case weightedWindows(integer_windows)
    case largestOfWindows(integer_windows)
    case dense(integer_dense)
  }

  /// Whether it is a dense layer, which does several pictures at once best.
  var isDense: Bool {
    if case .dense = work { true } else { false }
  }

  /// Whether the picture's pixels are what it reads, and its map is what it works in.
  var readsPixels: Bool {
    if case .firstConvolution = work { true } else { false }
  }

  /// - Parameter next: the layer that reads the output, if there is one.
  init(
    _ model: QuantizedModel, _ layers: FusedLayers, next: Int?, _ kernels: IntegerKernelSet
  ) {
    let layer = model.network.layers[layers.first]
    let output = next.map { MapLayout(model, layer: $0, kernels) }
    let outputPitch = output?.pitch ?? model.network.classCount
    outputLayer = layers.last
    outputShape = model.network.layers[layers.last].output
    self.outputPitch = outputPitch
    input = MapLayout(model, layer: layers.first, kernels)
    let windows = PackedWindows(layer, inputPitch: input.pitch, outputPitch: outputPitch)
    switch layer.kind {
    case .convolution(_, let window):
      let packed = PackedConvolution(
        model, layers, window, inputPitch: input.pitch, outputPitch: outputPitch, kernels)
      work =
        packed.isFirst ? .firstConvolution(packed.arguments) : .convolution(packed.arguments)
      memory = packed.memory
    case .depthwiseConvolution(let window):
      let packed = PackedWeights(
        depthwise: layer, model.parameters(ofLayer: layers.first).weights, kernels)
      let scaling = PackedScaling(model, layers, kernels)
      work = .weightedWindows(
        windows.arguments(
          rows: window.size, columns: window.size, stride: window.stride, weights: packed.memory,
          tapPitch: packed.groupCount, scaling.arguments))
      memory = [packed.memory] + scaling.memory
    case .pooling(.average, let window):
      (work, memory) = windows.averages(
        rows: window.size, columns: window.size, stride: window.stride, layers.function, kernels)
    case .globalAverage:
      (work, memory) = windows.averages(
        rows: layer.input.height, columns: layer.input.width, stride: 1, layers.function, kernels)
    case .pooling(.max, let window):
      (work, memory) = windows.largest(
        size: window.size, stride: window.stride, layers.function)
    case .activation:
      (work, memory) = windows.largest(size: 1, stride: 1, layers.function)
    case .dense(let units):
      let packed = PackedWeights(
        dense: layer, model.parameters(ofLayer: layers.first).weights, kernels)
      let scaling = PackedScaling(model, layers, kernels)
      work = .dense(
        integer_dense(
          group_count: Int32(packed.groupCount), units: Int32(units),
          input_pitch: Int32(input.imagePitch),
          output_pitch: Int32(output?.imagePitch ?? units), weights: packed.memory.words,
          requantization: scaling.arguments))
      memory = [packed.memory] + scaling.memory
    case .batchNormalization, .dropout:
      preconditionFailure("a model's network is folded")
    }
  }
}
