import LeNetModel

extension DSPConvolution {
  /// Where things lie on the stack, in bytes: the output and its end first.
  private struct Frame {
    let segmentCount: Int
    let hasTable: Bool
    let loops: Bool

    /// Of each segment the accumulators' highest digits.
    func highest(_ segment: Int) -> Int { 8 + 8 * segment }
    var constantsEnd: Int { 8 + 8 * segmentCount }
    var table: Int { constantsEnd + 4 }
    /// Of a loop over channels.
    var counter: Int { table + (hasTable ? 4 : 0) }
    /// Sums of the segments before.
    var partial: Int { counter + (loops ? 4 : 0) }
    var byteCount: Int { segmentCount > 1 ? partial + 16 : partial }
  }

  private var frame: Frame {
    Frame(
      segmentCount: segments.count, hasTable: stage.table != nil,
      loops: segments.contains { loopCount(of: $0) > Self.repetitionLimit })
  }
  /// Of two words at a time.
  var frameIsReachable: Bool { frame.byteCount <= 1020 }
  private var poolsWindow: Bool { convolution.sumsPerOutput == 2 }
  /// Products of a column that the assembler repeats; beyond, a loop does.
  private static let repetitionLimit = 24

  var function: AssemblyFunction? {
    var a = AssemblyFunction(
      "\(stage.name)_windows", on: .thumb,
      parameters: ["const uint32_t *rows", "const uint32_t *constants", "void *output"]
        + (stage.table == nil ? [] : ["const uint8_t *table"]),
      description)
    a.push("r4-r11, lr")
    a.reserve(frame.byteCount)
    a("str r2, [sp]")
    if stage.table != nil { a("str r3, [sp, #\(frame.table)]") }
    a.load("r3", stage.output.channels * filterByteCount)
    a("add r3, r1", "str r3, [sp, #\(frame.constantsEnd)]")
    a.note("A filter. Before its first window, the accumulator before that of the first column.")
    a("1:")
    a.looping(stage.output.channels) { a in
      renderBefore(&a)
      if let next { renderWindows(&a, toRowOf: next) } else { renderWindows(&a) }
      a.note("The next filter.")
      let step = convolution.isDepthwise ? 4 * summedChannels * slotCount : 0
      a.subtract("r0", windowCount * columnByteCount - step, scratch: "r6")
      a.add("r1", filterByteCount, scratch: "r6")
      a("ldr r12, [sp, #\(frame.constantsEnd)]", "cmp r1, r12", "bne.w 1b")
    }
    a.release(frame.byteCount)
    a("pop {r4-r11, pc}")
    return a
  }

  private var description: AssemblyFunction.Description {
    let sums = poolsWindow ? "four sums" : "two sums"
    let kept =
      stage.poolsSums && poolsWindow
      ? "The largest of the four sums is rescaled and stored."
      : poolsWindow
        ? "Its four sums are rescaled, and their \(isMean ? "mean" : "largest") is stored."
        : "Its two sums are rescaled and stored."
    return AssemblyFunction.Description(
      purpose: [
        "A row of windows of \(stage.name), of \(sums) each. Rows are [column / 2][channel][\(slotCount) rows], a word",
        "each: the value of the even column + 2^21 * the odd one's. Output is "
          + (next == nil ? "[channel][column], a byte each." : "a row of the next convolution's."),
      ],
      loop: [
        "For each filter, then for each window: the products of words of columns with words of weights, in",
        "each channel and row, are added to the accumulators of the window's "
          + (poolsWindow ? "two rows" : "row") + ". Those of the even",
        "column lack the highest digit of the accumulator before, which is kept from window to window.",
        kept,
      ],
      registers: [
        "r0 walks through the rows, r1 through the constants; r2:r3"
          + (poolsWindow
            ? " and r4:r5 are the accumulators of the"
            : " is the accumulator, the others up to lr"),
        (poolsWindow ? "window's upper and lower row, r6 to lr " : "")
          + "weights and inputs. On the stack: output,",
        "its end, the highest digits of the accumulators before, end of the constants"
          + (stage.table == nil ? "" : ", table")
          + (segments.count > 1 ? ", sums of segments" : "") + ".",
      ])
  }

  private var isMean: Bool { convolution.pooling == .average }

  /// Keeps the highest digits of what the columns before the first window's would have.
  private func renderBefore(_ a: inout AssemblyFunction) {
    for (number, segment) in segments.enumerated() {
      let offset =
        4 * slotCount * (segment.lowerBound - (number == 0 ? 0 : segments[number - 1].lowerBound))
      if offset > 0 { a.add("r0", offset, scratch: "r6") }
      a("ldrd r2, r3, [r1]")
      a.add("r1", 8 + 4 * size * segment.count, scratch: "r4")
      if poolsWindow { a("mov r4, r2", "mov r5, r3") }
      let columns = kernelWords - 1
      products(&a, of: segment, columns: columns)
      if columns > 0 { a.subtract("r0", columns * columnByteCount, scratch: "r6") }
      a("lsr r3, r3, #10")
      if poolsWindow { a("lsr r5, r5, #10") }
      a("strd r3, r5, [sp, #\(frame.highest(number))]")
    }
    if let last = segments.last, last.lowerBound > 0 {
      a.subtract("r0", 4 * slotCount * last.lowerBound, scratch: "r6")
    }
    a.subtract("r1", filterByteCount - 16, scratch: "r6")
    a("ldr r11, [sp]")
  }

