extension MVEKernels {
  func functions(on target: Target) -> [AssemblyFunction] {
    selection.kernels.compactMap(\.function) + rowFunctions
  }

  /// What fills and moves rows, four words an instruction, and loads them.
  var rowFunctions: [AssemblyFunction] {
    guard !convolutions.isEmpty else { return [] }
    return [Self.clearing(wordCount: 0)]
      + (convolutions.contains { $0.convolution.keptRowCount > 0 }
        ? [Self.moving(wordCount: 0)] : [])
      + selection.runs.compactMap { $0.convolutions.first?.loading }
  }

  /// - Parameter wordCount: of the call whose instructions are counted.
  static func clearing(wordCount: Int) -> AssemblyFunction {
    var a = AssemblyFunction(
      "clear", on: .thumb, parameters: ["uint32_t *words", "int count", "int value"],
      AssemblyFunction.Description(
        purpose: ["Fills words with a byte: the value that stands for zero."],
        loop: ["Four words at a time; of the last four as many as there are."],
        registers: ["r0 walks through the words, lr counts them; q0 is what they are filled with."])
    )
    a.push("r4, lr")
    a("vdup.8 q0, r2", "dlstp.32 lr, r1", "1:")
    a.looping((wordCount + 3) / 4) { a in a("vstrw.32 q0, [r0], #16", "letp lr, 1b") }
    a("pop {r4, pc}")
    return a
  }

  /// - Parameter wordCount: of the call whose instructions are counted.
  static func moving(wordCount: Int) -> AssemblyFunction {
    var a = AssemblyFunction(
      "move_rows", on: .thumb,
      parameters: ["uint32_t *rows", "int distance", "int count"],
      AssemblyFunction.Description(
        purpose: ["Moves so many words of rows up by a distance in words."],
        loop: [
          "Four words at a time, the first ones first; of the last four as many as there are."
        ],
        registers: ["r0 walks through where words go, r1 through where they are, lr counts them."]))
    a.push("r4, lr")
    a("add r1, r0, r1, lsl #2", "dlstp.32 lr, r2", "1:")
    a.looping((wordCount + 3) / 4) { a in
      a("vldrw.32 q0, [r1], #16", "vstrw.32 q0, [r0], #16", "letp lr, 1b")
    }
    a("pop {r4, pc}")
    return a
  }
}
