import LeNetModel

/// The C around the kernels. Rows lie [channel][column][6 rows].
extension AVRKernels {
  func renderFunctions(_ c: inout CWriter) {
    renderTracing(
      &c, comment: "Shows values that lie as distances from -128.",
      parameters: ["channels", "stride", "columns", "step"],
      value: "((int)values[channel * stride + column * step] - 128)")
    guard !convolutions.isEmpty else { return }
    c.comment(["Moves the rows of `count` columns up by two."])
    c.function("static void \(prefix)_move_rows(uint8_t *rows, int count)") { c in
      c.block("for (; count > 0; --count) {") { c in
        for slot in 0..<4 { c.line("rows[\(slot)] = rows[\(slot + 2)];") }
        c.line("rows += 6;")
      }
    }
    c.line()
  }

  var rowParameters: String { "uint8_t *memory, int row,\n    uint8_t *output" }
  var rowComment: [String] { ["Six rows of inputs are kept, a column's next to each other."] }

  func window(_ kernel: AVRConvolution, rows: Int) -> RowWindow {
    let (stage, padding) = (kernel.stage, kernel.convolution.padding.left)
    let columns = kernel.rowsByteCount / 6
    return RowWindow(
      declarations: ["uint8_t *const rows = \(CWriter.sum("memory", rows));"],
      clearing: .loop(["rows[i]"], count: 6 * columns, isContiguous: true),
      moving: "\(prefix)_move_rows(rows, \(columns));",
      targetDeclaration: "uint8_t *const target = \(CWriter.sum("rows + slot", 6 * padding));",
      padding: .loop(["target[6 * i]"], count: columns - padding, isContiguous: false),
      calls: kernel.arguments(prefix: prefix).map {
        "\(kernel.name(prefix: prefix))_windows(\($0));"
      },
      showing: "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), "
        + "\(kernel.outputStride), \(stage.output.width), \(kernel.windowStride));")
  }

  func loadRow(_ c: inout CWriter, _ kernel: AVRConvolution, source: String, target: String) {
    let input = kernel.stage.input
    let width = input.width
    guard !kernel.stage.readsPixels else {
      return c.block("for (int i = 0; i < \(width); ++i) {") {
        $0.line("\(target)[6 * i] = \(source)[\(width) * input_row + i];")
      }
    }
    c.block("for (int channel = 0; channel < \(input.channels); ++channel) {") { c in
      c.line("const int8_t *const values = \(source) + (channel * \(input.height) + input_row) * \(width);")
      c.line()
      c.block("for (int i = 0; i < \(width); ++i) {") {
        $0.line(
          "\(target)[6 * (channel * \(kernel.convolution.paddedWidth) + i)] = (uint8_t)((int)values[i] + 128);")
      }
    }
  }

  var pointer: String { "uint8_t *const memory = (uint8_t *)scratch->words;" }
  var bytes: String { "memory" }
  var memoryArgument: String { "memory" }

  func denseCalls(
    _ index: Int, of dense: [AVRDense], _ memory: StreamMemory, output: String
  ) -> [String] {
    let (kernel, name) = (dense[index], dense[index].name(prefix: prefix))
    let input = CWriter.sum(
      "memory", index == 0 ? memory.input.lowerBound : memory.dense[index - 1])
    let calls = kernel.parts.enumerated().flatMap { number, part in
      let output = CWriter.sum(
        "memory", memory.dense[index] + part.blocks.lowerBound * kernel.blockUnitCount)
      let array = CWriter.flashAddress(
        kernel.arrayName(prefix: prefix, part: number), prefix: prefix)
      return [
        "\(name)_units(\(input), \(output),", "    \(array), \(part.blocks.count));",
      ]
    }
    guard !kernel.layer.isLast else { return calls }
    let output = CWriter.sum("memory", memory.dense[index])
    return calls + [
      "\(macros)_SHOW_VALUES(\(kernel.stage.lastLayer), \(output), 1, 0, "
        + "\(kernel.stage.output.channels), 1);"
    ]
  }

  func score(_ memory: StreamMemory) -> String? {
    "(int8_t)((int)memory[\(CWriter.sum("i", memory.dense[memory.dense.count - 1]))] - 128)"
  }
}
