import LeNetModel

/// Writes the C around the packed kernels: which row is computed when, and `<prefix>_infer`.
struct PackedRows {
  let kernels: PackedKernels

  private var prefix: String { kernels.prefix }
  private var macros: String { kernels.prefix.uppercased() }
  private var memory: PackedMemory { kernels.memory }

  func render(_ c: inout CWriter) {
    renderTracing(&c)
    renderRescaling(&c)
    renderWindows(&c)
    renderMoves(&c)
    for index in kernels.convolutions.indices {
      renderRow(&c, index)
      c.line()
    }
    renderUnits(&c)
    renderInference(&c)
  }

  private func renderTracing(_ c: inout CWriter) {
    c.line("#ifdef \(macros)_TRACE")
    c.comment([
      "Shows values that lie as distances from -128, `stride` bytes from a channel to the next."
    ])
    c.line(
      "static void \(prefix)_show_values(int layer, const uint8_t *values, int channels, int stride,"
    )
    c.function("    int columns)") { c in
      c.block("for (int channel = 0; channel < channels; ++channel) {") { c in
        c.block("for (int column = 0; column < columns; ++column) {") { c in
          c.line("const int8_t value = (int8_t)(values[channel * stride + column] - 128);")
          c.line()
          c.line("\(prefix)_trace(layer, &value, 1);")
        }
      }
    }
    c.line()
    let parameters = "layer, values, channels, stride, columns"
    c.line("#define \(macros)_SHOW_VALUES(\(parameters)) \\")
    c.line("    \(prefix)_show_values((layer), (values), (channels), (stride), (columns))")
    c.line("#else")
    c.line("#define \(macros)_SHOW_VALUES(\(parameters)) ((void)0)")
    c.line("#endif")
    c.line()
  }

  private func renderRescaling(_ c: inout CWriter) {
    c.comment([
      "(sum * multiplier + constant) / 2^(32 + shift), rounded downward and limited to lowest...lowest + 255.",
      "Where no instruction multiplies to 64 bits, the product is made of halves.",
    ])
    c.function(
      "static int32_t \(prefix)_rescale(int32_t sum, const uint32_t *constants, int32_t lowest)"
    ) { c in
      c.line("const int64_t constant = (int64_t)(((uint64_t)constants[2] << 32) | constants[1]);")
      c.line("int32_t value;")
      c.line("#if defined(__thumb__) && !defined(__thumb2__)")
      c.line("const int32_t high = (int32_t)(constants[0] >> 16);")
      c.line("const int32_t low = (int32_t)(constants[0] & 0xffff);")
      c.line("const uint32_t sum_low = (uint32_t)sum & 0xffff;")
      c.line("int64_t product = ((int64_t)((sum >> 16) * high) << 32) + sum_low * (uint32_t)low;")
      c.line()
      c.line("product += (int64_t)((sum >> 16) * low) << 16;")
      c.line("product += (int64_t)(sum_low * (uint32_t)high) << 16;")
      c.line("#else")
      c.line("const int64_t product = (int64_t)sum * (int32_t)constants[0];")
      c.line("#endif")
      c.line("value = (int32_t)((product + constant) >> 32) >> constants[3];")
      c.block("if (value < lowest) {") { $0.line("value = lowest;") }
      c.block("if (value > lowest + 255) {") { $0.line("value = lowest + 255;") }
      c.line("return value;")
    }
    c.line()
  }

  private func renderWindows(_ c: inout CWriter) {
    c.comment([
      "A row of windows of all filters, a channel's outputs `stride` bytes behind the one's before."
    ])
    c.line("static void \(prefix)_windows(const uint8_t *rows, uint32_t row_byte_count,")
    c.line(
      "    const uint32_t *constants, const uint16_t *pairs, int filters, int windows, uint8_t *output,"
    )
    c.function("    int stride)") { c in
      c.block("for (int filter = 0; filter < filters; filter += 2) {") { c in
        c.line("const uint32_t *const pair = constants + *pairs++;")
        c.line()
        c.block("for (int window = 0; window < windows; ++window) {") { c in
          c.line("uint32_t sums[2];")
          c.line()
          c.line("\(prefix)_window(rows + 2 * window, pair + 8, sums, row_byte_count);")
          c.line("output[window] = (uint8_t)\(prefix)_rescale((int32_t)sums[0], pair, 0);")
          c.block("if (filter + 1 < filters) {") { c in
            c.line(
              "output[window + stride] = (uint8_t)\(prefix)_rescale((int32_t)sums[1], pair + 4, 0);"
            )
          }
        }
        c.line("output += 2 * stride;")
      }
    }
    c.line()
  }

  private func renderMoves(_ c: inout CWriter) {
    c.comment(["Moves rows up by two, words that they are. A row has twice `count` bytes."])
    c.function("static void \(prefix)_move_rows(uint32_t *rows, int count)") { c in
      c.block("for (int i = 0; i < 2 * count; ++i) {") { $0.line("rows[i] = rows[i + count];") }
    }
    c.line()
  }

