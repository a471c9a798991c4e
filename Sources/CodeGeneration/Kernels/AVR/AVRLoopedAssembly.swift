import LeNetModel

extension AVRLoopedConvolution {
  private var sums: [[Int]] { (0..<tile.sumCount).map { [2 + 3 * $0, 3 + 3 * $0, 4 + 3 * $0] } }
  /// Of the sums' starts on the stack.
  private var startByteCount: Int { convolution.isDepthwise ? 0 : 3 * tile.sumCount }
  /// X, and Y where it goes on from filter to filter, on the stack while a tile is computed.
  private var saved: [Int] { (convolution.isDepthwise ? [28, 29] : []) + [26, 27] }

  /// - Parameters:
  ///   - outputStride: bytes from a filter's output to the next filter's.
  ///   - windowStride: from an output to the next in the row.
  func function(outputStride: Int, windowStride: Int) -> AssemblyFunction {
    var a = AssemblyFunction(
      "\(stage.name)_windows", on: .avr,
      parameters: [
        "const uint8_t *rows", "uint8_t *output", "int32_t constants", "uint8_t filters",
      ] + (stage.table == nil ? [] : ["uint16_t table"]), description)
    let filterCount = stage.output.channels
    let sumRegisters = sums.joined()
    a.saveRegisters()
    a("movw r28, r24", "movw r26, r22", "in r0, \(AssemblyFunction.rampZ)")
    if stage.table != nil { a.push(15, 14) }
    a.push(0, 16, 20, 19, 18)
    a("clr r15")
    a.repeated(startByteCount) { $0.push(15) }
    a("ldi r25, \(tile.count)", "1:")
    a.looping(tile.count) { a in
      for register in saved { a.push(register) }
      if convolution.isDepthwise {
        a("movw r16, r26")
        a.pointXAtStack(offset: saved.count)
      } else {
        sumInputs(&a)
        storeStarts(&a)
      }
      a("ld r30, X+", "ld r31, X+", "ld r0, X+", "out \(AssemblyFunction.rampZ), r0", "ld r14, X")
      a("movw r26, r16")
      a.note("A filter.")
      a("4:")
      a.looping(filterCount) { a in
        if convolution.isDepthwise {
          for register in sumRegisters { a("clr r\(register)") }
          var position = 0
          addProducts(&a, channel: 0, position: &position)
          a.advance(28, by: channelByteCount - position)
        } else {
          a("movw r16, r26")
          a.pointXAtStack(offset: saved.count)
          for register in sumRegisters { a("ld r\(register), X+") }
          a("movw r26, r16")
          forChannels(&a, start: 5, end: 6) { addProducts(&$0, channel: $1, position: &$2) }
        }
        storeValues(&a, windowStride: windowStride)
        a.advance(26, by: outputStride - (tile.valueCount - 1) * windowStride)
        a.loop(while: 14, from: 4, end: 7)
      }
      for register in saved.reversed() { a.pop(register) }
      a.advance(26, by: tile.valueCount * windowStride)
      a.nextTile(tile, counter: 25, outputStride: windowStride)
      a.loop(while: 25, from: 1, end: 8)
    }
    a.repeated(startByteCount + 5) { $0.pop(0) }
    a("out \(AssemblyFunction.rampZ), r0")
    if stage.table != nil { a.pop(0, 0) }
    a.restoreRegistersAndReturn()
    return a
  }

  /// What `body` adds for each channel; Y gets back to the first.
  ///
  /// - Parameters:
  ///   - start: label of the loop.
  ///   - end: label behind it.
  ///   - body: gets which of the channels in a row it is for, and how far Y is from the first.
  private func forChannels(
    _ a: inout AssemblyFunction, start: Int, end: Int,
    _ body: (inout AssemblyFunction, _ channel: Int, _ position: inout Int) -> Void
  ) {
    let count = channels / repeatedChannels
    if count > 1 { a("ldi r24, \(count)", "\(start):") }
    a.looping(count) { a in
      var position = 0
      for channel in 0..<repeatedChannels { body(&a, channel, &position) }
      a.advance(28, by: (count > 1 ? repeatedChannels * channelByteCount : 0) - position)
      if count > 1 { a.loop(while: 24, from: start, end: end) }
    }
    if count > 1 { a.advance(28, by: -channels * channelByteCount) }
  }

  /// Where Y finds a tile's inputs of one of the channels in a row.
  private func inputs(_ channel: Int) -> ClosedRange<Int> {
    let first = channel * channelByteCount
    return first...first + tile.lastInput
  }

