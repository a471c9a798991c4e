/// A number in the arithmetic of the portable C: of the model, or of how values are rounded and
/// limited. Numbers that count loops and places are none.
package struct GeneratedNumber: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What is taken from an input: its zero point; from a pixel that is to be stored, 128.
    case inputZeroPoint = "input zero point"
    /// Of what sums are requantized to.
    case zeroPoint = "zero point"
    case lowerLimit = "lower limit"
    /// Where ReLU6 cuts off.
    case upperLimit = "upper limit"
    /// The half and the bit in which requantization rounds.
    case rounding
    /// What a value is compared with, and what it becomes if it is beyond.
    case limit
    /// What an index into a table is counted from.
    case tableOrigin = "table origin"
    /// Where a sum for a mean begins, and what is done to it: the half, factor, shift.
    case mean
  }

  /// Where in a function it stands, and wherever else in it such a number stands.
  package enum Place: Hashable, Sendable {
    /// In a call of a function or macro; the first argument has position 0.
    case argument(Int, of: String)
    /// In a statement about a variable, but in no call and no index.
    case variable(String)
    /// In a statement about elements of one of these arrays, but in no call and no index.
    case element([String])
  }

  package let kind: Kind
  /// The C function it stands in, or the stage's whose functions that is one of.
  package let function: String
  package let place: Place
}
