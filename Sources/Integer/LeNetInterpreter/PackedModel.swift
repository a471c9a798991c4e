import IntegerKernels
import LeNetModel

/// A model as the kernels take it: blocks of convolution, activation and pooling, then dense layers
/// with their activation.
///
/// Nothing changes after construction.
final class PackedModel: @unchecked Sendable {
  let kernels: IntegerKernelSet
  let convolutions: [PackedConvolution]
  let dense: [PackedDense]
  /// Of a picture.
  let pixelCount: Int
  /// Scores of a picture.
  let classCount: Int

  /// None if the kernels do not know the network.
  init?(_ model: QuantizedModel, kernels: IntegerKernelSet) {
    guard Self.isKnown(model) else { return nil }
    self.kernels = kernels
    pixelCount = model.network.inputShape.count
    classCount = model.network.classCount
    let layers = model.network.layers
    convolutions = layers.indices.compactMap {
      PackedConvolution(model, layer: $0, kernels)
    }
    dense = layers.indices.compactMap { PackedDense(model, layer: $0, kernels) }
  }

  /// Whether the network is one to three times (5x5 convolution, activation, 2x2 pooling), then dense
  /// layers with an activation between each two, on a picture like MNIST's.
  private static func isKnown(_ model: QuantizedModel) -> Bool {
    guard model.network.inputShape == Signature.digits.input else { return false }
    var layers = model.network.layers[...]
    var blockCount = 0
    while let block = layers.first, case .convolution(_, let window) = block.kind {
      guard window.size == 5, window.stride == 1, window.padding == 0 || window.padding == 2,
        model.hasKnownActivation(layers.dropFirst().startIndex),
        case .pooling(_, Window(size: 2, stride: 2))? = layers.dropFirst(2).first?.kind
      else { return false }
      layers = layers.dropFirst(3)
      blockCount += 1
    }
    guard (1...3).contains(blockCount) else { return false }
    while let dense = layers.first, case .dense = dense.kind {
      if layers.count == 1 { return true }
      guard model.hasKnownActivation(layers.startIndex + 1) else { return false }
      layers = layers.dropFirst(2)
    }
    return false
  }

  /// - Parameters:
  ///   - pixels: as many a picture as it has.
  ///   - scores: one a class and picture.
  func run(
    _ pixels: UnsafePointer<UInt8>, count: Int, scores: UnsafeMutablePointer<Int8>,
    _ workspace: Workspace
  ) {
    var first = 0
    while first < count {
      let images = min(kernels.denseImages, count - first)
      for image in 0..<images {
        convolve(pixels + (first + image) * pixelCount, image: image, workspace)
      }
      for (index, layer) in dense.enumerated() {
        withUnsafePointer(to: layer.arguments) {
          kernels.table.pointee.dense(
            $0, workspace.denseInputs[index].base, Int32(images),
            workspace.denseInputs[index + 1].base)
        }
      }
      kernels.table.pointee.scores(
        workspace.denseInputs[dense.count].base, Int32(images * classCount),
        scores + first * classCount)
      first += images
    }
  }

  /// All convolution blocks of a picture, up to the first dense layer's input.
  private func convolve(_ pixels: UnsafePointer<UInt8>, image: Int, _ workspace: Workspace) {
    for (index, layer) in convolutions.enumerated() {
      let output = outputOfBlock(index, image: image, workspace)
      withUnsafePointer(to: layer.arguments) {
        if index == 0 {
          kernels.table.pointee.first_convolution($0, pixels, workspace.image.base, output)
        } else {
          kernels.table.pointee.convolution($0, workspace.maps[index - 1].base, output)
        }
      }
    }
  }

  /// The first element of a block's output: inside the padding of the next convolution's input, or
  /// where the dense layers find the picture.
  func outputOfBlock(_ block: Int, image: Int, _ workspace: Workspace) -> UnsafeMutableRawPointer {
    block + 1 < convolutions.count
      ? workspace.maps[block].base + convolutions[block + 1].innerByteOffset
      : workspace.denseInputs[0].base + image * dense[0].inputByteCount
  }
}

/// A convolution with the activation and the pooling behind it.
struct PackedConvolution {
  let arguments: integer_convolution
  /// The pooling layer.
  let outputLayer: Int
  let outputShape: Shape
  /// Of the input, its padding and what may be read behind it included.
  let inputByteCount: Int
  /// From the corner of the input's padding to its first element.
  let innerByteOffset: Int
  /// The padding: the real number 0.
  let inputZero: Int
  private let memory: [AlignedMemory]

