import LeNetModel

/// A dense layer on halfwords: units in fours, the weights of two of them in one halfword.
///
/// With `h = a + 256 b` the sum of `h x` is `A + 256 B`, and `sxtb16` gives `a`, so `A` as well. Where that
/// may leave 32 bits, inputs are taken in segments.
struct DSPDense: DenseKernel {
  let layer: Streaming.Dense
  /// Whether inputs 0 and 2 come first, then 1 and 3.
  private let isSpread: Bool
  /// A multiple of four.
  let paddedInputCount: Int
  /// A multiple of four.
  let paddedUnitCount: Int
  /// Of inputs: multiples of four.
  let segments: [Range<Int>]
  let constants: [UInt32]

  var constantByteCount: Int { 4 * constants.count }

  /// - Parameter isFirst: whether the inputs are spread from bytes, four at a time to 0, 2 and 1, 3.
  init?(_ layer: Streaming.Dense, isFirst: Bool) {
    self.layer = layer
    isSpread = isFirst
    let inputCount = (layer.stage.input.count + 3) / 4 * 4
    let unitCount = layer.stage.output.channels
    paddedInputCount = inputCount
    paddedUnitCount = (unitCount + 3) / 4 * 4
    let rows = (0..<paddedUnitCount).map { unit in
      var row = unit < unitCount ? layer.weights(unit: unit) : []
      row += [Int](repeating: 0, count: inputCount - row.count)
      guard isFirst else { return row }
      return stride(from: 0, to: inputCount, by: 4).flatMap { start in
        [0, 2, 1, 3].map { row[start + $0] }
      }
    }
    segments = Self.segments(of: rows)
    var constants: [UInt32] = []
    for first in stride(from: 0, to: paddedUnitCount, by: 4) {
      for input in stride(from: 0, to: inputCount, by: 2) {
        for (a, b) in [(first, first + 1), (first + 2, first + 3)] {
          let halves = [0, 1].map { rows[a][input + $0] + 256 * rows[b][input + $0] }
          constants.append(
            UInt32(UInt16(truncatingIfNeeded: halves[0]))
              | UInt32(UInt16(truncatingIfNeeded: halves[1])) << 16)
        }
      }
      for unit in first..<first + 4 {
        guard unit < unitCount else {
          constants += [0, 0, 0, 0]
          continue
        }
        guard
          let rescaling = Rescaling(
            layer.stage, channel: unit, addend: layer.addend(unit: unit),
            zeroPoint: layer.isLast && !layer.stage.isActivated
              ? Int(layer.stage.requantizedZeroPoint) : layer.stage.requantizedByte,
            reach: ProductSum(rows[unit]).span)
        else { return nil }
        constants += rescaling.words
      }
    }
    self.constants = constants
  }

  /// As few as there can be, the same for all units.
  private static func segments(of rows: [[Int]]) -> [Range<Int>] {
    let inputCount = rows[0].count
    var segments: [Range<Int>] = []
    var start = 0
    var sums = [(highest: Int, lowest: Int)](repeating: (0, 0), count: rows.count)
    for input in stride(from: 0, to: inputCount, by: 4) {
      let more = rows.map { ProductSum($0[input..<input + 4]) }
      let next = zip(sums, more).map { ($0.highest + $1.highest, $0.lowest + $1.lowest) }
      // 256 B + A fits 32 bits.
      if next.allSatisfy({ max($0.0, $0.1) < 1 << 22 }) {
        sums = next
      } else {
        segments.append(start..<input)
        (start, sums) = (input, more.map { ($0.highest, $0.lowest) })
      }
    }
    return segments + [start..<inputCount]
  }

  func renderConstants(_ c: inout CWriter, prefix: String) {
    c.comment([
      "\(stage.description): \(stage.input) to \(stage.output).",
      "For each four units: the weights, then multiplier, constant (64 bits, the lower ones first) and",
      "shift - 32 of each unit's rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and \(isSpread ? 2 : 1) in",
      "the first word, units 2 and 3 in the second, and so on"
        + (isSpread ? "; then inputs 1 and 3." : "."),
    ])
    c.words("\(name(prefix: prefix))_constants", constants)
  }

