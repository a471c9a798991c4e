import LeNetModel

/// Processors of 32 bits whose multiplication gives 32 bits: Cortex-M0 to M3, RV32IM.
///
/// Convolution: two filters share a word, see ``PackedFilterPair``. Dense: four units at a time. The
/// loops are assembly, for compilers lose more than half of the time in them; the rest is C.
struct PackedKernels: StreamingFamily {
  let selection: KernelSelection<PackedConvolution, PackedDense>
  let layout: StreamLayout

  init?(_ selection: KernelSelection<PackedConvolution, PackedDense>) {
    self.selection = selection
    layout = StreamLayout(selection) { run in
      StreamMemory(
        rowsByteCounts: run.convolutions.map(\.rowsByteCount),
        last: run.convolutions.last?.convolution,
        featureByteCount: run.dense.first?.paddedInputCount ?? run.features?.count ?? 0,
        outputByteCounts: zip(run.dense, run.dense.dropFirst()).map {
          max($0.paddedUnitCount, $1.paddedInputCount)
        })
    }
  }

  let name = "packed"
  let description = "Cortex-M0, M0+, M3, M23; RV32 with multiplication"
  private static let thumb =
    "__ARM_ARCH_PROFILE == 'M' && !defined(__ARM_BIG_ENDIAN)"
  private static let riscv =
    "defined(__riscv_mul) && __riscv_xlen == 32 && !defined(__riscv_32e) && !defined(__riscv_e)"

  let condition =
    "defined(__GNUC__) && ((defined(__thumb__) && \(Self.thumb)) || (\(Self.riscv)))"

  func condition(on target: Target) -> String {
    let instructions =
      switch target {
      case .rv32: Self.riscv
      case .cortexM0: "defined(__thumb__) && " + Self.thumb
      default: "defined(__thumb2__) && " + Self.thumb
      }
    return "defined(__GNUC__) && " + instructions
  }

  let loadsWords = true

  /// - Parameter target: one that takes the family.
  static func assembly(of target: Target) -> any PackedAssembly {
    switch target {
    case .cortexM0: ThumbAssembly()
    case .rv32: RISCVAssembly()
    case .cortexM3, .cortexM4, .cortexM55: Thumb2Assembly()
    case .avr: preconditionFailure("AVR has kernels of its own")
    }
  }
}

/// The two loops, for one instruction set.
protocol PackedAssembly {
  var processor: AssemblyFunction.Processor { get }
  /// Of convolutions, see ``PackedWindow``.
  ///
  /// - Parameter shapeCounts: how many rows, or groups of them, are taken in each shape.
  func window(_ window: PackedWindow, shapeCounts: [Int]) -> AssemblyFunction
  /// `four_units(inputs, weights, sums, count)`: four units' sums of `(w + 128) x`.
  ///
  /// - Parameter inputCount: of a call.
  func fourUnits(inputCount: Int) -> AssemblyFunction
}

extension PackedAssembly {
  func windowFunction(
    _ window: PackedWindow, loop: [String], registers: [String]
  ) -> AssemblyFunction {
    AssemblyFunction(
      window.name, on: processor, result: window.isLargest ? "uint64_t" : "void",
      parameters: ["const uint8_t *inputs", "const uint32_t *pair"]
        + (window.isLargest ? [] : ["uint32_t *sums"])
        + (window.rowCount == 2 ? ["uint32_t row_byte_count"] : []),
      AssemblyFunction.Description(purpose: window.purpose, loop: loop, registers: registers))
  }

  func fourUnitsFunction(registers: [String]) -> AssemblyFunction {
    AssemblyFunction(
      "four_units", on: processor,
      parameters: [
        "const uint8_t *inputs", "const uint8_t *weights", "uint32_t *sums", "uint32_t count",
      ],
      AssemblyFunction.Description(
        purpose: ["The sums of (w + 128) x of four units; count is a multiple of eight."],
        loop: [
          "For each eight inputs: the products of each with the four units' weights are added up."
        ],
        registers: registers))
  }
}
