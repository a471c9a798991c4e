/// RV32IM.
struct RISCVAssembly: PackedAssembly {
  var processor: AssemblyFunction.Processor { .riscv }

  func window(_ window: PackedWindow, shapeCounts: [Int]) -> AssemblyFunction {
    let registers = Registers(window)
    var a = windowFunction(
      window,
      loop: [
        "In each shape in which rows of the kernel lie in the constants: the inputs of two columns"
          + (window.rowCount == 2 ? ", in the" : " are"),
        (window.rowCount == 2 ? "window's upper and lower row, are " : "")
          + "multiplied by both filters' weights, which share a word, and added",
        "to packed sums. Behind a segment these are added to each filter's sums."
          + (window.isLargest ? " Of the four, the largest is" : " All are stored."),
      ] + (window.isLargest ? ["the result."] : []),
      registers: [
        window.rowCount == 2
          ? "a0 and a3 walk through the inputs of the upper and the lower row, a1 through the constants; a4 to a7"
          : "a0 walks through the inputs, a1 through the constants; a4 and a5",
        window.rowCount == 2
          ? "are the packed sums of the window's columns in both rows; s0 to s3 the sums of these modulo 2^32, s4"
          : "are the packed sums of the window's columns; s0 and s1 the sums of these modulo 2^32, s2",
        window.rowCount == 2
          ? "to s7 the second filter's; t0 is a weight, t1 to t4 are inputs, t5 a product or how far the inputs move"
          : "and s3 the second filter's; t0 is a weight, t1 and t2 are inputs, t5 a product or how far the inputs move",
        "on, t6 counts rows of the kernel, \(registers.addend) is an addend.",
      ])
    a("addi sp, sp, -\(registers.frameByteCount)")
    a.stackGrew(by: registers.frameByteCount)
    for (index, register) in registers.saved.enumerated() {
      a("sw \(register), \(4 * index)(sp)")
      a.saved(register, at: 4 * index)
    }
    for sum in registers.first + registers.second { a("li \(sum), 0") }
    if window.rowCount == 2 { a("add a3, a0, \(window.isLargest ? "a2" : "a3")") }
    for (shape, count) in zip(window.shapes, shapeCounts) {
      a.note("Rows \(shape.note).")
      a("lw t6, 0(a1)", "addi a1, a1, 4", "beqz t6, 3f", "2:")
      a.looping(count) { renderBody(&$0, of: shape, in: window, registers) }
      a("3:")
    }
    for (both, second) in zip(registers.first, registers.second) {
      a("slli t0, \(second), 16", "sub \(both), \(both), t0")
    }
    if window.isLargest {
      for sums in [registers.first, registers.second] {
        for other in sums.dropFirst() {
          a("bgeu \(sums[0]), \(other), 4f", "mv \(sums[0]), \(other)", "4:")
        }
      }
      a("mv a0, \(registers.first[0])", "mv a1, \(registers.second[0])")
    } else {
      for (index, sum) in (registers.first + registers.second).enumerated() {
        a("sw \(sum), \(4 * index)(a2)")
      }
    }
    for (index, register) in registers.saved.enumerated() { a("lw \(register), \(4 * index)(sp)") }
    a.restored(registers.saved)
    a("addi sp, sp, \(registers.frameByteCount)")
    a.stackGrew(by: -registers.frameByteCount)
    a("ret")
    return a
  }

  /// Of the window's columns in its upper row, then in its lower one.
  private struct Registers {
    let packed: [String]
    let first: [String]
    let second: [String]
    let addend: String
    let saved: [String]
    let inputs: [String]

    var frameByteCount: Int { (4 * saved.count + 15) / 16 * 16 }

    init(_ window: PackedWindow) {
      let count = window.sumCount
      packed = (0..<count).map { "a\(4 + $0)" }
      first = (0..<count).map { "s\($0)" }
      second = (0..<count).map { "s\(count + $0)" }
      addend = "s\(2 * count)"
      saved = first + second + [addend]
      inputs = (0..<count).map { "t\(1 + $0)" }
    }
  }

