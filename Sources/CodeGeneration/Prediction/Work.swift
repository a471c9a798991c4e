import LeNetModel

/// What an implementation does for a stage of an inference, as counts that its instructions are a weighted
/// sum of; the weights stand in `Costs`.
package struct Work: Hashable, Sendable {
  /// Which code does it, for implementations that have several: `dense`, `looped`.
  package let kind: String
  /// How often what the kind names happens. Where there is assembly, its instructions come first: these are
  /// known, and the rest is what a compiler makes of the C around it.
  package let counts: [Int]
  /// How much code there is, besides what there is for any stage of the kind: instructions of assembly.
  package var repetitions: Int
  /// What assembly takes of the stack.
  package let stackByteCount: Int

  package init(kind: String, counts: [Int], repetitions: Int = 0, stackByteCount: Int = 0) {
    self.kind = kind
    self.counts = counts
    self.repetitions = repetitions
    self.stackByteCount = stackByteCount
  }
}

extension PackedKernels {
  /// Functions that several stages share are code of the first of them.
  func work(on target: Target) -> [Work] {
    var shared: Set<PackedWindow> = []
    var hasDense = false
    var works = stageWork(on: target)
    for (index, stage) in selection.stages.enumerated() {
      let kernel = selection.kernels.first { $0.stage.firstLayer == stage.firstLayer }
      if let convolution = kernel as? PackedConvolution {
        if !shared.insert(convolution.window).inserted { works[index].repetitions = 0 }
      } else if kernel is PackedDense {
        if hasDense { works[index].repetitions = 0 }
        hasDense = true
      }
    }
    return works + [remainder]
  }

}

extension PackedConvolution {
  /// Instructions of the assembly; rows or tiles of them, bytes that are loaded, words that are moved; windows whose
  /// largest sum is rescaled, these sums, other windows, and theirs.
  func work(on target: Target) -> Work {
    let rows = convolution.computedRowCount
    let tiles = rows * (readsPixels ? (windowCount + tileWindowCount - 1) / tileWindowCount : 1)
    let windows = rows * windowCount
    let sums = windows * stage.output.channels * (window.isLargest ? 1 : window.sumCount)
    let function = PackedKernels.assembly(of: target)
      .window(window, shapeCounts: shapeCounts)
    let none = PackedKernels.assembly(of: target)
      .window(window, shapeCounts: shapeCounts.map { _ in 0 })
    // What is not in the loops runs for each pair.
    let loops = function.executedInstructionCount - none.executedInstructionCount
    var assembly = windows * (pairCount * none.executedInstructionCount + loops)
    if target == .cortexM0 {
      assembly +=
        window.isLargest
        ? sums * ThumbAssembly().rescaling().executedInstructionCount
        : sums / window.sumCount
          * ThumbAssembly().rescalingOfAll(count: window.sumCount)
          .executedInstructionCount
    }
    let loaded =
      readsPixels
      ? tiles * rowsByteCount : convolution.isFirst ? rows * convolution.rowStep * rowByteCount : 0
    let moved = readsPixels ? 0 : (rows - 1) * convolution.keptRowCount * rowByteCount / 4
    let uses = [windows * pairCount, sums]
    return Work(
      kind: "convolution",
      counts: [assembly, tiles, loaded, moved]
        + (window.isLargest ? uses + [0, 0] : [0, 0] + uses),
      repetitions: function.assembledInstructionCount,
      stackByteCount: function.deepestFrameByteCount)
  }
}

extension PackedDense {
  /// Instructions of the assembly; once, inputs, groups of four units, units.
  func work(on target: Target) -> Work {
    let groups = paddedUnitCount / Self.unitsAtOnce
    let function = PackedKernels.assembly(of: target)
      .fourUnits(inputCount: paddedInputCount)
    var assembly = groups * function.executedInstructionCount
    if target == .cortexM0 {
      assembly += unitCount * ThumbAssembly().rescaling().executedInstructionCount
    }
    return Work(
      kind: "dense", counts: [assembly, 1, paddedInputCount, groups, unitCount],
      repetitions: function.assembledInstructionCount,
      stackByteCount: function.deepestFrameByteCount)
  }
}

extension StageKernel {
  /// Of a kernel whose function is called so often in an inference.
  ///
  /// - Parameter counts: besides the instructions of the assembly.
  fileprivate func work(_ kind: String, calls: Int, counts: [Int]) -> Work {
    let function = function
    return Work(
      kind: kind, counts: [calls * (function?.executedInstructionCount ?? 0)] + counts,
      repetitions: function?.assembledInstructionCount ?? 0,
      stackByteCount: function?.deepestFrameByteCount ?? 0)
  }
}

