import LeNetModel

extension MVEConvolution {
  /// On the stack besides what is saved: rows, constants, output, end of the constants, four sums.
  private static let frameByteCount = 32

  /// In even registers, as `vmladav` demands.
  private static let sums = [["r0", "r2", "r4", "r6"], ["r8", "r10", "r12", "lr"]]

  func function(prefix: String) -> AssemblyFunction? {
    var a = AssemblyFunction(
      "\(name(prefix: prefix))_windows", on: .thumb,
      parameters: ["const uint8_t *rows", "const uint32_t *constants", "uint8_t *output"]
        + (gathers ? ["const uint32_t *offsets"] : []),
      AssemblyFunction.Description(
        purpose: ["A row of windows of \(stage.name). Rows and output are [column][channel]."],
        loop: [
          "For each two filters, then for each two windows: sixteen inputs at a time are multiplied by the",
          gathers
            ? "weights of both filters, at each corner of a window, the 25 inputs gathered in two vectors."
            : "weights of both filters, row by row; each row of weights meets the window's upper row, then its",
          gathers
            ? "The largest sum of each window and filter is kept; four of them are rescaled and stored at once."
            : "lower one. The largest sum of each window and filter is kept; four of them are rescaled and",
        ] + (gathers ? [] : ["stored at once."]),
        registers: [
          "r0, r2, r4 and r6 are the first filter's sums, upper row before lower row, r8, r10, r12 and lr the",
          "second's; r1 walks through the weights, r3 through the inputs, r5 through the outputs, r11 through the",
          "constants; r7 counts windows, r9 is 128. "
            + (gathers
              ? "q0 and q1 are the first filter's weights, q2 and q3 the second's,"
              : "q0 to q3 are weights of both filters in two rows, q4 and q5 inputs"),
          gathers
            ? "q4 and q5 where inputs lie, q6 and q7 inputs. On the stack: rows, constants, output, end of the"
            : "of two columns. On the stack: rows, constants, output, end of the constants, four sums.",
        ] + (gathers ? ["constants, four sums."] : [])))
    a.push("r4-r11, lr")
    a.pushVectors("d8-d15")
    a.reserve(Self.frameByteCount)
    a("strd r0, r1, [sp]", "str r2, [sp, #8]")
    a.load("r7", 4 * constants.count)
    a("add r7, r1", "str r7, [sp, #12]", "mov r9, #128")
    if gathers { a("vldrw.32 q4, [r3]", "vldrw.32 q5, [r3, #16]") }
    a.note("Two filters.")
    a("1:", "ldr r11, [sp, #4]", "ldr r3, [sp]", "ldr r5, [sp, #8]")
    if gathers {
      a("add r1, r11, #80", "vldrw.32 q0, [r1]", "vldrw.32 q1, [r1, #16]")
      a("vldrw.32 q2, [r1, #32]", "vldrw.32 q3, [r1, #48]")
    }
    let windows = stage.output.width
    if windows >= 2 {
      a("movs r7, #\(windows / 2)", "2:")
      renderWindow(&a, sumsAt: 16)
      renderWindow(&a, sumsAt: 24)
      renderRescaling(&a, offsetsAt: 48)
      a("add r5, r5, #\(2 * outputStride)", "subs r7, #1", "bne.w 2b")
    }
    if !windows.isMultiple(of: 2) {
      renderWindow(&a, sumsAt: 16)
      a("strd r0, r8, [sp, #24]")
      renderRescaling(&a, offsetsAt: 64)
    }
    a.note("The next two filters.")
    a("ldrd r5, r7, [sp, #8]", "add r5, #2", "str r5, [sp, #8]")
    a("add r11, r11, #\(pairByteCount)", "str r11, [sp, #4]", "cmp r11, r7", "bne.w 1b")
    a.release(Self.frameByteCount)
    a.popVectors("d8-d15")
    a("pop {r4-r11, pc}")
    return a
  }

  /// Leaves both filters' largest sums in the stack and r3 at the next window.
  private func renderWindow(_ a: inout AssemblyFunction, sumsAt offset: Int) {
    if gathers { renderGathered(&a) } else { renderRows(&a) }
    for sums in Self.sums {
      for (largest, other) in [(0, 1), (2, 3), (0, 2)] {
        a("cmp \(sums[largest]), \(sums[other])")
        a("csel \(sums[largest]), \(sums[largest]), \(sums[other]), gt")
      }
    }
    a("strd r0, r8, [sp, #\(offset)]")
  }

  private func renderGathered(_ a: inout AssemblyFunction) {
    let moves = [1, rowByteCount - 1, 1, 1 - rowByteCount]
    for (corner, move) in moves.enumerated() {
      let (first, second) = (Self.sums[0][corner], Self.sums[1][corner])
      a("vldrb.u8 q6, [r3, q4]", "vldrb.u8 q7, [r3, q5]")
      a(move < 0 ? "sub r3, r3, #\(-move)" : "add r3, r3, #\(move)")
      a("vmladav.s8 \(first), q6, q0", "vmladav.s8 \(second), q6, q2")
      a("vmladava.s8 \(first), q7, q1", "vmladava.s8 \(second), q7, q3")
    }
  }

  private func renderRows(_ a: inout AssemblyFunction) {
    a("add r1, r11, #80")
    for vector in 0..<vectorCount {
      for row in 0...5 {
        // The weights of the row before stay for the window's lower row.
        let (current, before) =
          row.isMultiple(of: 2) ? (["q0", "q1"], ["q2", "q3"]) : (["q2", "q3"], ["q0", "q1"])
        a("vldrb.u8 q4, [r3]", "vldrb.u8 q5, [r3, #\(channels)]")
        if row < 5 {
          a("add r3, r3, #\(rowByteCount)")
          a("vldrw.32 \(current[0]), [r1], #16", "vldrw.32 \(current[1]), [r1], #16")
        }
        for filter in 0..<2 {
          for column in 0..<2 {
            let input = "q\(4 + column)"
            if row < 5 {
              let sum = vector == 0 && row == 0 ? "vmladav.s8" : "vmladava.s8"
              a("\(sum) \(Self.sums[filter][column]), \(input), \(current[filter])")
            }
            if row > 0 {
              let sum = vector == 0 && row == 1 ? "vmladav.s8" : "vmladava.s8"
              a("\(sum) \(Self.sums[filter][2 + column]), \(input), \(before[filter])")
            }
          }
        }
      }
      let isLast = vector == vectorCount - 1
      let back = 5 * rowByteCount - (isLast ? 2 * channels - 16 * vector : 16)
      a("subw r3, r3, #\(back)")
    }
  }

  /// Four sums to 8 bits and to their places.
  private func renderRescaling(_ a: inout AssemblyFunction, offsetsAt offset: Int) {
    a("vldrw.32 q6, [sp, #16]", "vldrw.32 q7, [r11]", "vadd.i32 q6, q6, q7")
    a("vldrw.32 q7, [r11, #16]", "vmulh.s32 q6, q6, q7")
    a("vldrw.32 q7, [r11, #32]", "vrshl.s32 q6, q6, q7", "vsub.i32 q6, q6, r9")
    a("vqmovnb.s32 q6, q6", "vqmovnb.s16 q6, q6")
    a("vldrw.32 q7, [r11, #\(offset)]", "vstrb.32 q6, [r5, q7]")
  }
}
