import LeNetModel

/// A dense layer, sixteen products an instruction, four units at a time.
struct MVEDense: DenseKernel {
  let layer: Streaming.Dense
  /// A multiple of 4.
  let paddedInputCount: Int
  /// A multiple of 4.
  let paddedUnitCount: Int
  private let requantization: MVERequantization
  /// For each four units: for each 16 inputs, and what is left, the weights of each unit, then the rescaling.
  let constants: [UInt32]

  var constantByteCount: Int { 4 * constants.count }
  /// Of 16 inputs.
  private var vectorCount: Int { paddedInputCount / 16 }
  /// Inputs of one more vector, of which the other lanes are 0.
  private var restCount: Int { paddedInputCount % 16 }

  /// How many rounds of the inner loop stand there one after the other: as many as save more instructions than
  /// they take bytes.
  private var unrolled: Int {
    let rounds = paddedUnitCount / 4 * vectorCount
    func worth(_ count: Int) -> Int { rounds - rounds / count - 36 * (count - 1) }
    return (1...8).filter { vectorCount.isMultiple(of: $0) }.max { worth($0) < worth($1) } ?? 1
  }

  init?(_ layer: Streaming.Dense, isFirst: Bool) {
    self.layer = layer
    let stage = layer.stage
    requantization = MVERequantization(stage)
    let inputOrder = layer.readsRows ? Self.order(of: stage.input) : layer.inputOrder
    let count = stage.output.channels
    let inputCount = (inputOrder.count + 3) / 4 * 4
    paddedInputCount = inputCount
    paddedUnitCount = (count + 3) / 4 * 4
    var constants: [UInt32] = []
    for first in stride(from: 0, to: count, by: 4) {
      // Units that fill the last four up are computed again.
      let units = (first..<first + 4).map { min($0, count - 1) }
      let weights = units.map { unit in
        let weights = Array(stage.weights(ofChannel: unit))
        return inputOrder.map { Int(weights[$0]) }.padded(to: inputCount)
      }
      for start in stride(from: 0, to: inputCount, by: 16) {
        for row in weights {
          constants += Array(row[start..<min(start + 16, inputCount)]).vectorWords
        }
      }
      constants += MVERescaling.words(
        units.map { MVERescaling(stage, channel: $0) }, shiftsLeft: requantization.shiftsLeft)
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
    c.comment(
      ["\(stage.description): \(stage.input) to \(stage.output)."]
        + CWriter.filled(
          "For each four units: weights [16 inputs][unit], a byte each"
            + (restCount == 0 ? "" : ", and [unit][\(restCount) inputs]")
            + "; \(requantization.constantNames) of the "
            + "rescaling."))
    c.words("\(name(prefix: prefix))_constants", constants)
  }

  var function: AssemblyFunction? {
    var a = AssemblyFunction(
      "\(stage.name)_units", on: .thumb,
      parameters: ["const uint8_t *inputs", "const uint32_t *constants", "uint8_t *outputs"]
        + (stage.table == nil ? [] : ["const int8_t *table"]),
      AssemblyFunction.Description(
        purpose: ["All units of \(stage.name)."],
        loop: [
          "For each four units: all inputs, sixteen at a time, are multiplied by each unit's weights; the four",
          "sums are rescaled and stored at once.",
        ],
        registers: [
          "r0 is where the inputs begin, r5 walks through them, r1 through the constants, r2 through the outputs;",
          "r11 counts fours of units, lr rounds of the inner loop, r7 is how many; r4, r6, r8 and r10 are sums"
            + (stage.table != nil
              ? "," : stage.requantizedZeroPoint != 0 ? ", r9" : ";"),
          (stage.table != nil
            ? "r3 is the table's middle; "
            : stage.requantizedZeroPoint != 0 ? "the zero point; " : "")
            + "q0 holds inputs and constants, q1 weights and values.",
        ]))
    a.push("r4-r11, lr")
    a.load("r11", paddedUnitCount / 4)
    if restCount > 0 { a("movs r7, #\(restCount)", "vctp.8 r7") }
    a.load("r7", vectorCount / unrolled)
    if stage.table != nil {
      a.add("r3", requantization.tableOffset, scratch: "r9")
    } else if stage.requantizedZeroPoint != 0 {
      a("mov r9, #\(stage.requantizedZeroPoint)")
    }
    a("1:")
    a.looping(paddedUnitCount / 4) { a in
      a("mov r5, r0", "mov r4, #0", "mov r6, #0", "mov r8, #0", "mov r10, #0")
      if vectorCount > 0 {
        a("dls lr, r7", "2:")
        a.looping(vectorCount / unrolled) { a in
          a.repeated(unrolled) { a in
            a("vldrb.u8 q0, [r5], #16")
            for sum in ["r4", "r6", "r8", "r10"] {
              a("vldrw.32 q1, [r1], #16", "vmladava.s8 \(sum), q0, q1")
            }
          }
          a("le lr, 2b")
        }
      }
      if restCount > 0 {
        a("vpst", "vldrbt.u8 q0, [r5]")
        for sum in ["r4", "r6", "r8", "r10"] {
          a("vldrb.u8 q1, [r1], #\(restCount)", "vmladava.s8 \(sum), q0, q1")
        }
      }
      a("vmov q1[2], q1[0], r4, r8", "vmov q1[3], q1[1], r6, r10")
      let values = requantization.render(
        &a, vectors: [1], temporary: 0, constant: { _ in "[r1], #16" }, zeroPoint: "r9",
        table: "r3",
        isWide: false)
      a("vstrb.32 q\(values[0]), [r2], #4", "subs r11, #1", "bne.w 1b")
    }
    a("pop {r4-r11, pc}")
    return a
  }
}
