import LeNetModel

/// The C around the kernels. Rows lie [row][column][channel], values as they are.
extension MVEKernels {
  func renderFunctions(_ c: inout CWriter) {
    for function in selection.convolutions.isEmpty ? [] : rowFunctions {
      function.render(&c, prefix: prefix)
      c.line()
    }
    renderTracing(
      &c, comment: "Shows values that lie [column][channel].", parameters: ["channels", "columns"],
      value: "values[column * channels + channel]")
  }

  func window(_ index: Int) -> RowWindow {
    let kernel = selection.convolutions[index]
    let (stage, padding) = (kernel.stage, kernel.convolution.padding)
    let (name, words) = (kernel.name(prefix: prefix), kernel.rowByteCount / 4)
    let offsets = kernel.gathers ? ", \(name)_offsets" : ""
    let target = CWriter.sum("(uint8_t *)(rows + \(words) * slot)", padding * kernel.channels)
    return RowWindow(
      declarations: ["uint32_t *const rows = \(CWriter.sum("memory", memory.rows[index] / 4));"],
      clearing: .call("\(prefix)_clear(rows, \(kernel.rowsByteCount / 4));"),
      moved: "rows, \(2 * words)",
      targetDeclaration: "uint8_t *const target = \(target);",
      padding: .call("\(prefix)_clear(rows + \(words) * slot, \(words));"),
      calls: ["\(name)_windows((const uint8_t *)rows, \(name)_constants, output\(offsets));"],
      showing: "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), "
        + "\(stage.output.width));",
      unread: "(uint8_t *)rows")
  }

  func loadPixels(_ c: inout CWriter, target: String) {
    let width = selection.convolutions[0].stage.input.width
    c.block("for (int i = 0; i < \(width); ++i) {") {
      $0.line("\(target)[i] = (uint8_t)(pixels[\(width) * input_row + i] ^ 0x80U);")
    }
  }

  func feature(_ shape: Shape) -> String {
    "(int8_t)values[\(CWriter.product("column", shape.channels)) + channel]"
  }

  var storesDistances: Bool { false }

  func denseCalls(_ index: Int) -> [String] {
    let (stage, name) = (selection.dense[index].stage, selection.name(ofDense: index))
    let input = index == 0 ? self.input : CWriter.sum("bytes", memory.dense[index - 1])
    let target = CWriter.sum("bytes", memory.dense[index])
    let call = "\(name)_units(\(input), \(name)_constants, \(target));"
    guard !selection.dense[index].layer.isLast else { return [call] }
    return [
      call,
      "\(macros)_SHOW_VALUES(\(stage.lastLayer), \(target), \(stage.output.channels), 1);",
    ]
  }

  var score: String? {
    "(int8_t)bytes[\(CWriter.sum("i", memory.dense[selection.dense.count - 1]))]"
  }
}
