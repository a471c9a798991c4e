import FloatInference
import LaneKernels

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
