/// Armv7-M without the instructions for signal processing: Cortex-M3.
struct Thumb2Assembly: PackedAssembly {
  var processor: AssemblyFunction.Processor { .thumb }

  func window(prefix: String) -> AssemblyFunction {
    var a = windowFunction(
      prefix: prefix,
      loop: PackedFilterPair.loopOverRows,
      registers: [
        "r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and",
        "an odd column; r4 and r5 the sums of these modulo 2^32, r6 and r7 the second filter's; r8 counts rows",
        "of the kernel; r9 to r11 are weights, r12 and lr inputs. On the stack: the arguments, then the upper",
        "row's largest sums.",
      ])
    a.push("r0-r2, r4-r11, lr")
    a.note("The window's upper row, then its lower one.")
    a("1:", "mov r4, #0", "mov r5, #0", "mov r6, #0", "mov r7, #0")
    for shape in PackedFilterPair.Shape.allCases {
      a.note("Rows \(shape.note).")
      a("ldr r8, [r1], #4", "cmp r8, #0", "beq.w 3f", "2:", "ldmia r1!, {r2, r12}", "mov r3, r2")
      a("add r0, r12")
      for (number, segment) in shape.segments.enumerated() {
        if number > 0 { a("ldr r2, [r1], #4", "mov r3, r2") }
        products(&a, segment)
        if shape == .twoRows {
          a("ldr r12, [r1], #4", "add r0, r12")
          products(&a, segment)
        }
        a("add r4, r2", "add r6, r6, r2, lsr #16", "add r5, r3", "add r7, r7, r3, lsr #16")
      }
      a("subs r8, #1", "bne.w 2b", "3:")
    }
    a("sub r4, r4, r6, lsl #16", "sub r5, r5, r7, lsl #16")
    for (largest, other) in [("r4", "r5"), ("r6", "r7")] {
      a("cmp \(largest), \(other)", "it lo", "movlo \(largest), \(other)")
    }
    a("ldrd r0, r1, [sp]", "ldr r3, [sp, #8]", "cbz r3, 4f")
    a.note("Behind the upper row its largest sums lie where the arguments did.")
    a("strd r4, r6, [sp]", "mov r2, #0", "str r2, [sp, #8]", "add r0, r3", "b.w 1b", "4:")
    for (largest, other) in [("r0", "r4"), ("r1", "r6")] {
      a("cmp \(largest), \(other)", "it lo", "movlo \(largest), \(other)")
    }
    a.release(12)
    a("pop {r4-r11, pc}")
    return a
  }

  /// Of both columns with some taps of a row: column 0 meets input k with weight k, column 1 with
  /// weight k - 1.
  private func products(_ a: inout AssemblyFunction, _ taps: Range<Int>) {
    let registers = ["r9", "r10", "r11"]
    func weight(_ tap: Int) -> String { registers[(tap - taps.lowerBound) % 3] }
    for tap in taps.lowerBound...taps.upperBound {
      if tap < taps.upperBound, (tap - taps.lowerBound).isMultiple(of: 3) {
        let count = min(3, taps.upperBound - tap)
        a("ldmia r1!, {\(registers[..<count].joined(separator: ", "))}")
      }
      let input = tap.isMultiple(of: 2) ? "r12" : "lr"
      a("ldrb \(input), [r0, #\(tap)]")
      // The weight before may be in the register that the next one is loaded to, but not yet.
      if tap > taps.lowerBound { a("mla r3, \(input), \(weight(tap - 1)), r3") }
      if tap < taps.upperBound { a("mla r2, \(input), \(weight(tap)), r2") }
    }
  }

  func fourUnits(prefix: String) -> AssemblyFunction {
    var a = fourUnitsFunction(
      prefix: prefix,
      registers: [
        "r0 walks through the inputs, up to r3, r1 through the weights; r4 to r7 are the sums, which go to",
        "where r2 points, r8 an input, r12 and lr weights.",
      ])
    a.push("r4-r8, lr")
    a("add r3, r0", "mov r4, #0", "mov r5, #0", "mov r6, #0", "mov r7, #0")
    a("1:")
    for input in 0..<PackedDense.inputsAtOnce {
      a("ldrb r8, [r0, #\(input)]")
      for (unit, sum) in ["r4", "r5", "r6", "r7"].enumerated() {
        let register = unit.isMultiple(of: 2) ? "r12" : "lr"
        a("ldrb \(register), [r1, #\(4 * input + unit)]", "mla \(sum), r8, \(register), \(sum)")
      }
    }
    a("add r0, #8", "add r1, #32", "cmp r0, r3", "bne.w 1b", "stmia r2, {r4-r7}", "pop {r4-r8, pc}")
    return a
  }
}

extension PackedFilterPair {
  /// What both kinds of Thumb do for a window, in words.
  static let loopOverRows = [
    "For the window's upper row, then for its lower one, in each shape in which rows of the kernel lie in",
    "the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,",
    "and added to packed sums. Behind a segment these are added to each filter's sums. The largest of",
    "all four is kept.",
  ]
}

extension PackedFilterPair.Shape {
  var note: String {
    switch self {
    case .twoRows: "two at a time"
    case .row: "one at a time"
    case .threeAndTwo: "in segments of three and two taps"
    case .twoTwoOne: "in segments of two, two and one taps"
    }
  }
}
