import LeNetModel

extension AVRUnrolledConvolution {
  /// Of each sum: the group's two bytes, then the two above its lower one.
  private static let sums: [(group: Int, upper: Int, top: Int)] = [
    (2, 10, 11), (4, 12, 13), (6, 14, 25), (8, 24, 31),
  ]

  func function(prefix: String, outputStride: Int, windowStride: Int) -> AssemblyFunction {
    var a = AssemblyFunction(
      "\(prefix)_\(stage.name)_windows", on: .avr,
      parameters: ["const uint8_t *rows", "uint8_t *output"],
      AssemblyFunction.Description(
        purpose: ["A row of 2x2 windows of \(stage.name)."],
        loop: [
          "For each window: of each filter, in a row, every weight's magnitude is multiplied by the inputs",
          "that it meets, and added to the four sums or subtracted, in groups that fit 16 bits. Behind a group",
          "a sum's upper byte goes to two further bytes. The largest sum is rescaled and stored.",
        ],
        registers: [
          "Y walks through the inputs, X through the outputs. A group's sums are in r2 to r9, their further",
          "bytes in r10 to r14, r24, r25 and r31; inputs are in r16 to r22, a weight in r23, zero in r15; r30",
          "counts windows.",
        ]))
    a.saveRegisters()
    a("movw r28, r24", "movw r26, r22", "clr r15", "ldi r30, \(stage.output.width)", "1:")
    for (index, filter) in filters.enumerated() {
      a.note("Filter \(index).")
      addProducts(&a, filter)
      // Nine bytes for eight registers: the sums are still in the others.
      let bytes = filter.rescaling.bytes
      a("ldi r23, \(bytes[4])", "mov r1, r23")
      for (register, byte) in zip(16...23, bytes[..<4] + bytes[5...]) {
        a("ldi r\(register), \(byte)")
      }
      a("call 3f")
      a.advance(26, by: outputStride)
    }
    a.advance(26, by: windowStride - outputStride * filters.count)
    a("adiw r28, 12")
    a.loop(while: 30, from: 1, end: 2)
    a.returning { $0.restoreRegistersAndReturn() }
    finish(&a)
    return a
  }

  private func addProducts(_ a: inout AssemblyFunction, _ filter: Filter) {
    var groups = filter.groups[...]
    var weight = 0
    a("ldi r23, \(groups.removeFirst().bias)")
    for sum in Self.sums {
      a("clr r\(sum.group)", "mov r\(sum.group + 1), r23", "clr r\(sum.upper)", "clr r\(sum.top)")
    }
    for step in AVRTaps.steps(registers: 16...22) {
      switch step {
      case .weight(let index):
        if groups.first?.start == index {
          a("ldi r23, \(groups.removeFirst().bias)")
          for sum in Self.sums {
            carry(&a, sum)
            a("mov r\(sum.group + 1), r23")
          }
        }
        weight = filter.weights[index]
        if weight != 0 { a("ldi r23, \(abs(weight))") }
      case .load(let register, let row, let column):
        a("ldd r\(register), Y+\(6 * column + row)")
      case .product(let output, let register):
        guard weight != 0 else { continue }
        let (group, operation) = (
          Self.sums[output].group, weight > 0 ? ("add", "adc") : ("sub", "sbc")
        )
        a(
          "mul r23, r\(register)", "\(operation.0) r\(group), r0",
          "\(operation.1) r\(group + 1), r1")
      }
    }
  }

  private func carry(_ a: inout AssemblyFunction, _ sum: (group: Int, upper: Int, top: Int)) {
    a("add r\(sum.upper), r\(sum.group + 1)", "adc r\(sum.top), r15")
  }

  private func finish(_ a: inout AssemblyFunction) {
    a.note(
      "The largest sum, brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier.")
    a("3:")
    // Called from above.
    a.stackGrew(by: 3)
    for sum in Self.sums {
      carry(&a, sum)
      a("mov r\(sum.group + 1), r\(sum.upper)")
    }
    let sums = Self.sums.map { [$0.group, $0.group + 1, $0.top] }
    a.keepLarger(sums[0], sums[1], label: 31)
    a.keepLarger(sums[2], sums[3], label: 32)
    a.keepLarger(sums[0], sums[2], label: 33)
    for (register, start) in zip(sums[0], [("add", 16), ("adc", 17), ("adc", 18)]) {
      a("\(start.0) r\(register), r\(start.1)")
    }
    a.limitBelow(sums[0], label: 34)
    a("mov r24, r1")
    a.rescale(
      sum: sums[0], multiplier: [20, 21, 22, 23], value: [19, 24, 16, 17, 18], zero: 15,
      shift: shift)
    a("st X, r17", "ret")
  }
}
