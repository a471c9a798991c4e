package import FloatInference
import LaneKernels
import LeNetModel

/// The gradient of the mean cross-entropy over a batch, on several threads.
///
/// The batch is cut into groups of sixteen images, and what is summed over groups is summed in
/// their order: the bits do not depend on the number of threads.
package final class BatchGradient {
  /// Of the last batch, in the layout of the parameters.
  package let gradient: ParameterBuffer
  private let parameters: ParameterBuffer
  private unowned let source: any ImageSource
  private let targets: (any TargetSource)?
  private unowned let masks: (any MaskSource)?
  private let team: ThreadTeam
  private let kernels: Kernels
  private let transposed: TransposedWeights
  private let memory: BatchMemory
  private let workers: [BackwardPass]
  /// One for each worker: sixteen images.
  private let rows: [LaneBuffer]
  private let batchSize: Int
  private let losses: UnsafeMutableBufferPointer<Double>

  private var positions = 0..<0
  /// What the team's threads run. Made once, since making one allocates.
  private var groupJob: ThreadTeam.Body = { _, _ in }
  private var sumJob: ThreadTeam.Body = { _, _ in }
  private let sums: [Sum]

  /// What one thread adds up after the groups are done.
  private enum Sum {
    /// A dense layer's gradient, for a part of its units.
    case dense(layer: Int, part: Int)
    /// The groups' gradients of a layer.
    case groups(layer: Int)
  }

  /// - Parameters:
  ///   - parameters: read at each batch.
  ///   - source: must outlive this.
  ///   - batchSize: most images of a batch.
  ///   - team: its size is the number of the source's workers.
  ///   - dropout: the rate behind hidden dense layers, and where the masks come from, which must
  ///     outlive this; nil drops nothing, in dropout layers neither.
  ///   - labelSmoothing: the part of a label's target that all classes share.
  package convenience init(
    _ parameters: ParameterBuffer, source: any ImageSource,
    dropout: (rate: Double, masks: any MaskSource)? = nil, labelSmoothing: Double = 0,
    batchSize: Int, team: ThreadTeam, kernels: Kernels = .best
  ) {
    self.init(
      parameters, source: source, teaching: nil, dropout: dropout, labelSmoothing: labelSmoothing,
      batchSize: batchSize, team: team, kernels: kernels)
  }

  /// - Parameter teaching: where the targets beside the labels come from.
  init(
    _ parameters: ParameterBuffer, source: any ImageSource,
    teaching: (distillation: Distillation, targets: any TargetSource)?,
    dropout: (rate: Double, masks: any MaskSource)?, labelSmoothing: Double, batchSize: Int,
    team: ThreadTeam, kernels: Kernels = .best
  ) {
    targets = teaching?.targets
    masks = dropout?.masks
    self.parameters = parameters
    self.source = source
    self.team = team
    self.kernels = kernels
    self.batchSize = batchSize
    let groups = BatchGradient.groupCount(batchSize)
    gradient = ParameterBuffer(parameters.network)
    transposed = TransposedWeights(parameters.network)
    let memory = BatchMemory(parameters.network, groups: groups)
    self.memory = memory
    workers = (0..<team.threadCount).map { _ in
      BackwardPass(
        parameters, labelSmoothing: labelSmoothing,
        softTargets: teaching.map {
          SoftTargets($0.distillation, classCount: parameters.network.classCount)
        },
        dropout: dropout.map { Dropout(parameters.network, rate: $0.rate) }, kernels: kernels)
    }
    rows = (0..<team.threadCount).map { _ in
      LaneBuffer(count: parameters.network.inputShape.count)
    }
    losses = .allocate(capacity: groups)
    losses.initialize(repeating: 0)
    sums =
      memory.dense.enumerated().flatMap { layer, dense in
        (0..<(dense?.jobs ?? 0)).map { .dense(layer: layer, part: $0) }
      } + memory.summedLayers.map { .groups(layer: $0) }
    groupJob = { [unowned self] worker, group in runGroup(group, worker: worker) }
    sumJob = { [unowned self] _, job in runSum(job) }
  }

  deinit {
    losses.deallocate()
  }

  /// Groups of that many images. More threads than a batch has groups have nothing to do for most
  /// of a step.
  package static func groupCount(_ imageCount: Int) -> Int {
    (imageCount + Lanes.scalarCount - 1) / Lanes.scalarCount
  }

  /// Computes `gradient` for a batch.
  ///
  /// - Parameter positions: of its images in the epoch; at least one and at most `batchSize`.
  /// - Returns: the cross-entropy summed over the batch.
  package func compute(_ positions: Range<Int>) -> Double {
    precondition((1...batchSize).contains(positions.count))
    self.positions = positions
    transposed.update(from: parameters)
    let groups = BatchGradient.groupCount(positions.count)
    team.run(groups, groupJob)
    team.run(sums.count, sumJob)
    var loss = 0.0
    for group in 0..<groups { loss += losses[group] }
    return loss
  }

  /// Moves the running statistics of batch normalization, which lie among the parameters, towards those
  /// of the batch that was computed last.
  func updateStatistics() {
    for (memory, span) in zip(memory.statistics, parameters.layout.statistics) {
      guard let memory, let span else { continue }
      memory.update(
        variances: parameters.base + span.weights.lowerBound,
        means: parameters.base + span.bias.lowerBound, imageCount: positions.count)
    }
  }

  private func runGroup(_ group: Int, worker: Int) {
    let lanes = Lanes.scalarCount
    let pass = workers[worker]
    let rows = rows[worker]
    let pixelCount = rows.count
    let first = positions.lowerBound + group * lanes
    let active = min(lanes, positions.upperBound - first)
    for lane in 0..<lanes {
      let row = rows.scalars + lane * pixelCount
      if lane < active {
        pass.labels[lane] = source.load(position: first + lane, worker: worker, into: row)
        if let masks {
          pass.dropout?.draw(masks.maskNumbers(position: first + lane), lane: lane)
        }
      } else {
        row.update(repeating: 0, count: pixelCount)
      }
    }
    kernels.table.pointee.to_lanes(
      rows.scalars, Int32(pixelCount), pass.forward.input.scalars, Int32(pixelCount))
    if let targets, let scores = pass.softTargets?.scores {
      targets.load(
        first..<first + active, worker: worker, input: pass.forward.input, into: scores)
    }
    losses[group] = pass.run(
      group: group, imageCount: active, scale: 1 / Float(positions.count),
      transposed: transposed, memory: memory)
  }

  private func runSum(_ job: Int) {
    switch sums[job] {
    case .dense(let layer, let part):
      guard let dense = memory.dense[layer], let span = gradient.layout.spans[layer] else { return }
      dense.gradient(
        job: part, imageCount: positions.count, weights: gradient.base + span.weights.lowerBound,
        bias: gradient.base + span.bias.lowerBound, kernels: kernels)
    case .groups(let layer):
      guard let span = gradient.layout.spans[layer] else { return }
      memory.sumGradients(
        ofLayer: layer, groups: BatchGradient.groupCount(positions.count),
        into: gradient.base + span.weights.lowerBound)
    }
  }
}
