/// What functions of Thumb instructions have in common.
extension AssemblyFunction {
  /// Pushes registers: `r4-r7, lr`.
  ///
  /// - Parameter held: whose values they hold, if not their own.
  mutating func push(_ list: String, holding held: String? = nil) {
    self("push {\(list)}")
    grew(with: Self.registers(held ?? list), byteCount: 4)
  }

  /// - Parameter held: to which the values are moved on, if they are not the registers' own.
  mutating func pop(_ list: String, holding held: String? = nil) {
    let registers = Self.registers(list)
    self("pop {\(list)}")
    stackGrew(by: -4 * registers.count)
    let owners = held.map(Self.registers) ?? registers
    for (owner, register) in zip(owners, registers) where owner != register {
      self("mov \(owner), \(register)")
    }
    restored(owners.filter(Self.isKept))
  }

  /// Registers of eight bytes.
  mutating func pushVectors(_ list: String) {
    self("vpush {\(list)}")
    grew(with: Self.registers(list), byteCount: 8)
  }

  mutating func popVectors(_ list: String) {
    let registers = Self.registers(list)
    self("vpop {\(list)}")
    stackGrew(by: -8 * registers.count)
    restored(registers.filter(Self.isKept))
  }

  /// Space on the stack.
  mutating func reserve(_ byteCount: Int) {
    self("sub sp, #\(byteCount)")
    stackGrew(by: byteCount)
  }

  mutating func release(_ byteCount: Int) {
    self("add sp, #\(byteCount)")
    stackGrew(by: -byteCount)
  }

  /// Any number into a register.
  mutating func load(_ register: String, _ value: Int) {
    self("movw \(register), #\(value & 0xffff)")
    if value > 0xffff { self("movt \(register), #\(value >> 16)") }
  }

  mutating func add(_ register: String, _ value: Int, scratch: String) {
    if value < 0 {
      subtract(register, -value, scratch: scratch)
    } else if value < 4096 {
      self("addw \(register), \(register), #\(value)")
    } else {
      load(scratch, value)
      self("add \(register), \(register), \(scratch)")
    }
  }

  mutating func subtract(_ register: String, _ value: Int, scratch: String) {
    if value < 0 {
      add(register, -value, scratch: scratch)
    } else if value < 4096 {
      self("subw \(register), \(register), #\(value)")
    } else {
      load(scratch, value)
      self("sub \(register), \(register), \(scratch)")
    }
  }

  /// Of a value of 0...255.
  mutating func limit(_ register: String, to limits: ClosedRange<Int>?) {
    guard let limits else { return }
    if limits.lowerBound > 0 {
      self(
        "cmp \(register), #\(limits.lowerBound)", "it lt",
        "movlt \(register), #\(limits.lowerBound)")
    }
    if limits.upperBound < 255 {
      self(
        "cmp \(register), #\(limits.upperBound)", "it gt",
        "movgt \(register), #\(limits.upperBound)")
    }
  }

  private mutating func grew(with registers: [String], byteCount: Int) {
    stackGrew(by: byteCount * registers.count)
    for (index, register) in registers.enumerated() where Self.isKept(register) {
      saved(register, at: byteCount * index)
    }
  }

  /// Whether a caller finds its value there again.
  private static func isKept(_ register: String) -> Bool {
    !["r0", "r1", "r2", "r3", "r12"].contains(register)
  }

  /// `r4-r6, lr` one by one.
  private static func registers(_ list: String) -> [String] {
    list.split(separator: ", ").flatMap { part -> [String] in
      let ends = part.split(separator: "-")
      guard ends.count == 2, let first = Int(ends[0].dropFirst()),
        let last = Int(ends[1].dropFirst())
      else { return [String(part)] }
      return (first...last).map { "\(part.prefix(1))\($0)" }
    }
  }
}
