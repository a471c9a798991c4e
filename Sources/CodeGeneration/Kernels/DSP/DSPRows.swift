import LeNetModel

/// Writes the C around the DSP kernels: which row is computed when, and `<prefix>_infer`.
struct DSPRows {
  let kernels: DSPKernels

  var prefix: String { kernels.prefix }
  var macros: String { kernels.prefix.uppercased() }
  private var memory: DSPMemory { kernels.memory }
  private var scoreCount: Int { kernels.dense[kernels.dense.count - 1].stage.output.count }

  func render(_ c: inout CWriter) {
    renderTracing(&c)
    renderMoves(&c)
    for index in kernels.convolutions.indices {
      renderRow(&c, index)
      c.line()
    }
    renderInference(&c)
  }

  private func renderMoves(_ c: inout CWriter) {
    c.comment(["Moves the rows of `count` columns up by two."])
    c.function("static void \(prefix)_move_rows(uint32_t *rows, int count)") { c in
      c.block("for (; count > 0; --count) {") { c in
        c.block("for (int slot = 0; slot < 4; ++slot) {") {
          $0.line("rows[slot] = rows[slot + 2];")
        }
        c.line("rows += 6;")
      }
    }
    c.line()
    let width = kernels.convolutions[0].stage.input.width
    c.comment(["Loads a row of pixels."])
    c.function("static void \(prefix)_load_row(uint32_t *row, const uint8_t *pixels)") { c in
      c.block("for (int i = 0; i < \(width); i += 2) {") { c in
        c.line("*row = pixels[i] | ((uint32_t)pixels[i + 1] << \(DSPConvolution.digitBits));")
        c.line("row += 6;")
      }
    }
    c.line()
  }

  private func renderRow(_ c: inout CWriter, _ index: Int) {
    let kernel = kernels.convolutions[index]
    let stage = kernel.stage
    let padding = kernel.convolution.padding
    let columns = kernel.columnWords * kernel.channels
    c.comment(["Row `row` of \(stage.description), and of the layers before it what it needs."])
    c.line(
      "static void \(kernel.name(prefix: prefix))(const uint8_t *pixels, uint32_t *memory, int row,"
    )
    c.function("    void *output)") { c in
      c.line("uint32_t *const rows = \(CWriter.sum("memory", memory.rows[index] / 4));")
      c.line("int slot = 4;")
      c.line()
      c.block("if (row == 0) {") { c in
        c.memoryLoop("for (int i = 0; i < \(6 * columns); ++i) {", prefix: prefix) {
          $0.line("rows[i] = 0;")
        }
        c.line("slot = \(padding);")
      }
      c.block("else {") { $0.line("\(prefix)_move_rows(rows, \(columns));") }
      c.block("for (; slot < 6; ++slot) {") { c in
        let inputRow = padding == 0 ? "2 * row + slot" : "2 * row + slot - \(padding)"
        if padding == 0 {
          c.line("const int input_row = \(inputRow);")
          c.line()
          renderInput(&c, index)
        } else {
          c.line("const int input_row = \(inputRow);")
          c.line()
          c.block("if (input_row < \(stage.input.height)) {") { renderInput(&$0, index) }
          c.block("else {") { c in
            c.block("for (int i = 0; i < \(columns); ++i) {") { $0.line("rows[6 * i + slot] = 0;") }
          }
        }
      }
      let name = kernel.name(prefix: prefix)
      c.line("\(name)_windows(rows, \(name)_constants, output);")
      let (channels, width) = (stage.output.channels, stage.output.width)
      if kernel.next == nil {
        c.line("\(macros)_SHOW_VALUES(\(stage.lastLayer), output, 1, \(channels * width));")
      } else {
        c.line("\(macros)_SHOW_ROW(\(stage.lastLayer), output, \(channels), \(width));")
      }
      c.unreadRow(
        kernel.convolution,
        before: index == 0 ? nil : kernels.convolutions[index - 1].name(prefix: prefix),
        target: "rows", prefix: prefix)
    }
  }

  private func renderInput(_ c: inout CWriter, _ index: Int) {
    let kernel = kernels.convolutions[index]
    let first = kernel.convolution.padding / 2 * kernel.channels * 6
    let target = first == 0 ? "rows + slot" : "rows + \(first) + slot"
    if index == 0 {
      c.line("\(prefix)_load_row(\(target), pixels + \(kernel.stage.input.width) * input_row);")
    } else {
      let before = kernels.convolutions[index - 1].name(prefix: prefix)
      c.line("\(before)(pixels, memory, input_row, \(target));")
    }
  }

  private func renderInference(_ c: inout CWriter) {
    c.function("int \(Plan.inferFunction(prefix: prefix))") { c in
      let last = kernels.convolutions[kernels.convolutions.count - 1]
      let output = last.stage.output
      c.line("uint32_t *const memory = scratch->words;")
      c.line("uint8_t *const features = \(CWriter.sum("(uint8_t *)memory", memory.features));")
      c.line("int \(kernels.answer) = 0;")
      c.line()
      c.block("for (int row = 0; row < \(output.height); ++row) {") { c in
        let rowByteCount = output.channels * output.width
        c.line(
          "\(last.name(prefix: prefix))(pixels, memory, row, features + \(rowByteCount) * row);")
      }
      c.comment(["A byte each becomes a halfword each: 0 and 2, then 1 and 3."])
      c.block("for (int i = 0; i < \(kernels.dense[0].paddedInputCount / 4); ++i) {") { c in
        c.line("const uint8_t *const bytes = features + 4 * i;")
        c.line()
        c.line("memory[2 * i + 1] = bytes[1] | ((uint32_t)bytes[3] << 16);")
        c.line("memory[2 * i] = bytes[0] | ((uint32_t)bytes[2] << 16);")
      }
      for (index, kernel) in kernels.dense.enumerated() {
        let name = kernel.name(prefix: prefix)
        let source = CWriter.sum("memory", memory.dense[index] / 4)
        let target = CWriter.sum("memory", memory.dense[index + 1] / 4)
        c.line("\(name)_units(\(source), \(name)_constants, \(target));")
        if !kernel.layer.isLast {
          c.line(
            "\(macros)_SHOW_VALUES(\(kernel.stage.lastLayer), \(target), 2, "
              + "\(kernel.stage.output.channels));")
        }
      }
      let scores = memory.dense[memory.dense.count - 1]
      c.block("for (int i = 0; i < \(scoreCount); ++i) {") { c in
        c.line("scores[i] = ((const int8_t *)memory)[\(CWriter.sum("i", scores))];")
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
