import LeNetModel

/// The C around the kernels. Rows lie [channel][column][6 rows].
extension AVRKernels {
  func renderFunctions(_ c: inout CWriter) {
    renderTracing(
      &c, comment: "Shows values that lie as distances from -128.",
      parameters: ["channels", "stride", "columns", "step"],
      value: "((int)values[channel * stride + column * step] - 128)")
    guard !selection.convolutions.isEmpty else { return }
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

  func window(_ index: Int) -> RowWindow {
    let kernel = selection.convolutions[index]
    let (stage, padding) = (kernel.stage, kernel.convolution.padding)
    let columns = kernel.rowsByteCount / 6
    return RowWindow(
      declarations: ["uint8_t *const rows = \(CWriter.sum("memory", memory.rows[index]));"],
      clearing: .loop("rows[i]", count: 6 * columns, isContiguous: true),
      moved: "rows, \(columns)",
      targetDeclaration: "uint8_t *const target = \(CWriter.sum("rows + slot", 6 * padding));",
      padding: .loop("target[6 * i]", count: columns - padding, isContiguous: false),
      calls: kernel.arguments(prefix: prefix).map {
        "\(kernel.name(prefix: prefix))_windows(\($0));"
      },
      showing: "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), "
        + "\(kernel.outputStride), \(stage.output.width), \(kernel.windowStride));")
  }

  func loadPixels(_ c: inout CWriter, target: String) {
    let width = selection.convolutions[0].stage.input.width
    c.block("for (int i = 0; i < \(width); ++i) {") {
      $0.line("\(target)[6 * i] = pixels[\(width) * input_row + i];")
    }
  }

  var pointer: String { "uint8_t *const memory = (uint8_t *)scratch->words;" }
  var bytes: String { "memory" }
  var featureDeclaration: String? { nil }

  func rowCall(_ name: String, rowByteCount: Int) -> [String] {
    [
      "\(name)(pixels, memory, row,",
      "    \(CWriter.sum("memory", memory.features)) + \(rowByteCount) * row);",
    ]
  }

  func denseCalls(_ index: Int) -> [String] {
    let (kernel, name) = (selection.dense[index], selection.name(ofDense: index))
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

  var score: String? {
    "(int8_t)((int)memory[\(CWriter.sum("i", memory.dense[selection.dense.count - 1]))] - 128)"
  }
}
