import LeNetModel

/// Writes the C around the MVE kernels: which row is computed when, and `<prefix>_infer`.
struct MVERows {
  let kernels: MVEKernels

  private var prefix: String { kernels.prefix }
  private var macros: String { kernels.prefix.uppercased() }
  private var memory: MVEMemory { kernels.memory }
  private var scoreCount: Int { kernels.dense[kernels.dense.count - 1].stage.output.count }

  func render(_ c: inout CWriter) {
    renderTracing(&c)
    for index in kernels.convolutions.indices {
      renderRow(&c, index)
      c.line()
    }
    renderInference(&c)
  }

  private func renderTracing(_ c: inout CWriter) {
    c.line("#ifdef \(macros)_TRACE")
    c.comment(["Shows values that lie [column][channel]."])
    c.line(
      "static void \(prefix)_show_values(int layer, const uint8_t *values, int channels, int columns)"
    )
    c.block("{") { c in
      c.block("for (int channel = 0; channel < channels; ++channel) {") { c in
        c.block("for (int column = 0; column < columns; ++column) {") { c in
          c.line("const int8_t value = (int8_t)values[column * channels + channel];")
          c.line()
          c.line("\(prefix)_trace(layer, &value, 1);")
        }
      }
    }
    c.line()
    c.line("#define \(macros)_SHOW_VALUES(layer, values, channels, columns) \\")
    c.line("    \(prefix)_show_values((layer), (values), (channels), (columns))")
    c.line("#else")
    c.line("#define \(macros)_SHOW_VALUES(layer, values, channels, columns) ((void)0)")
    c.line("#endif")
    c.line()
  }

  private func renderRow(_ c: inout CWriter, _ index: Int) {
    let kernel = kernels.convolutions[index]
    let stage = kernel.stage
    let padding = kernel.convolution.padding
    let name = kernel.name(prefix: prefix)
    let words = kernel.rowByteCount / 4
    c.comment(["Row `row` of \(stage.description), and of the layers before it what it needs."])
    c.line("static void \(name)(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)")
    c.block("{") { c in
      c.line("uint32_t *const rows = \(CWriter.sum("memory", memory.rows[index] / 4));")
      c.line("int slot = 4;")
      c.line()
      c.block("if (row == 0) {") { c in
        c.line("\(prefix)_clear(rows, \(kernel.rowsByteCount / 4));")
        c.line("slot = \(padding);")
      }
      c.block("else {") { $0.line("\(prefix)_move_rows(rows, \(2 * words));") }
      c.block("for (; slot < 6; ++slot) {") { c in
        c.line("const int input_row = 2 * row + slot\(padding == 0 ? "" : " - \(padding)");")
        let first = padding == 0 ? "" : " + \(padding * kernel.channels)"
        c.line("uint8_t *const target = (uint8_t *)(rows + \(words) * slot)\(first);")
        c.line()
        guard padding > 0 else { return renderInput(&c, index) }
        c.block("if (input_row < \(stage.input.height)) {") { renderInput(&$0, index) }
        c.block("else {") { $0.line("\(prefix)_clear(rows + \(words) * slot, \(words));") }
      }
      let offsets = kernel.gathers ? ", \(name)_offsets" : ""
      c.line("\(name)_windows((const uint8_t *)rows, \(name)_constants, output\(offsets));")
      c.line(
        "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), "
          + "\(stage.output.width));")
      c.unreadRow(
        kernel.convolution,
        before: index == 0 ? nil : kernels.convolutions[index - 1].name(prefix: prefix),
        target: "(uint8_t *)rows", prefix: prefix)
    }
  }

  private func renderInput(_ c: inout CWriter, _ index: Int) {
    guard index == 0 else {
      let before = kernels.convolutions[index - 1].name(prefix: prefix)
      return c.line("\(before)(pixels, memory, input_row, target);")
    }
    let width = kernels.convolutions[0].stage.input.width
    c.block("for (int i = 0; i < \(width); ++i) {") {
      $0.line("target[i] = (uint8_t)(pixels[\(width) * input_row + i] ^ 0x80U);")
    }
  }

  private func renderInference(_ c: inout CWriter) {
    c.function("int \(Plan.inferFunction(prefix: prefix))") { c in
      let last = kernels.convolutions[kernels.convolutions.count - 1]
      let output = last.stage.output
      c.line("uint8_t *const bytes = (uint8_t *)scratch->words;")
      c.line("uint8_t *const features = \(CWriter.sum("bytes", memory.features));")
      c.line("int \(kernels.answer) = 0;")
      c.line()
      c.block("for (int row = 0; row < \(output.height); ++row) {") { c in
        c.line(
          "\(last.name(prefix: prefix))(pixels, scratch->words, row, "
            + "features + \(output.channels * output.width) * row);")
      }
      for (index, kernel) in kernels.dense.enumerated() {
        let name = kernel.name(prefix: prefix)
        let input = index == 0 ? "features" : CWriter.sum("bytes", memory.dense[index - 1])
        let target = CWriter.sum("bytes", memory.dense[index])
        c.line("\(name)_units(\(input), \(name)_constants, \(target));")
        if !kernel.layer.isLast {
          c.line(
            "\(macros)_SHOW_VALUES(\(kernel.stage.lastLayer), \(target), "
              + "\(kernel.stage.output.channels), 1);")
        }
      }
      let scores = memory.dense[memory.dense.count - 1]
      c.block("for (int i = 0; i < \(scoreCount); ++i) {") { c in
        c.line("scores[i] = (int8_t)bytes[\(CWriter.sum("i", scores))];")
        c.block("if (scores[i] > scores[\(kernels.answer)]) {") {
          $0.line("\(kernels.answer) = i;")
        }
      }
      let lastLayer = kernels.dense[kernels.dense.count - 1].stage.lastLayer
      c.line("\(macros)_SHOW(\(lastLayer), scores, 1, 1, \(scoreCount));")
      c.line("return \(kernels.answer);")
    }
  }
}