  private func renderRow(_ c: inout CWriter, _ index: Int) {
    let kernel = kernels.convolutions[index]
    let stage = kernel.stage
    let padding = kernel.convolution.padding
    let name = kernel.name(prefix: prefix)
    c.comment(["Row `row` of \(stage.description), and of the layers before it what it needs."])
    c.line("static void \(name)(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)")
    c.block("{") { c in
      c.line("uint32_t *const words = memory + \(memory.rows[index] / 4);")
      c.line("uint8_t *const rows = (uint8_t *)words;")
      c.line("int slot = 4;")
      c.line()
      c.block("if (row == 0) {") { c in
        c.block("for (int i = 0; i < \(kernel.rowsByteCount / 4); ++i) {") {
          $0.line("words[i] = 0;")
        }
        c.line("slot = \(padding);")
      }
      c.block("else {") { $0.line("\(prefix)_move_rows(words, \(kernel.rowByteCount / 2));") }
      c.block("for (; slot < 6; ++slot) {") { c in
        c.line("const int input_row = 2 * row + slot\(padding == 0 ? "" : " - \(padding)");")
        c.line(
          "uint8_t *const target = rows + \(kernel.rowByteCount) * slot\(padding == 0 ? "" : " + \(padding)");"
        )
        c.line()
        guard padding > 0 else { return renderInput(&c, index) }
        c.block("if (input_row < \(stage.input.height)) {") { renderInput(&$0, index) }
        c.block("else {") { c in
          c.block("for (int i = 0; i < \(kernel.rowByteCount - padding); ++i) {") {
            $0.line("target[i] = 0;")
          }
        }
      }
      let stride = strideOfOutput(index)
      c.line("\(prefix)_windows(rows, \(kernel.rowByteCount), \(name)_constants, \(name)_pairs,")
      c.line("    \(stage.output.channels), \(stage.output.width), output, \(stride));")
      c.line(
        "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), \(stride), "
          + "\(stage.output.width));")
    }
  }

  private func strideOfOutput(_ index: Int) -> Int {
    index + 1 < kernels.convolutions.count
      ? kernels.convolutions[index + 1].columnCount : kernels.convolutions[index].stage.output.width
  }

  private func renderInput(_ c: inout CWriter, _ index: Int) {
    guard index == 0 else {
      let before = kernels.convolutions[index - 1].name(prefix: prefix)
      return c.line("\(before)(pixels, memory, input_row, target);")
    }
    let width = kernels.convolutions[0].stage.input.width
    c.block("for (int i = 0; i < \(width); ++i) {") {
      $0.line("target[i] = pixels[\(width) * input_row + i];")
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
          c.line("const int32_t sum = (int32_t)(sums[i] - excess);")
          c.line()
          c.line(
            "outputs[unit + i] = (uint8_t)\(prefix)_rescale(sum, rescaling + 4 * (unit + i), lowest);"
          )
        }
        c.line("weights += 4 * input_count;")
      }
    }
    c.line()
  }

  private func renderInference(_ c: inout CWriter) {
    c.function("int \(Plan.inferFunction(prefix: prefix))") { c in
      let last = kernels.convolutions[kernels.convolutions.count - 1]
      let output = last.stage.output
      c.line("uint8_t *const bytes = (uint8_t *)scratch->words;")
      c.line("uint8_t *const features = bytes + \(memory.features);")
      c.line("int digit = 0;")
      c.line()
      c.block("for (int row = 0; row < \(output.height); ++row) {") { c in
        c.line(
          "\(last.name(prefix: prefix))(pixels, scratch->words, row, "
            + "features + \(output.channels * output.width) * row);")
      }
      for (index, kernel) in kernels.dense.enumerated() {
        let name = kernel.name(prefix: prefix)
        let input = index == 0 ? "features" : "bytes + \(memory.dense[index - 1])"
        let target = kernel.layer.isLast ? "(uint8_t *)scores" : "bytes + \(memory.dense[index])"
        c.line("\(prefix)_units(\(input), \(kernel.paddedInputCount), \(name)_weights,")
        c.line(
          "    \(name)_rescaling, \(kernel.unitCount), \(kernel.layer.isLast ? -128 : 0), \(target));"
        )
        if !kernel.layer.isLast {
          c.line(
            "\(macros)_SHOW_VALUES(\(kernel.stage.lastLayer), \(target), 1, 0, "
              + "\(kernel.stage.output.channels));")
        }
      }
      let lastLayer = kernels.dense[kernels.dense.count - 1].stage.lastLayer
      c.line("\(macros)_SHOW(\(lastLayer), scores, 1, 1, \(Network.classCount));")
      c.line()
      c.block("for (int i = 1; i < \(Network.classCount); ++i) {") { c in
        c.block("if (scores[i] > scores[digit]) {") { $0.line("digit = i;") }
      }
      c.line("return digit;")
    }
  }
}
