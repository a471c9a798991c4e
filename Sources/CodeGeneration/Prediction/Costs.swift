/// What an implementation costs on a target.
///
/// Found by least squares: the counts of ``Work``, and what was measured on emulated boards of the committed
/// model, which weighs most, and 17 networks of one to three convolutions and one to three dense layers. The
/// measurements are in `Tests/CostModel`, the fit in `Tests/ParityTests/CostModel`, which also sees to it that the
/// costs are those that it gives. No term has a meaning of its own; together they agree with what was measured. What
/// compilers make of the portable C varies most: programs are off by up to a tenth. What is not of LeNet's kinds was
/// never measured: see ``Stage/portableWork(_:)``.
struct Costs: Sendable {
  /// By kind of ``Work``, for each of its counts.
  let instructions: [String: [Double]]
  /// Bytes of code: once, a convolution, a dense layer, a repetition.
  let code: [Double]
  /// Bytes of stack: once, a convolution.
  let stack: [Double]

  /// Instructions of a stage; nil for a kind that was never measured.
  func instructionCount(of work: Work) -> Int? {
    guard let costs = instructions[work.kind] else { return nil }
    return Int(zip(costs, work.counts).reduce(0) { $0 + $1.0 * Double($1.1) }.rounded())
  }

  /// Bytes of code of a stage.
  func codeByteCount(of work: Work, isConvolution: Bool) -> Int {
    let stage = isConvolution ? code[1] : code[2]
    return Int((stage + code[3] * Double(work.repetitions)).rounded())
  }

  /// Bytes of code that there are once.
  var commonCodeByteCount: Int { Int(code[0].rounded()) }

  func stackByteCount(convolutionCount: Int) -> Int {
    Int((stack[0] + stack[1] * Double(convolutionCount)).rounded())
  }

  static func of(
    _ target: Target, kernels: String, optimization: Optimization
  ) -> Costs? {
    // Kernels made for a lesser core are the same instructions on another.
    let measured: Target =
      switch (target, kernels) {
      case (.cortexM4, "packed"), (.cortexM55, "packed"): .cortexM3
      case (.cortexM55, "dsp"): .cortexM4
      default: target
      }
    return table[Key(measured, kernels, optimization)]
  }

  struct Key: Hashable {
    let target: Target
    let kernels: String
    let optimization: Optimization

    init(_ target: Target, _ kernels: String, _ optimization: Optimization) {
      self.target = target
      self.kernels = kernels
      self.optimization = optimization
    }
  }
}
