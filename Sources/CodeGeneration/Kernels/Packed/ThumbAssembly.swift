/// Armv6-M and Armv8-M baseline: Cortex-M0, M0+, M23.
struct ThumbAssembly: PackedAssembly {
  var processor: AssemblyFunction.Processor { .thumb }

  func window(_ window: PackedWindow, shapeCounts: [Int]) -> AssemblyFunction {
    let kept =
      window.isLargest
      ? "the arguments, then the upper row's largest sums." : "the arguments."
    var a = windowFunction(
      window, loop: window.loop,
      registers: [
        "r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and",
        "an odd column; r8 and r9 the sums of these modulo 2^32, r10 and r11 the second filter's; r4 and r6",
        "are weights, r5 an input; r7 counts rows of the kernel"
          + (window.rowCount == 2
            ? "; r12 is row_byte_count, then 0. On the stack:" : ". On the stack:"),
        kept,
      ])
    let arguments = window.rowCount == 1 ? "r2" : window.isLargest ? "r0, r1" : "r0-r2"
    a.push("\(arguments), r4-r7, lr")
    if window.rowCount == 2 { a("mov r12, \(window.isLargest ? "r2" : "r3")") }
    a("mov r4, r8", "mov r5, r9", "mov r6, r10", "mov r7, r11")
    a.push("r4-r7", holding: "r8-r11")
    if window.rowCount == 2 {
      a.note("The window's upper row, then its lower one.")
      a("1:")
    }
    a.looping(window.rowCount) { a in
      a("movs r4, #0", "mov r8, r4", "mov r9, r4", "mov r10, r4", "mov r11, r4")
      for (shape, count) in zip(window.shapes, shapeCounts) {
        a.note("Rows \(shape.note).")
        a("ldmia r1!, {r7}", "cmp r7, #0", "beq 3f", "2:")
        a.looping(count) { a in
          a("ldmia r1!, {r2, r5}", "movs r3, r2", "adds r0, r0, r5")
          renderSegments(&a, of: shape, in: window)
          a("subs r7, r7, #1", "bne 2b")
        }
        a("3:")
      }
      for (both, second) in [("r8", "r10"), ("r9", "r11")] {
        a(
          "mov r4, \(second)", "lsls r4, r4, #16", "mov r5, \(both)", "subs r5, r5, r4",
          "mov \(both), r5")
      }
      a("mov r2, r8", "mov r3, r10")
      if window.isLargest {
        renderLargest(&a)
      } else {
        renderSums(&a, rowCount: window.rowCount)
      }
    }
    if window.isLargest {
      for (largest, other) in [("r0", "r2"), ("r1", "r3")] {
        a("cmp \(largest), \(other)", "bhs 5f", "mov \(largest), \(other)", "5:")
      }
    }
    a.pop("r4-r7", holding: "r8-r11")
    a.release(window.rowCount == 1 ? 4 : window.isLargest ? 8 : 12)
    a("pop {r4-r7, pc}")
    return a
  }

  /// Of a loop's body.
  private func renderSegments(
    _ a: inout AssemblyFunction, of shape: PackedRowShape, in window: PackedWindow
  ) {
    for (number, segment) in shape.segments.enumerated() {
      if number > 0 { a("ldmia r1!, {r2}", "movs r3, r2") }
      for row in 0..<shape.rowCount {
        if row > 0 { a("ldmia r1!, {r5}", "adds r0, r0, r5") }
        products(&a, segment, window)
      }
      a("add r8, r2", "lsrs r2, r2, #16", "add r10, r2")
      a("add r9, r3", "lsrs r3, r3, #16", "add r11, r3")
    }
  }

  /// Behind a row: r0 and r1 get the arguments, or, behind the lower one, the largest sums of the upper one.
  private func renderLargest(_ a: inout AssemblyFunction) {
    for (largest, other) in [("r2", "r9"), ("r3", "r11")] {
      a("cmp \(largest), \(other)", "bhs 5f", "mov \(largest), \(other)", "5:")
    }
    a("ldr r0, [sp, #16]", "ldr r1, [sp, #20]", "mov r4, r12", "cmp r4, #0", "beq 4f")
    a.note("Behind the upper row its largest sums lie where the arguments did.")
    a("str r2, [sp, #16]", "str r3, [sp, #20]", "movs r5, #0", "mov r12, r5")
    a("adds r0, r0, r4", "b 1b", "4:")
  }

  /// Behind a row: stores its sums.
  private func renderSums(_ a: inout AssemblyFunction, rowCount: Int) {
    a("ldr r5, [sp, #\(rowCount == 1 ? 16 : 24)]", "mov r6, r9", "mov r7, r11")
    a("str r2, [r5]", "str r6, [r5, #4]", "str r3, [r5, #\(8 * rowCount)]")
    a("str r7, [r5, #\(8 * rowCount + 4)]")
    guard rowCount == 2 else { return }
    a("ldr r0, [sp, #16]", "ldr r1, [sp, #20]", "mov r4, r12", "cmp r4, #0", "beq 4f")
    a("adds r5, r5, #8", "str r5, [sp, #24]", "movs r5, #0", "mov r12, r5")
    a("adds r0, r0, r4", "b 1b", "4:")
  }

  private func products(_ a: inout AssemblyFunction, _ taps: Range<Int>, _ window: PackedWindow) {
    for tap in taps {
      let isFirst = (tap - taps.lowerBound).isMultiple(of: 2)
      if isFirst {
        a(tap + 1 < taps.upperBound ? "ldmia r1!, {r4, r6}" : "ldmia r1!, {r4}")
      }
      let weight = isFirst ? "r4" : "r6"
      for (column, sum) in ["r2", "r3"].enumerated() {
        let input = window.input(tap, column: column)
        a("ldrb r5, [r0, #\(input)]", "muls r5, \(weight), r5", "adds \(sum), \(sum), r5")
      }
    }
  }

  func fourUnits(inputCount: Int) -> AssemblyFunction {
    var a = fourUnitsFunction(
      registers: [
        "r0 walks through the inputs, up to r12, r1 through the weights; r4 to r7 are the sums, r2 is an input,",
        "r3 a weight and its product. On the stack: where the sums go.",
      ])
    a.push("r2, r4-r7, lr")
    a("adds r3, r0, r3", "mov r12, r3")
    a("movs r4, #0", "movs r5, #0", "movs r6, #0", "movs r7, #0", "1:")
    a.looping(inputCount / PackedDense.inputsAtOnce) { a in
      for input in 0..<PackedDense.inputsAtOnce {
        a("ldrb r2, [r0, #\(input)]")
        for (unit, sum) in ["r4", "r5", "r6", "r7"].enumerated() {
          a("ldrb r3, [r1, #\(4 * input + unit)]", "muls r3, r2, r3", "adds \(sum), \(sum), r3")
        }
      }
      a("adds r0, #8", "adds r1, #32", "cmp r0, r12", "beq 2f", "b 1b")
    }
    a("2:")
    a.pop("r2")
    a("stmia r2!, {r4-r7}", "pop {r4-r7, pc}")
    return a
  }
}
