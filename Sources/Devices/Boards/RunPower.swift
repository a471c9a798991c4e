import Foundation

/// What a board's microcontroller draws while it computes, without the rest of the board, as its data
/// sheet has it: typical figures at one clock.
package struct RunPower: Hashable, Sendable {
  package let volts: Double
  package let milliamperes: Double
  package let megahertz: Double
  /// Data sheet, revision and table.
  package let source: String

  /// Nil where the board's facts have none of it.
  init?(_ facts: BoardFacts) throws(BoardError) {
    guard facts["RUN_SOURCE"] != nil else { return nil }
    source = try facts.text("RUN_SOURCE")
    volts = try facts.decimal("RUN_VOLTS")
    milliamperes = try facts.decimal("RUN_MILLIAMPERES")
    megahertz = try facts.decimal("RUN_MEGAHERTZ")
  }

  /// Energy does not depend on the clock as long as the current rises with it.
  package func microjoules(cycles: Int) -> Double {
    Double(cycles) / megahertz * volts * milliamperes / 1000
  }
}

extension RunPower: CustomStringConvertible {
  package var description: String {
    "\(number(milliamperes)) mA at \(number(volts)) V and \(number(megahertz)) MHz (\(source))"
  }
}

/// 3, 4.4: without a point where none is needed.
private func number(_ value: Double) -> String {
  let text = "\(value)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
