import LeNetModel

/// A stage's constants, and the assembly that reads them.
protocol StageKernel {
  var stage: Stage { get }
  func work(on target: Target) -> Work
  /// 0 where there is no array.
  var constantByteCount: Int { get }

  func renderConstants(_ c: inout CWriter, prefix: String)
  /// Nil where one function serves all layers.
  var function: AssemblyFunction? { get }
}

extension StageKernel {
  func name(prefix: String) -> String { "\(prefix)_\(stage.name)" }
}

protocol ConvolutionKernel: StageKernel {
  var convolution: Streaming.Convolution { get }

  /// - Parameter next: the convolution that reads the output; nil if no kernel does.
  /// - Returns: nil if shape or weights do not allow it.
  init?(_ convolution: Streaming.Convolution, next: Streaming.Convolution?)
}

extension ConvolutionKernel {
  var stage: Stage { convolution.stage }
}

protocol DenseKernel: StageKernel {
  var layer: Streaming.Dense { get }

  /// - Parameter isFirst: whether no kernel for dense layers is before it.
  /// - Returns: nil if a sum may be too large.
  init?(_ layer: Streaming.Dense, isFirst: Bool)
}

extension DenseKernel {
  var stage: Stage { layer.stage }
}

/// Stages that follow each other and that kernels take: convolutions, then dense layers; one of both may be
/// missing.
struct KernelRun<Convolution: ConvolutionKernel, Dense: DenseKernel> {
  /// Of all stages.
  let stages: Range<Int>
  let convolutions: [Convolution]
  let dense: [Dense]

  var kernels: [any StageKernel] { convolutions + dense }
  /// What the last convolution leaves; nil if there is none.
  var features: Shape? { convolutions.last?.stage.output }
}

/// Which stages a family's kernels take; the others are left to the portable C.
struct KernelSelection<Convolution: ConvolutionKernel, Dense: DenseKernel> {
  typealias Run = KernelRun<Convolution, Dense>

  let prefix: String
  /// The C variable that the result of an inference is found in.
  let answer: String
  /// Whose code alone is written; nil for all processors'.
  let target: Target?
  /// Whether a kernel lies in a file of its own.
  let isShared: (AssemblyFunction) -> Bool
  /// All.
  let stages: [Stage]
  /// In the order of execution.
  let runs: [Run]

  /// As many as there can be.
  ///
  /// - Returns: nil if there is none.
  init?(_ plan: Plan) {
    prefix = plan.prefix
    answer = plan.answer
    target = plan.target
    isShared = plan.isShared
    stages = plan.stages
    var runs: [Run] = []
    var next = 0
    while next < stages.count {
      let run = Self.run(from: next, of: stages)
      if !run.stages.isEmpty { runs.append(run) }
      next = max(run.stages.upperBound, next + 1)
    }
    guard !runs.isEmpty else { return nil }
    self.runs = runs
  }

  private static func run(from start: Int, of stages: [Stage]) -> Run {
    let following = stages[start...].prefix { Streaming.Convolution($0) != nil }
    // As long as it can be: a kernel may not allow what comes behind it.
    let convolutions = longest(following.count) { count in
      var all = following.prefix(count).compactMap { Streaming.Convolution($0) }
      for index in all.indices.dropLast() {
        all[index].computedRowCount = all[index + 1].unreadInputRows.lowerBound
        all[index + 1].isFirst = false
      }
      return all.indices.compactMap { index in
        Convolution(all[index], next: index + 1 < all.count ? all[index + 1] : nil)
      }
    }
    let behind = start + convolutions.count
    let layers = stages.indices.suffix(from: behind).prefix { stages[$0].isDense }
    let dense = longest(layers.count) { count in
      layers.prefix(count).compactMap { index in
        Dense(
          Streaming.Dense(
            stages[index], isLast: index == behind + count - 1,
            readsRows: index == behind && !convolutions.isEmpty), isFirst: index == behind)
      }
    }
    return Run(
      stages: start..<behind + dense.count, convolutions: convolutions, dense: dense)
  }

  /// - Parameter kernels: as many as it is given, or fewer if a stage does not allow it.
  private static func longest<Kernel>(
    _ count: Int, _ kernels: (_ count: Int) -> [Kernel]
  ) -> [Kernel] {
    for count in stride(from: count, to: 0, by: -1) {
      let found = kernels(count)
      if found.count == count { return found }
    }
    return []
  }

  /// In the order of execution.
  var kernels: [any StageKernel] { runs.flatMap(\.kernels) }
  var portableStages: [Int] {
    stages.indices.filter { index in !runs.contains { $0.stages.contains(index) } }
  }

  var macros: String { prefix.uppercased() }
}

extension Stage {
  fileprivate var isDense: Bool { if case .dense = kind { true } else { false } }
}
