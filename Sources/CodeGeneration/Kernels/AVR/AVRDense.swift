import LeNetModel

/// A dense layer, a block of units at a time, so that an input is loaded once for several weights.
///
/// Weights are stored as `w + 128`; what the sums have too much, 128 times the sum of the inputs, is the
/// same for all units and is what they start with, negative.
struct AVRDense: DenseKernel {
  let layer: Streaming.Dense
  /// Bytes of a sum.
  let sumByteCount: Int
  /// Units in a block.
  let blockUnitCount: Int
  /// For each array the blocks in it, since no object may exceed 32,767 bytes.
  let parts: [(blocks: Range<Int>, constants: [UInt8])]
  let requantizer: AVRRequantizer

  var inputCount: Int { layer.inputOrder.count }
  /// Whether inputs of zero, as ReLU leaves many, are passed over.
  var passesOverZeros: Bool { stage.inputByte == 0 }
  private var blockCount: Int { parts.last?.blocks.upperBound ?? 0 }
  var constantByteCount: Int { parts.reduce(0) { $0 + $1.constants.count } }
  /// Of the output, whole blocks.
  var outputByteCount: Int { blockCount * blockUnitCount }

  /// - Returns: nil if a block is too large for an array, or a unit's sum cannot be brought to 8 bits.
  init?(_ layer: Streaming.Dense, isFirst: Bool) {
    let stage = layer.stage
    let units = 0..<stage.output.channels
    let weights = units.map { layer.weights(unit: $0) }
    guard
      let requantizer = AVRRequantizer(
        stage, weights: weights, addends: units.map { layer.addend(unit: $0) }, sumCount: 1,
        exactSumByteCount: 4)
    else { return nil }
    sumByteCount = if case .exact = requantizer.form { 4 } else { 3 }
    guard
      let size = Self.blockUnitCount(
        unitCount: units.count, inputCount: layer.inputOrder.count, sumByteCount: sumByteCount,
        constantByteCount: requantizer.constants[0].count)
    else { return nil }
    self.layer = layer
    self.requantizer = requantizer
    blockUnitCount = size
    parts = Self.parts(weights, requantizer.constants, blockUnitCount: size)
  }

  private static func parts(
    _ weights: [[Int]], _ constants: [[UInt8]], blockUnitCount: Int
  ) -> [(blocks: Range<Int>, constants: [UInt8])] {
    let blocks = stride(from: 0, to: weights.count, by: blockUnitCount).map { first in
      let units = first..<min(first + blockUnitCount, weights.count)
      let padding = blockUnitCount - units.count
      let products = weights[0].indices.flatMap { input in
        units.map { UInt8(weights[$0][input] + 128) } + [UInt8](repeating: 128, count: padding)
      }
      return products + constants[units].joined()
        + [UInt8](repeating: 0, count: padding * constants[0].count)
    }
    let count = min(255, FlashRenderer.maximumByteCount / blocks[0].count)
    return stride(from: 0, to: blocks.count, by: count).map { first in
      let part = first..<min(first + count, blocks.count)
      return (part, Array(blocks[part].joined()))
    }
  }

  /// The fastest: a weight takes eight cycles, nine where a sum has four bytes, an input six besides.
  private static func blockUnitCount(
    unitCount: Int, inputCount: Int, sumByteCount: Int, constantByteCount: Int
  ) -> Int? {
    func cycles(_ size: Int) -> Int {
      (unitCount + size - 1) / size * ((5 + sumByteCount) * size + 6)
    }
    return (1...18 / sumByteCount)
      .filter { $0 * (inputCount + constantByteCount) <= FlashRenderer.maximumByteCount }
      .min { cycles($0) < cycles($1) }
  }

  func arrayName(prefix: String, part: Int) -> String {
    "\(prefix)_\(stage.name)_constants" + (parts.count > 1 ? "_\(part)" : "")
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    c.comment(
      [
        "\(stage.description): \(stage.input) to \(stage.output).",
        "For each block of \(blockUnitCount) units: weights + 128 as [input][unit]"
          + (layer.readsRows ? ", inputs as" : ","),
        (layer.readsRows ? "[row][channel][column], " : "") + "then each unit's",
      ] + requantizer.description(startBits: 8 * sumByteCount, sumCount: 1))
    for (index, part) in parts.enumerated() {
      c.flashBytes(arrayName(prefix: prefix, part: index), part.constants, prefix: prefix)
    }
  }
}
