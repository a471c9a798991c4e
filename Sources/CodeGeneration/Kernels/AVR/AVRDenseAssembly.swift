extension AVRDense {
  private var sumsByteCount: Int { 3 * blockUnitCount }
  /// Of a loop's body.
  private var unrolledCount: Int { inputCount.isMultiple(of: 2) ? 2 : 1 }

  func function(prefix: String) -> AssemblyFunction? {
    var a = AssemblyFunction(
      "\(prefix)_\(stage.name)_units", on: .avr,
      parameters: [
        "const uint8_t *inputs", "uint8_t *output", "int32_t constants", "uint8_t blocks",
      ],
      AssemblyFunction.Description(
        purpose: ["Blocks of \(blockUnitCount) units of \(stage.name)."],
        loop: [
          "The sum of the inputs gives what all units' sums start with. For each block: every input but those",
          "that are zero is multiplied by each unit's weight + 128; the sums are rescaled and stored.",
        ],
        registers: [
          "X walks through the inputs, Y through the outputs, Z and RAMPZ through the constants. Sums are in r2",
          "to r19, a weight in r20, an input in r21, zero in r22; r23 counts blocks, r24 and r25 inputs. On the",
          "stack: RAMPZ, inputs, the start, the sums.",
        ]))
    a.saveRegisters()
    a("movw r26, r24", "movw r28, r22", "mov r23, r16", "in r0, \(AssemblyFunction.rampZ)")
    a.push(0)
    a("out \(AssemblyFunction.rampZ), r20", "movw r30, r18")
    a.push(25, 24)
    a("clr r22")
    pushStart(&a)
    a.repeated(sumsByteCount) { $0.push(22) }
    a.note("A block.")
    a("2:")
    a.pointXAtStack(offset: sumsByteCount)
    a("ld r2, X+", "ld r3, X+", "ld r4, X+", "ld r20, X+", "ld r27, X", "mov r26, r20")
    for unit in 1..<max(1, blockUnitCount) {
      for byte in 0..<3 { a("mov r\(2 + 3 * unit + byte), r\(2 + byte)") }
    }
    addProducts(&a)
    a.pointXAtStack()
    for byte in 0..<sumsByteCount { a("st X+, r\(2 + byte)") }
    a("sbiw r26, \(sumsByteCount)", "ldi r24, \(blockUnitCount)", "5:")
    a("ld r2, X+", "ld r3, X+", "ld r4, X+")
    for register in 16...18 { a("elpm r\(register), Z+") }
    a("add r2, r16", "adc r3, r17", "adc r4, r18")
    a.limitBelow([2, 3, 4], label: 34)
    for register in [5, 6, 16, 17, 18, 19] { a("elpm r\(register), Z+") }
    a.rescale(
      sum: [2, 3, 4], multiplier: [16, 17, 18, 19], value: [5, 6, 7, 20, 21], zero: 22, shift: shift
    )
    a("st Y+, r20")
    a.loop(while: 24, from: 5, end: 6)
    a.loop(while: 23, from: 2, end: 7)
    a.repeated(sumsByteCount + 6) { $0.pop(0) }
    a("out \(AssemblyFunction.rampZ), r0")
    a.restoreRegistersAndReturn()
    return a
  }

  /// Pushes -128 times the sum of the inputs, 24 bits: what the sums of (w + 128) x have too much.
  private func pushStart(_ a: inout AssemblyFunction) {
    a("clr r2", "clr r3", "clr r4", "ldi r24, lo8(\(inputCount))", "ldi r25, hi8(\(inputCount))")
    a("1:", "ld r0, X+", "add r2, r0", "adc r3, r22", "adc r4, r22", "sbiw r24, 1", "brne 1b")
    a("lsr r4", "mov r4, r3", "ror r4", "mov r3, r2", "ror r3", "clr r2", "ror r2")
    a("clr r16", "clr r17", "clr r18", "sub r16, r2", "sbc r17, r3", "sbc r18, r4")
    a.push(18, 17, 16)
  }

  private func addProducts(_ a: inout AssemblyFunction) {
    let count = inputCount / unrolledCount
    a("ldi r24, lo8(\(count))", "ldi r25, hi8(\(count))", "rjmp 3f")
    passOver(&a, input: 0, direction: "f")
    a("3:")
    for input in 0..<unrolledCount {
      a("ld r21, X+", "tst r21", "breq 4\(input)\(input == 0 ? "b" : "f")")
      for unit in 0..<blockUnitCount {
        let sum = 2 + 3 * unit
        a("elpm r20, Z+", "mul r20, r21")
        a("add r\(sum), r0", "adc r\(sum + 1), r1", "adc r\(sum + 2), r22")
      }
      a("5\(input):")
    }
    a("sbiw r24, 1", "breq 8f", "rjmp 3b")
    if unrolledCount > 1 { passOver(&a, input: 1, direction: "b") }
    a("8:")
  }

  /// Behind an input of zero: its weights.
  private func passOver(_ a: inout AssemblyFunction, input: Int, direction: String) {
    let resume = "5\(input)\(direction)"
    a("4\(input):", "adiw r30, \(blockUnitCount)", "brcc \(resume)")
    a("in r0, \(AssemblyFunction.rampZ)", "inc r0", "out \(AssemblyFunction.rampZ), r0")
    a("rjmp \(resume)")
  }
}
