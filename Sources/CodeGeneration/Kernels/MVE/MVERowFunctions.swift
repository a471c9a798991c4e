extension MVEKernels {
  /// What fills and moves rows, four words an instruction.
  var rowFunctions: [AssemblyFunction] { [clearing, moving] }

  private var clearing: AssemblyFunction {
    var a = AssemblyFunction(
      "\(prefix)_clear", on: .thumb, parameters: ["uint32_t *words", "int count"],
      AssemblyFunction.Description(
        purpose: ["Fills words with the byte 0x80, the value -128, which is zero."],
        loop: ["Four words at a time; of the last four as many as there are."],
        registers: ["r0 walks through the words, lr counts them; q0 is what they are filled with."])
    )
    a.push("r4, lr")
    a("movs r2, #128", "vdup.8 q0, r2", "dlstp.32 lr, r1")
    a("1:", "vstrw.32 q0, [r0], #16", "letp lr, 1b", "pop {r4, pc}")
    return a
  }

  private var moving: AssemblyFunction {
    var a = AssemblyFunction(
      "\(prefix)_move_rows", on: .thumb, parameters: ["uint32_t *rows", "int count"],
      AssemblyFunction.Description(
        purpose: ["Moves rows up by two, words that they are. A row has twice `count` bytes."],
        loop: [
          "Four words at a time, the first ones first; of the last four as many as there are."
        ],
        registers: ["r0 walks through where words go, r2 through where they are, lr counts them."]))
    a.push("r4, lr")
    a("add r2, r0, r1, lsl #2", "lsls r1, r1, #1", "dlstp.32 lr, r1")
    a("1:", "vldrw.32 q0, [r2], #16", "vstrw.32 q0, [r0], #16", "letp lr, 1b", "pop {r4, pc}")
    return a
  }
}
