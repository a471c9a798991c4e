import LeNetModel

/// A dense layer, a block of units at a time, so that an input is loaded once for several weights.
/// An input of zero, as ReLU leaves many, is passed over.
struct AVRDense: DenseKernel {
  let layer: Streaming.Dense
  /// Units in a block: 1...6.
  let blockUnitCount: Int
  /// For each array the blocks in it, since no object may exceed 32,767 bytes.
  let parts: [(blocks: Range<Int>, constants: [UInt8])]
  let shift: Int

  var inputCount: Int { layer.inputOrder.count }
  private var blockCount: Int { parts.last?.blocks.upperBound ?? 0 }
  var constantByteCount: Int { parts.reduce(0) { $0 + $1.constants.count } }
  /// Of the output, whole blocks.
  var outputByteCount: Int { blockCount * blockUnitCount }

  /// - Returns: nil if a sum may be too large for 24 bits.
  init?(_ layer: Streaming.Dense, isFirst: Bool) {
    guard layer.isPlain else { return nil }
    let stage = layer.stage
    let inputCount = layer.inputOrder.count
    let unitCount = stage.output.channels
    guard let shift = AVRRescaling.shift(of: stage) else { return nil }
    let size = Self.blockUnitCount(unitCount: unitCount)
    let blocksPerPart = min(255, FlashRenderer.maximumByteCount / (size * (inputCount + 9)))
    guard blocksPerPart > 0 else { return nil }
    let blockCount = (unitCount + size - 1) / size
    var parts: [(blocks: Range<Int>, constants: [UInt8])] = []
    for first in stride(from: 0, to: blockCount, by: blocksPerPart) {
      let blocks = first..<min(first + blocksPerPart, blockCount)
      var constants: [UInt8] = []
      for block in blocks {
        let units = block * size..<min((block + 1) * size, unitCount)
        let weights = units.map { layer.weights(unit: $0) }
        var rescalings: [UInt8] = []
        for (unit, weights) in zip(units, weights) {
          guard
            let rescaling = AVRRescaling(
              stage, channel: unit, sums: ProductSum(weights).range,
              zeroPoint: layer.isLast ? Int(stage.requantizedZeroPoint) + 128 : 0, shift: shift)
          else { return nil }
          rescalings += rescaling.bytes
        }
        let padding = size - units.count
        for input in 0..<inputCount {
          constants += weights.map { UInt8($0[input] + 128) }
          constants += [UInt8](repeating: 128, count: padding)
        }
        constants += rescalings + [UInt8](repeating: 0, count: 9 * padding)
      }
      parts.append((blocks, constants))
    }
    self.layer = layer
    blockUnitCount = size
    self.parts = parts
    self.shift = shift
  }

  /// The fastest: a weight takes eight cycles, an input six besides.
  private static func blockUnitCount(unitCount: Int) -> Int {
    func cycles(_ size: Int) -> Int { (unitCount + size - 1) / size * (8 * size + 6) }
    return (1...6).min { cycles($0) < cycles($1) } ?? 1
  }

  func arrayName(prefix: String, part: Int) -> String {
    "\(prefix)_\(stage.name)_constants" + (parts.count > 1 ? "_\(part)" : "")
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    c.comment([
      "\(stage.description): \(stage.input) to \(stage.output).",
      "For each block of \(blockUnitCount) units: weights + 128 as [input][unit], inputs as",
      "[row][channel][column] behind a convolution, then each unit's start (24 bits), constant",
      "(16 bits) and multiplier (32 bits).",
    ])
    for (index, part) in parts.enumerated() {
      c.flashBytes(arrayName(prefix: prefix, part: index), part.constants, prefix: prefix)
    }
  }
}