  private func renderBody(
    _ a: inout AssemblyFunction, of shape: PackedRowShape, in window: PackedWindow,
    _ registers: Registers
  ) {
    let rows = ["a0", "a3"].prefix(window.rowCount)
    var offset = 0
    func next() -> String {
      defer { offset += 4 }
      return "\(offset)(a1)"
    }
    for (number, segment) in shape.segments.enumerated() {
      a("lw \(registers.addend), \(next())")
      for row in 0..<shape.rowCount {
        if number == 0 {
          a("lw t5, \(next())")
          for input in rows { a("add \(input), \(input), t5") }
        }
        for tap in segment {
          let inputs = loadInputs(&a, tap, of: segment, in: window, weight: next(), registers)
          for (input, sum) in zip(inputs, registers.packed) {
            if row == 0, tap == segment.lowerBound {
              a("mul \(sum), \(input), t0", "add \(sum), \(sum), \(registers.addend)")
            } else {
              a("mul t5, \(input), t0", "add \(sum), \(sum), t5")
            }
          }
        }
      }
      for (sum, filters) in zip(registers.packed, zip(registers.first, registers.second)) {
        a("add \(filters.0), \(filters.0), \(sum)", "srli \(sum), \(sum), 16")
        a("add \(filters.1), \(filters.1), \(sum)")
      }
    }
    a("addi a1, a1, \(offset)", "addi t6, t6, -1", "bnez t6, 2b")
  }

  /// Loads a tap's weight, and of the inputs what is not there: with a stride of 1, the even column's input is
  /// the odd one's of the tap before.
  ///
  /// - Returns: the inputs of the columns, in each row.
  private func loadInputs(
    _ a: inout AssemblyFunction, _ tap: Int, of segment: Range<Int>, in window: PackedWindow,
    weight: String, _ registers: Registers
  ) -> [String] {
    let rows = Array(["a0", "a3"].prefix(window.rowCount))
    let isFirst = tap == segment.lowerBound
    let swapped = window.stride == 1 && !(tap - segment.lowerBound).isMultiple(of: 2)
    let pairs = rows.indices.map { row in
      let pair = Array(registers.inputs[2 * row..<2 * row + 2])
      return swapped ? [pair[1], pair[0]] : pair
    }
    func load(_ column: Int) {
      for (row, pair) in zip(rows, pairs) {
        a("lbu \(pair[column]), \(window.input(tap, column: column))(\(row))")
      }
    }
    if isFirst || window.stride > 1 { load(0) }
    a("lw t0, \(weight)")
    load(1)
    return pairs.flatMap(\.self)
  }

  func fourUnits(inputCount: Int) -> AssemblyFunction {
    var a = fourUnitsFunction(
      registers: [
        "a0 walks through the inputs, up to a3, a1 through the weights; a4 to a7 are the sums, which go to",
        "where a2 points, t0 is an input, t1 to t4 are weights and their products.",
      ])
    let sums = ["a4", "a5", "a6", "a7"]
    a("add a3, a0, a3")
    for sum in sums { a("li \(sum), 0") }
    a("1:")
    a.looping(inputCount / PackedDense.inputsAtOnce) { a in
      for input in 0..<PackedDense.inputsAtOnce {
        a("lbu t0, \(input)(a0)")
        for (unit, sum) in sums.enumerated() {
          let register = "t\(1 + unit)"
          a("lbu \(register), \(4 * input + unit)(a1)", "mul \(register), \(register), t0")
          a("add \(sum), \(sum), \(register)")
        }
      }
      a("addi a0, a0, 8", "addi a1, a1, 32", "bne a0, a3, 1b")
    }
    for (index, sum) in sums.enumerated() { a("sw \(sum), \(4 * index)(a2)") }
    a("ret")
    return a
  }
}
