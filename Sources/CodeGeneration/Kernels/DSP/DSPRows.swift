import LeNetModel

/// The C around the kernels. Rows lie [column / 2][channel][6 rows], a word each.
extension DSPKernels {
  func renderFunctions(_ c: inout CWriter) {
    renderTracing(
      &c, comment: "Shows values `step` bytes apart.", parameters: ["step", "count"],
      loops: [("i", "count")], value: "((int)values[i * step] - 128)", cast: "(const uint8_t *)",
      others: [("row", ["row", "channels", "columns"])]
    ) { c in
      guard selection.convolutions.count > 1 else { return }
      c.valueFunction(
        "\(prefix)_show_row", comment: "Shows a row in which two columns share a word.",
        input: "const uint32_t *row", parameters: ["channels", "columns"],
        loops: [("channel", "channels"), ("column", "columns")],
        value: [
          "const uint32_t word = row[(column / 2 * channels + channel) * 6];",
          "const uint8_t value = (uint8_t)(word >> (column % 2 * \(DSPConvolution.digitBits)));",
        ], call: "\(prefix)_show_values(layer, &value, 1, 1)")
    }
    guard let first = selection.convolutions.first else { return }
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
    let width = first.stage.input.width
    c.comment(["Loads a row of pixels."])
    c.function("static void \(prefix)_load_row(uint32_t *row, const uint8_t *pixels)") { c in
      c.block("for (int i = 0; i < \(width); i += 2) {") { c in
        c.line("*row = pixels[i] | ((uint32_t)pixels[i + 1] << \(DSPConvolution.digitBits));")
        c.line("row += 6;")
      }
    }
    c.line()
  }

  var rowParameters: String { "uint32_t *memory, int row,\n    void *output" }

  func window(_ index: Int) -> RowWindow {
    let kernel = selection.convolutions[index]
    let (stage, name) = (kernel.stage, kernel.name(prefix: prefix))
    let columns = kernel.columnWords * kernel.channels
    let (channels, width) = (stage.output.channels, stage.output.width)
    let shown =
      kernel.next == nil
      ? "VALUES(\(stage.lastLayer), output, 1, \(channels * width))"
      : "ROW(\(stage.lastLayer), output, \(channels), \(width))"
    return RowWindow(
      declarations: ["uint32_t *const rows = \(CWriter.sum("memory", memory.rows[index] / 4));"],
      clearing: .loop("rows[i]", count: 6 * columns, isContiguous: true),
      moved: "rows, \(columns)",
      target: CWriter.sum("rows", kernel.convolution.padding / 2 * kernel.channels * 6) + " + slot",
      padding: .loop("rows[6 * i + slot]", count: columns, isContiguous: false),
      calls: ["\(name)_windows(rows, \(name)_constants, output);"],
      showing: "\(macros)_SHOW_\(shown);")
  }

  func loadPixels(_ c: inout CWriter, target: String) {
    let width = selection.convolutions[0].stage.input.width
    c.line("\(prefix)_load_row(\(target), pixels + \(width) * input_row);")
  }

  var pointer: String { "uint32_t *const memory = scratch->words;" }
  var bytes: String { "(uint8_t *)memory" }

  func rowCall(_ name: String, rowByteCount: Int) -> [String] {
    ["\(name)(pixels, memory, row, features + \(rowByteCount) * row);"]
  }

  func renderFeatures(_ c: inout CWriter) {
    c.comment(["A byte each becomes a halfword each: 0 and 2, then 1 and 3."])
    c.block("for (int i = 0; i < \(selection.dense[0].paddedInputCount / 4); ++i) {") { c in
      c.line("const uint8_t *const bytes = \(input) + 4 * i;")
      c.line()
      c.line("memory[2 * i + 1] = bytes[1] | ((uint32_t)bytes[3] << 16);")
      c.line("memory[2 * i] = bytes[0] | ((uint32_t)bytes[2] << 16);")
    }
  }

  func denseCalls(_ index: Int) -> [String] {
    let (stage, name) = (selection.dense[index].stage, selection.name(ofDense: index))
    let source = index == 0 ? "memory" : CWriter.sum("memory", memory.dense[index - 1] / 4)
    let target = CWriter.sum("memory", memory.dense[index] / 4)
    let call = "\(name)_units(\(source), \(name)_constants, \(target));"
    guard !selection.dense[index].layer.isLast else { return [call] }
    return [
      call,
      "\(macros)_SHOW_VALUES(\(stage.lastLayer), \(target), 2, \(stage.output.channels));",
    ]
  }

  var score: String? {
    "((const int8_t *)memory)[\(CWriter.sum("i", memory.dense[selection.dense.count - 1]))]"
  }
}
