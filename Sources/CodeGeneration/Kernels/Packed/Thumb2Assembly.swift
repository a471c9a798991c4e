/// Armv7-M without the instructions for signal processing: Cortex-M3.
struct Thumb2Assembly: PackedAssembly {
  var processor: AssemblyFunction.Processor { .thumb }

  func window(_ window: PackedWindow, shapeCounts: [Int]) -> AssemblyFunction {
    var a = windowFunction(
      window, loop: window.loop,
      registers: [
        "r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and",
        "an odd column; r4 and r5 the sums of these modulo 2^32, r6 and r7 the second filter's; r8 counts rows",
        "of the kernel; r9 to r11 are weights, r12 and lr inputs. On the stack: the arguments"
          + (window.isLargest ? ", then the upper" : "."),
      ] + (window.isLargest ? ["row's largest sums."] : []))
    let arguments = window.rowCount == 1 ? "r2" : window.isLargest ? "r0-r2" : "r0-r3"
    a.push("\(arguments), r4-r11, lr")
    if window.rowCount == 2 {
      a.note("The window's upper row, then its lower one.")
      a("1:")
    }
    a.looping(window.rowCount) { a in
      a("mov r4, #0", "mov r5, #0", "mov r6, #0", "mov r7, #0")
      for (shape, count) in zip(window.shapes, shapeCounts) {
        a.note("Rows \(shape.note).")
        a("ldr r8, [r1], #4", "cmp r8, #0", "beq.w 3f", "2:")
        a.looping(count) { a in
          a("ldmia r1!, {r2, r12}", "mov r3, r2", "add r0, r12")
          renderSegments(&a, of: shape, in: window)
          a("subs r8, #1", "bne.w 2b")
        }
        a("3:")
      }
      a("sub r4, r4, r6, lsl #16", "sub r5, r5, r7, lsl #16")
      if window.isLargest {
        renderLargest(&a)
      } else {
        renderSums(&a, rowCount: window.rowCount)
      }
    }
    if window.isLargest {
      for (largest, other) in [("r0", "r4"), ("r1", "r6")] {
        a("cmp \(largest), \(other)", "it lo", "movlo \(largest), \(other)")
      }
    }
    a.release(window.rowCount == 1 ? 4 : window.isLargest ? 12 : 16)
    a("pop {r4-r11, pc}")
    return a
  }

  /// Of a loop's body.
  private func renderSegments(
    _ a: inout AssemblyFunction, of shape: PackedRowShape, in window: PackedWindow
  ) {
    for (number, segment) in shape.segments.enumerated() {
      if number > 0 { a("ldr r2, [r1], #4", "mov r3, r2") }
      for row in 0..<shape.rowCount {
        if row > 0 { a("ldr r12, [r1], #4", "add r0, r12") }
        if window.stride == 1 {
          products(&a, segment)
        } else {
          separateProducts(&a, segment, window)
        }
      }
      a("add r4, r2", "add r6, r6, r2, lsr #16", "add r5, r3", "add r7, r7, r3, lsr #16")
    }
  }

  /// Behind a row: r0 and r1 get the arguments, or, behind the lower one, the largest sums of the upper one.
  private func renderLargest(_ a: inout AssemblyFunction) {
    for (largest, other) in [("r4", "r5"), ("r6", "r7")] {
      a("cmp \(largest), \(other)", "it lo", "movlo \(largest), \(other)")
    }
    a("ldrd r0, r1, [sp]", "ldr r3, [sp, #8]", "cbz r3, 4f")
    a.note("Behind the upper row its largest sums lie where the arguments did.")
    a("strd r4, r6, [sp]", "mov r2, #0", "str r2, [sp, #8]", "add r0, r3", "b.w 1b", "4:")
  }

