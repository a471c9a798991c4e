/// What an implementation costs on a target.
///
/// Found by least squares: the counts of ``Work``, and what was measured on emulated boards of the committed
/// model, which weighs most, networks like it and others of the whole domain. The measurements are in
/// `Tests/CostModel`, the fit in `Tests/ParityTests/CostModel`, which also sees to it that the costs are those that
/// it gives. Instructions of assembly are counted, not measured, and cost one each, but for those that branches
/// pass over: on AVR where inputs are zero, on Cortex-M0 where a result is in its limits. What compilers make of the
/// C around them varies.
struct Costs: Sendable {
  /// By kind of ``Work``, for each of its counts.
  let instructions: [String: [Double]]
  /// Bytes of code that there are once.
  let commonCode: Double
  /// By kind of ``Work``: bytes of code of a stage, of each of its ``Work/repetitions``.
  let code: [String: [Double]]
  /// Bytes of stack: once, a convolution, a byte of what assembly takes at most.
  let stack: [Double]

  /// Before anything was measured.
  static let unknown = Costs(instructions: [:], commonCode: 0, code: [:], stack: [0, 0, 0])

  /// With those of kinds of work that are not among these.
  func completed(by others: Costs) -> Costs {
    Costs(
      instructions: instructions.merging(others.instructions) { own, _ in own },
      commonCode: commonCode, code: code.merging(others.code) { own, _ in own }, stack: stack)
  }

  /// Instructions of a stage; nil for a kind that was never measured.
  func instructionCount(of work: Work) -> Int? {
    guard let costs = instructions[work.kind] else { return nil }
    return Int(zip(costs, work.counts).reduce(0) { $0 + $1.0 * Double($1.1) }.rounded())
  }

  func codeByteCount(of works: [Work]) -> Int {
    let stages = works.reduce(0) { sum, work in
      guard let costs = code[work.kind] else { return sum }
      return sum + costs[0] + costs[1] * Double(work.repetitions)
    }
    return Int((commonCode + stages).rounded())
  }

  func stackByteCount(of works: [Work], convolutionCount: Int) -> Int {
    let assembly = works.map(\.stackByteCount).max() ?? 0
    return Int(
      (stack[0] + stack[1] * Double(convolutionCount) + stack[2] * Double(assembly)).rounded())
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
