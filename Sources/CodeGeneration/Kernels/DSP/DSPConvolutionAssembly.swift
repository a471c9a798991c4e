import LeNetModel

extension DSPConvolution {
  /// On the stack: output, its end, the accumulators' highest digits, end of the constants.
  private static let frameByteCount = 20

  func function(prefix: String) -> AssemblyFunction? {
    var a = AssemblyFunction(
      "\(name(prefix: prefix))_windows", on: .thumb,
      parameters: ["const uint32_t *rows", "const uint32_t *constants", "void *output"],
      AssemblyFunction.Description(
        purpose: [
          "A row of windows of \(stage.name). Rows are [column / 2][channel][6 rows], a word each: the value of",
          "the even column + 2^21 * the odd one's. Output is "
            + (next == nil
              ? "[channel][column], a byte each." : "a row of the next convolution's."),
        ],
        loop: [
          "For each filter, then for each window: the products of three words of columns with three of",
          "weights, in each channel and row, are added to the accumulators of the window's two rows. Those of",
          "the even column lack the highest digit of the accumulator before, which is kept from window to",
          "window. The largest of the four sums is rescaled and stored.",
        ],
        registers: [
          "r0 walks through the rows, r1 through the constants; r2:r3 and r4:r5 are the accumulators of the",
          "window's upper and lower row, r6 to r10 weights, r11, r12 and lr inputs. On the stack: output, its",
          "end, the highest digits of the accumulators before, end of the constants.",
        ]))
    a.push("r4-r11, lr")
    a.reserve(Self.frameByteCount)
    a("str r2, [sp]")
    a.load("r3", stage.output.channels * filterByteCount)
    a("add r3, r1", "str r3, [sp, #16]")
    a.note("A filter. Before its first window, the accumulator before that of the first column.")
    a("1:", "ldrd r2, r3, [r1]")
    add(&a, "r1", 8 + 20 * channels, scratch: "r4")
    a("mov r4, r2", "mov r5, r3")
    a.repeated(2 * channels) { products(&$0) }
    subtract(&a, "r0", 2 * columnByteCount)
    subtract(&a, "r1", filterByteCount - 16)
    a("lsr r3, r3, #10", "lsr r5, r5, #10", "strd r3, r5, [sp, #8]", "ldr r11, [sp]")
    let windows = stage.output.width
    if let next {
      renderWindows(&a, toRowOf: next, windows: windows)
    } else {
      a("add r12, r11, #\(windows)", "str r12, [sp, #4]", "2:")
      renderWindow(&a)
      a("ldrd r11, r12, [sp]", "strb r9, [r11], #1", "str r11, [sp]", "cmp r11, r12", "bne.w 2b")
    }
    a.note("The next filter.")
    subtract(&a, "r0", windows * columnByteCount)
    add(&a, "r1", filterByteCount, scratch: "r6")
    a("ldr r12, [sp, #16]", "cmp r1, r12", "bne.w 1b")
    a.release(Self.frameByteCount)
    a("pop {r4-r11, pc}")
    return a
  }

  /// Two windows at a time, as two values share a word of the next convolution's rows.
  private func renderWindows(
    _ a: inout AssemblyFunction, toRowOf next: Streaming.Convolution, windows: Int
  ) {
    let column = 24 * next.stage.input.channels
    if windows >= 2 {
      a.load("r12", windows / 2 * column)
      a("add r12, r11", "str r12, [sp, #4]", "2:")
      renderWindow(&a)
      a("ldr r11, [sp]", "strh r9, [r11]")
      renderWindow(&a)
      a("ldrd r11, r12, [sp]", "lsl r9, r9, #5", "strh r9, [r11, #2]")
      add(&a, "r11", column, scratch: "r6")
      a("str r11, [sp]", "cmp r11, r12", "bne.w 2b")
    }
    if !windows.isMultiple(of: 2) {
      renderWindow(&a)
      a("ldr r11, [sp]", "str r9, [r11]")
    }
    subtract(&a, "r11", windows / 2 * column - 24)
    a("str r11, [sp]")
  }

  /// The products of one channel's column word with one weight column: six rows, five of the kernel, for
  /// the window's upper and lower row.
  private func products(_ a: inout AssemblyFunction) {
    a("ldmia r0!, {r11, r12, lr}", "ldmia r1!, {r6-r10}")
    a("smlal r2, r3, r11, r6", "smlal r2, r3, r12, r7", "smlal r4, r5, r12, r6")
    a("smlal r2, r3, lr, r8", "smlal r4, r5, lr, r7", "ldmia r0!, {r11, r12, lr}")
    a("smlal r2, r3, r11, r9", "smlal r4, r5, r11, r8", "smlal r2, r3, r12, r10")
    a("smlal r4, r5, r12, r9", "smlal r4, r5, lr, r10")
  }

  /// Leaves the window's value in r9.
  private func renderWindow(_ a: inout AssemblyFunction) {
    a("ldrd r2, r3, [r1], #8", "mov r4, r2", "mov r5, r3")
    a.repeated(3 * channels) { products(&$0) }
    a.note("Even columns' sums to r6 and r8, odd ones' to r7 and r9; keep the highest digits.")
    a("ldrd r11, r12, [sp, #8]")
    a("ubfx r6, r2, #0, #21", "lsr r7, r2, #21", "add r6, r6, r11", "bfi r7, r3, #11, #10")
    a("ubfx r8, r4, #0, #21", "lsr r9, r4, #21", "add r8, r8, r12", "bfi r9, r5, #11, #10")
    a("lsr r3, r3, #10", "lsr r5, r5, #10", "strd r3, r5, [sp, #8]")
    a.note("The largest of the four, brought to 8 bits.")
    for (largest, other) in [("r6", "r7"), ("r8", "r9"), ("r6", "r8")] {
      a("cmp \(largest), \(other)", "it lt", "movlt \(largest), \(other)")
    }
    a("ldmia r1!, {r7-r10}", "smlal r8, r9, r6, r7")
    subtract(&a, "r1", filterByteCount)
    subtract(&a, "r0", 2 * columnByteCount)
    a("asr r9, r9, r10", "usat r9, #8, r9")
  }

  private func add(
    _ a: inout AssemblyFunction, _ register: String, _ value: Int, scratch: String
  ) {
    if value < 4096 {
      a("addw \(register), \(register), #\(value)")
    } else {
      a.load(scratch, value)
      a("add \(register), \(register), \(scratch)")
    }
  }

  /// Where r6 is free.
  private func subtract(_ a: inout AssemblyFunction, _ register: String, _ value: Int) {
    if value >= 0, value < 4096 {
      a("subw \(register), \(register), #\(value)")
    } else if value < 0 {
      add(&a, register, -value, scratch: "r6")
    } else {
      a.load("r6", value)
      a("sub \(register), \(register), r6")
    }
  }
}
