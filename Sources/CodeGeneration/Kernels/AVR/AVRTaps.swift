/// The order in which a 2x2 window's four sums take up a channel's 5x5 weights: each weight and each of
/// the 6x6 inputs is read once, and seven registers hold the inputs that are still needed.
enum AVRTaps {
  enum Step {
    /// The next weight, in the order [row][column].
    case weight(Int)
    /// An input into a register.
    case load(register: Int, row: Int, column: Int)
    /// The weight times the input in the register is added to an output's sum: 0, 1 in the upper row.
    case product(output: Int, register: Int)
  }

  /// - Parameter registers: seven.
  static func steps(registers: ClosedRange<Int>) -> [Step] {
    var steps: [Step] = []
    var free = Array(registers)
    /// Of an input row, which column is in which register.
    var upper: [Int?] = Array(repeating: nil, count: 6)
    for row in 0..<5 {
      var lower: [Int?] = Array(repeating: nil, count: 6)
      for column in 0..<5 {
        steps.append(.weight(row * 5 + column))
        func multiply(_ held: inout [Int?], inputRow: Int, output: Int) {
          for side in 0...1 {
            let register = held[column + side] ?? free.removeFirst()
            if held[column + side] == nil {
              held[column + side] = register
              steps.append(.load(register: register, row: inputRow, column: column + side))
            }
            steps.append(.product(output: output + side, register: register))
          }
        }
        multiply(&upper, inputRow: row, output: 0)
        // The upper row's inputs are no longer needed: two behind the last weight.
        for done in column...(column == 4 ? 5 : column) {
          if let register = upper[done] { free.append(register) }
        }
        multiply(&lower, inputRow: row + 1, output: 2)
      }
      upper = lower
    }
    return steps
  }
}
