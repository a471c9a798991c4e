import LeNetModel

/// A stage's constants, and the assembly that reads them.
protocol StageKernel {
  var stage: Stage { get }
  var work: Work { get }
  /// 0 where there is no array.
  var constantByteCount: Int { get }

  func renderConstants(_ c: inout CWriter, prefix: String)
  /// Nil where one function serves all layers.
  func function(prefix: String) -> AssemblyFunction?
}

extension StageKernel {
  func name(prefix: String) -> String { "\(prefix)_\(stage.name)" }
}

/// Of a convolution with ReLU and 2x2 maximum.
protocol ConvolutionKernel: StageKernel {
  var convolution: Streaming.Convolution { get }

  /// - Parameter next: the convolution that reads the output; nil if none does.
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

/// Kernels for stages at the beginning and at the end; what is between is left to the portable C.
struct KernelSelection<Convolution: ConvolutionKernel, Dense: DenseKernel> {
  let prefix: String
  /// The C variable that the result of an inference is found in.
  let answer: String
  /// All.
  let stages: [Stage]
  let convolutions: [Convolution]
  let dense: [Dense]

  /// As many as there can be.
  ///
  /// - Returns: nil if there is none.
  init?(_ plan: Plan) {
    let streaming = Streaming(plan.stages)
    let convolutions = Self.longest(streaming.convolutionCount) { count in
      let convolutions = streaming.convolutions(first: count)
      let following = convolutions.dropFirst().map(Optional.some) + [nil]
      return zip(convolutions, following).compactMap { Convolution($0, next: $1) }
    }
    dense = Self.longest(streaming.denseCount) { count in
      streaming.dense(last: count, behind: convolutions.count).enumerated().compactMap {
        Dense($1, isFirst: $0 == 0)
      }
    }
    guard convolutions.count + dense.count > 0 else { return nil }
    self.convolutions = convolutions
    prefix = plan.prefix
    answer = plan.answer
    stages = plan.stages
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
  var kernels: [any StageKernel] { convolutions + dense }
  var portableStages: Range<Int> { convolutions.count..<stages.count - dense.count }
  /// What the last convolution leaves; nil if there is none.
  var features: Shape? { convolutions.last?.stage.output }
  /// Whether what the first dense layer reads is made of a tensor.
  var convertsInput: Bool { dense.first?.layer.readsRows == false }
  /// What the portable stages read and write besides pixels and scores, by the stages that leave it.
  var tensors: ArraySlice<Stage> {
    let end = min(portableStages.upperBound, stages.count - 1)
    return portableStages.isEmpty ? [] : stages[max(0, portableStages.lowerBound - 1)..<end]
  }

  /// - Parameter plan: the memory of kernels that follow each other.
  func memory(_ plan: (_ convolutions: [Convolution], _ dense: [Dense]) -> StreamMemory)
    -> StreamMemory
  {
    guard !portableStages.isEmpty else { return plan(convolutions, dense) }
    return StreamMemory(
      convolutions: convolutions.isEmpty ? nil : plan(convolutions, []),
      featureByteCount: features?.count ?? 0, tensorByteCounts: tensors.map(\.output.count),
      dense: dense.isEmpty ? nil : plan([], dense))
  }

  var macros: String { prefix.uppercased() }

  func name(ofConvolution index: Int) -> String { convolutions[index].name(prefix: prefix) }
  func name(ofDense index: Int) -> String { dense[index].name(prefix: prefix) }
}
