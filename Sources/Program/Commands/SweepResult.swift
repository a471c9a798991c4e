import SweepSpace
import SweepStore
import Sweeping
import Training
import Workflows

/// A sweep as JSON.
struct SweepResult: Encodable {
  let database: String
  let method: String
  let seed: UInt64
  let metric: String
  let goal: String
  let counts: [String: Int]
  let best: SweepTrialResult?

  init(_ store: SweepStore, _ outcome: SweepOutcome) {
    database = store.path
    method = store.sweep.method
    seed = store.sweep.seed
    metric = outcome.configuration.metric.name
    goal = outcome.configuration.metric.goal.rawValue
    counts = Dictionary(
      uniqueKeysWithValues: StoredTrial.State.allCases.map { ($0.rawValue, outcome.count($0)) })
    best = outcome.best.map { SweepTrialResult($0.trial, value: $0.value) }
  }
}

/// A trial as JSON.
struct SweepTrialResult: Encodable {
  let trial: Int
  let state: String
  let reason: String?
  let configuration: TrialConfiguration
  /// Of the sweep's metric.
  let value: Double?
  let validationAccuracy: Double?
  let validationLoss: Double?
  let bestEpoch: Int?
  let epochs: Int
  let seconds: Double?
  let parameters: Int?
  let multiplyAccumulates: Int?
  let flashBytes: Int?
  let ramBytes: Int?
  /// The trial whose records these are.
  let answeredBy: Int?

  init(_ trial: StoredTrial, value: Double?) {
    self.trial = trial.number
    state = trial.state.rawValue
    reason = trial.reason
    configuration = trial.configuration
    self.value = value
    validationAccuracy = trial.best?.validationAccuracy
    validationLoss = trial.best?.validationLoss
    bestEpoch = trial.best?.epoch
    epochs = trial.epochs.count
    seconds = trial.epochs.isEmpty ? nil : trial.epochs.reduce(0) { $0 + $1.seconds }
    let cost = trial.training?.cost
    parameters = cost?.parameterCount
    multiplyAccumulates = cost?.multiplyAccumulateCount
    flashBytes = cost?.flashByteCount
    ramBytes = cost?.ramByteCount
    answeredBy = trial.answeredBy
  }
}
