import LeNetModel

/// Everything the renderers need, decided before the first line of C is written.
struct Plan {
  let prefix: String
  let digest: String
  let network: Network
  let stages: [Stage]
  let memory: MemoryPlan
  let optimization: Optimization
  /// Whose code alone is written; nil for all processors'.
  let target: Target?
  /// Kernels that lie in a file of their own; of the same target.
  let sharedKernels: SharedKernels?
  /// Nil where nobody looked what the scores are worth.
  let confidence: IntegerConfidence?
  /// Made for some processors; where the preprocessor finds none, the portable C runs. Of one target, one at
  /// most.
  private(set) var families: [any KernelFamily] = []

  init(
    _ model: QuantizedModel, digest: String, optimization: Optimization, target: Target? = nil,
    shared: SharedKernels? = nil
  ) {
    prefix = Plan.identifier(model.provenance["name"] ?? "lenet5")
    self.digest = digest
    network = model.network
    self.optimization = optimization
    self.target = target
    sharedKernels = shared
    stages = Lowering.stages(of: model, poolsAnySize: optimization == .size)
    confidence = model.integerConfidence
    memory = MemoryPlan(outputByteCounts: stages.map(\.output.count))
    if optimization == .speed {
      let candidates: [(any KernelFamily)?] = [
        MVEKernels(self), DSPKernels(self), PackedKernels(self), AVRKernels(self),
      ]
      let found = candidates.compactMap(\.self)
      // A processor takes the first that it can: the one that leaves the fewest stages.
      let ordered = stages.indices.flatMap { count in
        found.filter { $0.portableStages.count == count }
      }
      let targets = target.map { [$0] } ?? Target.allCases
      let taken = Set(targets.compactMap { ordered.first(where: $0.takes)?.name })
      families = ordered.filter { taken.contains($0.name) }
    }
  }

  /// All kernels in assembly.
  var functions: [AssemblyFunction] {
    let targets = target.map { [$0] } ?? Target.allCases
    return families.flatMap { family in
      targets.filter { $0.takes(family) }.flatMap { family.functions(on: $0) }
    }
  }

  /// Whether a kernel lies in a file of its own.
  func isShared(_ function: AssemblyFunction) -> Bool {
    sharedKernels?.functions.contains(function) == true
  }

  var macroPrefix: String { prefix.uppercased() }

  var wording: Wording { Wording(network.signature) }

  /// The C variable that the result of an inference is found in.
  var answer: String { wording.answerVariable }

  /// Defined where the family is selected.
  func macro(of family: any KernelFamily) -> String {
    "\(macroPrefix)_KERNELS_\(family.name.uppercased())"
  }

  var constantByteCount: Int { stages.reduce(0) { $0 + $1.constantByteCount } }

  /// Prefixes whose header or macros the firmware or the C library has already.
  private static let takenPrefixes: Set = [
    // Headers of the firmware and those that its Makefile writes, then macros in them.
    "board", "core", "counter", "expected", "model", "nrf51", "profile", "protocol", "sample",
    "stack", "uart", "cmsdk_uart", "stm32_usart", "frame", "debug_control",
    // Of C99 and C11.
    "assert", "complex", "ctype", "errno", "fenv", "float", "inttypes", "iso646", "limits",
    "locale", "math", "setjmp", "signal", "stdalign", "stdarg", "stdatomic", "stdbool", "stddef",
    "stdint", "stdio", "stdlib", "stdnoreturn", "string", "tgmath", "threads", "time", "uchar",
    "wchar", "wctype",
  ]

  /// A C identifier in lower case: letters and digits stay, everything else becomes `_`.
  private static func identifier(_ name: String) -> String {
    let mapped = String(
      name.lowercased().unicodeScalars.map { scalar in
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "_"
      })
    let startsWithLetter = mapped.first.map { ("a"..."z").contains($0) } ?? false
    return startsWithLetter && !takenPrefixes.contains(mapped) ? mapped : "model_" + mapped
  }
}
