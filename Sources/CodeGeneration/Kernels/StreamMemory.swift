import LeNetModel

/// Where streaming kernels keep what in the scratch memory, in bytes from its start: each convolution's
/// six rows, then the last convolution's output, the features; where rows are no longer needed, the dense
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

  /// Of each convolution's six rows.
  let rows: [Int]
  let features: Int
  /// What the portable stages read and write.
  var tensors: [Int] = []
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
  /// that tests want behind that, see ``Streaming/Convolution/unreadInputRow``.
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
      let keptRowCount = output.height - (last.unreadInputRow == nil ? 1 : 0)
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

  /// With portable stages between: each tensor lies where neither what it is made of nor what is made of it
  /// does.
  ///
  /// - Parameters:
  ///   - convolutions: nil if there are none.
  ///   - featureByteCount: of their output.
  ///   - tensorByteCounts: of what the portable stages read and write.
  ///   - dense: nil if there are none.
  init(
    convolutions: StreamMemory?, featureByteCount: Int, tensorByteCounts: [Int],
    dense: StreamMemory?
  ) {
    rows = convolutions?.rows ?? []
    features = convolutions?.features ?? 0
    input = dense?.input ?? 0..<0
    self.dense = dense?.dense ?? []
    var end = max(convolutions?.byteCount ?? 0, dense?.byteCount ?? 0)
    var before = features..<features + featureByteCount
    for (index, count) in tensorByteCounts.enumerated() {
      let taken = index == tensorByteCounts.count - 1 ? [before, input] : [before]
      let place =
        ([0] + taken.map(\.upperBound)).sorted().first { place in
          !taken.contains { $0.overlaps(place..<place + count) }
        } ?? end
      before = place..<place + count
      tensors.append(place)
      end = max(end, before.upperBound)
    }
    byteCount = end
  }
}
