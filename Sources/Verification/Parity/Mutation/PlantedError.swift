import CodeGeneration
import LeNetModel

/// What a mutation makes of an output channel.
struct PlantedError {
  /// Among those of the channel: the one whose input is multiplied with `change`. Without one,
  /// `change` is added to the accumulator as it is.
  private(set) var weight: Int?
  private(set) var change: Int64 = 0
  private(set) var arithmetic: ChannelArithmetic
  /// Of a multiplier's error, its size; the largest number for other errors.
  private(set) var multiplierChange = Int64.max

  /// - Parameters:
  ///   - mutation: of a constant of the channel, or of a table that its stage reads.
  ///   - array: that is mutated.
  ///   - parameters: of the channel's layer.
  ///   - arithmetic: of the channel.
  init(
    _ mutation: Mutation, of array: ConstantArray, _ parameters: QuantizedParameters,
    _ arithmetic: ChannelArithmetic
  ) {
    let index = array.range.lowerBound + mutation.element
    self.arithmetic = arithmetic
    switch array.content {
    case .weights:
      let value = parameters.weights[index]
      change = Int64(value ^ Int8(truncatingIfNeeded: 1 << mutation.bit)) - Int64(value)
      weight = index % (parameters.weights.count / parameters.bias.count)
    case .bias:
      let value = parameters.bias[index]
      change = Int64(value ^ Int32(truncatingIfNeeded: 1 << mutation.bit)) - Int64(value)
    case .multipliers:
      self.arithmetic.requantization.multiplier = Int64(
        parameters.multipliers[index] ^ Int32(truncatingIfNeeded: 1 << mutation.bit))
      multiplierChange = 1 << mutation.bit
    case .shifts:
      self.arithmetic.requantization.shift ^= 1 << mutation.bit
    case .table:
      self.arithmetic.table?[index] ^= Int8(truncatingIfNeeded: 1 << mutation.bit)
    }
  }

  /// Whether C says what comes of it: not of a shift of nothing, since half of it is added, nor of one
  /// beyond the width.
  var isDefined: Bool { (1...63).contains(arithmetic.requantization.shift) }

  /// What the error adds to an accumulator.
  ///
  /// - Parameter input: `q - z` of the weight's input.
  func change(input: Int64) -> Int64 { weight == nil ? change : change * input }

  /// The accumulator with the error, in 32 bits.
  func accumulator(_ accumulator: Int64, input: Int64) -> Int64 {
    Int64(Int32(truncatingIfNeeded: accumulator + change(input: input)))
  }
}
