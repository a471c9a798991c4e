package import FloatInference

/// Gradient, update and average of one batch, on the threads of a team, without allocating.
package final class TrainingStep {
  private let batch: BatchGradient
  private let update: Update
  private let average: WeightAverage?
  private let parameters: ParameterBuffer
  private let team: ThreadTeam
  private var learningRate = 0.0
  /// What the team's threads run. Made once, since making one allocates.
  private var updateJob: ThreadTeam.Body = { _, _ in }

  /// Parameters that one job updates.
  private static let partCount = 8192

  package init(
    _ parameters: ParameterBuffer, batch: BatchGradient, update: Update, average: WeightAverage?,
    team: ThreadTeam
  ) {
    self.batch = batch
    self.update = update
    self.average = average
    self.parameters = parameters
    self.team = team
    updateJob = { [unowned self] _, job in runUpdate(job) }
  }

  /// - Parameter positions: of the batch's images in the epoch.
  /// - Returns: the loss summed over the images.
  package func run(_ positions: Range<Int>, learningRate: Double) -> Double {
    let loss = batch.compute(positions)
    batch.updateStatistics()
    self.learningRate = learningRate
    update.begin()
    average?.begin()
    let count = parameters.layout.count
    team.run((count + TrainingStep.partCount - 1) / TrainingStep.partCount, updateJob)
    return loss
  }

  private func runUpdate(_ job: Int) {
    let first = job * TrainingStep.partCount
    let part = first..<min(first + TrainingStep.partCount, parameters.layout.count)
    update.apply(batch.gradient, learningRate: learningRate, part: part)
    average?.update(from: parameters, part: part)
  }
}
