import LeNetModel

/// Processors of 32 bits whose multiplication gives 32 bits: Cortex-M0 to M3, RV32IM.
///
/// Convolution: two filters share a word, see ``PackedFilterPair``. Dense: four units at a time. The
/// loops are assembly, for compilers lose more than half of the time in them; the rest is C.
struct PackedKernels: KernelFamily {
  let prefix: String
  /// The C variable that the result of an inference is found in.
  let answer: String
  let convolutions: [PackedConvolution]
  let dense: [PackedDense]
  let memory: PackedMemory

  /// - Returns: nil if the network's form does not allow it.
  init?(_ plan: Plan) {
    guard let streaming = Streaming(plan.stages) else { return nil }
    let following = streaming.convolutions.dropFirst().map(Optional.some) + [nil]
    let convolutions = zip(streaming.convolutions, following).compactMap {
      PackedConvolution($0, next: $1)
    }
    let dense = streaming.dense.compactMap { PackedDense($0) }
    guard
      convolutions.count == streaming.convolutions.count, dense.count == streaming.dense.count,
      // Pixels are loaded in pairs, and what the layers' table holds has 16 bits.
      convolutions[0].stage.input.width.isMultiple(of: 2),
      convolutions.allSatisfy({
        max($0.rowByteCount, $0.outputStride, $0.stage.output.channels) <= Int(UInt16.max)
      })
    else { return nil }
    prefix = plan.prefix
    answer = plan.answer
    self.convolutions = convolutions
    self.dense = dense
    memory = PackedMemory(convolutions: convolutions, dense: dense)
  }

  let name = "packed"
  let description = "Cortex-M0, M0+, M3, M23; RV32 with multiplication"
  let condition =
    "defined(__GNUC__) && ((defined(__thumb__) && __ARM_ARCH_PROFILE == 'M' "
    + "&& !defined(__ARM_BIG_ENDIAN)) || (defined(__riscv_mul) && __riscv_xlen == 32 "
    + "&& !defined(__riscv_32e) && !defined(__riscv_e)))"

  var scratchByteCount: Int { memory.byteCount }
  var loadsWords: Bool { true }

  var constantByteCount: Int {
    let pairs = convolutions.reduce(0) { $0 + 4 * ($1.constants.count + $1.pairs.count) }
    return pairs + dense.reduce(0) { $0 + $1.weights.count + 4 * $1.rescaling.count }
  }

  func render(_ c: inout CWriter) {
    c.comment(["A convolution's constants; bytes of an input row, of an output channel."])
    c.block("struct \(prefix)_layer {", closing: "};") { c in
      c.line("const uint32_t *constants;")
      c.line("const uint32_t *pairs;")
      c.line("uint16_t row_byte_count;")
      c.line("uint16_t filters;")
      c.line("uint16_t stride;")
    }
    c.line()
    for kernel in convolutions {
      kernel.renderConstants(&c, prefix: prefix)
      c.line()
    }
    for kernel in dense {
      kernel.renderConstants(&c, prefix: prefix)
      c.line()
    }
    let processors: [(condition: String, assembly: any PackedAssembly)] = [
      ("#if defined(__riscv)", RISCVAssembly()), ("#elif defined(__thumb2__)", Thumb2Assembly()),
      ("#else", ThumbAssembly()),
    ]
    for (condition, assembly) in processors {
      c.line(condition)
      assembly.window(prefix: prefix).render(&c, prefix: prefix)
      c.line()
      assembly.fourUnits(prefix: prefix).render(&c, prefix: prefix)
    }
    c.line("#endif")
    c.line()
    PackedRows(kernels: self).render(&c)
  }
}

/// The two loops, for one instruction set.
protocol PackedAssembly {
  var processor: AssemblyFunction.Processor { get }
  /// `window(inputs, pair, row_byte_count)`: both filters' largest sums in a 2x2 window.
  func window(prefix: String) -> AssemblyFunction
  /// `four_units(inputs, weights, sums, count)`: four units' sums of `(w + 128) x`.
  func fourUnits(prefix: String) -> AssemblyFunction
}

extension PackedAssembly {
  func windowFunction(prefix: String, loop: [String], registers: [String]) -> AssemblyFunction {
    AssemblyFunction(
      "\(prefix)_window", on: processor, result: "uint64_t",
      parameters: [
        "const uint8_t *inputs", "const uint32_t *pair", "uint32_t row_byte_count",
      ],
      AssemblyFunction.Description(
        purpose: [
          "The largest of a pooling window's four sums, of the first filter in the low half, of the second",
          "in the high one.",
        ], loop: loop, registers: registers))
  }

  func fourUnitsFunction(prefix: String, registers: [String]) -> AssemblyFunction {
    AssemblyFunction(
      "\(prefix)_four_units", on: processor,
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