  private var description: AssemblyFunction.Description {
    let products =
      convolution.isDepthwise
      ? ["For each filter, in its channel, every weight is multiplied by the inputs that it meets."]
      : [
        "The sums of the inputs under \(tile.sumCount > 1 ? "each sum's weights" : "the weights") give what all filters' sums start with. For each",
        "filter then, in each channel, every weight + 128 is multiplied by the inputs that it meets.",
      ]
    return AssemblyFunction.Description(
      purpose: ["A row of \(stage.name), \(tile.description) at a time, for each of `filters`."],
      loop: products + [tile.outcome],
      registers: [
        "Y walks through the inputs, X through the outputs, Z and RAMPZ through the constants. Sums are in r2",
        "to r\(1 + 3 * tile.sumCount), inputs in r16 to r22, a weight in r23, zero in r15; r14 counts filters,",
        (convolution.isDepthwise ? "r25" : "r24 channels, r25") + " \(tile.counted).",
        "On the stack: RAMPZ, number of filters, constants, "
          + (convolution.isDepthwise ? "inputs" : "the starts") + ", output."
          + (stage.table == nil ? "" : " Before them the table's address / 256."),
      ])
  }

  /// The sums of the inputs of the tile's sums, r2 to r13.
  private func sumInputs(_ a: inout AssemblyFunction) {
    let (size, stride) = (tile.size, tile.stride)
    // Columns that all of a row's sums have.
    let shared = (tile.columns - 1) * stride..<max(size, (tile.columns - 1) * stride)
    a.note("The sums of the inputs. r20 and r22: a column, of the upper sums and the lower.")
    for register in sums.joined() { a("clr r\(register)") }
    forChannels(&a, start: 2, end: 3) { a, channel, position in
      if !shared.isEmpty { a("clr r16", "clr r17", "movw r18, r16") }
      for column in 0..<tile.inputColumns {
        let columns = (0..<tile.columns).filter {
          ($0 * stride..<$0 * stride + size).contains(column)
        }
        guard !columns.isEmpty else { continue }
        sumColumn(&a, column, channel: channel, position: &position)
        for row in 0..<tile.rows {
          let part = 20 + 2 * row
          if shared.contains(column) {
            a("add r\(16 + 2 * row), r\(part)", "adc r\(17 + 2 * row), r\(part + 1)")
          } else {
            for each in columns { addInputs(&a, from: part, to: row * tile.columns + each) }
          }
        }
      }
      if !shared.isEmpty {
        for sum in 0..<tile.sumCount {
          addInputs(&a, from: 16 + 2 * (sum / tile.columns), to: sum)
        }
      }
    }
  }

  /// Of the inputs of a column, what each row of sums reads: r20 and r21, r22 and r23.
  private func sumColumn(
    _ a: inout AssemblyFunction, _ column: Int, channel: Int, position: inout Int
  ) {
    let inputs = inputs(channel)
    func add(_ rows: Range<Int>, to register: Int, isEmpty: Bool) {
      for row in rows {
        let starts = isEmpty && row == rows.lowerBound
        a.loadInput(
          starts ? register : 0, at: inputs.lowerBound + tile.input(row, column), of: inputs,
          position: &position)
        if starts {
          a("clr r\(register + 1)")
        } else {
          a("add r\(register), r0", "adc r\(register + 1), r15")
        }
      }
    }
    let (size, stride) = (tile.size, tile.stride)
    guard tile.rows == 2 else { return add(0..<size, to: 20, isEmpty: true) }
    guard stride < size else {
      add(0..<size, to: 20, isEmpty: true)
      return add(stride..<stride + size, to: 22, isEmpty: true)
    }
    add(stride..<size, to: 20, isEmpty: true)
    a("movw r22, r20")
    add(0..<stride, to: 20, isEmpty: false)
    add(size..<size + stride, to: 22, isEmpty: false)
  }

  private func addInputs(_ a: inout AssemblyFunction, from register: Int, to index: Int) {
    let sum = sums[index]
    a("add r\(sum[0]), r\(register)", "adc r\(sum[1]), r\(register + 1)", "adc r\(sum[2]), r15")
  }

  /// Stores -128 times the sums. X is in r16 and r17 then, and X behind what is stored.
  private func storeStarts(_ a: inout AssemblyFunction) {
    a("movw r16, r26")
    a.pointXAtStack(offset: saved.count)
    for sum in sums {
      a("lsr r\(sum[2])", "ror r\(sum[1])", "ror r\(sum[0])", "ldi r18, 0", "ror r18")
      a(
        "clr r19", "clr r20", "clr r21", "sub r19, r18", "sbc r20, r\(sum[0])",
        "sbc r21, r\(sum[1])")
      a("st X+, r19", "st X+, r20", "st X+, r21")
    }
  }