  /// None if the layer is of another kind.
  init?(_ model: QuantizedModel, layer index: Int, _ kernels: IntegerKernelSet) {
    let network = model.network
    let layer = network.layers[index]
    guard case .convolution(let filters, let window) = layer.kind,
      let padding = window.padding.amount, let activation = network.activation(after: index),
      case .pooling(let pooling, _) = network.layers[index + 2].kind
    else { return nil }
    outputLayer = index + 2
    let output = network.layers[outputLayer].output
    outputShape = output
    let weights = model.parameters(ofLayer: index).weights
    let packed =
      index == 0
      ? PackedWeights(firstConvolution: layer, weights, kernels)
      : PackedWeights(convolution: layer, weights, kernels)
    let scaling = PackedScaling(model, layer: index, lanes: kernels.lanes)
    let pitch = (layer.input.width + 2 * padding) * layer.input.channels
    arguments = integer_convolution(
      padding: Int32(padding), input_channels: Int32(layer.input.channels),
      input_pitch: Int32(pitch), group_count: Int32(packed.groupCount), filters: Int32(filters),
      output_height: Int32(output.height), output_width: Int32(output.width),
      output_pitch: Int32(network.pitchBehindBlock(index)),
      pools_sums: pooling == .max && model.neverDecreases(activation, layer: index + 1) ? 1 : 0,
      takes_average: pooling == .average ? 1 : 0, weights: packed.memory.words,
      requantization: scaling.arguments)
    inputByteCount =
      (layer.input.height + 2 * padding) * pitch * kernels.elementByteCount
      + INTEGER_MARGIN
    innerByteOffset =
      padding * (pitch + layer.input.channels) * kernels.elementByteCount
    inputZero = Int(model.tensors[index].zeroPoint) + 128
    memory = [packed.memory] + scaling.memory
  }
}

/// A dense layer with the activation behind it.
struct PackedDense {
  let arguments: integer_dense
  /// The activation layer, or the last layer.
  let outputLayer: Int
  let outputShape: Shape
  /// From a picture's input to the next one's.
  let inputByteCount: Int
  private let memory: [AlignedMemory]

  /// None if the layer is of another kind.
  init?(_ model: QuantizedModel, layer index: Int, _ kernels: IntegerKernelSet) {
    let layer = model.network.layers[index]
    guard case .dense(let units) = layer.kind else { return nil }
    let packed = PackedWeights(
      dense: layer, model.parameters(ofLayer: index).weights, kernels)
    let scaling = PackedScaling(model, layer: index, lanes: kernels.lanes)
    let isLast = index + 1 == model.network.layers.count
    outputLayer = isLast ? index : index + 1
    outputShape = layer.output
    let pitch = packed.groupCount * kernels.group
    arguments = integer_dense(
      group_count: Int32(packed.groupCount), units: Int32(units), input_pitch: Int32(pitch),
      output_pitch: Int32(isLast ? units : units.roundedUp(toMultipleOf: kernels.group)),
      weights: packed.memory.words, requantization: scaling.arguments)
    inputByteCount = pitch * kernels.elementByteCount
    memory = [packed.memory] + scaling.memory
  }
}

extension Network {
  /// Elements from a row to the next where the output of the block that starts at an index is
  /// stored: with the next convolution's padding, or without any in front of a dense layer.
  fileprivate func pitchBehindBlock(_ index: Int) -> Int {
    let output = layers[index + 2].output
    let padding = layers[index + 3].kind.window?.padding ?? 0
    return (output.width + padding.left + padding.right) * output.channels
  }
}

extension QuantizedModel {
  /// Whether a larger element never becomes a smaller one.
  fileprivate func neverDecreases(_ activation: Activation, layer index: Int) -> Bool {
    guard !activation.isClamp else { return true }
    let table = table(ofLayer: index)
    return zip(table, table.dropFirst()).allSatisfy { $0 <= $1 }
  }

  /// Whether the layer is an activation by table, or one that clamps at zero alone.
  fileprivate func hasKnownActivation(_ index: Int) -> Bool {
    guard index < network.layers.count else { return false }
    return network.layers[index].isTable || clamp(ofLayer: index)?.upperBound == 127
  }
}
