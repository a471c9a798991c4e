import LeNetModel

extension MVEConvolution {
  /// Where things lie on the stack, in bytes: the rows, the table, the output and the end of the constants first.
  enum Frame {
    static let (rows, table, output, constantsEnd, sums) = (0, 4, 8, 12, 16)
  }

  /// Of sums on the stack.
  private var sumsByteCount: Int { !pools ? 0 : stage.poolsSums ? 16 : 64 }
  var offsetsPointerPlace: Int { Frame.sums + sumsByteCount }
  private var frameByteCount: Int {
    (offsetsPointerPlace + (reloadsOffsets ? 4 : 0) + 7) / 8 * 8
  }

  /// Of each filter, in even registers, as `vmladav` demands: a window's upper row before its lower one, or
  /// neighbours in a row.
  static let sums = [["r0", "r2", "r4", "r6"], ["r8", "r10", "r12", "lr"]]

  /// Columns of sums that are computed at once.
  var columnCount: Int { pools ? 2 : 4 }
  /// Bytes from a column of sums to the next.
  var columnStep: Int { stride * channels }

  /// Where the zero point of the output lies; nil if its register holds something else.
  var zeroPointRegister: String? {
    convolution.isDepthwise || loopsOverVectors ? nil : "r9"
  }

  /// Whether there is one to be added.
  var keepsZeroPoint: Bool {
    zeroPointRegister != nil && stage.requantizedZeroPoint != 0 && stage.table == nil
  }

  var function: AssemblyFunction? {
    var a = AssemblyFunction(
      "\(stage.name)_windows", on: .thumb,
      parameters: ["const uint8_t *rows", "const uint32_t *constants", "uint8_t *output"]
        + (inputs == .rows ? [] : ["const uint32_t *offsets"])
        + (stage.table == nil ? [] : ["const int8_t *table"]),
      description)
    a.push("r4-r11, lr")
    a.pushVectors("d8-d15")
    a.reserve(frameByteCount)
    a("str r0, [sp]", "mov r11, r1", "str r2, [sp, #\(Frame.output)]")
    if stage.table != nil {
      let register = inputs == .rows ? "r3" : "r0"
      if inputs != .rows { a("ldr r0, [sp, #\(frameByteCount + 9 * 4 + 8 * 8)]") }
      a.move(register, by: requantization.tableOffset)
      a("str \(register), [sp, #\(Frame.table)]")
    }
    if inputs != .rows {
      if reloadsOffsets { a("str r3, [sp, #\(offsetsPointerPlace)]") }
      loadOffsets(&a, at: "r3", scratch: "r0")
    }
    a.load("r7", 4 * constants.count)
    a("add r7, r11", "str r7, [sp, #\(Frame.constantsEnd)]")
    if keepsZeroPoint { a("mov r9, #\(stage.requantizedZeroPoint)") }
    a.note("Two filters.")
    a("1:")
    a.looping(pairCount) { a in
      a("ldr r3, [sp]", "ldr r5, [sp, #\(Frame.output)]")
      if convolution.isDepthwise { a("ldr r9, [r11, #\(offsetsPlace + 4)]") }
      for index in residentWeights { loadWeights(&a, index) }
      renderRow(&a)
      a.note("The next two filters.")
      a("ldrd r5, r7, [sp, #\(Frame.output)]", "add r5, #2", "str r5, [sp, #\(Frame.output)]")
      if convolution.isDepthwise { a("ldr r3, [sp]", "add r3, #2", "str r3, [sp]") }
      a.add("r11", pairByteCount, scratch: "r1")
      a("cmp r11, r7", "bne.w 1b")
    }
    a.release(frameByteCount)
    a.popVectors("d8-d15")
    a("pop {r4-r11, pc}")
    return a
  }

  private func renderRow(_ a: inout AssemblyFunction) {
    if !pools {
      renderBlocks(&a, of: 4) { a, count in
        renderProducts(&a, columns: count)
        renderValues(&a, outputCount: count)
      }
    } else if countsPairs {
      renderBlocks(&a, of: 2) { a, count in
        for window in 0..<count {
          renderProducts(&a, columns: 2)
          renderLargest(&a)
          store(&a, window: window)
        }
        renderPooled(&a, isAlone: count == 1)
      }
    } else {
      renderAlternately(&a)
    }
  }

  /// A row of outputs, so many at a time, then what is left.
  private func renderBlocks(
    _ a: inout AssemblyFunction, of count: Int, _ body: (inout AssemblyFunction, Int) -> Void
  ) {
    let width = stage.output.width
    if width >= count {
      a("movs r7, #\(width / count)", "2:")
      a.looping(width / count) { a in
        body(&a, count)
        reload(&a)
        a("subs r7, #1", "bne.w 2b")
      }
    }
    if width % count > 0 { body(&a, width % count) }
  }

  /// The same for pooled windows of so many products that they stand there once.
  private func renderAlternately(_ a: inout AssemblyFunction) {
    let width = stage.output.width
    a("movs r7, #\(width)", "2:")
    a.looping(width) { a in
      renderProducts(&a, columns: 2)
      renderLargest(&a)
      a("tst r7, #1", "\(width.isMultiple(of: 2) ? "bne" : "beq") 4f")
    }
    a.looping((width + 1) / 2) { a in
      store(&a, window: 0)
      a("subs r7, #1", "bne.w 2b")
    }
    if !width.isMultiple(of: 2) {
      renderPooled(&a, isAlone: true)
      a("b 5f")
    }
    a.note("The second window of two.")
    a("4:")
    a.looping(width / 2) { a in
      store(&a, window: 1)
      renderPooled(&a, isAlone: false)
      reload(&a)
      a("subs r7, #1", "bne.w 2b")
    }
    if !width.isMultiple(of: 2) { a("5:") }
  }

  /// Whether the code has a window of two after the other, and not one that is gone through twice.
  var countsPairs: Bool {
    guard stage.output.width > 1 else { return true }
    var a = AssemblyFunction(
      "", on: .thumb, parameters: [], .init(purpose: [], loop: [], registers: []))
    renderProducts(&a, columns: 2)
    return a.assembledInstructionCount <= 64
  }

  /// Leaves sums in their registers, and r3 at what the next ones read.
  private func renderProducts(_ a: inout AssemblyFunction, columns: Int) {
    if inputs == .gathered {
      renderGathered(&a, columns: columns)
    } else {
      renderRows(&a, columns: columns)
    }
  }
}
