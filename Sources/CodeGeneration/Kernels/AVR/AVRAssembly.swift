/// What the AVR functions have in common.
///
/// Registers 2 to 17, 28 and 29 are the caller's by the calling convention, 1 is zero between
/// functions. Z with RAMPZ walks through constants in flash.
extension AssemblyFunction {
  static let rampZ = "0x3b"
  fileprivate static let stackPointer = (low: "0x3d", high: "0x3e")
  private static let saved = Array(2...17) + [28, 29]

  mutating func saveRegisters() {
    for register in Self.saved {
      push(register)
      // The stack pointer points below what was pushed.
      saved("\(register)", at: 1)
    }
  }

  mutating func restoreRegistersAndReturn() {
    for register in Self.saved.reversed() {
      pop(register)
      restored(["\(register)"])
    }
    self("clr r1", "ret")
  }

  mutating func push(_ registers: Int...) {
    for register in registers {
      self("push r\(register)")
      stackGrew(by: 1)
    }
  }

  mutating func pop(_ registers: Int...) {
    for register in registers {
      self("pop r\(register)")
      stackGrew(by: -1)
    }
  }

  /// Points X at the byte `offset` behind the last one pushed.
  mutating func pointXAtStack(offset: Int = 0) {
    self("in r26, \(Self.stackPointer.low)", "in r27, \(Self.stackPointer.high)")
    self("adiw r26, \(1 + offset)")
  }

  /// Adds to a pointer: 26 for X, 28 for Y.
  mutating func advance(_ pointer: Int, by byteCount: Int) {
    guard byteCount != 0 else { return }
    guard abs(byteCount) > 63 else {
      return self("\(byteCount > 0 ? "adiw" : "sbiw") r\(pointer), \(abs(byteCount))")
    }
    self("subi r\(pointer), lo8(\(-byteCount))", "sbci r\(pointer + 1), hi8(\(-byteCount))")
  }

  /// Y and X to the next tile's inputs and outputs; X is behind this one's already.
  ///
  /// - Parameters:
  ///   - counter: how many are left, this one as well; one of 16 to 31.
  ///   - outputStride: from an output to the next in the row.
  mutating func nextTile(_ tile: AVRTile, counter: Int, outputStride: Int) {
    advance(28, by: tile.byteStep)
    guard tile.overlap > 0 else { return }
    self("cpi r\(counter), \(tile.count)", "brne 9f")
    looping(0) {
      $0.advance(28, by: -tile.overlapByteCount)
      $0.advance(26, by: -tile.overlap * outputStride)
    }
    self("9:")
  }

  /// Ends a loop that is longer than a branch reaches.
  mutating func loop(while counter: Int, from start: Int, end: Int) {
    self("dec r\(counter)", "breq \(end)f", "jmp \(start)b", "\(end):")
  }

  /// An input of a tile's, see ``AVRTile/input(_:_:)``, to a register.
  ///
  /// - Parameters:
  ///   - offset: from where Y was at first.
  ///   - inputs: where the tile's are; an instruction reaches no more than 64 bytes.
  ///   - position: where Y is now.
  mutating func loadInput(
    _ register: Int, at offset: Int, of inputs: ClosedRange<Int>, position: inout Int
  ) {
    if !(0...63).contains(offset - position) {
      let next = offset - inputs.lowerBound <= 63 ? inputs.lowerBound : inputs.upperBound - 63
      advance(28, by: next - position)
      position = next
    }
    self("ldd r\(register), Y+\(offset - position)")
  }

  /// The largest of sums, signed, into the first: of four, or of one alone.
  mutating func keepLargest(_ sums: [[Int]]) {
    for (first, second) in sums.count == 4 ? [(0, 1), (2, 3), (0, 2)] : [] {
      let (first, second) = (sums[first], sums[second])
      self("cp r\(first[0]), r\(second[0])")
      for (a, b) in zip(first, second).dropFirst() { self("cpc r\(a), r\(b)") }
      self("brge 31f")
      for (a, b) in zip(first, second) { self("mov r\(a), r\(b)") }
      self("31:")
    }
  }

  /// Adds the start; negative becomes zero.
  mutating func addStart(_ start: [Int], to sum: [Int]) {
    for (index, (register, part)) in zip(sum, start).enumerated() {
      self("\(index == 0 ? "add" : "adc") r\(register), r\(part)")
    }
    self("brpl 34f")
    for register in sum { self("clr r\(register)") }
    self("34:")
  }

