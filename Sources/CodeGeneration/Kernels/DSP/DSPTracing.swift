extension DSPRows {
  /// What shows activations that lie as distances from -128, a piece at a time.
  func renderTracing(_ c: inout CWriter) {
    c.line("#ifdef \(macros)_TRACE")
    c.comment(["Shows values `step` bytes apart."])
    c.function(
      "static void \(prefix)_show_values(int layer, const uint8_t *values, int step, int count)"
    ) { c in
      c.block("for (int i = 0; i < count; ++i) {") { c in
        c.line("const int8_t value = (int8_t)((int)values[i * step] - 128);")
        c.line()
        c.line("\(prefix)_trace(layer, &value, 1);")
      }
    }
    c.line()
    if kernels.convolutions.count > 1 { renderRowTracing(&c) }
    c.line("#define \(macros)_SHOW_VALUES(layer, values, step, count) \\")
    c.line("    \(prefix)_show_values((layer), (const uint8_t *)(values), (step), (count))")
    c.line("#define \(macros)_SHOW_ROW(layer, row, channels, columns) \\")
    c.line("    \(prefix)_show_row((layer), (row), (channels), (columns))")
    c.line("#else")
    c.line("#define \(macros)_SHOW_VALUES(layer, values, step, count) ((void)0)")
    c.line("#define \(macros)_SHOW_ROW(layer, row, channels, columns) ((void)0)")
    c.line("#endif")
    c.line()
  }

  private func renderRowTracing(_ c: inout CWriter) {
    c.comment(["Shows a row in which two columns share a word."])
    c.line(
      "static void \(prefix)_show_row(int layer, const uint32_t *row, int channels, int columns)")
    c.block("{") { c in
      c.block("for (int channel = 0; channel < channels; ++channel) {") { c in
        c.block("for (int column = 0; column < columns; ++column) {") { c in
          c.line("const uint32_t word = row[(column / 2 * channels + channel) * 6];")
          c.line(
            "const uint8_t value = (uint8_t)(word >> (column % 2 * \(DSPConvolution.digitBits)));")
          c.line()
          c.line("\(prefix)_show_values(layer, &value, 1, 1);")
        }
      }
    }
    c.line()
  }
}
