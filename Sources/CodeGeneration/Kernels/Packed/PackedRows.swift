import LeNetModel

/// The C around the kernels. Rows lie [row][channel][column], a byte each; the picture's are loaded tile by
/// tile.
extension PackedKernels {
  func renderTypes(_ c: inout CWriter) {
    guard !convolutions.isEmpty else { return }
    c.comment(["A convolution's constants; bytes of an input row, of an output channel."])
    c.block("struct \(prefix)_layer {", closing: "};") { c in
      c.line("const uint32_t *constants;")
      c.line("const uint32_t *pairs;")
      c.line("uint16_t row_byte_count;")
      c.line("uint16_t filters;")
      c.line("uint16_t stride;")
    }
    c.line()
  }

  func renderFunctions(_ c: inout CWriter) {
    let processors: [(condition: String, assembly: any PackedAssembly)] = [
      ("#if defined(__riscv)", RISCVAssembly()), ("#elif defined(__thumb2__)", Thumb2Assembly()),
      ("#else", ThumbAssembly()),
    ]
    for (condition, assembly) in processors {
      c.line(condition)
      let functions =
        (convolutions.isEmpty ? [] : [assembly.window(prefix: prefix)])
        + (dense.isEmpty ? [] : [assembly.fourUnits(prefix: prefix)])
      for (index, function) in functions.enumerated() {
        if index > 0 { c.line() }
        function.render(&c, prefix: prefix)
      }
    }
    c.line("#endif")
    c.line()
    renderTracing(
      &c,
      comment: "Shows values that lie as distances from -128, "
        + "`stride` bytes from a channel to the next.",
      parameters: ["channels", "stride", "columns"],
      value: "((int)values[channel * stride + column] - 128)")
    renderRescaling(&c)
    guard !convolutions.isEmpty else { return }
    renderWindows(&c)
    if convolutions.contains(where: { !$0.readsPixels }) {
      c.comment(["Moves rows up by two, words that they are. A row has twice `count` bytes."])
      c.function("static void \(prefix)_move_rows(uint32_t *rows, int count)") { c in
        c.memoryLoop("for (int i = 0; i < 2 * count; ++i) {", prefix: prefix) {
          $0.line("rows[i] = rows[i + count];")
        }
      }
      c.line()
    }
    if let first = convolutions.first, first.readsPixels { renderTile(&c, first) }
  }

  private func renderRescaling(_ c: inout CWriter) {
    c.comment([
      "(sum * multiplier + constant) / 2^(32 + shift), rounded downward and limited to lowest...lowest + 255."
    ])
    c.line("#if defined(__thumb__) && !defined(__thumb2__)")
    ThumbAssembly().rescaling(prefix: prefix).render(&c, prefix: prefix)
    c.line("#else")
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
    c.line("#endif")
    c.line()
  }

  private func renderWindows(_ c: inout CWriter) {
    c.comment(["Some windows of a row, of all filters."])
    c.line(
      "static void \(prefix)_windows(const struct \(prefix)_layer *layer, const uint8_t *rows, int windows,"
    )
    c.function("    uint8_t *output)") { c in
      c.block("for (int filter = 0; filter < (int)layer->filters; filter += 2) {") { c in
        c.line("const uint32_t *const pair = layer->constants + layer->pairs[filter / 2];")
        c.line()
        c.block("for (int window = 0; window < windows; ++window) {") { c in
          c.line("const uint64_t sums = \(prefix)_window(rows + 2 * window, pair + 8,")
          c.line("    layer->row_byte_count);")
          c.line()
          c.line("output[window] = (uint8_t)\(prefix)_rescale((int32_t)(uint32_t)sums, pair, 0);")
          c.block("if (filter + 1 < (int)layer->filters) {") { c in
            c.line(
              "output[window + (int)layer->stride] = "
                + "(uint8_t)\(prefix)_rescale((int32_t)(sums >> 32), pair + 4, 0);")
          }
        }
        c.line("output += 2 * (int)layer->stride;")
      }
    }
    c.line()
  }

  /// Four columns at a time; the picture's width and a tile's edges are multiples of four but for two
  /// columns of padding.
  private func renderTile(_ c: inout CWriter, _ kernel: PackedConvolution) {
    let (height, width) = (kernel.stage.input.height, kernel.stage.input.width)
    c.comment([
      "Loads six rows of \(kernel.columnCount) pixels, of which the first is at the given row and column; 0 outside",
      "the picture.",
    ])
    c.line(
      "static void \(prefix)_load_tile(uint32_t *words, const uint8_t *pixels, int row, int column)"
    )
    c.block("{") { c in
      c.line("const int first = column < 0 ? -column : 0;")
      c.line(
        "const int last = column > \(width - kernel.columnCount) ? \(width) - column : \(kernel.columnCount);"
      )
      c.line("uint8_t *tile = (uint8_t *)words;")
      c.line()
      c.memoryLoop("for (int i = 0; i < \(kernel.rowsByteCount / 4); ++i) {", prefix: prefix) {
        $0.line("words[i] = 0;")
      }
      c.block("for (int slot = 0; slot < 6; ++slot) {") { c in
        c.block("if (row + slot >= 0 && row + slot < \(height)) {") { c in
          c.line("const uint8_t *const source = pixels + \(width) * (row + slot) + column;")
          c.line()
          c.memoryLoop("for (int i = first; i < last; i += 2) {", prefix: prefix) { c in
            c.line("tile[i] = source[i];")
            c.line("tile[i + 1] = source[i + 1];")
          }
        }
        c.line("tile += \(kernel.columnCount);")
      }
    }
    c.line()
  }

