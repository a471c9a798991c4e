extension AVRDense {
  private var sumsByteCount: Int { sumByteCount * blockUnitCount }
  private func sum(_ unit: Int) -> [Int] {
    (0..<sumByteCount).map { 2 + sumByteCount * unit + $0 }
  }
  /// Of a loop's body.
  private var unrolledCount: Int {
    (1...(passesOverZeros ? 2 : 4)).last { inputCount.isMultiple(of: $0) } ?? 1
  }

  var function: AssemblyFunction? {
    var a = AssemblyFunction(
      "\(stage.name)_units", on: .avr,
      parameters: [
        "const uint8_t *inputs", "uint8_t *output", "int32_t constants", "uint8_t blocks",
      ] + (stage.table == nil ? [] : ["uint16_t table"]), description)
    a.saveRegisters()
    if stage.table != nil { a.push(15, 14) }
    a("movw r26, r24", "movw r28, r22", "mov r23, r16", "in r0, \(AssemblyFunction.rampZ)")
    a.push(0)
    a("out \(AssemblyFunction.rampZ), r20", "movw r30, r18")
    a.push(25, 24)
    a("clr r22")
    pushStart(&a)
    a.repeated(sumsByteCount) { $0.push(22) }
    a.note("A block.")
    a("2:")
    a.looping(outputByteCount / blockUnitCount) { a in
      startSums(&a)
      addProducts(&a)
      storeUnits(&a)
      a.loop(while: 23, from: 2, end: 7)
    }
    a.repeated(sumsByteCount + sumByteCount + 2) { $0.pop(0) }
    a.pop(0)
    a("out \(AssemblyFunction.rampZ), r0")
    if stage.table != nil { a.pop(0, 0) }
    a.restoreRegistersAndReturn()
    return a
  }

  private var description: AssemblyFunction.Description {
    AssemblyFunction.Description(
      purpose: ["Blocks of \(blockUnitCount) units of \(stage.name)."],
      loop: [
        "The sum of the inputs gives what all units' sums start with. For each block: every input\(passesOverZeros ? " but those" : "")",
        (passesOverZeros ? "that are zero " : "")
          + "is multiplied by each unit's weight + 128; the sums are rescaled"
          + (stage.table == nil ? "" : ", looked up in the table") + " and stored.",
      ],
      registers: [
        "X walks through the inputs, Y through the outputs, Z and RAMPZ through the constants. Sums are in r2",
        "to r\(1 + sumsByteCount), a weight in r20, an input in r21, zero in r22; r23 counts blocks, r24 and r25 inputs. On the",
        "stack: RAMPZ, inputs, the start, the sums."
          + (stage.table == nil ? "" : " Before them the table's address / 256."),
      ])
  }

  /// Pushes -128 times the sum of the inputs: what the sums of (w + 128) x have too much.
  private func pushStart(_ a: inout AssemblyFunction) {
    a(
      "clr r2", "clr r3", "clr r4", "clr r5", "ldi r24, lo8(\(inputCount))",
      "ldi r25, hi8(\(inputCount))", "1:")
    a.looping(inputCount) {
      $0("ld r0, X+", "add r2, r0", "adc r3, r22", "adc r4, r22", "sbiw r24, 1", "brne 1b")
    }
    a("lsr r4", "ror r3", "ror r2", "ror r5")
    for (register, (operation, byte)) in zip(
      16..<16 + sumByteCount, [("sub", 5), ("sbc", 2), ("sbc", 3), ("sbc", 4)])
    {
      // Of the registers, none is a byte of the sum.
      a("ldi r\(register), 0", "\(operation) r\(register), r\(byte)")
    }
    for register in (16..<16 + sumByteCount).reversed() { a.push(register) }
  }

  /// X gets to the first input.
  private func startSums(_ a: inout AssemblyFunction) {
    a.pointXAtStack(offset: sumsByteCount)
    for register in sum(0) { a("ld r\(register), X+") }
    a("ld r20, X+", "ld r27, X", "mov r26, r20")
    for unit in 1..<max(1, blockUnitCount) {
      for (register, start) in zip(sum(unit), sum(0)) { a("mov r\(register), r\(start)") }
    }
  }

  private func addProducts(_ a: inout AssemblyFunction) {
    let count = inputCount / unrolledCount
    a("ldi r24, lo8(\(count))", "ldi r25, hi8(\(count))")
    if passesOverZeros {
      a("rjmp 3f")
      passOver(&a, input: 0, direction: "f")
    }
    a("3:")
    a.looping(count) { a in
      for input in 0..<unrolledCount {
        a("ld r21, X+")
        if passesOverZeros { a("tst r21", "breq 4\(input)\(input == 0 ? "b" : "f")") }
        for unit in 0..<blockUnitCount {
          let sum = sum(unit)
          a("elpm r20, Z+", "mul r20, r21", "add r\(sum[0]), r0", "adc r\(sum[1]), r1")
          for register in sum[2...] { a("adc r\(register), r22") }
        }
        if passesOverZeros { a("5\(input):") }
      }
      a("sbiw r24, 1", "breq 8f", "rjmp 3b")
    }
    if passesOverZeros, unrolledCount > 1 { passOver(&a, input: 1, direction: "b") }
    a("8:")
  }

  /// Behind an input of zero: its weights.
  private func passOver(_ a: inout AssemblyFunction, input: Int, direction: String) {
    let resume = "5\(input)\(direction)"
    a.looping(0) { a in
      a("4\(input):", "adiw r30, \(blockUnitCount)", "brcc \(resume)")
      a("in r0, \(AssemblyFunction.rampZ)", "inc r0", "out \(AssemblyFunction.rampZ), r0")
      a("rjmp \(resume)")
    }
  }

  /// Of the sums, which go to the stack, one after the other.
  private func storeUnits(_ a: inout AssemblyFunction) {
    let sum = sum(0)
    a.pointXAtStack()
    for byte in 0..<sumsByteCount { a("st X+, r\(2 + byte)") }
    if stage.table != nil {
      let above = sumByteCount + 3
      a("adiw r26, \(above)", "ld r14, X+", "ld r15, X", "sbiw r26, \(above + 1)")
    }
    a("sbiw r26, \(sumsByteCount)", "ldi r24, \(blockUnitCount)", "5:")
    a.looping(blockUnitCount) { a in
      for register in sum { a("ld r\(register), X+") }
      let start = Array(16..<16 + sumByteCount)
      for register in start { a("elpm r\(register), Z+") }
      a.addStart(start, to: sum)
      rescale(&a)
      a.limit(20, to: stage.byteLimits)
      if stage.table != nil {
        a(
          "movw r10, r30", "in r12, \(AssemblyFunction.rampZ)", "out \(AssemblyFunction.rampZ), r15"
        )
        a("mov r31, r14", "mov r30, r20", "elpm r20, Z")
        a("out \(AssemblyFunction.rampZ), r12", "movw r30, r10")
      }
      a("st Y+, r20")
      a.loop(while: 24, from: 5, end: 6)
    }
  }

  /// The first sum, to r20.
  private func rescale(_ a: inout AssemblyFunction) {
    let multiplier = [16, 17, 18, 19]
    switch requantizer.form {
    case .truncated(let shift):
      for register in [6, 7] + multiplier { a("elpm r\(register), Z+") }
      a.rescale(
        sum: sum(0), multiplier: multiplier, value: [6, 7, 8, 20, 21], zero: 22, shift: shift)
    case .exact(let meanShift):
      for register in [6, 7, 8, 9] + multiplier + [21] { a("elpm r\(register), Z+") }
      a.rescaleExactly(
        sum: sum(0), multiplier: multiplier, value: [6, 7, 8, 9, 20, 10, 11, 12], zero: 22,
        shift: 21, meanShift: meanShift)
    }
  }
}
