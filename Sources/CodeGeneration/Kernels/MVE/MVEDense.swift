import LeNetModel

/// A dense layer, sixteen products an instruction, four units at a time.
struct MVEDense: DenseKernel {
  let layer: Streaming.Dense
  /// A multiple of 16.
  let paddedInputCount: Int
  /// A multiple of 4.
  let paddedUnitCount: Int
  /// For each four units: for each 16 inputs the weights of each unit, then the rescaling.
  let constants: [UInt32]

  var constantByteCount: Int { 4 * constants.count }
  private var vectorCount: Int { paddedInputCount / 16 }

  init?(_ layer: Streaming.Dense, isFirst: Bool) {
    guard layer.isPlain else { return nil }
    self.layer = layer
    let stage = layer.stage
    let inputOrder = layer.readsRows ? Self.order(of: stage.input) : layer.inputOrder
    let count = stage.output.channels
    let inputCount = (inputOrder.count + 15) / 16 * 16
    paddedInputCount = inputCount
    paddedUnitCount = (count + 3) / 4 * 4
    var constants: [UInt32] = []
    for first in stride(from: 0, to: count, by: 4) {
      // Units that fill the last four up are computed again.
      let units = (first..<first + 4).map { min($0, count - 1) }
      let weights = units.map { unit in
        let start = unit * stage.weightsPerChannel
        return inputOrder.map { Int(stage.parameters.weights[start + $0]) }
      }
      let padded = weights.map { $0.padded(to: inputCount) }
      for start in stride(from: 0, to: inputCount, by: 16) {
        for row in padded { constants += Array(row[start..<start + 16]).vectorWords }
      }
      let rescalings = zip(units, weights).compactMap {
        MVERescaling(stage, channel: $0, weights: $1)
      }
      guard rescalings.count == 4 else { return nil }
      constants += MVERescaling.words(rescalings)
    }
    self.constants = constants
  }

  /// [row][column][channel].
  private static func order(of shape: Shape) -> [Int] {
    (0..<shape.height * shape.width).flatMap { position in
      (0..<shape.channels).map { $0 * shape.height * shape.width + position }
    }
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    c.comment([
      "\(stage.description): \(stage.input) to \(stage.output).",
      "For each four units: weights [16 inputs][unit], a byte each; addends, multipliers and shifts of the",
      "rescaling.",
    ])
    c.words("\(name(prefix: prefix))_constants", constants)
  }

  func function(prefix: String) -> AssemblyFunction? {
    var a = AssemblyFunction(
      "\(name(prefix: prefix))_units", on: .thumb,
      parameters: ["const uint8_t *inputs", "const uint32_t *constants", "uint8_t *outputs"],
      AssemblyFunction.Description(
        purpose: ["All units of \(stage.name)."],
        loop: [
          "For each four units: all inputs, sixteen at a time, are multiplied by each unit's weights; the four",
          "sums are rescaled and stored at once.",
        ],
        registers: [
          "r0 is where the inputs begin, r5 walks through them, r1 through the constants, r2 through the outputs;",
          "r3 counts fours of units, lr rounds of the inner loop, r7 is how many; r4, r6, r8 and r10 are sums, r9",
          "the zero point, negative; q0 holds inputs, q1 weights.",
        ]))
    let unrolled = (1...5).last { vectorCount.isMultiple(of: $0) } ?? 1
    let zeroPoint = -layer.stage.requantizedZeroPoint
    a.push("r4-r11, lr")
    a.load("r3", paddedUnitCount / 4)
    a.load("r7", vectorCount / unrolled)
    a(zeroPoint < 0 ? "mvn r9, #\(-zeroPoint - 1)" : "mov r9, #\(zeroPoint)")
    a(
      "1:", "mov r5, r0", "mov r4, #0", "mov r6, #0", "mov r8, #0", "mov r10, #0", "dls lr, r7",
      "2:")
    a.repeated(unrolled) { a in
      a("vldrb.u8 q0, [r5], #16")
      for sum in ["r4", "r6", "r8", "r10"] {
        a("vldrw.32 q1, [r1], #16", "vmladava.s8 \(sum), q0, q1")
      }
    }
    a("le lr, 2b")
    a("vmov q0[2], q0[0], r4, r8", "vmov q0[3], q0[1], r6, r10")
    a("vldrw.32 q1, [r1], #16", "vadd.i32 q0, q0, q1")
    a("vldrw.32 q1, [r1], #16", "vmulh.s32 q0, q0, q1")
    a("vldrw.32 q1, [r1], #16", "vrshl.s32 q0, q0, q1", "vsub.i32 q0, q0, r9")
    a("vqmovnb.s32 q0, q0", "vqmovnb.s16 q0, q0", "vstrb.32 q0, [r2], #4")
    a("subs r3, #1", "bne.w 1b", "pop {r4-r11, pc}")
    return a
  }
}
