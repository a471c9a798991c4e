extension MVEKernels {
  /// What fills and moves rows, four words an instruction.
  var rowFunctions: [AssemblyFunction] {
    [clearing] + (convolutions.contains { $0.keptRowCount > 0 } ? [moving] : [])
  }

  private var clearing: AssemblyFunction {
    var a = AssemblyFunction(
      "\(prefix)_clear", on: .thumb, parameters: ["uint32_t *words", "int count", "int value"],
      AssemblyFunction.Description(
        purpose: ["Fills words with a byte: the value that stands for zero."],
        loop: ["Four words at a time; of the last four as many as there are."],
        registers: ["r0 walks through the words, lr counts them; q0 is what they are filled with."])
    )
    a.push("r4, lr")
    a("vdup.8 q0, r2", "dlstp.32 lr, r1")
    a("1:", "vstrw.32 q0, [r0], #16", "letp lr, 1b", "pop {r4, pc}")
    return a
  }

  private var moving: AssemblyFunction {
    var a = AssemblyFunction(
      "\(prefix)_move_rows", on: .thumb,
      parameters: ["uint32_t *rows", "int distance", "int count"],
      AssemblyFunction.Description(
        purpose: ["Moves so many words of rows up by a distance in words."],
        loop: [
          "Four words at a time, the first ones first; of the last four as many as there are."
        ],
        registers: ["r0 walks through where words go, r1 through where they are, lr counts them."]))
    a.push("r4, lr")
    a("add r1, r0, r1, lsl #2", "dlstp.32 lr, r2")
    a("1:", "vldrw.32 q0, [r1], #16", "vstrw.32 q0, [r0], #16", "letp lr, 1b", "pop {r4, pc}")
    return a
  }
}

extension MVEConvolution {
  /// Rows that the next row of outputs reads, too.
  var keptRowCount: Int { convolution.rowCount - convolution.rowStep }
}
