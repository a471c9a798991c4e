import FloatInference
import LeNetModel

/// What the groups of a batch leave for the gradient of the parameters.
final class BatchMemory {
  /// One for each layer; nil for those that are not dense.
  let dense: [DenseMemory?]
  /// Parameters of the convolutions, which come first in the layout.
  let convolutionCount: Int
  private let convolutionVectors: Int
  private let convolutions: LaneBuffer

  init(_ network: Network, groups: Int) {
    dense = network.layers.map { layer in
      guard case .dense(let units) = layer.kind else { return nil }
      return DenseMemory(inputCount: layer.input.count, unitCount: units, groups: groups)
    }
    convolutionCount = network.layers.reduce(0) { count, layer in
      guard case .convolution = layer.kind else { return count }
      return count + layer.weightCount + layer.biasCount
    }
    convolutionVectors = (convolutionCount + Lanes.scalarCount - 1) / Lanes.scalarCount
    convolutions = LaneBuffer(count: groups * convolutionVectors)
  }

  /// `convolutionCount` floats for the gradient from one group.
  func convolutionGradient(group: Int) -> UnsafeMutablePointer<Float> {
    convolutions.scalars + group * convolutionVectors * Lanes.scalarCount
  }

  /// Sums the groups' gradients in their order.
  func sumConvolutionGradients(groups: Int, into gradient: UnsafeMutablePointer<Float>) {
    gradient.update(from: convolutionGradient(group: 0), count: convolutionCount)
    for group in 1..<max(groups, 1) {
      let addend = convolutionGradient(group: group)
      for index in 0..<convolutionCount { gradient[index] += addend[index] }
    }
  }
}
