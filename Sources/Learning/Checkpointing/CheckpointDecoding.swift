import Digests
import LeNetModel
import Training

extension Checkpoint {
  /// Any bytes give a checkpoint or an error; whether its state fits a recipe is for the trainer to
  /// say.
  package init(decoding bytes: [UInt8]) throws(CheckpointError) {
    var body = CheckpointReader(bytes, in: try Self.body(of: bytes))
    let identity = try body.identity()
    let state = try body.state()
    guard body.isAtEnd else { throw .malformed(field: "end", offset: body.offset) }
    self.init(identity, state)
  }

  /// What lies between the header and the digest, which are checked.
  private static func body(of bytes: [UInt8]) throws(CheckpointError) -> Range<Int> {
    let magic = CheckpointFormat.magic
    guard bytes.starts(with: magic) || magic.starts(with: bytes) else {
      throw .notACheckpoint
    }
    let (start, digest) = (CheckpointFormat.headerByteCount, CheckpointFormat.digestByteCount)
    guard bytes.count >= start + digest else {
      throw .truncated(found: bytes.count, expected: nil)
    }
    var header = CheckpointReader(bytes, in: magic.count..<start)
    let version = try header.integer(UInt32.self, "version")
    guard version == CheckpointFormat.version else {
      throw .version(found: version, expected: CheckpointFormat.version)
    }
    let byteCount = try header.integer(UInt64.self, "byte count")
    guard byteCount <= bytes.count else {
      throw .truncated(found: bytes.count, expected: byteCount)
    }
    guard byteCount == bytes.count else {
      throw .trailingBytes(count: bytes.count - Int(byteCount))
    }
    let end = bytes.count - digest
    guard sha256(bytes[..<end]) == Array(bytes[end...]) else {
      throw .damaged
    }
    return start..<end
  }
}

extension CheckpointReader {
  fileprivate mutating func identity() throws(CheckpointError) -> TrainingIdentity {
    var entries: [String: String] = [:]
    for _ in 0..<(try count(of: 16, "identity")) {
      let start = offset
      let key = try string("identity key")
      guard entries.updateValue(try string("identity value"), forKey: key) == nil else {
        throw .malformed(field: "identity key", offset: start)
      }
    }
    return TrainingIdentity(entries: entries)
  }

  fileprivate mutating func state() throws(CheckpointError) -> TrainingState {
    var finished: [FinishedStage] = []
    for _ in 0..<(try count(of: 16, "finished stages")) {
      let epochs = try epochs("epochs of a finished stage")
      finished.append(
        FinishedStage(epochs: epochs, parameters: try tensors("parameters of a finished stage")))
    }
    return TrainingState(finished: finished, current: try stage())
  }

  private mutating func stage() throws(CheckpointError) -> StageState {
    let step = try number("step")
    let (lossSum, seconds) = (try double("loss sum"), try double("seconds"))
    let epochs = try epochs("epochs")
    let parameters = try tensors("parameters")
    let (power1, power2) = (try double("power1"), try double("power2"))
    let optimizer = Update.State(
      first: try tensors("optimizer's first memory"),
      second: try tensors("optimizer's second memory"), power1: power1, power2: power2)
    var average: WeightAverage.State?
    if try flag("average") {
      let updates = try number("updates of the average")
      average = WeightAverage.State(average: try tensors("average"), updates: updates)
    }
    let best = try flag("best epoch") ? try tensors("best epoch") : nil
    return StageState(
      step: step, lossSum: lossSum, seconds: seconds, epochs: epochs, parameters: parameters,
      optimizer: optimizer, average: average, best: best)
  }

  private mutating func epochs(_ field: String) throws(CheckpointError) -> [EpochRecord] {
    var epochs: [EpochRecord] = []
    for _ in 0..<(try count(of: 57, field)) { epochs.append(try record()) }
    return epochs
  }

  private mutating func record() throws(CheckpointError) -> EpochRecord {
    EpochRecord(
      epoch: try number("epoch"), trainingLoss: try double("training loss"),
      validationLoss: try double("validation loss"),
      validationAccuracy: try double("validation accuracy"),
      learningRate: try double("learning rate"),
      imagesPerSecond: try double("images per second"), seconds: try double("seconds"),
      isBest: try flag("is best"))
  }

  private mutating func tensors(_ field: String) throws(CheckpointError) -> [FloatParameters] {
    var tensors: [FloatParameters] = []
    for _ in 0..<(try count(of: 16, field)) {
      tensors.append(FloatParameters(weights: try floats(field), bias: try floats(field)))
    }
    return tensors
  }
}