  /// Of a filter's channel.
  private func addProducts(_ a: inout AssemblyFunction, channel: Int, position: inout Int) {
    let inputs = inputs(channel)
    for step in tile.steps(registers: 16...22) {
      switch step {
      case .weight: a("elpm r23, Z+")
      case .load(let register, let input):
        a.loadInput(
          register, at: inputs.lowerBound + input, of: inputs, position: &position)
      case .product(let index, let register):
        let sum = sums[index]
        if convolution.isDepthwise {
          // The carry is the product's sign.
          a("mulsu r23, r\(register)", "sbc r24, r24")
          a("add r\(sum[0]), r0", "adc r\(sum[1]), r1", "adc r\(sum[2]), r24")
        } else {
          a("mul r23, r\(register)")
          a("add r\(sum[0]), r0", "adc r\(sum[1]), r1", "adc r\(sum[2]), r15")
        }
      }
    }
  }

  /// Of a filter's sums.
  private func storeValues(_ a: inout AssemblyFunction, windowStride: Int) {
    /// Of the table's address, from the stack pointer: behind all else.
    let table = 1 + saved.count + startByteCount + 5
    let values: [Int]
    let rescaled = tile.rescaledCount
    a.note("\(rescaled == 1 ? "The sum" : "The sums"), brought to 8 bits.")
    if rescaled == 1 { a.keepLargest(sums) }
    for register in 16...18 { a("elpm r\(register), Z+") }
    for sum in sums.prefix(rescaled) { a.addStart([16, 17, 18], to: sum) }
    if rescaled == 1 {
      rescaleOne(&a)
      a.limit(16, to: stage.byteLimits)
      values = [16]
    } else {
      rescaleAll(&a)
      values = sums.map { $0[0] }
    }
    if stage.table != nil {
      a("movw r20, r30", "in r18, \(AssemblyFunction.rampZ)")
      a.lookUp(values, tableAtStack: table, settingRampZ: 19)
      a("out \(AssemblyFunction.rampZ), r18", "movw r30, r20")
    }
    if rescaled > tile.valueCount {
      a.pool(values, mean: tile.isMean, free: (16, 17), zero: 15)
    }
    a.store(Array(values.prefix(tile.valueCount)), stride: windowStride)
  }

  /// The first sum, to r16.
  private func rescaleOne(_ a: inout AssemblyFunction) {
    let multiplier = [20, 21, 22, 23]
    switch requantizer.form {
    case .truncated(let shift):
      for register in [5, 6] + multiplier { a("elpm r\(register), Z+") }
      a.rescale(
        sum: sums[0], multiplier: multiplier, value: [5, 6, 7, 16, 17], zero: 15, shift: shift)
    case .exact(let meanShift):
      for register in [5, 6, 7, 8] + multiplier + [17] { a("elpm r\(register), Z+") }
      a.rescaleExactly(
        sum: sums[0], multiplier: multiplier, value: [5, 6, 7, 8, 16, 9, 10], zero: 15, shift: 17,
        meanShift: meanShift)
    }
  }

  /// Each sum, to its first register.
  private func rescaleAll(_ a: inout AssemblyFunction) {
    let multiplier = [20, 21, 22, 23]
    switch requantizer.form {
    case .truncated(let shift):
      a.push(28, 29)
      for register in [28, 29] + multiplier { a("elpm r\(register), Z+") }
      for sum in sums {
        a("movw r16, r28")
        a.rescale(
          sum: sum, multiplier: multiplier, value: [16, 17, 18, 19, 24], zero: 15, shift: shift)
        a.limit(19, to: stage.byteLimits)
        a("mov r\(sum[0]), r19")
      }
      a.pop(29, 28)
    case .exact(let meanShift):
      a.push(26, 27, 28, 29)
      for sum in sums {
        for register in [17, 18, 19, 24] + multiplier + [26] { a("elpm r\(register), Z+") }
        a.rescaleExactly(
          sum: sum, multiplier: multiplier, value: [17, 18, 19, 24, 16, 28, 29], zero: 15,
          shift: 26, meanShift: meanShift)
        a.limit(16, to: stage.byteLimits)
        a("mov r\(sum[0]), r16")
      }
      a.pop(29, 28, 27, 26)
    }
  }
}
