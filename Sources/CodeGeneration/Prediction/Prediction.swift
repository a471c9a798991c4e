package import LeNetModel

/// Processors that the cost of generated code is predicted for.
package enum Target: String, CaseIterable, Sendable {
  case cortexM0 = "Cortex-M0"
  case cortexM3 = "Cortex-M3"
  case cortexM4 = "Cortex-M4"
  case cortexM55 = "Cortex-M55"
  case rv32 = "RV32IMAC"
  case avr = "AVR"

  /// - Parameter processor: as a board or a user names it: `Cortex-M0+`, `cortex-m4`.
  /// - Returns: the target that executes the same instructions; nil if none does.
  package init?(processor: String) {
    let name = processor.lowercased()
    let same: [String: Target] = [
      "cortex-m0+": .cortexM0, "cortex-m23": .cortexM0, "cortex-m4f": .cortexM4,
      "cortex-m7": .cortexM4, "cortex-m33": .cortexM4, "cortex-m52": .cortexM55,
      "cortex-m85": .cortexM55, "rv32": .rv32,
    ]
    guard let target = same[name] ?? Self.allCases.first(where: { $0.name == name }) else {
      return nil
    }
    self = target
  }

  /// As a user names it: `cortex-m4`.
  package var name: String { rawValue.lowercased() }

  /// Whether its instructions suffice for the family. Of those that do and that the network allows, the
  /// preprocessor takes the first.
  func takes(_ family: any KernelFamily) -> Bool { families.contains(family.name) }

  private var families: Set<String> {
    switch self {
    case .cortexM0, .cortexM3, .rv32: ["packed"]
    case .cortexM4: ["dsp", "packed"]
    case .cortexM55: ["mve", "dsp", "packed"]
    case .avr: ["avr"]
    }
  }
}

/// What generated code will take on a target, before it is compiled; picture and scores are the
/// caller's.
package struct Prediction: Hashable, Sendable {
  package let target: Target
  /// Which of the implementations the preprocessor will choose.
  package let kernels: String
  package let codeByteCount: Int
  package let constantByteCount: Int
  package let staticRAMByteCount: Int
  package let stackByteCount: Int
  /// Of each stage; then of what belongs to none, see ``Work/rest(classCount:_:)``.
  package let works: [Work]
  /// Of one inference, of each stage, then of what belongs to none; nil where one is of a kind that was never
  /// measured.
  package let instructions: [Stage]?
  /// Whether nothing of the kind was measured, and the costs are those of code that is made for size.
  package let isGuess: Bool

  package struct Stage: Hashable, Sendable {
    /// Of its first layer: `conv1`; or `rest`.
    package let name: String
    package let count: Int
  }

  package var flashByteCount: Int { codeByteCount + constantByteCount }
  package var ramByteCount: Int { staticRAMByteCount + stackByteCount }
  package var instructionCount: Int? { instructions?.reduce(0) { $0 + $1.count } }

  /// Of one inference, by what `lenet bench board` tells of the committed model: its cycles, counted
  /// on AVR and estimated on Cortex-M0, for each of its instructions. Nil for other targets.
  package var cycleCount: Int? {
    let cyclesPerInstruction: Double
    switch (target, kernels) {
    case (.cortexM0, "packed"): cyclesPerInstruction = 1.437
    case (.cortexM0, "portable"): cyclesPerInstruction = 1.544
    case (.avr, "avr"): cyclesPerInstruction = 1.392
    case (.avr, "portable"): cyclesPerInstruction = 1.670
    default: return nil
    }
    return instructionCount.map { Int((Double($0) * cyclesPerInstruction).rounded()) }
  }
}

extension Prediction {
  /// Of a model, for every target; as ``GeneratedCode/predictions``, and no code is generated.
  package static func all(of model: QuantizedModel, optimization: Optimization) -> [Prediction] {
    Plan(model, digest: "", optimization: optimization).predictions
  }
}

extension Plan {
  var predictions: [Prediction] {
    (target.map { [$0] } ?? Target.allCases).map { target in
      let family = families.first(where: target.takes)
      return Prediction(
        self, target: target, kernels: family?.name ?? "portable",
        works: family?.work(on: target) ?? stages.map(\.portableWork)
          + [.rest(classCount: stages[stages.count - 1].output.count)],
        constantByteCount: family?.constantByteCount ?? constantByteCount,
        scratchByteCount: family?.scratchByteCount ?? memory.byteCount, optimization: optimization)
    }
  }
}

extension Prediction {
  fileprivate init(
    _ plan: Plan, target: Target, kernels: String, works: [Work], constantByteCount: Int,
    scratchByteCount: Int, optimization: Optimization
  ) {
    let costs = Costs.of(target, kernels: kernels, optimization: optimization)
    // Of the portable C of stages that kernels take from all networks but few there are no measurements.
    let portable = Costs.of(target, kernels: "portable", optimization: .size) ?? .unknown
    let likely = costs.map { $0.completed(by: portable) } ?? portable
    self.target = target
    self.kernels = kernels
    codeByteCount = likely.codeByteCount(of: works)
    self.constantByteCount = constantByteCount
    // The scratch memory is an array of words.
    staticRAMByteCount = (scratchByteCount + 3) / 4 * 4
    let convolutionCount = plan.stages.count { stage in
      if case .convolution = stage.kind { true } else { false }
    }
    stackByteCount = likely.stackByteCount(of: works, convolutionCount: convolutionCount)
    self.works = works
    let counts = works.compactMap(likely.instructionCount)
    instructions =
      counts.count == works.count
      ? zip(plan.stages.map(\.name) + ["rest"], counts).map { Stage(name: $0, count: $1) } : nil
    isGuess = works.contains { costs?.instructions[$0.kind] == nil }
  }
}
