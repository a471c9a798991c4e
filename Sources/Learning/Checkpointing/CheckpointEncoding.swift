import Bytes
import Digests
import LeNetModel
import Training

extension Checkpoint {
  /// The bytes of the file.
  package var encoded: [UInt8] {
    var body = CheckpointWriter()
    body.append(identity)
    body.append(state)

    let byteCount =
      CheckpointFormat.headerByteCount + body.bytes.count + CheckpointFormat.digestByteCount
    var file = CheckpointWriter()
    file.bytes.reserveCapacity(byteCount)
    file.bytes += CheckpointFormat.magic
    file.append(integer: CheckpointFormat.version)
    file.append(integer: UInt64(byteCount))
    file.bytes += body.bytes
    return file.bytes + sha256(file.bytes[...])
  }
}

private struct CheckpointWriter {
  var bytes: [UInt8] = []

  mutating func append(integer value: some FixedWidthInteger) {
    bytes.append(littleEndian: value)
  }

  mutating func append(count: Int) {
    append(integer: UInt64(count))
  }

  mutating func append(flag: Bool) {
    append(integer: UInt8(flag ? 1 : 0))
  }

  mutating func append(_ value: Double) {
    append(integer: value.bitPattern)
  }

  mutating func append(_ text: String) {
    append(count: text.utf8.count)
    bytes += text.utf8
  }

  mutating func append(_ values: [Float]) {
    append(count: values.count)
    bytes.append(littleEndian: values)
  }

  mutating func append(_ tensors: [FloatParameters]) {
    append(count: tensors.count)
    for tensor in tensors {
      append(tensor.weights)
      append(tensor.bias)
    }
  }

  mutating func append(_ identity: TrainingIdentity) {
    append(count: identity.entries.count)
    for (key, value) in identity.entries.sorted(by: { $0.key < $1.key }) {
      append(key)
      append(value)
    }
  }

  mutating func append(_ state: TrainingState) {
    append(count: state.finished.count)
    for stage in state.finished {
      append(stage.epochs)
      append(stage.parameters)
    }
    append(state.current)
  }

  mutating func append(_ state: StageState) {
    append(count: state.step)
    append(state.lossSum)
    append(state.seconds)
    append(state.epochs)
    append(state.parameters)
    append(state.optimizer.power1)
    append(state.optimizer.power2)
    append(state.optimizer.first)
    append(state.optimizer.second)
    append(flag: state.average != nil)
    if let average = state.average {
      append(count: average.updates)
      append(average.average)
    }
    append(flag: state.best != nil)
    if let best = state.best { append(best) }
  }

  mutating func append(_ epochs: [EpochRecord]) {
    append(count: epochs.count)
    for record in epochs { append(record) }
  }

  mutating func append(_ record: EpochRecord) {
    append(count: record.epoch)
    append(record.trainingLoss)
    append(record.validationLoss)
    append(record.validationAccuracy)
    append(record.learningRate)
    append(record.imagesPerSecond)
    append(record.seconds)
    append(flag: record.isBest)
  }
}
