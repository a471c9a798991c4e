import LeNetModel

extension AVRLoopedConvolution {
  /// - Parameters:
  ///   - outputStride: bytes from a filter's output to the next filter's.
  ///   - windowStride: from a window's output to the next window's.
  func function(prefix: String, outputStride: Int, windowStride: Int) -> AssemblyFunction {
    var a = AssemblyFunction(
      "\(prefix)_\(stage.name)_windows", on: .avr,
      parameters: [
        "const uint8_t *rows", "uint8_t *output", "int32_t constants", "uint8_t filters",
      ],
      AssemblyFunction.Description(
        purpose: ["A row of 2x2 windows of \(stage.name), for each of `filters`."],
        loop: [
          "For each window: the sums of the inputs under its four corners give what all filters' sums start",
          "with. For each filter then, in each channel, every weight + 128 is multiplied by the inputs that it",
          "meets; the largest of the four sums is rescaled and stored.",
        ],
        registers: [
          "Y walks through the inputs, X through the outputs, Z and RAMPZ through the constants. Sums are in r2",
          "to r13, inputs in r16 to r22, a weight in r23, zero in r15; r14, r24 and r25 count filters, channels",
          "and windows. On the stack: RAMPZ, number of filters, constants, the four starts, output.",
        ]))
    a.saveRegisters()
    a("movw r28, r24", "movw r26, r22", "in r0, \(AssemblyFunction.rampZ)")
    a.push(0, 16, 20, 19, 18)
    a("clr r15")
    a.repeated(12) { $0.push(15) }
    a("ldi r25, \(stage.output.width)", "1:")
    a.push(26, 27)
    sumInputs(&a)
    storeStarts(&a)
    a("ld r30, X+", "ld r31, X+", "ld r0, X+", "out \(AssemblyFunction.rampZ), r0", "ld r14, X")
    a("movw r26, r16")
    a.note("A filter.")
    a("4:", "movw r16, r26")
    a.pointXAtStack(offset: 2)
    for register in 2...13 { a("ld r\(register), X+") }
    a("movw r26, r16", "ldi r24, \(channels)", "5:")
    addProducts(&a)
    a.advance(28, by: channelByteCount)
    a.loop(while: 24, from: 5, end: 6)
    a.advance(28, by: -rowsByteCount)
    a.note("The largest sum, brought to 8 bits.")
    a.keepLarger([2, 3, 4], [5, 6, 7], label: 31)
    a.keepLarger([8, 9, 10], [11, 12, 13], label: 32)
    a.keepLarger([2, 3, 4], [8, 9, 10], label: 33)
    for register in 16...18 { a("elpm r\(register), Z+") }
    a("add r2, r16", "adc r3, r17", "adc r4, r18")
    a.limitBelow([2, 3, 4], label: 34)
    for register in [5, 6, 20, 21, 22, 23] { a("elpm r\(register), Z+") }
    a.rescale(
      sum: [2, 3, 4], multiplier: [20, 21, 22, 23], value: [5, 6, 7, 16, 17], zero: 15, shift: shift
    )
    a("st X, r16")
    a.advance(26, by: outputStride)
    a.loop(while: 14, from: 4, end: 7)
    a.pop(27, 26)
    a.advance(26, by: windowStride)
    a("adiw r28, 12")
    a.loop(while: 25, from: 1, end: 8)
    a.repeated(17) { $0.pop(0) }
    a("out \(AssemblyFunction.rampZ), r0")
    a.restoreRegistersAndReturn()
    return a
  }

  /// The sums of the inputs of the window's four sums, r2 to r13.
  private func sumInputs(_ a: inout AssemblyFunction) {
    a.note(
      "The sums of the inputs. r20: a column without its last row; r22: its first.")
    for register in 2...13 { a("clr r\(register)") }
    a("ldi r24, \(channels)", "2:", "clr r16", "clr r17", "movw r18, r16")
    for column in 0..<6 {
      a("ldd r20, Y+\(6 * column + 1)", "clr r21")
      for row in 2...4 { a("ldd r0, Y+\(6 * column + row)", "add r20, r0", "adc r21, r15") }
      a("movw r22, r20")
      a("ldd r0, Y+\(6 * column)", "add r20, r0", "adc r21, r15")
      a("ldd r0, Y+\(6 * column + 5)", "add r22, r0", "adc r23, r15")
      if (1...4).contains(column) {
        a("add r16, r20", "adc r17, r21", "add r18, r22", "adc r19, r23")
      } else {
        addInputs(&a, from: 20, to: column / 5)
        addInputs(&a, from: 22, to: 2 + column / 5)
      }
    }
    for output in 0..<4 { addInputs(&a, from: output < 2 ? 16 : 18, to: output) }
    a.advance(28, by: channelByteCount)
    a.loop(while: 24, from: 2, end: 3)
    a.advance(28, by: -rowsByteCount)
  }

  private func addInputs(_ a: inout AssemblyFunction, from register: Int, to output: Int) {
    let sum = 2 + 3 * output
    a("add r\(sum), r\(register)", "adc r\(sum + 1), r\(register + 1)", "adc r\(sum + 2), r15")
  }

  /// Stores -128 times the sums. X is in r16 and r17 then, and X behind what is stored.
  private func storeStarts(_ a: inout AssemblyFunction) {
    a("movw r16, r26")
    a.pointXAtStack(offset: 2)
    for low in [2, 5, 8, 11] {
      let (middle, high) = (low + 1, low + 2)
      a("lsr r\(high)", "mov r\(high), r\(middle)", "ror r\(high)")
      a("mov r\(middle), r\(low)", "ror r\(middle)", "clr r\(low)", "ror r\(low)")
      a("clr r18", "clr r19", "clr r20", "sub r18, r\(low)", "sbc r19, r\(middle)")
      a("sbc r20, r\(high)", "st X+, r18", "st X+, r19", "st X+, r20")
    }
  }

  private func addProducts(_ a: inout AssemblyFunction) {
    for step in AVRTaps.steps(registers: 16...22) {
      switch step {
      case .weight: a("elpm r23, Z+")
      case .load(let register, let row, let column):
        a("ldd r\(register), Y+\(6 * column + row)")
      case .product(let output, let register):
        let sum = 2 + 3 * output
        a("mul r23, r\(register)", "add r\(sum), r0", "adc r\(sum + 1), r1", "adc r\(sum + 2), r15")
      }
    }
  }
}