extension DSPConvolution {
  /// Instructions of the assembly; rows, words in them that are moved; words that are loaded.
  func work(on target: Target) -> Work {
    let rows = convolution.computedRowCount
    let words = rows * columnWords * channels
    return work(
      "convolution", calls: rows,
      counts: [
        rows, words * (slotCount - convolution.sumsPerOutput), words * convolution.rowStep,
      ])
  }
}

extension DSPDense {
  /// Instructions of the assembly; once, inputs, outputs.
  func work(on target: Target) -> Work {
    work("dense", calls: 1, counts: [1, paddedInputCount, paddedUnitCount])
  }
}

extension MVEConvolution {
  /// Instructions of the assembly; rows of outputs, rows of inputs.
  func work(on target: Target) -> Work {
    let rows = convolution.computedRowCount
    let inputRows = convolution.unreadInputRows.lowerBound
    let windows = function
    let loading = convolution.isFirst ? self.loading.executedInstructionCount : 0
    return Work(
      kind: "convolution",
      counts: [
        rows * (windows?.executedInstructionCount ?? 0) + inputRows * loading + fillingCount
          + (rows - 1) * (convolution.keptRowCount == 0 ? 0 : movingCount),
        rows, inputRows,
      ], repetitions: windows?.assembledInstructionCount ?? 0,
      stackByteCount: windows?.deepestFrameByteCount ?? 0)
  }

  /// Instructions that fill the rows at first, and rows below the input later.
  private var fillingCount: Int {
    let below = convolution.readRowCount - stage.input.height
    return MVEKernels.clearing(wordCount: (rowsByteCount + 3) / 4)
      .executedInstructionCount
      + max(0, below)
      * MVEKernels.clearing(wordCount: rowByteCount / 4).executedInstructionCount
  }

  private var movingCount: Int {
    MVEKernels.moving(wordCount: convolution.keptRowCount * rowByteCount / 4)
      .executedInstructionCount
  }
}

extension MVEDense {
  /// Instructions of the assembly, and once.
  func work(on target: Target) -> Work {
    work("dense", calls: 1, counts: [1])
  }
}

extension AVRConvolution {
  /// Instructions of the assembly; rows, bytes in them that are moved, that are loaded.
  func work(on target: Target) -> Work {
    let rows = convolution.computedRowCount
    return work(
      kind, calls: rows,
      counts: [
        rows, rows * columnCount * convolution.keptRowCount,
        rows * columnCount * convolution.rowStep,
      ])
  }
}

extension AVRDense {
  /// Instructions of the assembly; products where inputs of zero are passed over, and others. How many are zero,
  /// depends on the picture, and what is saved is taken to be what the committed model saves.
  func work(on target: Target) -> Work {
    let products = outputByteCount * inputCount
    return work(
      "dense", calls: 1, counts: passesOverZeros ? [products, 0] : [0, products])
  }
}

extension Work {
  /// What belongs to no stage.
  ///
  /// - Parameter conversions: values that go from kernels' rows to dense layers, from tensors to dense layers,
  ///   from rows to tensors, from dense layers to tensors.
  static func rest(classCount: Int, _ conversions: [Int] = [0, 0, 0, 0]) -> Work {
    Work(kind: "rest", counts: [1, classCount] + conversions)
  }
}

extension Stage {
  /// Of the portable C: kinds differ in their loops.
  var portableWork: Work {
    switch kind {
    case .convolution(let convolution):
      return sumsWork(convolution)
    case .dense:
      let products = output.count * input.count
      return Work(
        kind: "portable dense", counts: [output.count, products, isDistance ? 0 : products])
    case .activation:
      let kind =
        table != nil
        ? "table" : limits == Lowering.allValues ? "copy" : cutsOffAbove ? "clamp" : "relu"
      return Work(kind: kind, counts: [1, output.count])
    case .pooling(let pooling, let window):
      return Work(
        kind: pooling == .max ? "maximum" : "mean",
        counts: [output.count, output.count * window.size, output.count * window.count])
    case .globalAverage:
      return Work(kind: "global mean", counts: [output.count, input.count])
    }
  }

  /// What is requantized, sums, rows of the kernel, products, and how often a zero point is taken from an
  /// input.
  private func sumsWork(_ convolution: Convolution) -> Work {
    let (window, step) = (convolution.window, convolution.pooled?.size ?? 1)
    let (height, width) = (step * output.height, step * output.width)
    let channels = output.channels * (convolution.isDepthwise ? 1 : input.channels)
    let rows =
      Self.tapCount(height, input.height, window, before: window.padding.top) * width * channels
    let products =
      Self.tapCount(width, input.width, window, before: window.padding.left)
      * Self.tapCount(height, input.height, window, before: window.padding.top) * channels
    let sums = height * width * output.channels
    return Work(
      kind: window.padding == 0 ? "sums" : "padded sums",
      counts: [
        poolsSums ? output.count : sums, sums, rows, products, isDistance ? 0 : products,
      ])
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
