package import FloatInference
import LeNetModel

/// The gradient of the mean cross-entropy over a batch, on several threads.
///
/// The batch is cut into groups of sixteen images, and what is summed over groups is summed in
/// their order: the bits do not depend on the number of threads.
package final class BatchGradient {
  /// Of the last batch, in the layout of the parameters.
  package let gradient: ParameterBuffer
  private let parameters: ParameterBuffer
  private let transposed: TransposedWeights
  private let memory: BatchMemory
  private let workers: [BackwardPass]
  private let batchSize: Int
  private var losses: [Double]

  /// Fills one lane of a group's input with an image and returns its label. It runs on several
  /// threads at once, never on two with the same `worker`.
  package typealias Loader =
    (_ position: Int, _ worker: Int, _ lane: Int, _ input: LaneBuffer) -> UInt8

  /// - Parameters:
  ///   - parameters: read at each batch.
  ///   - batchSize: most images of a batch.
  ///   - threads: at least one is used, and no more than the batch has groups.
  package init(_ parameters: ParameterBuffer, batchSize: Int, threads: Int) {
    self.parameters = parameters
    self.batchSize = batchSize
    let groups = (batchSize + Lanes.scalarCount - 1) / Lanes.scalarCount
    gradient = ParameterBuffer(parameters.network)
    transposed = TransposedWeights(parameters.network)
    memory = BatchMemory(parameters.network, groups: groups)
    workers = (0..<min(max(threads, 1), groups)).map { _ in BackwardPass(parameters) }
    losses = [Double](repeating: 0, count: groups)
  }

  /// The loader's `worker` is below this.
  package var workerCount: Int { workers.count }

  /// Computes `gradient` for a batch.
  ///
  /// - Parameters:
  ///   - imageCount: images of this batch, at least one and at most `batchSize`.
  ///   - load: gives the image at each position of the batch.
  /// - Returns: the cross-entropy summed over the batch.
  package func compute(imageCount: Int, _ load: Loader) -> Double {
    precondition((1...batchSize).contains(imageCount))
    transposed.update(from: parameters)
    let lanes = Lanes.scalarCount
    let groups = (imageCount + lanes - 1) / lanes
    let scale = 1 / Float(imageCount)
    losses.withUnsafeMutableBufferPointer { losses in
      let losses = losses
      forEachJob(groups, threads: workers.count) { worker, group in
        let pass = workers[worker]
        let active = min(lanes, imageCount - group * lanes)
        let labels = (0..<active).map { lane in
          load(group * lanes + lane, worker, lane, pass.forward.input)
        }
        for lane in active..<lanes { pass.forward.input.clear(lane: lane) }
        losses[group] = pass.run(
          group: group, labels: labels, scale: scale, transposed: transposed, memory: memory)
      }
    }
    sumGradients(groups: groups)
    return losses[..<groups].reduce(0, +)
  }

  private func sumGradients(groups: Int) {
    memory.sumConvolutionGradients(groups: groups, into: gradient.base)
    for (dense, span) in zip(memory.dense, gradient.layout.spans) {
      guard let dense, let span else { continue }
      forEachJob(dense.jobs, threads: workers.count) { _, job in
        dense.gradient(
          job: job, groups: groups, weights: gradient.base + span.weights.lowerBound,
          bias: gradient.base + span.bias.lowerBound)
      }
    }
  }
}
