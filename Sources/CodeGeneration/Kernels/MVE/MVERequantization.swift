import LeNetModel

/// Sums of a stage to what is stored, four a vector.
struct MVERequantization {
  private let zeroPoint: Int
  /// Nil where 8 bits are all that limits a value.
  private let limits: ClosedRange<Int>?
  private let hasTable: Bool
  let shiftsLeft: Bool

  init(_ stage: Stage) {
    zeroPoint = Int(stage.requantizedZeroPoint)
    hasTable = stage.table != nil
    limits =
      stage.limits == Lowering.allValues
      ? nil : Int(stage.limits.lowerBound)...Int(stage.limits.upperBound)
    shiftsLeft = stage.parameters.shifts.contains { $0 < 33 }
  }

  /// Of the rescaling of four sums.
  var byteCount: Int { 16 * vectorCount }
  private var vectorCount: Int { shiftsLeft ? 4 : 3 }
  var constantNames: String {
    shiftsLeft
      ? "addends, shifts to the left, multipliers and shifts" : "addends, multipliers and shifts"
  }

  /// What is to be added to the address of a table for what ``render`` reads it by.
  var tableOffset: Int { 128 + zeroPoint }

  /// - Parameters:
  ///   - vectors: registers of sums. They and `temporary`, which is lower, are written.
  ///   - constant: where a vector of constants lies.
  ///   - zeroPoint: a register that holds it; nil if none does.
  ///   - table: a register that holds the table's address and ``tableOffset``.
  ///   - isWide: whether lanes are to be 32 bits of it and not only their lowest byte.
  /// - Returns: registers of results, in the order of the vectors.
  func render(
    _ a: inout AssemblyFunction, vectors: [Int], temporary: Int, constant: (Int) -> String,
    zeroPoint register: String?, table: String, isWide: Bool
  ) -> [Int] {
    var instructions = ["vadd.i32", "vmulh.s32", "vrshl.s32"]
    if shiftsLeft { instructions.insert("vqshl.s32", at: 1) }
    for (index, instruction) in instructions.enumerated() {
      a("vldrw.32 q\(temporary), \(constant(index))")
      for q in vectors { a("\(instruction) q\(q), q\(q), q\(temporary)") }
    }
    guard isWide || hasTable || limits != nil else {
      addZeroPoint(&a, to: vectors, temporary: temporary, register)
      for q in vectors { a("vqmovnb.s32 q\(q), q\(q)", "vqmovnb.s16 q\(q), q\(q)") }
      return vectors
    }
    // Of the value less its zero point.
    let limits = limits ?? -128...127
    for (instruction, bound) in [("vmax", limits.lowerBound), ("vmin", limits.upperBound)] {
      load(&a, bound - zeroPoint, to: temporary)
      for q in vectors { a("\(instruction).s32 q\(q), q\(q), q\(temporary)") }
    }
    guard hasTable else {
      addZeroPoint(&a, to: vectors, temporary: temporary, register)
      return vectors
    }
    var free = temporary
    return vectors.map { q in
      a("vldrb.s32 q\(free), [\(table), q\(q)]")
      defer { free = q }
      return free
    }
  }

  private func addZeroPoint(
    _ a: inout AssemblyFunction, to vectors: [Int], temporary: Int, _ register: String?
  ) {
    guard zeroPoint != 0 else { return }
    if register == nil { load(&a, zeroPoint, to: temporary) }
    for q in vectors { a("vadd.i32 q\(q), q\(q), \(register ?? "q\(temporary)")") }
  }

  /// - Parameter value: -256...255.
  private func load(_ a: inout AssemblyFunction, _ value: Int, to q: Int) {
    a(value < 0 ? "vmvn.i32 q\(q), #\(-1 - value)" : "vmov.i32 q\(q), #\(value)")
  }
}
