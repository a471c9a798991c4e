/// The C, and for Armv6-M the assembly, that brings sums to 8 bits.
extension PackedKernels {
  func renderRescaling(_ c: inout CWriter) {
    switch selection.target {
    case nil:
      c.line("#if defined(__thumb__) && !defined(__thumb2__)")
      renderAssemblyOfRescaling(&c)
      c.line("#else")
      renderCOfRescaling(&c)
      c.line("#endif")
    case .cortexM0: renderAssemblyOfRescaling(&c)
    default: renderCOfRescaling(&c)
    }
    c.line()
    guard convolutions.contains(where: { $0.stage.byteLimits != nil }) else { return }
    c.comment(["What ReLU or ReLU6 makes of a value."])
    c.function(
      "static uint32_t \(prefix)_limit(uint32_t value, const struct \(prefix)_layer *layer)"
    ) { c in
      for (sign, limit) in [("<", "lowest"), (">", "highest")] {
        c.block("if (value \(sign) layer->\(limit)) {") { $0.line("value = layer->\(limit);") }
      }
      c.line("return value;")
    }
    c.line()
  }

  fileprivate static let rescaling =
    "(sum * multiplier + constant) / 2^shift, rounded downward and limited to lowest...lowest + 255."
  fileprivate static let rescalingOfAll = "The same of some sums, in place, limited to 0...255."

  private var storesSums: Bool { convolutions.contains { !$0.window.isLargest } }

  var rescalingFunctions: [AssemblyFunction] {
    [ThumbAssembly().rescaling()] + (storesSums ? [ThumbAssembly().rescalingOfAll(count: 1)] : [])
  }

  private func renderAssemblyOfRescaling(_ c: inout CWriter) {
    for (index, function) in rescalingFunctions.enumerated() {
      if index > 0 { c.line() }
      render(function, &c)
    }
  }

  private func renderCOfRescaling(_ c: inout CWriter) {
    c.comment([Self.rescaling])
    c.function(
      "static int32_t \(prefix)_rescale(int32_t sum, const uint32_t *constants, int32_t lowest)"
    ) { c in
      c.line("const uint64_t constant = ((uint64_t)constants[2] << 32) | constants[1];")
      c.line("const int64_t product = (int64_t)sum * (int32_t)constants[0];")
      c.line("int32_t value = (int32_t)((product + (int64_t)constant) >> 32) >> constants[3];")
      c.line()
      c.block("if (value < lowest) {") { $0.line("value = lowest;") }
      c.block("if (value > lowest + 255) {") { $0.line("value = lowest + 255;") }
      c.line("return value;")
    }
    if storesSums {
      c.line()
      c.comment([Self.rescalingOfAll])
      c.function(
        "static void \(prefix)_rescale_all(uint32_t *sums, int count, const uint32_t *constants)"
      ) { c in
        c.block("for (int i = 0; i < count; ++i) {") {
          $0.line("sums[i] = (uint32_t)\(prefix)_rescale((int32_t)sums[i], constants, 0);")
        }
      }
    }
  }
}

extension ThumbAssembly {
  /// Of one sum. The product of 64 bits is made of halves. The multiplier is positive.
  func rescaling() -> AssemblyFunction {
    var a = AssemblyFunction(
      "rescale", on: processor, result: "int32_t",
      parameters: ["int32_t sum", "const uint32_t *constants", "int32_t lowest"],
      AssemblyFunction.Description(
        purpose: [PackedKernels.rescaling],
        loop: [
          "No loop: four products of halves make the one of 64 bits, which no instruction gives."
        ],
        registers: [
          "r0 and r6 are the product's upper and lower word, r1 walks through the constants, r2 is the lowest,",
          "then the highest result; r3, r4 and r5 are halves and parts of the product.",
        ]))
    a.push("r4-r6, lr")
    a("ldmia r1!, {r3}")
    a("uxth r4, r0", "asrs r0, r0, #16", "uxth r5, r3", "lsrs r3, r3, #16")
    a("movs r6, r4", "muls r6, r5, r6", "muls r5, r0, r5", "muls r4, r3, r4", "muls r0, r3, r0")
    a("asrs r3, r5, #16", "lsls r5, r5, #16", "adds r6, r6, r5", "adcs r0, r0, r3")
    a("lsrs r3, r4, #16", "lsls r4, r4, #16", "adds r6, r6, r4", "adcs r0, r0, r3")
    a("ldmia r1!, {r3, r4}", "adds r6, r6, r3", "adcs r0, r0, r4")
    a("ldr r3, [r1]", "asrs r0, r0, r3")
    a("cmp r0, r2", "bge 1f", "movs r0, r2", "1:")
    a("adds r2, r2, #255", "cmp r0, r2", "ble 2f", "movs r0, r2", "2:")
    a("pop {r4-r6, pc}")
    return a
  }

  /// Of some sums that are not negative.
  func rescalingOfAll(count: Int) -> AssemblyFunction {
    var a = AssemblyFunction(
      "rescale_all", on: processor,
      parameters: ["uint32_t *sums", "int count", "const uint32_t *constants"],
      AssemblyFunction.Description(
        purpose: [PackedKernels.rescalingOfAll],
        loop: [
          "For each sum: four products of halves make the one of 64 bits, which no instruction gives."
        ],
        registers: [
          "r0 walks through the sums, up to r12; r1 and r2 are the multiplier's lower and upper half; r3 and r5",
          "are the product's upper and lower word; r4, r6 and r7 halves and parts of it. On the stack: the",
          "constant and the shift.",
        ]))
    a.push("r4-r7, lr")
    a("ldmia r2!, {r3-r6}", "lsls r1, r1, #2", "adds r1, r1, r0", "mov r12, r1")
    a.push("r4-r6", holding: "r0-r2")
    a("uxth r1, r3", "lsrs r2, r3, #16", "1:")
    a.looping(count) { a in
      a("ldr r3, [r0]", "uxth r4, r3", "lsrs r3, r3, #16")
      a("movs r5, r4", "muls r5, r1, r5", "muls r4, r2, r4")
      a("movs r6, r3", "muls r6, r1, r6", "muls r3, r2, r3")
      for part in ["r6", "r4"] {
        a(
          "lsrs r7, \(part), #16", "lsls \(part), \(part), #16", "adds r5, r5, \(part)",
          "adcs r3, r3, r7")
      }
      a("ldr r7, [sp]", "adds r5, r5, r7", "ldr r7, [sp, #4]", "adcs r3, r3, r7")
      a("ldr r7, [sp, #8]", "asrs r3, r3, r7")
      a.note("Below 0 becomes 0, above 255 becomes 255.")
      a(
        "uxtb r7, r3", "cmp r3, r7", "beq 2f", "mvns r3, r3", "asrs r3, r3, #31", "uxtb r3, r3",
        "2:")
      a("stmia r0!, {r3}", "cmp r0, r12", "bne 1b")
    }
    a.release(12)
    a("pop {r4-r7, pc}")
    return a
  }
}
