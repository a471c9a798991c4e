import LeNetModel

extension AVRUnrolledConvolution {
  /// Of each sum: the group's two bytes, then the two above its lower one.
  private static let sums: [(group: Int, upper: Int, top: Int)] = [
    (2, 10, 11), (4, 12, 13), (6, 14, 25), (8, 24, 31),
  ]

  private var sums: ArraySlice<(group: Int, upper: Int, top: Int)> {
    Self.sums.prefix(tile.sumCount)
  }

  func function(outputStride: Int, windowStride: Int) -> AssemblyFunction {
    var a = AssemblyFunction(
      "\(stage.name)_windows", on: .avr,
      parameters: ["const uint8_t *rows", "uint8_t *output"]
        + (stage.table == nil ? [] : ["uint16_t table"]), description)
    let outputStep = outputStride - (tile.valueCount - 1) * windowStride
    a.saveRegisters()
    a("movw r28, r24", "movw r26, r22", "clr r15")
    if stage.table != nil {
      a("in r0, \(AssemblyFunction.rampZ)", "out \(AssemblyFunction.rampZ), r21")
      a.push(0, 20)
    }
    a("ldi r30, \(tile.count)", "1:")
    a.looping(tile.count) { a in
      for (index, filter) in filters.enumerated() {
        a.note("Filter \(index).")
        addProducts(
          &a, filter,
          channels: convolution.isDepthwise ? index..<index + 1 : 0..<stage.input.channels)
        // Nine bytes for eight registers: the sums are still in the others.
        let bytes = filter.rescaling.bytes
        a("ldi r23, \(bytes[4])", "mov r1, r23")
        for (register, byte) in zip(16...23, bytes[..<4] + bytes[5...]) {
          a("ldi r\(register), \(byte)")
        }
        a("call 3f")
        a.advance(26, by: outputStep)
      }
      a.advance(26, by: tile.valueCount * windowStride - outputStride * filters.count)
      a.nextTile(tile, counter: 30, outputStride: windowStride)
      a.loop(while: 30, from: 1, end: 2)
    }
    a.returning { a in
      if stage.table != nil {
        a.pop(0, 0)
        a("out \(AssemblyFunction.rampZ), r0")
      }
      a.restoreRegistersAndReturn()
    }
    a.looping(tile.count * filters.count) { finish(&$0, windowStride: windowStride) }
    return a
  }

  private var description: AssemblyFunction.Description {
    AssemblyFunction.Description(
      purpose: ["A row of \(stage.name), \(tile.description) at a time."],
      loop: [
        "For each filter, in a row, every weight's magnitude is multiplied by the inputs that it meets, and",
        "added to the \(tile.sumCount > 1 ? "sums" : "sum") or subtracted, in groups that fit 16 bits. Behind a group, a sum's upper byte",
        "goes to two further bytes. \(tile.outcome)",
      ],
      registers: [
        "Y walks through the inputs, X through the outputs. A group's sums are in r2 to r9, their further",
        "bytes in r10 to r14, r24, r25 and r31; inputs are in r16 to r22, a weight in r23, zero in r15; r30",
        "counts \(tile.counted)."
          + (stage.table == nil
            ? "" : " On the stack: RAMPZ, the middle byte of the table's address."),
      ])
  }

  private func addProducts(_ a: inout AssemblyFunction, _ filter: Filter, channels: Range<Int>) {
    let weightCount = tile.size * tile.size
    let channelByteCount = tile.slotCount * convolution.paddedWidth
    var groups = filter.groups[...]
    var position = 0
    a("ldi r23, \(groups.removeFirst().bias)")
    for sum in sums {
      a("clr r\(sum.group)", "mov r\(sum.group + 1), r23", "clr r\(sum.upper)", "clr r\(sum.top)")
    }
    for (number, channel) in channels.enumerated() {
      let first = channel * channelByteCount
      let weights = filter.weights[number * weightCount..<(number + 1) * weightCount]
      var weight = 0
      for step in tile.steps(registers: 16...22, isZero: weights.map { $0 == 0 }) {
        switch step {
        case .weight(let index):
          if groups.first?.start == number * weightCount + index {
            a("ldi r23, \(groups.removeFirst().bias)")
            for sum in sums {
              carry(&a, sum)
              a("mov r\(sum.group + 1), r23")
            }
          }
          weight = weights[weights.startIndex + index]
          if weight != 0 { a("ldi r23, \(abs(weight))") }
        case .load(let register, let input):
          a.loadInput(
            register, at: first + input, of: first...first + tile.lastInput, position: &position)
        case .product(let sum, let register):
          let group = Self.sums[sum].group
          let operation = weight > 0 ? ("add", "adc") : ("sub", "sbc")
          a(
            "mul r23, r\(register)", "\(operation.0) r\(group), r0",
            "\(operation.1) r\(group + 1), r1")
        }
      }
    }
    a.advance(28, by: -position)
  }

  private func carry(_ a: inout AssemblyFunction, _ sum: (group: Int, upper: Int, top: Int)) {
    a("add r\(sum.upper), r\(sum.group + 1)", "adc r\(sum.top), r15")
  }

  private func finish(_ a: inout AssemblyFunction, windowStride: Int) {
    let rescaled = tile.rescaledCount
    a.note(
      "\(rescaled == 1 ? "The sum" : "The sums"), brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier."
    )
    a("3:")
    // Called from above.
    a.stackGrew(by: 3)
    for sum in sums {
      carry(&a, sum)
      a("mov r\(sum.group + 1), r\(sum.upper)")
    }
    let sums = sums.map { [$0.group, $0.group + 1, $0.top] }
    let values: [Int]
    if rescaled == 1 {
      a.keepLargest(sums)
      a.addStart([16, 17, 18], to: sums[0])
      a("mov r24, r1")
      a.rescale(
        sum: sums[0], multiplier: [20, 21, 22, 23], value: [19, 24, 16, 17, 18], zero: 15,
        shift: shift)
      a.limit(17, to: stage.byteLimits)
      values = [17]
    } else {
      for sum in sums { a.addStart([16, 17, 18], to: sum) }
      a("mov r12, r1")
      for sum in sums {
        a("mov r10, r19", "mov r14, r12")
        a.rescale(
          sum: sum, multiplier: [20, 21, 22, 23], value: [10, 14, 16, 17, 18], zero: 15,
          shift: shift)
        a.limit(17, to: stage.byteLimits)
        a("mov r\(sum[0]), r17")
      }
      values = sums.map { $0[0] }
    }
    if stage.table != nil {
      a.push(30)
      // Behind it, and the return address.
      a.lookUp(values, tableAtStack: 1 + 1 + 3, settingRampZ: nil)
      a.pop(30)
    }
    if rescaled > tile.valueCount {
      a.pool(values, mean: tile.isMean, free: (16, 17), zero: 15)
    }
    a.store(Array(values.prefix(tile.valueCount)), stride: windowStride)
    a("ret")
  }
}
