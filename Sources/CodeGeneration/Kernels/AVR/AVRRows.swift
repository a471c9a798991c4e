import LeNetModel

/// The C around the kernels. Rows lie [channel][column][slot].
extension AVRKernels {
  func renderFunctions(_ c: inout CWriter) {
    // The assembly reads a table with its value as the lowest byte of an address.
    renderTables(&c) { " \(macros)_FLASH(\($0))\n    __attribute__((aligned(256)))" }
    renderTracing(
      &c, comment: "Shows values that lie as distances from -128.",
      parameters: ["channels", "stride", "columns", "step"],
      value: "((int)values[channel * stride + column * step] - 128)")
    renderMoves(&c, convolutions.map(move), element: "uint8_t") { c, move in
      for slot in 0..<move.kept { c.line("rows[\(slot)] = rows[\(slot + move.step)];") }
    }
  }

  private func move(_ kernel: AVRConvolution) -> RowMove {
    RowMove(kept: kernel.convolution.keptRowCount, step: kernel.convolution.rowStep)
  }

  var rowParameters: String { "uint8_t *memory, int row,\n    uint8_t *output" }
  var rowComment: [String] { ["A column's rows of inputs lie next to each other."] }

  func window(_ kernel: AVRConvolution, rows: Int) -> RowWindow {
    let (stage, slots) = (kernel.stage, kernel.slotCount)
    let left = kernel.convolution.padding.left
    let padding = "\(stage.inputByte)"
    let move = move(kernel)
    return RowWindow(
      declarations: ["uint8_t *const rows = \(CWriter.sum("memory", rows));"],
      clearing: kernel.convolution.isFilled(columns: kernel.convolution.paddedWidth)
        ? nil
        : .loop(["rows[i]"], value: padding, count: kernel.rowsByteCount, isContiguous: true),
      moving: move.kept > 0 ? "\(move.name(prefix: prefix))(rows, \(kernel.columnCount));" : nil,
      targetDeclaration: "uint8_t *const target = \(CWriter.sum("rows + slot", slots * left));",
      padding: .loop(
        ["target[\(CWriter.factor(slots, "i"))]"], value: padding, count: kernel.columnCount - left,
        isContiguous: slots == 1),
      calls: kernel.arguments(prefix: prefix).map { arguments in
        let all = arguments + tableArgument(of: stage)
        return "\(kernel.name(prefix: prefix))_windows(\(all.joined(separator: ", ")));"
      },
      showing: "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), "
        + "\(kernel.outputStride), \(stage.output.width), \(kernel.windowStride));")
  }

  func loadRow(_ c: inout CWriter, _ kernel: AVRConvolution, source: String, target: String) {
    let (input, slots) = (kernel.stage.input, kernel.slotCount)
    func load(_ c: inout CWriter, _ element: String, to index: String) {
      let value = kernel.stage.readsPixels ? element : "(uint8_t)((int)\(element) + 128)"
      c.loop("for (int i = 0; i < \(input.width); ++i) {", copies: slots == 1, prefix: prefix) {
        $0.line("\(target)[\(CWriter.factor(slots, index))] = \(value);")
      }
    }
    guard input.channels > 1 else {
      return load(&c, "\(source)[\(CWriter.factor(input.width, "input_row")) + i]", to: "i")
    }
    c.block("for (int channel = 0; channel < \(input.channels); ++channel) {") { c in
      let type = kernel.stage.readsPixels ? "uint8_t" : "int8_t"
      c.line("const \(type) *const values = \(row(of: source, input));")
      c.line()
      load(
        &c, "values[i]", to: "(\(CWriter.product("channel", kernel.convolution.paddedWidth)) + i)")
    }
  }

  /// Of the kernels of a stage with a table: its address, whose lowest byte is zero.
  private func tableArgument(of stage: Stage) -> [String] {
    stage.table.map {
      ["(uint16_t)(\(CWriter.flashAddress(tableName($0), prefix: prefix)) >> 8)"]
    } ?? []
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
      let rest = [array, "\(part.blocks.count)"] + tableArgument(of: kernel.stage)
      return ["\(name)_units(\(input), \(output),", "    \(rest.joined(separator: ", ")));"]
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
