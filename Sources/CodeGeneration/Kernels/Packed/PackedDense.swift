import LeNetModel

/// A dense layer on bytes, four units at a time.
struct PackedDense: DenseKernel {
  static let unitsAtOnce = 4
  /// The loops take so many inputs at a time.
  static let inputsAtOnce = 8

  let layer: Streaming.Dense
  let paddedInputCount: Int
  /// For each four units, for each input, a byte each: `w + 128`.
  let weights: [UInt8]
  let rescaling: [UInt32]

  var unitCount: Int { stage.output.channels }
  /// Whether the kernel leaves scores, not distances from -128.
  var storesScores: Bool { layer.isLast && !stage.isActivated }
  var paddedUnitCount: Int { (unitCount + 3) / 4 * 4 }
  var constantByteCount: Int { weights.count + 4 * rescaling.count }

  init?(_ layer: Streaming.Dense, isFirst: Bool) {
    self.layer = layer
    let stage = layer.stage
    let inputCount = stage.input.count
    paddedInputCount =
      (inputCount + Self.inputsAtOnce - 1) / Self.inputsAtOnce * Self.inputsAtOnce
    var weights: [UInt8] = []
    var rescaling: [UInt32] = []
    for first in stride(from: 0, to: stage.output.channels, by: Self.unitsAtOnce) {
      let units = (first..<first + Self.unitsAtOnce).map { unit in
        unit < stage.output.channels ? layer.weights(unit: unit) : []
      }
      for input in 0..<paddedInputCount {
        weights += units.map { UInt8(128 + (input < $0.count ? $0[input] : 0)) }
      }
    }
    for unit in 0..<stage.output.channels {
      let sum = ProductSum(layer.weights(unit: unit))
      guard
        // Sums of w + 128 are right modulo 2^32, and so is what is left of them.
        sum.span < 1 << 31,
        let constants = Rescaling(
          stage, channel: unit, addend: layer.addend(unit: unit),
          zeroPoint: layer.isLast && !stage.isActivated
            ? Int(stage.requantizedZeroPoint) : stage.requantizedByte, reach: sum.span)
      else { return nil }
      rescaling += constants.words
    }
    self.weights = weights
    self.rescaling = rescaling
  }

  var function: AssemblyFunction? { nil }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    c.comment([
      "\(stage.description): \(stage.input) to \(stage.output).",
      "For each four units, for each input, a weight of each: w + 128.",
    ])
    let name = name(prefix: prefix)
    c.block("static const uint8_t \(name)_weights[\(weights.count)] = {", closing: "};") {
      $0.numbers(weights)
    }
    c.comment([
      "Of each unit: multiplier, constant (64 bits, the lower ones first) and shift - 32 of its rescaling."
    ])
    c.words("\(name)_rescaling", rescaling)
  }
}
