import Checkpointing
import Digests
import ElementaryFunctions
import LeNetModel
import Training

let sampleRecipe = Recipe(
  network: .lenet5, optimizer: .adamW, learningRate: 1e-3, schedule: .oneCycle(warmUp: 0.2),
  weightDecay: 0.05, batchSize: 32, epochs: 25, averageDecay: 0.999, validationCount: 5000, seed: 1)

/// A checkpoint with values that a careless encoding would change.
let sample: Checkpoint = {
  var generator = SplitMix64(seed: 9)
  func tensors(_ specials: [Float] = []) -> [FloatParameters] {
    [3, 5].map { count in
      FloatParameters(
        weights: specials + (0..<count).map { _ in generator.nextFloat(within: 1) },
        bias: [generator.nextFloat()])
    }
  }
  func record(_ epoch: Int, isBest: Bool) -> EpochRecord {
    EpochRecord(
      epoch: epoch, trainingLoss: 0.1 + 0.2, validationLoss: .leastNonzeroMagnitude,
      validationAccuracy: 1 / 3, learningRate: 1e-3, imagesPerSecond: 12_345.678, seconds: 0.5,
      isBest: isBest)
  }
  let stage = StageState(
    step: 123_456_789_012, lossSum: 0.1, seconds: 1e300,
    epochs: [record(1, isBest: true), record(2, isBest: false)],
    parameters: tensors([-0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .ulpOfOne]),
    optimizer: Update.State(
      first: tensors(), second: tensors(), power1: 0.9 * 0.9, power2: 0.999 * 0.999),
    average: WeightAverage.State(average: tensors(), updates: 77), best: tensors())
  let teacher = FinishedStage(epochs: [record(1, isBest: true)], parameters: tensors())
  return Checkpoint(
    TrainingIdentity(sampleRecipe, data: ["dataset.é": "0f"]),
    TrainingState(finished: [teacher, teacher], current: stage))
}()

/// With neither finished stage, average nor best epoch.
let youngSample: Checkpoint = {
  var stage = sample.state.current
  (stage.average, stage.best, stage.epochs) = (nil, nil, [])
  return Checkpoint(sample.identity, TrainingState(finished: [], current: stage))
}()

/// Bytes with the byte count and the digest that belong to them: what is wrong with them is to be
/// found by reading them.
func sealed(_ body: some Sequence<UInt8>) -> [UInt8] {
  let body = Array(body)
  var bytes = Array(sample.encoded[..<12])
  withUnsafeBytes(of: UInt64(20 + body.count + 32).littleEndian) { bytes += $0 }
  bytes += body
  return bytes + sha256(bytes)
}
