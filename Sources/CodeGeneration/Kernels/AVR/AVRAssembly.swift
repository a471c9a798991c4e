/// What the AVR functions have in common.
///
/// Registers 2 to 17, 28 and 29 are the caller's by the calling convention, 1 is zero between
/// functions. Z with RAMPZ walks through constants in flash.
extension AssemblyFunction {
  static let rampZ = "0x3b"
  private static let stackPointer = (low: "0x3d", high: "0x3e")
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
    self("subi r\(pointer), lo8(\(-byteCount))", "sbci r\(pointer + 1), hi8(\(-byteCount))")
  }

  /// Ends a loop that is longer than a branch reaches.
  mutating func loop(while counter: Int, from start: Int, end: Int) {
    self("dec r\(counter)", "breq \(end)f", "jmp \(start)b", "\(end):")
  }

  /// The larger of two sums of three registers, signed, into the first.
  mutating func keepLarger(_ first: [Int], _ second: [Int], label: Int) {
    self("cp r\(first[0]), r\(second[0])")
    for (a, b) in zip(first, second).dropFirst() { self("cpc r\(a), r\(b)") }
    self("brge \(label)f")
    for (a, b) in zip(first, second) { self("mov r\(a), r\(b)") }
    self("\(label):")
  }

  /// Of a sum with its start added, flags set by that: negative becomes zero.
  mutating func limitBelow(_ sum: [Int], label: Int) {
    self("brpl \(label)f")
    for register in sum { self("clr r\(register)") }
    self("\(label):")
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
      if [1, 3, 4].contains(place) { self("clr r\(value[max(place, 2)])") }
      for i in sum.indices where multiplier.indices.contains(place - i) {
        self("mul r\(sum[i]), r\(multiplier[place - i])")
        if place == 1 {
          self("add r\(value[0]), r1", "adc r\(value[1]), r\(zero)")
        } else {
          self("add r\(value[place - 2]), r0", "adc r\(value[place - 1]), r1")
        }
        if place < 5 { self("adc r\(value[max(place, 2)]), r\(zero)") }
      }
    }
    for _ in 0..<shift {
      self("lsl r\(value[2])", "rol r\(value[3])", "rol r\(value[4])")
    }
    self("cpse r\(value[4]), r\(zero)", "ldi r\(value[3]), 255")
  }
}