  /// To bytes.
  private func renderWindows(_ a: inout AssemblyFunction) {
    let width = stage.output.width
    let values = poolsWindow ? 1 : 2
    let whole = width / values * values
    if whole > 0 {
      a("addw r12, r11, #\(whole)", "str r12, [sp, #4]", "2:")
      a.looping(whole / values) { a in
        let results = renderWindow(&a)
        a("ldrd r11, r12, [sp]")
        for result in results { a("strb \(result), [r11], #1") }
        a("str r11, [sp]", "cmp r11, r12", "bne.w 2b")
      }
    }
    if whole < width {
      let results = renderWindow(&a)
      a("ldr r11, [sp]", "strb \(results[0]), [r11], #1", "str r11, [sp]")
    }
  }

  /// Two values at a time, as two share a word of the next convolution's rows.
  private func renderWindows(_ a: inout AssemblyFunction, toRowOf next: Streaming.Convolution) {
    let step = 4 * Self.slotCount(of: next)
    let column = step * next.stage.input.channels
    let isOdd = !next.padding.left.isMultiple(of: 2)
    let width = stage.output.width
    func store(_ a: inout AssemblyFunction, _ value: String, upper: Bool) {
      if upper {
        a("lsl \(value), \(value), #\(Self.digitBits - 16)", "strh \(value), [r11, #2]")
      } else {
        a("strh \(value), [r11]")
      }
    }
    if width >= 2 {
      a.load("r12", width / 2 * column)
      a("add r12, r11", "str r12, [sp, #4]", "2:")
      a.looping(width / 2) { a in
        var results = renderWindow(&a)
        a("ldr r11, [sp]")
        store(&a, results[0], upper: isOdd)
        if isOdd { a.add("r11", column, scratch: "lr") }
        if results.count == 1 {
          if isOdd { a("str r11, [sp]") }
          results += renderWindow(&a)
          a("ldrd r11, r12, [sp]")
        } else {
          a("ldr r12, [sp, #4]")
        }
        store(&a, results[1], upper: !isOdd)
        if !isOdd { a.add("r11", column, scratch: "lr") }
        a("str r11, [sp]", "cmp r11, r12", "bne.w 2b")
      }
    }
    if !width.isMultiple(of: 2) {
      let results = renderWindow(&a)
      a("ldr r11, [sp]")
      store(&a, results[0], upper: isOdd)
    }
    a.subtract("r11", width / 2 * column - step, scratch: "r6")
    a("str r11, [sp]")
  }

  /// Of so many columns of words, where r0 is at the segment's first channel; r0 goes on by whole columns.
  private func products(_ a: inout AssemblyFunction, of segment: Range<Int>, columns: Int) {
    let skipped = skippedByteCount(of: segment)
    if skipped == 0 {
      repeatedProducts(&a, columns * segment.count)
    } else {
      for _ in 0..<columns {
        repeatedProducts(&a, segment.count)
        a.add("r0", skipped, scratch: "r6")
      }
    }
  }

  /// Of a column's channels that are not the segment's.
  private func skippedByteCount(of segment: Range<Int>) -> Int {
    columnByteCount - 4 * slotCount * segment.count
  }

  /// Products in a row at most, with nothing to be skipped between.
  private func loopCount(of segment: Range<Int>) -> Int {
    (skippedByteCount(of: segment) == 0 ? kernelWords : 1) * segment.count
  }

  private func repeatedProducts(_ a: inout AssemblyFunction, _ count: Int) {
    guard count > Self.repetitionLimit else { return a.repeated(count) { products(&$0) } }
    let unrolled = (8...16).last { count.isMultiple(of: $0) } ?? 12
    a.load("r6", count / unrolled)
    a("str r6, [sp, #\(frame.counter)]", "3:")
    a.looping(count / unrolled) { a in
      a.repeated(unrolled) { products(&$0) }
      a(
        "ldr r6, [sp, #\(frame.counter)]", "subs r6, #1", "str r6, [sp, #\(frame.counter)]",
        "bne.w 3b")
    }
    a.repeated(count % unrolled) { products(&$0) }
  }

