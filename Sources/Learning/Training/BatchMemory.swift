import FloatInference
import LaneKernels
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

/// What a dense layer read and the gradient of what it gave, for every image of a batch.
///
/// A dense layer's weights are many and meet every image once, so their gradient is one matrix
/// product over the whole batch, after the groups are done. Images are rows in it, not lanes.
final class DenseMemory {
  let inputCount: Int
  let unitCount: Int
  /// Floats from one image to the next.
  private let inputPitch: Int
  private let deltaPitch: Int
  private let inputs: LaneBuffer
  private let deltas: LaneBuffer

  init(inputCount: Int, unitCount: Int, groups: Int) {
    self.inputCount = inputCount
    self.unitCount = unitCount
    let lanes = Lanes.scalarCount
    inputPitch = (inputCount + lanes - 1) / lanes * lanes
    deltaPitch = (unitCount + lanes - 1) / lanes * lanes
    // As many rows as lanes in each group, so as many vectors as a row has floats.
    inputs = LaneBuffer(count: groups * inputPitch)
    deltas = LaneBuffer(count: groups * deltaPitch)
  }

  func store(group: Int, input: LaneBuffer, delta: LaneBuffer, kernels: Kernels) {
    let table = kernels.table.pointee
    table.to_rows(
      input.scalars, Int32(inputCount), (inputs.base + group * inputPitch).scalars,
      Int32(inputPitch))
    table.to_rows(
      delta.scalars, Int32(unitCount), (deltas.base + group * deltaPitch).scalars,
      Int32(deltaPitch))
  }

  /// Units whose gradient is one job, two of the kernels' tiles.
  private static let unitsPerJob = 24

  var jobs: Int { (unitCount + DenseMemory.unitsPerJob - 1) / DenseMemory.unitsPerJob }

  /// The gradient of the weights and bias of a job's units, summed over the images in their order;
  /// replaces what was there.
  ///
  /// - Parameters:
  ///   - weights: `[unit][input]` of the layer.
  ///   - bias: one per unit of the layer.
  func gradient(
    job: Int, imageCount: Int, weights: UnsafeMutablePointer<Float>,
    bias: UnsafeMutablePointer<Float>, kernels: Kernels
  ) {
    let first = job * DenseMemory.unitsPerJob
    kernels.table.pointee.dense_gradient(
      inputs.scalars, Int32(inputCount), Int32(inputPitch), deltas.scalars, Int32(deltaPitch),
      Int32(imageCount), Int32(first), Int32(min(first + DenseMemory.unitsPerJob, unitCount)),
      weights, bias)
  }
}

extension UnsafeMutablePointer<Lanes> {
  /// The same memory as floats.
  fileprivate var scalars: UnsafeMutablePointer<Float> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: Float.self)
  }
}