  /// Behind a row: stores its sums.
  private func renderSums(_ a: inout AssemblyFunction, rowCount: Int) {
    a("ldr r2, [sp\(rowCount == 1 ? "" : ", #8")]", "strd r4, r5, [r2], #8")
    a("strd r6, r7, [r2\(rowCount == 1 ? "" : ", #8")]")
    guard rowCount == 2 else { return }
    a("ldrd r0, r1, [sp]", "ldr r3, [sp, #12]", "cbz r3, 4f")
    a("mov r4, #0", "strd r2, r4, [sp, #8]", "add r0, r3", "b.w 1b", "4:")
  }

  /// Of both columns with some taps of a row: column 0 meets input k with weight k, column 1 with
  /// weight k - 1.
  private func products(_ a: inout AssemblyFunction, _ taps: Range<Int>) {
    for tap in taps.lowerBound...taps.upperBound {
      let input = tap.isMultiple(of: 2) ? "r12" : "lr"
      // Three weights are loaded over the one before, which the odd column meets first then.
      let before = tap > taps.lowerBound ? weight(tap - 1, taps) : nil
      let isOverwritten = before != nil && taps.upperBound - tap >= 3
      if !isOverwritten { loadWeights(&a, taps, from: tap) }
      a("ldrb \(input), [r0, #\(tap)]")
      if let before { a("mla r3, \(input), \(before), r3") }
      if isOverwritten { loadWeights(&a, taps, from: tap) }
      if tap < taps.upperBound { a("mla r2, \(input), \(weight(tap, taps)), r2") }
    }
  }

  /// Of both columns, whose inputs differ.
  private func separateProducts(
    _ a: inout AssemblyFunction, _ taps: Range<Int>, _ window: PackedWindow
  ) {
    for tap in taps {
      loadWeights(&a, taps, from: tap)
      for (column, (sum, input)) in [("r2", "r12"), ("r3", "lr")].enumerated() {
        a("ldrb \(input), [r0, #\(window.input(tap, column: column))]")
        a("mla \(sum), \(input), \(weight(tap, taps)), \(sum)")
      }
    }
  }

  /// Three at a time.
  private func loadWeights(_ a: inout AssemblyFunction, _ taps: Range<Int>, from tap: Int) {
    guard tap < taps.upperBound, (tap - taps.lowerBound).isMultiple(of: 3) else { return }
    let registers = (tap..<min(tap + 3, taps.upperBound)).map { weight($0, taps) }
    a("ldmia r1!, {\(registers.joined(separator: ", "))}")
  }

  private func weight(_ tap: Int, _ taps: Range<Int>) -> String {
    ["r9", "r10", "r11"][(tap - taps.lowerBound) % 3]
  }

  func fourUnits(inputCount: Int) -> AssemblyFunction {
    var a = fourUnitsFunction(
      registers: [
        "r0 walks through the inputs, up to r3, r1 through the weights; r4 to r7 are the sums, which go to",
        "where r2 points, r8 an input, r12 and lr weights.",
      ])
    a.push("r4-r8, lr")
    a("add r3, r0", "mov r4, #0", "mov r5, #0", "mov r6, #0", "mov r7, #0")
    a("1:")
    a.looping(inputCount / PackedDense.inputsAtOnce) { a in
      for input in 0..<PackedDense.inputsAtOnce {
        a("ldrb r8, [r0, #\(input)]")
        for (unit, sum) in ["r4", "r5", "r6", "r7"].enumerated() {
          let register = unit.isMultiple(of: 2) ? "r12" : "lr"
          a("ldrb \(register), [r1, #\(4 * input + unit)]", "mla \(sum), r8, \(register), \(sum)")
        }
      }
      a("add r0, #8", "add r1, #32", "cmp r0, r3", "bne.w 1b")
    }
    a("stmia r2, {r4-r7}", "pop {r4-r8, pc}")
    return a
  }
}

extension PackedWindow {
  /// What both kinds of Thumb do, in words.
  var loop: [String] {
    (rowCount == 2
      ? [
        "For the window's upper row, then for its lower one, in each shape in which rows of the kernel lie in"
      ]
      : ["In each shape in which rows of the kernel lie in"]) + [
        "the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,",
        "and added to packed sums. Behind a segment these are added to each filter's sums. "
          + (isLargest ? "The largest of" : rowCount == 2 ? "All four are" : "Both are"),
        isLargest ? "all four is kept." : "stored.",
      ]
  }
}