  /// The products of one channel's column word with one weight column, for the window's rows of sums.
  private func products(_ a: inout AssemblyFunction) {
    let free = (6...12).map { "r\($0)" } + ["lr"]
    if poolsWindow {
      // The kernel's words stay, as both rows of sums meet them; inputs come as registers are left.
      let inputs = Array(free[size...])
      let first = min(inputs.count, slotCount)
      a(Self.loading(inputs.prefix(first), from: "r0"), Self.loading(free.prefix(size), from: "r1"))
      for start in stride(from: 0, to: slotCount, by: inputs.count) {
        let rows = start..<min(start + inputs.count, slotCount)
        if start > 0 { a(Self.loading(inputs.prefix(rows.count), from: "r0")) }
        for row in rows {
          let input = inputs[row - start]
          if row < size { a("smlal r2, r3, \(input), \(free[row])") }
          if row > 0 { a("smlal r4, r5, \(input), \(free[row - 1])") }
        }
      }
    } else {
      let all = ["r4", "r5"] + free
      for start in stride(from: 0, to: size, by: 5) {
        let count = min(5, size - start)
        a(Self.loading(all[..<count], from: "r0"), Self.loading(all[5..<5 + count], from: "r1"))
        for row in 0..<count { a("smlal r2, r3, \(all[row]), \(all[5 + row])") }
      }
    }
  }

  private static func loading(_ registers: ArraySlice<String>, from base: String) -> String {
    registers.count == 1
      ? "ldr \(registers.first ?? ""), [\(base)], #4"
      : "ldmia \(base)!, {\(registers.joined(separator: ", "))}"
  }

  /// Leaves r0 at the next window, r1 at the filter's constants.
  ///
  /// - Returns: the registers of its values, among r6 to r9.
  private func renderWindow(_ a: inout AssemblyFunction) -> [String] {
    let sums = poolsWindow ? ["r6", "r7", "r8", "r9"] : ["r6", "r7"]
    for (number, segment) in segments.enumerated() {
      a("ldrd r2, r3, [r1], #8")
      if poolsWindow { a("mov r4, r2", "mov r5, r3") }
      products(&a, of: segment, columns: kernelWords)
      let next = number + 1 < segments.count ? segments[number + 1].lowerBound : nil
      let back =
        next.map { kernelWords * columnByteCount - 4 * slotCount * ($0 - segment.lowerBound) }
        ?? (kernelWords - 1) * columnByteCount + 4 * slotCount * segment.lowerBound
      if back != 0 { a.subtract("r0", back, scratch: "r6") }
      if number == 0 {
        a.note("Even columns' sums to r6 and r8, odd ones' to r7 and r9; keep the highest digits.")
      }
      a("ldrd r11, r12, [sp, #\(frame.highest(number))]")
      a("ubfx r6, r2, #0, #21", "lsr r7, r2, #21", "add r6, r6, r11", "bfi r7, r3, #11, #10")
      if poolsWindow {
        a("ubfx r8, r4, #0, #21", "lsr r9, r4, #21", "add r8, r8, r12", "bfi r9, r5, #11, #10")
      }
      a("lsr r3, r3, #10")
      if poolsWindow { a("lsr r5, r5, #10") }
      a("strd r3, r5, [sp, #\(frame.highest(number))]")
      for first in stride(from: 0, to: sums.count, by: 2) {
        let (even, odd) = (sums[first], sums[first + 1])
        let place = "[sp, #\(frame.partial + 4 * first)]"
        if number > 0 {
          a("ldrd r11, r12, \(place)", "add \(even), \(even), r11", "add \(odd), \(odd), r12")
        }
        if next != nil { a("strd \(even), \(odd), \(place)") }
      }
    }
    return renderValues(&a, of: sums)
  }

  private func renderValues(_ a: inout AssemblyFunction, of sums: [String]) -> [String] {
    if poolsWindow && stage.poolsSums {
      a.note("The largest of the four, brought to 8 bits.")
      a.largest(sums)
      a("ldmia r1!, {r7-r10}", "smlal r8, r9, r6, r7")
      a.subtract("r1", filterByteCount, scratch: "r11")
      a("asr r9, r9, r10", "usat r9, #8, r9")
      a.limit("r9", to: stage.byteLimits)
      return ["r9"]
    }
    a.note("Each brought to 8 bits.")
    a("ldmia r1!, {r10-r12, lr}")
    a.subtract("r1", filterByteCount, scratch: "r4")
    for (index, sum) in sums.enumerated() {
      let isLast = index == sums.count - 1
      let (low, high) = isLast ? ("r11", "r12") : ("r4", "r5")
      if !isLast { a("mov r4, r11", "mov r5, r12") }
      a(
        "smlal \(low), \(high), \(sum), r10", "asr \(high), \(high), lr", "usat \(sum), #8, \(high)"
      )
      a.limit(sum, to: stage.byteLimits)
    }
    if stage.table != nil {
      a("ldr r10, [sp, #\(frame.table)]")
      for sum in sums { a("ldrb \(sum), [r10, \(sum)]") }
    }
    guard poolsWindow else { return sums }
    if isMean {
      a("add r6, r6, r7", "add r8, r8, r9", "add r6, r6, r8", "add r6, r6, #2", "lsr r6, r6, #2")
    } else {
      a.largest(sums)
    }
    return ["r6"]
  }
}

extension AssemblyFunction {
  /// Of four registers, to the first.
  fileprivate mutating func largest(_ registers: [String]) {
    for (largest, other) in [(0, 1), (2, 3), (0, 2)] {
      self(
        "cmp \(registers[largest]), \(registers[other])", "it lt",
        "movlt \(registers[largest]), \(registers[other])")
    }
  }
}
