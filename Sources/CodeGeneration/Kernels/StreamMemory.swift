import LeNetModel

/// Where the kernels of a run keep what in the scratch memory, in bytes from its start: each convolution's
/// rows, then the last convolution's output, the features; where rows are no longer needed, the dense
/// layers' outputs at the two ends in turn.
struct StreamMemory {
  /// What is read as the first dense layer's input.
  enum DenseInput {
    /// The features; the second dense layer writes over them.
    case features
    /// The features, which stay.
    case keptFeatures
    /// So many bytes at the start, made of the features: they must not grow into what is to be read.
    case copy(byteCount: Int)
  }

  /// Of each convolution's rows.
  let rows: [Int]
  let features: Int
  /// What the first dense layer reads, or is made of.
  let input: Range<Int>
  /// Of each dense layer's output.
  let dense: [Int]
  let byteCount: Int

  /// - Parameters:
  ///   - rowsByteCounts: of each convolution.
  ///   - featureByteCount: as the first dense layer reads them.
  ///   - outputByteCounts: of each dense layer.
  init(
    rowsByteCounts: [Int], featureByteCount: Int, denseInput: DenseInput, outputByteCounts: [Int]
  ) {
    var rowsEnd = 0
    rows = rowsByteCounts.map { count in
      defer { rowsEnd += count }
      return rowsEnd
    }
    let read: [Int] =
      switch denseInput {
      case .features: [featureByteCount]
      case .keptFeatures: []
      case .copy(let byteCount): [byteCount]
      }
    let chain = read + outputByteCounts
    let largest = zip(chain, chain.dropFirst()).map { $0 + $1 }.max() ?? chain.first ?? 0
    let end: Int
    // Whether the first output is at the start.
    let startsLow: Bool
    switch denseInput {
    case .features:
      (end, startsLow) = (max(rowsEnd + featureByteCount, largest), true)
      (features, byteCount) = (end - featureByteCount, end)
    case .keptFeatures:
      (end, startsLow) = (max(rowsEnd, largest), true)
      (features, byteCount) = (end, (end + featureByteCount + 3) / 4 * 4)
    case .copy(let inputByteCount):
      features = max(rowsEnd, inputByteCount)
      (end, startsLow) = (max(features + featureByteCount, largest), false)
      byteCount = end
    }
    input = features..<features + featureByteCount
    dense = outputByteCounts.enumerated().map { $0.isMultiple(of: 2) == startsLow ? 0 : end - $1 }
  }

  /// In the least memory: the last convolution's rows come first, then its output; the other convolutions'
  /// rows lie behind it and on its last row, which is written when they are no longer needed, but for a row
  /// that tests want behind that, see ``Streaming/Convolution/unreadInputRows``.
  ///
  /// - Parameters:
  ///   - last: the last convolution.
  ///   - featureByteCount: as the first dense layer reads them.
  ///   - outputByteCounts: of each dense layer but the last, whose outputs are the caller's.
  init(
    rowsByteCounts: [Int], last: Streaming.Convolution?, featureByteCount: Int,
    outputByteCounts: [Int]
  ) {
    features = rowsByteCounts.last ?? 0
    var end = features
    if let last {
      let output = last.stage.output
      let keptRowCount = output.height - (last.unreadInputRows.isEmpty ? 1 : 0)
      end = (features + output.channels * output.width * keptRowCount + 3) / 4 * 4
    }
    rows =
      rowsByteCounts.dropLast().map { count in
        defer { end += count }
        return end
      } + rowsByteCounts.suffix(1).map { _ in 0 }
    input = features..<features + featureByteCount
    end = max(end, input.upperBound)
    var before = input
    var dense: [Int] = []
    for count in outputByteCounts {
      let place = count <= before.lowerBound ? 0 : before.upperBound
      before = place..<place + count
      dense.append(place)
      end = max(end, before.upperBound)
    }
    self.dense = dense
    byteCount = (end + 3) / 4 * 4
  }
}

/// The scratch memory of all runs, and of the tensors between them and what is left to the portable C. Each
/// lies where neither what it is made of nor what is made of it does.
struct StreamLayout {
  /// Of each run; all begin at 0.
  let runs: [StreamMemory]
  /// Of each stage whose output is a tensor: `q`, [channel][row][column].
  let tensors: [Int: Int]
  let byteCount: Int

  init<Convolution, Dense>(
    _ selection: KernelSelection<Convolution, Dense>,
    memory: (KernelRun<Convolution, Dense>) -> StreamMemory
  ) {
    let runs = selection.runs.map(memory)
    var tensors: [Int: Int] = [:]
    var end = runs.map(\.byteCount).max() ?? 0
    var before = 0..<0
    for index in selection.stages.indices.dropLast() {
      let writer = selection.runs.firstIndex { $0.stages.contains(index) }
      if let writer, selection.runs[writer].stages.contains(index + 1) { continue }
      var taken = [before]
      if let writer {
        let (run, memory) = (selection.runs[writer], runs[writer])
        taken =
          run.dense.isEmpty
          ? [memory.features..<memory.features + (run.features?.count ?? 0)]
          : [0..<memory.byteCount]
      }
      if let reader = selection.runs.firstIndex(where: { $0.stages.lowerBound == index + 1 }) {
        taken.append(
          selection.runs[reader].convolutions.isEmpty
            ? runs[reader].input : 0..<runs[reader].byteCount)
      }
      let count = selection.stages[index].output.count
      let place =
        ([0] + taken.map(\.upperBound)).sorted().first { place in
          !taken.contains { $0.overlaps(place..<place + count) }
        } ?? end
      before = place..<place + count
      tensors[index] = place
      end = max(end, before.upperBound)
    }
    self.runs = runs
    self.tensors = tensors
    byteCount = max(end, 1)
  }
}
