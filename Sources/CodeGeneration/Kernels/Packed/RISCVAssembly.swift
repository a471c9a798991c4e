/// RV32IM.
struct RISCVAssembly: PackedAssembly {
  var processor: AssemblyFunction.Processor { .riscv }

  private static let saved = (0...8).map { "s\($0)" }
  /// Of the window's columns in its upper row, then in its lower one: packed sums, then each filter's.
  private static let packed = ["a4", "a5", "a6", "a7"]
  private static let first = ["s0", "s1", "s2", "s3"]
  private static let second = ["s4", "s5", "s6", "s7"]

  func window(prefix: String) -> AssemblyFunction {
    var a = windowFunction(
      prefix: prefix,
      loop: [
        "In each shape in which rows of the kernel lie in the constants: the inputs of two columns, in the",
        "window's upper and lower row, are multiplied by both filters' weights, which share a word, and added",
        "to packed sums. Behind a segment these are added to each filter's sums. Of the four, the largest is",
        "the result.",
      ],
      registers: [
        "a0 and a3 walk through the inputs of the upper and the lower row, a1 through the constants; a4 to a7",
        "are the packed sums of the window's columns in both rows; s0 to s3 the sums of these modulo 2^32, s4",
        "to s7 the second filter's; t0 is a weight, t1 to t4 are inputs, t5 a product or how far the inputs move",
        "on, t6 counts rows of the kernel, s8 is an addend.",
      ])
    a("addi sp, sp, -48")
    a.stackGrew(by: 48)
    for (index, register) in Self.saved.enumerated() {
      a("sw \(register), \(4 * index)(sp)")
      a.saved(register, at: 4 * index)
    }
    for sum in Self.first + Self.second { a("li \(sum), 0") }
    a("add a3, a0, a2")
    for shape in PackedFilterPair.Shape.allCases {
      a.note("Rows \(shape.note).")
      a("lw t6, 0(a1)", "addi a1, a1, 4", "beqz t6, 3f", "2:")
      var offset = 0
      func next() -> String {
        defer { offset += 4 }
        return "\(offset)(a1)"
      }
      for (number, segment) in shape.segments.enumerated() {
        a("lw s8, \(next())")
        for row in 0..<shape.rowCount {
          if number == 0 { a("lw t5, \(next())", "add a0, a0, t5", "add a3, a3, t5") }
          a("lbu t1, \(segment.lowerBound)(a0)", "lbu t3, \(segment.lowerBound)(a3)")
          for tap in segment {
            let swapped = !(tap - segment.lowerBound).isMultiple(of: 2)
            let upper = swapped ? ["t2", "t1"] : ["t1", "t2"]
            let lower = swapped ? ["t4", "t3"] : ["t3", "t4"]
            a(
              "lw t0, \(next())", "lbu \(upper[1]), \(tap + 1)(a0)",
              "lbu \(lower[1]), \(tap + 1)(a3)")
            for (input, sum) in zip(upper + lower, Self.packed) {
              if row == 0, tap == segment.lowerBound {
                a("mul \(sum), \(input), t0", "add \(sum), \(sum), s8")
              } else {
                a("mul t5, \(input), t0", "add \(sum), \(sum), t5")
              }
            }
          }
        }
        for (sum, filters) in zip(Self.packed, zip(Self.first, Self.second)) {
          a("add \(filters.0), \(filters.0), \(sum)", "srli \(sum), \(sum), 16")
          a("add \(filters.1), \(filters.1), \(sum)")
        }
      }
      a("addi a1, a1, \(offset)", "addi t6, t6, -1", "bnez t6, 2b", "3:")
    }
    for (both, second) in zip(Self.first, Self.second) {
      a("slli t0, \(second), 16", "sub \(both), \(both), t0")
    }
    for sums in [Self.first, Self.second] {
      for other in sums.dropFirst() {
        a("bgeu \(sums[0]), \(other), 4f", "mv \(sums[0]), \(other)", "4:")
      }
    }
    a("mv a0, s0", "mv a1, s4")
    for (index, register) in Self.saved.enumerated() { a("lw \(register), \(4 * index)(sp)") }
    a.restored(Self.saved)
    a("addi sp, sp, 48")
    a.stackGrew(by: -48)
    a("ret")
    return a
  }

  func fourUnits(prefix: String) -> AssemblyFunction {
    var a = fourUnitsFunction(
      prefix: prefix,
      registers: [
        "a0 walks through the inputs, up to a3, a1 through the weights; a4 to a7 are the sums, which go to",
        "where a2 points, t0 is an input, t1 to t4 are weights and their products.",
      ])
    let sums = ["a4", "a5", "a6", "a7"]
    a("add a3, a0, a3")
    for sum in sums { a("li \(sum), 0") }
    a("1:")
    for input in 0..<PackedDense.inputsAtOnce {
      a("lbu t0, \(input)(a0)")
      for (unit, sum) in sums.enumerated() {
        let register = "t\(1 + unit)"
        a("lbu \(register), \(4 * input + unit)(a1)", "mul \(register), \(register), t0")
        a("add \(sum), \(sum), \(register)")
      }
    }
    a("addi a0, a0, 8", "addi a1, a1, 32", "bne a0, a3, 1b")
    for (index, sum) in sums.enumerated() { a("sw \(sum), \(4 * index)(a2)") }
    a("ret")
    return a
  }
}
