import LeNetModel

/// Writes the C around the AVR kernels: which row is computed when, and `<prefix>_infer`.
struct AVRRows {
  let kernels: AVRKernels

  private var prefix: String { kernels.prefix }
  private var macros: String { kernels.prefix.uppercased() }
  private var memory: AVRMemory { kernels.memory }
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

  private func renderTracing(_ c: inout CWriter) {
    c.line("#ifdef \(macros)_TRACE")
    c.comment(["Shows values that lie as distances from -128."])
    c.line(
      "static void \(prefix)_show_values(int layer, const uint8_t *values, int channels, int stride,"
    )
    c.function("    int columns, int step)") { c in
      c.block("for (int channel = 0; channel < channels; ++channel) {") { c in
        c.block("for (int column = 0; column < columns; ++column) {") { c in
          c.line(
            "const int8_t value = (int8_t)((int)values[channel * stride + column * step] - 128);")
          c.line()
          c.line("\(prefix)_trace(layer, &value, 1);")
        }
      }
    }
    c.line()
    let parameters = "layer, values, channels, stride, columns, step"
    c.line("#define \(macros)_SHOW_VALUES(\(parameters)) \\")
    c.line("    \(prefix)_show_values((layer), (values), (channels), (stride), (columns), (step))")
    c.line("#else")
    c.line("#define \(macros)_SHOW_VALUES(\(parameters)) ((void)0)")
    c.line("#endif")
    c.line()
  }

  private func renderMoves(_ c: inout CWriter) {
    c.comment(["Moves the rows of `count` columns up by two."])
    c.function("static void \(prefix)_move_rows(uint8_t *rows, int count)") { c in
      c.block("for (; count > 0; --count) {") { c in
        for slot in 0..<4 { c.line("rows[\(slot)] = rows[\(slot + 2)];") }
        c.line("rows += 6;")
      }
    }
    c.line()
  }

  private func renderRow(_ c: inout CWriter, _ index: Int) {
    let convolution = kernels.streaming.convolutions[index]
    let stage = convolution.stage
    let padding = convolution.padding
    let columns = convolution.paddedWidth * stage.input.channels
    c.comment([
      "Row `row` of \(stage.description), and of the layers before it what it needs.",
      "Six rows of inputs are kept, a column's next to each other.",
    ])
    c.line("static void \(prefix)_\(stage.name)(const uint8_t *pixels, uint8_t *memory, int row,")
    c.function("    uint8_t *output)") { c in
      c.line("uint8_t *const rows = \(CWriter.sum("memory", memory.rows[index]));")
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
        c.line("const int input_row = 2 * row + slot\(padding == 0 ? "" : " - \(padding)");")
        c.line("uint8_t *const target = rows + slot\(padding == 0 ? "" : " + \(6 * padding)");")
        c.line()
        guard padding > 0 else { return renderInput(&c, index) }
        c.block("if (input_row < \(stage.input.height)) {") { renderInput(&$0, index) }
        c.block("else {") { c in
          c.block("for (int i = 0; i < \(columns - padding); ++i) {") {
            $0.line("target[6 * i] = 0;")
          }
        }
      }
      renderWindows(&c, index)
      let (output, window) = kernels.strides(of: index)
      c.line(
        "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), \(output), "
          + "\(stage.output.width), \(window));")
      let before = index == 0 ? nil : kernels.streaming.convolutions[index - 1].stage.name
      c.unreadRow(
        kernels.streaming.convolutions[index], before: before.map { "\(prefix)_\($0)" },
        target: "rows", prefix: prefix)
    }
  }

  private func renderInput(_ c: inout CWriter, _ index: Int) {
    guard index == 0 else {
      let before = kernels.streaming.convolutions[index - 1].stage.name
      return c.line("\(prefix)_\(before)(pixels, memory, input_row, target);")
    }
    let width = kernels.streaming.convolutions[0].stage.input.width
    c.block("for (int i = 0; i < \(width); ++i) {") {
      $0.line("target[6 * i] = pixels[\(width) * input_row + i];")
    }
  }

  private func renderWindows(_ c: inout CWriter, _ index: Int) {
    let function = "\(prefix)_\(kernels.streaming.convolutions[index].stage.name)_windows"
    switch kernels.convolutions[index] {
    case .unrolled: c.line("\(function)(rows, output);")
    case .looped(let kernel):
      for (number, part) in kernel.parts.enumerated() {
        let offset = part.filters.lowerBound * kernels.strides(of: index).output
        let address = flashAddress(kernel.arrayName(prefix: prefix, part: number))
        c.line(
          "\(function)(rows, output\(offset == 0 ? "" : " + \(offset)"), \(address), \(part.filters.count));"
        )
      }
    }
  }

  private func flashAddress(_ array: String) -> String { "\(macros)_FLASH_ADDRESS(\(array))" }

  private func renderInference(_ c: inout CWriter) {
    c.function("int \(Plan.inferFunction(prefix: prefix))") { c in
      let last = kernels.streaming.convolutions[kernels.streaming.convolutions.count - 1].stage
      c.line("uint8_t *const memory = (uint8_t *)scratch->words;")
      c.line("int \(kernels.answer) = 0;")
      c.line()
      c.block("for (int row = 0; row < \(last.output.height); ++row) {") { c in
        c.line("\(prefix)_\(last.name)(pixels, memory, row,")
        c.line(
          "    \(CWriter.sum("memory", memory.features)) + \(last.output.channels * last.output.width) * row);"
        )
      }
      for (index, kernel) in kernels.dense.enumerated() {
        let input = CWriter.sum(
          "memory", index == 0 ? memory.features : memory.dense[index - 1])
        for (number, part) in kernel.parts.enumerated() {
          let output = CWriter.sum(
            "memory", memory.dense[index] + part.blocks.lowerBound * kernel.blockUnitCount)
          c.line("\(prefix)_\(kernel.stage.name)_units(\(input), \(output),")
          c.line(
            "    \(flashAddress(kernel.arrayName(prefix: prefix, part: number))), \(part.blocks.count));"
          )
        }
        if !kernel.layer.isLast {
          c.line(
            "\(macros)_SHOW_VALUES(\(kernel.stage.lastLayer), \(CWriter.sum("memory", memory.dense[index])), "
              + "1, 0, \(kernel.stage.output.channels), 1);")
        }
      }
      let scores = memory.dense[memory.dense.count - 1]
      c.block("for (int i = 0; i < \(scoreCount); ++i) {") { c in
        c.line("scores[i] = (int8_t)((int)memory[\(CWriter.sum("i", scores))] - 128);")
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