  var function: AssemblyFunction? {
    var a = AssemblyFunction(
      "\(stage.name)_units", on: .thumb,
      parameters: ["const uint32_t *inputs", "const uint32_t *constants", "void *output"]
        + (stage.table == nil ? [] : ["const uint8_t *table"]),
      AssemblyFunction.Description(
        purpose: [
          "All units of \(stage.name). Inputs are halfwords; outputs are "
            + (layer.isLast ? "bytes, scores." : "halfwords.")
        ],
        loop: [
          "For each four units: the products of all inputs, four at a time, with the weights of two units in a",
          "halfword, a + 256 b, and with a alone are added up. That gives A + 256 B and A, so B as well. All",
          "four sums are rescaled and stored.",
        ],
        registers: [
          "r0 walks through the inputs, up to r3, r1 through the constants, r2 through the outputs; r4 and r6",
          "are A + 256 B of two units each, r5 and r7 their A; r8 to r11 weights, r12 and lr inputs. On the",
          "stack: how many units are left, in fours"
            + (segments.count > 1 ? ", sums of segments" : "")
            + (stage.table == nil ? "." : ", table."),
        ]))
    a.push("r3-r11, lr")
    let (partial, table) = (4, segments.count > 1 ? 20 : 4)
    let frameByteCount = (segments.count > 1 ? 16 : 0) + (stage.table == nil ? 0 : 4)
    if frameByteCount > 0 { a.reserve(frameByteCount) }
    if stage.table != nil { a("str r3, [sp, #\(table)]") }
    a.load("r3", paddedUnitCount / 4)
    a("str r3, [sp]")
    if segments.count == 1 { renderEnd(&a, of: segments[0]) }
    a("1:")
    a.looping(paddedUnitCount / 4) { a in
      for (number, segment) in segments.enumerated() {
        if segments.count > 1 { renderEnd(&a, of: segment) }
        renderSums(&a, of: segment)
        guard segments.count > 1 else { continue }
        for (index, pair) in [("r4", "r5"), ("r6", "r7")].enumerated() {
          let place = "[sp, #\(partial + 8 * index)]"
          if number > 0 {
            a(
              "ldrd r8, r9, \(place)", "add \(pair.0), \(pair.0), r8",
              "add \(pair.1), \(pair.1), r9")
          }
          if number < segments.count - 1 { a("strd \(pair.0), \(pair.1), \(place)") }
        }
      }
      a.load("r8", 2 * paddedInputCount)
      a("sub r0, r0, r8")
      if stage.table != nil { a("ldr r12, [sp, #\(table)]") }
      renderValues(&a)
      a("ldr r8, [sp]", "subs r8, #1", "str r8, [sp]", "bne.w 1b")
    }
    if frameByteCount > 0 { a.release(frameByteCount) }
    a("pop {r3-r11, pc}")
    return a
  }

  private func renderEnd(_ a: inout AssemblyFunction, of segment: Range<Int>) {
    a.load("r3", 2 * segment.count)
    a("add r3, r0")
  }

  private func renderSums(_ a: inout AssemblyFunction, of segment: Range<Int>) {
    let blocks = segment.count / 4
    let unrolled = (1...10).last { blocks.isMultiple(of: $0) } ?? 1
    a("mov r4, #0", "mov r5, #0", "mov r6, #0", "mov r7, #0", "2:")
    a.looping(blocks / unrolled) { a in
      a.repeated(unrolled) { a in
        a("ldrd r12, lr, [r0], #8", "ldmia r1!, {r8-r11}")
        for (weights, inputs, both, low) in [
          ("r8", "r12", "r4", "r5"), ("r9", "r12", "r6", "r7"), ("r10", "lr", "r4", "r5"),
          ("r11", "lr", "r6", "r7"),
        ] {
          a("smlad \(both), \(weights), \(inputs), \(both)", "sxtb16 \(weights), \(weights)")
          a("smlad \(low), \(weights), \(inputs), \(low)")
        }
      }
      a("cmp r0, r3", "bne.w 2b")
    }
    a("sub r4, r4, r5", "asr r4, r4, #8", "sub r6, r6, r7", "asr r6, r6, #8")
  }

  private func renderValues(_ a: inout AssemblyFunction) {
    let sums = ["r5", "r4", "r7", "r6"]
    for sum in sums {
      a("ldmia r1!, {r8-r11}", "smlal r9, r10, \(sum), r8", "asr r10, r10, r11")
      guard !layer.isLast || stage.isActivated else {
        a("ssat r10, #8, r10", "strb r10, [r2], #1")
        continue
      }
      a("usat \(sum), #8, r10")
      a.limit(sum, to: stage.byteLimits)
      if stage.table != nil { a("ldrb \(sum), [r12, \(sum)]") }
      if layer.isLast { a("eor \(sum), \(sum), #128", "strb \(sum), [r2], #1") }
    }
    if !layer.isLast {
      a("orr r5, r5, r4, lsl #16", "orr r7, r7, r6, lsl #16", "strd r5, r7, [r2], #8")
    }
  }
}
