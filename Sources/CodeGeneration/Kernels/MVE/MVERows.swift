import LeNetModel

/// The C around the kernels. Rows lie [row][column][channel], values as they are.
extension MVEKernels {
  func renderFunctions(_ c: inout CWriter) {
    renderTables(&c)
    for function in rowFunctions {
      render(function, &c)
      c.line()
    }
    renderTracing(
      &c, comment: "Shows values that lie [column][channel].", parameters: ["channels", "columns"],
      value: "values[column * channels + channel]")
  }

  func window(_ kernel: MVEConvolution, rows: Int) -> RowWindow {
    let (stage, padding) = (kernel.stage, kernel.convolution.padding.left)
    let (name, words) = (kernel.name(prefix: prefix), kernel.rowByteCount / 4)
    let others =
      (kernel.inputs == .rows ? "" : ", \(name)_offsets")
      + tableArgument(of: stage)
    let target = CWriter.sum(
      "(uint8_t *)(rows + \(CWriter.factor(words, "slot")))", padding * kernel.channels)
    let zero = stage.inputByte - 128
    return RowWindow(
      declarations: ["uint32_t *const rows = \(CWriter.sum("memory", rows / 4));"],
      clearing: .call("\(prefix)_clear(rows, \((kernel.rowsByteCount + 3) / 4), \(zero));"),
      moving: kernel.convolution.keptRowCount == 0
        ? nil
        : "\(prefix)_move_rows(rows, \(kernel.convolution.rowStep * words), "
          + "\(kernel.convolution.keptRowCount * words));",
      targetDeclaration: "uint8_t *const target = \(target);",
      padding: .call(
        "\(prefix)_clear(rows + \(CWriter.factor(words, "slot")), \(words), \(zero));"),
      calls: ["\(name)_windows((const uint8_t *)rows, \(name)_constants, output\(others));"],
      showing: "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), "
        + "\(stage.output.width));",
      unread: "(uint8_t *)rows")
  }

  func feature(_ shape: Shape) -> String {
    "(int8_t)values[\(CWriter.product("column", shape.channels)) + channel]"
  }

  var storesDistances: Bool { false }

  func denseCalls(
    _ index: Int, of dense: [MVEDense], _ memory: StreamMemory, output: String
  ) -> [String] {
    let (stage, name) = (dense[index].stage, dense[index].name(prefix: prefix))
    let input =
      index == 0 ? inputs(memory) : CWriter.sum("bytes", memory.dense[index - 1])
    let target = CWriter.sum("bytes", memory.dense[index])
    let call = "\(name)_units(\(input), \(name)_constants, \(target)\(tableArgument(of: stage)));"
    guard !dense[index].layer.isLast else { return [call] }
    return [
      call,
      "\(macros)_SHOW_VALUES(\(stage.lastLayer), \(target), \(stage.output.channels), 1);",
    ]
  }

  func score(_ memory: StreamMemory) -> String? {
    "(int8_t)bytes[\(CWriter.sum("i", memory.dense[memory.dense.count - 1]))]"
  }
}