  func renderFirstRow(_ c: inout CWriter, _ driver: StreamingDriver<Self>, run: Int) {
    let kernel = selection.runs[run].convolutions[0]
    guard kernel.readsPixels else { return driver.renderRow(&c, run: run, 0) }
    let stage = kernel.stage
    let padding = kernel.convolution.padding.left
    let name = kernel.name(prefix: prefix)
    let (count, width) = (kernel.tileWindowCount, stage.output.width)
    c.comment(["Row `row` of \(stage.description)."])
    c.line("static void \(name)(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)")
    c.block("{") { c in
      c.line(
        "uint32_t *const tile = \(CWriter.sum("memory", layout.runs[run].rows[0] / 4));")
      c.line()
      c.block("for (int window = 0; window < \(width); window += \(count)) {") { c in
        let before = padding == 0 ? "" : " - \(padding)"
        let windows =
          width.isMultiple(of: count)
          ? "\(count)" : "window + \(count) > \(width) ? \(width) - window : \(count)"
        c.line("\(prefix)_load_tile(tile, pixels, 2 * row\(before), 2 * window\(before));")
        c.line("\(prefix)_windows(&\(name)_layer, (const uint8_t *)tile, \(windows),")
        c.line("    output + window);")
      }
      c.line(
        "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), "
          + "\(kernel.outputStride), \(width));")
    }
  }

  func window(_ kernel: PackedConvolution, rows: Int) -> RowWindow {
    let (stage, padding) = (kernel.stage, kernel.convolution.padding.left)
    let target = CWriter.sum("rows + \(kernel.rowByteCount) * slot", padding)
    return RowWindow(
      declarations: [
        "uint32_t *const words = \(CWriter.sum("memory", rows / 4));",
        "uint8_t *const rows = (uint8_t *)words;",
      ],
      clearing: .loop(["words[i]"], count: kernel.rowsByteCount / 4, isContiguous: true),
      moving: "\(prefix)_move_rows(words, \(kernel.rowByteCount / 2));",
      targetDeclaration: "uint8_t *const target = \(target);",
      padding: .loop(["target[i]"], count: kernel.rowByteCount - padding, isContiguous: true),
      calls: [
        "\(prefix)_windows(&\(kernel.name(prefix: prefix))_layer, rows, \(stage.output.width), output);"
      ],
      showing: "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), "
        + "\(kernel.outputStride), \(stage.output.width));")
  }

  func loadRow(_ c: inout CWriter, _ kernel: PackedConvolution, source: String, target: String) {
    let input = kernel.stage.input
    c.block("for (int channel = 0; channel < \(input.channels); ++channel) {") { c in
      c.line("const int8_t *const values = \(source) + (channel * \(input.height) + input_row) * \(input.width);")
      c.line()
      c.block("for (int i = 0; i < \(input.width); ++i) {") {
        $0.line("\(target)[channel * \(kernel.columnCount) + i] = (uint8_t)((int)values[i] + 128);")
      }
    }
  }

  func renderDenseFunctions(_ c: inout CWriter) {
    guard !dense.isEmpty else { return }
    renderUnits(&c)
    for kernel in dense {
      renderDense(&c, kernel)
      c.line()
    }
  }

  private func renderUnits(_ c: inout CWriter) {
    c.comment([
      "All units of a dense layer. What the sums of (w + 128) x have too much is subtracted."
    ])
    c.line(
      "static void \(prefix)_units(const uint8_t *inputs, int input_count, const uint8_t *weights,")
    c.function("    const uint32_t *rescaling, int units, int32_t lowest, uint8_t *outputs)") { c in
      c.line("uint32_t excess = 0;")
      c.line()
      c.block("for (int i = 0; i < input_count; ++i) {") { $0.line("excess += 128U * inputs[i];") }
      c.block("for (int unit = 0; unit < units; unit += 4) {") { c in
        c.line("uint32_t sums[4];")
        c.line()
        c.line("\(prefix)_four_units(inputs, weights, sums, (uint32_t)input_count);")
        c.block("for (int i = 0; i < 4 && unit + i < units; ++i) {") { c in
          c.line("const uint32_t sum = sums[i] - excess;")
          c.line()
          c.line(
            "outputs[unit + i] = (uint8_t)\(prefix)_rescale((int32_t)sum, rescaling + 4 * (unit + i), lowest);"
          )
        }
        c.line("weights += 4 * input_count;")
      }
    }
    c.line()
  }

  private func renderDense(_ c: inout CWriter, _ kernel: PackedDense) {
    let name = kernel.name(prefix: prefix)
    c.comment(["\(kernel.stage.description): \(kernel.stage.input) to \(kernel.stage.output)."])
    c.function("static void \(name)(const uint8_t *inputs, uint8_t *outputs)") { c in
      c.line(
        "\(prefix)_units(inputs, \(kernel.paddedInputCount), \(name)_weights, \(name)_rescaling,")
      c.line("    \(kernel.unitCount), \(kernel.layer.isLast ? -128 : 0), outputs);")
      if !kernel.layer.isLast {
        c.line(
          "\(macros)_SHOW_VALUES(\(kernel.stage.lastLayer), outputs, 1, 0, "
            + "\(kernel.stage.output.channels));")
      }
    }
  }

  func denseCalls(
    _ index: Int, of dense: [PackedDense], _ memory: StreamMemory, output: String
  ) -> [String] {
    let input =
      index == 0 ? inputs(dense[0], memory) : CWriter.sum("bytes", memory.dense[index - 1])
    let target =
      dense[index].layer.isLast ? "(uint8_t *)\(output)" : CWriter.sum("bytes", memory.dense[index])
    return ["\(dense[index].name(prefix: prefix))(\(input), \(target));"]
  }

  func score(_ memory: StreamMemory) -> String? { nil }
}
