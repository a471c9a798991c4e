import LeNetModel

/// What an implementation does for a stage of an inference, as counts that its instructions are a weighted
/// sum of; the weights stand in `Costs`.
package struct Work: Hashable, Sendable {
  /// Which code does it, for implementations that have several: `dense`, `gathered`.
  package let kind: String
  /// How often what the kind names happens.
  package let counts: [Int]
  /// How often code is repeated that grows with the stage.
  package var repetitions = 0
  /// Whose portable C the code is like, if it is not the code of the implementation itself.
  package var likeness: Optimization?
}

extension PackedConvolution {
  /// Rows of tiles of pixels, bytes in them; other rows, bytes in them; tiles of a pair, windows of a pair, of all these
  /// the kernel's rows in each shape, and rescalings.
  var work: Work {
    let rows = convolution.computedRowCount
    let windows = rows * stage.output.width
    let tiles = (stage.output.width + tileWindowCount - 1) / tileWindowCount
    let loads = [rows * tiles, rows * tiles * rowByteCount]
    return Work(
      kind: "convolution",
      counts: (readsPixels ? loads + [0, 0] : [0, 0] + loads)
        + [rows * tiles * pairCount, windows * pairCount] + shapeCounts.map { 2 * windows * $0 }
        + [windows * stage.output.channels])
  }
}

extension PackedDense {
  /// Once, inputs, units, and groups of four units and eight inputs.
  var work: Work {
    Work(
      kind: "dense",
      counts: [
        1, paddedInputCount, unitCount, paddedUnitCount / 4,
        paddedUnitCount / 4 * paddedInputCount / Self.inputsAtOnce,
      ])
  }
}

extension DSPConvolution {
  /// Instructions of the assembly; rows, words in them that are moved; words that are loaded.
  var work: Work {
    let rows = convolution.computedRowCount
    let assembly = function(prefix: "")?.executedInstructionCount ?? 0
    let kept = slotCount - convolution.sumsPerOutput
    return Work(
      kind: "convolution",
      counts: [
        rows * assembly, rows, rows * columnWords * channels * kept,
        rows * columnWords * channels * convolution.rowStep,
      ])
  }
}

extension DSPDense {
  /// Once, inputs, groups of four units, and of these times four inputs.
  var work: Work {
    let groups = paddedUnitCount / 4
    return Work(
      kind: "dense",
      counts: [1, paddedInputCount, groups, groups * paddedInputCount / 4])
  }
}

extension MVEConvolution {
  /// Instructions of the assembly; rows of outputs, rows of inputs.
  var work: Work {
    let rows = convolution.computedRowCount
    let inputRows = convolution.unreadInputRows.lowerBound
    let windows = function(prefix: "")
    let loading = convolution.isFirst ? self.loading(prefix: "").executedInstructionCount : 0
    return Work(
      kind: "convolution",
      counts: [
        rows * (windows?.executedInstructionCount ?? 0) + inputRows * loading + fillingCount
          + (rows - 1) * (keptRowCount == 0 ? 0 : movingCount),
        rows, inputRows,
      ], repetitions: windows?.instructionCount ?? 0)
  }

  /// Instructions that fill the rows at first, and rows below the input later.
  private var fillingCount: Int {
    let below =
      convolution.rowStep * (stage.output.height - 1) + convolution.rowCount
      - convolution.padding.top - stage.input.height
    return MVEKernels.clearing(prefix: "", wordCount: (rowsByteCount + 3) / 4)
      .executedInstructionCount
      + max(0, below)
      * MVEKernels.clearing(prefix: "", wordCount: rowByteCount / 4).executedInstructionCount
  }

  private var movingCount: Int {
    MVEKernels.moving(prefix: "", wordCount: keptRowCount * rowByteCount / 4)
      .executedInstructionCount
  }
}

extension MVEDense {
  /// Instructions of the assembly, and once.
  var work: Work {
    let units = function(prefix: "")
    return Work(
      kind: "dense", counts: [units?.executedInstructionCount ?? 0, 1],
      repetitions: units?.instructionCount ?? 0)
  }
}

