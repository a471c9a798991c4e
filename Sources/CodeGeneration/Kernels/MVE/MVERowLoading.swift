import LeNetModel

/// A row of a picture or tensor, [channel][row][column], to a row of the memory, [column][channel].
extension MVEConvolution {
  /// Lanes of a byte each, unless a byte does not say how far their places are away from the first one's.
  private var loadedLaneCount: Int { 15 * channels <= 255 ? 16 : 4 }

  var loading: AssemblyFunction {
    let input = stage.input
    let (lanes, bits) = (loadedLaneCount, 128 / loadedLaneCount)
    let isPicture = stage.readsPixels
    var a = AssemblyFunction(
      "\(stage.name)_load_row", on: .thumb,
      parameters: ["uint8_t *target", "const \(isPicture ? "uint8_t" : "int8_t") *values"],
      AssemblyFunction.Description(
        purpose: [
          "Loads a row of a \(isPicture ? "picture, less 128" : "tensor"), [column][channel]."
        ],
        loop: CWriter.filled(
          (channels > 1 ? "For each channel: " : "")
            + "\(lanes) values at a time; of the last \(lanes) as many as there are."),
        registers: CWriter.filled(
          channels == 1
            ? "r0 walks through where values go, r1 through where they are, lr counts them; q0 holds them."
            : "r0 is where a channel's first value goes, r3 walks on from there, r1 through where values are; r2 counts "
              + "channels, lr values; q0 holds these, q2 says how far they go from r3.")))
    a.push("r4, lr")
    if isPicture { a("movs r2, #128", "vdup.8 q1, r2") }
    let load = "vldrb.u\(bits) q0, [r1], #\(lanes)"
    let flip = isPicture ? ["veor q0, q0, q1"] : []
    let rounds = (input.width + lanes - 1) / lanes
    guard channels > 1 else {
      a("movs r3, #\(input.width)", "dlstp.8 lr, r3", "1:")
      a.looping(rounds) { a in
        for line in [load] + flip + ["vstrb.8 q0, [r0], #16", "letp lr, 1b"] { a(line) }
      }
      a("pop {r4, pc}")
      return a
    }
    a("movs r4, #0", "vidup.u\(bits) q2, r4, #1")
    a.load("r2", channels)
    a("vmul.i\(bits) q2, q2, r2", "2:")
    a.looping(channels) { a in
      a("mov r3, r0", "movs r4, #\(input.width)", "dlstp.\(bits) lr, r4", "1:")
      a.looping(rounds) { a in
        for line in [load] + flip + ["vstrb.\(bits) q0, [r3, q2]"] { a(line) }
        a.move("r3", by: lanes * channels)
        a("letp lr, 1b")
      }
      a("adds r0, #1")
      a.move("r1", by: input.height * input.width - rounds * lanes)
      a("subs r2, #1", "bne 2b")
    }
    a("pop {r4, pc}")
    return a
  }
}