  /// The sum times the multiplier, see ``AVRRescaling``.
  ///
  /// - Parameters:
  ///   - sum: three registers, low byte first, not negative.
  ///   - multiplier: four.
  ///   - value: five, the bytes from bit 16 on; the lower two hold the constant, the fourth receives the
  ///     result and is one of 16 to 31.
  ///   - zero: holds zero.
  mutating func rescale(
    sum: [Int], multiplier: [Int], value: [Int], zero: Int, shift: Int
  ) {
    for place in 1...5 {
      if (2...4).contains(place) { self("clr r\(value[place])") }
      for i in sum.indices where multiplier.indices.contains(place - i) {
        self("mul r\(sum[i]), r\(multiplier[place - i])")
        if place == 1 {
          self("add r\(value[0]), r1", "adc r\(value[1]), r\(zero)")
        } else {
          self("add r\(value[place - 2]), r0", "adc r\(value[place - 1]), r1")
        }
        if (2...4).contains(place) { self("adc r\(value[place]), r\(zero)") }
      }
    }
    for _ in 0..<shift {
      self("lsl r\(value[2])", "rol r\(value[3])", "rol r\(value[4])")
    }
    self("cpse r\(value[4]), r\(zero)", "ldi r\(value[3]), 255")
  }

  /// The sum times the multiplier, see ``AVRExactRescaling``.
  ///
  /// - Parameters:
  ///   - sum: three registers or four, low byte first, not negative.
  ///   - multiplier: four.
  ///   - value: four more than the sum's; the lower four hold the constant, the fifth receives the result
  ///     and is one of 16 to 31.
  ///   - zero: holds zero.
  ///   - shift: a register, one of 16 to 31, that holds the shift less 32; it is lost.
  ///   - meanShift: of all channels, less 32.
  mutating func rescaleExactly(
    sum: [Int], multiplier: [Int], value: [Int], zero: Int, shift: Int, meanShift: Int
  ) {
    let top = value.count - 1
    for register in value[4...] { self("clr r\(register)") }
    for place in 0...sum.count + 2 {
      for i in sum.indices where multiplier.indices.contains(place - i) {
        self("mul r\(sum[i]), r\(multiplier[place - i])")
        self("add r\(value[place]), r0", "adc r\(value[place + 1]), r1")
        // The constant may be carried through.
        for above in place + 2..<max(place + 2, min(top, max(place + 2, 4)) + 1) {
          self("adc r\(value[above]), r\(zero)")
        }
      }
    }
    self("subi r\(shift), 1", "brcs 38f", "37:")
    looping(meanShift) {
      $0("lsr r\(value[top])")
      for register in value[4..<top].reversed() { $0("ror r\(register)") }
      $0("subi r\(shift), 1", "brcc 37b")
    }
    self("38:")
    for register in value[6...] { self("or r\(value[5]), r\(register)") }
    self("cpse r\(value[5]), r\(zero)", "ldi r\(value[4]), 255")
  }

  /// Of a value in one of the registers 16 to 31.
  mutating func limit(_ register: Int, to limits: ClosedRange<Int>?) {
    guard let limits else { return }
    for (bound, isMet, isNeeded) in [
      (limits.lowerBound, "brsh", limits.lowerBound > 0),
      (limits.upperBound, "brlo", limits.upperBound < 255),
    ] where isNeeded {
      self("cpi r\(register), \(bound)", "\(isMet) 35f", "ldi r\(register), \(bound)", "35:")
    }
  }

  /// Of values, what a table has for them. Z is free, and RAMPZ.
  ///
  /// - Parameters:
  ///   - offset: of the table's address, less its lowest byte, from the stack pointer.
  ///   - free: a register, if RAMPZ is to be set.
  mutating func lookUp(_ values: [Int], tableAtStack offset: Int, settingRampZ free: Int?) {
    self("in r30, \(Self.stackPointer.low)", "in r31, \(Self.stackPointer.high)")
    if let free { self("ldd r\(free), Z+\(offset + 1)", "out \(Self.rampZ), r\(free)") }
    self("ldd r31, Z+\(offset)")
    for value in values { self("mov r30, r\(value)", "elpm r\(value), Z") }
  }

  /// The largest of four values, or their mean, into the first.
  ///
  /// - Parameters:
  ///   - free: two registers, the second one of 16 to 31.
  ///   - zero: holds zero.
  mutating func pool(_ values: [Int], mean: Bool, free: (Int, Int), zero: Int) {
    guard mean else {
      for value in values.dropFirst() {
        self("cp r\(values[0]), r\(value)", "brsh 36f", "mov r\(values[0]), r\(value)", "36:")
      }
      return
    }
    self("ldi r\(free.1), 2", "clr r\(free.0)")
    for register in values.dropFirst() + [free.1] {
      self("add r\(values[0]), r\(register)", "adc r\(free.0), r\(zero)")
    }
    for _ in 0..<2 { self("lsr r\(free.0)", "ror r\(values[0])") }
  }

  /// Stores values where X points to; X stays at the last.
  mutating func store(_ values: [Int], stride: Int) {
    for value in values.dropLast() {
      if stride == 1 {
        self("st X+, r\(value)")
      } else {
        self("st X, r\(value)")
        advance(26, by: stride)
      }
    }
    for value in values.suffix(1) { self("st X, r\(value)") }
  }
}