extension AVRUnrolledConvolution {
  /// Rows, bytes in them, windows of a filter, and of these weights other than zero and groups.
  var work: Work {
    let rows = convolution.computedRowCount
    let windows = rows * stage.output.width
    let weightCount = filters.reduce(0) { $0 + $1.weights.count { $0 != 0 } }
    return Work(
      kind: "unrolled",
      counts: [
        rows, rows * rowsByteCount / 6, windows * filters.count, windows * weightCount,
        windows * filters.reduce(0) { $0 + $1.groups.count },
      ], repetitions: weightCount)
  }
}

extension AVRLoopedConvolution {
  /// Rows, bytes in them, windows, channels of these, filters of these, and channels of a filter.
  var work: Work {
    let rows = convolution.computedRowCount
    let windows = rows * stage.output.width
    return Work(
      kind: "looped",
      counts: [
        rows, rows * rowsByteCount / 6, windows, windows * channels,
        windows * stage.output.channels, windows * stage.output.channels * channels,
      ])
  }
}

extension AVRDense {
  /// Blocks of units, and their products. Inputs of zero are passed over; how many, depends on the
  /// picture, and the cost of a product is that of the committed model's.
  var work: Work {
    Work(
      kind: "dense",
      counts: [outputByteCount / blockUnitCount, outputByteCount * inputCount])
  }
}

extension Stage {
  /// Of the portable C. For LeNet's convolutions windows, and windows that no padding reaches and others, each
  /// times input channels; for size sums, and products; for a dense layer units and products. The last count is
  /// how often a zero point is taken from an input.
  ///
  /// Only those were measured. Other convolutions' C is a sum at a time, as that of LeNet's for size, and is taken
  /// to cost as much for a sum and a product whatever the kernel. An element that an activation, pooling or a global
  /// average reads or writes, or looks up, is taken for a product of a dense layer, without a requantization.
  func portableWork(_ optimization: Optimization) -> Work {
    switch kind {
    case .convolution(let convolution):
      guard optimization == .speed, let (padding, _) = leNetConvolution else {
        return sumsWork(convolution)
      }
      let all = output.count * input.channels
      let inside =
        insideCount(output.height, input.height, padding)
        * insideCount(output.width, input.width, padding) * input.channels * output.channels
      // Twelve inputs for each row of the kernel.
      return Work(
        kind: convolutionKind(convolution),
        counts: [output.count, inside, all - inside, isDistance ? 0 : 60 * all],
        repetitions: padding > 0 ? 1 : 0)
    case .dense:
      let products = output.count * input.count
      return Work(kind: "dense", counts: [output.count, products, isDistance ? 0 : products])
    case .activation:
      return elementWork(output.count * (table == nil ? 2 : 3))
    case .pooling(_, let window):
      return elementWork(output.count * (window.count + 1))
    case .globalAverage:
      return elementWork(input.count + output.count)
    }
  }

  /// Of a convolution, a sum at a time.
  private func sumsWork(_ convolution: Convolution) -> Work {
    let (window, step) = (convolution.window, convolution.pooled?.size ?? 1)
    let (height, width) = (step * output.height, step * output.width)
    let products =
      Self.tapCount(width, input.width, window, before: window.padding.left)
      * Self.tapCount(height, input.height, window, before: window.padding.top)
      * output.channels * (convolution.isDepthwise ? 1 : input.channels)
    return Work(
      kind: convolutionKind(convolution),
      counts: [height * width * output.channels, products, isDistance ? 0 : products],
      repetitions: window.padding == 0 ? 0 : 1, likeness: .size)
  }

  private func convolutionKind(_ convolution: Convolution) -> String {
    (convolution.window.padding == 0 ? "valid" : "same") + (poolsSums ? " maximum" : " each")
      + (readsPixels ? " pixels" : "")
  }

  private func elementWork(_ count: Int) -> Work {
    Work(kind: "dense", counts: [0, count, 0], likeness: .size)
  }

  /// How many windows along rows, or columns, read no padding.
  private func insideCount(_ outputs: Int, _ inputs: Int, _ padding: Int) -> Int {
    (0..<outputs).count { 2 * $0 >= padding && 2 * $0 + 6 <= inputs + padding }
  }

  /// How many rows, or columns, of the kernel lie inside the input, over all sums along it.
  private static func tapCount(
    _ sums: Int, _ inputs: Int, _ window: Window, before padding: Int
  ) -> Int {
    (0..<sums).reduce(0) { count, sum in
      count
        + (0..<window.size).count {
          (0..<inputs).contains(sum * window.stride + $0 - padding)
        }
    }
  }
}
