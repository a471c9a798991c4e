import Bytes
import LeNetModel

/// The C around the kernels. Rows lie [column / 2][channel][slot], a word each.
extension DSPKernels {
  func renderFunctions(_ c: inout CWriter) {
    renderTables(&c)
    renderTracing(
      &c, comment: "Shows values `step` bytes apart.", parameters: ["step", "count"],
      loops: [("i", "count")], value: "((int)values[i * step] - 128)", cast: "(const uint8_t *)",
      others: [("row", ["row", "channels", "columns", "odd", "slots"])]
    ) { c in
      guard convolutions.contains(where: { $0.next != nil }) else { return }
      c.valueFunction(
        "\(prefix)_show_row",
        comment:
          "Shows a row in which two columns share a word; whether the first is its upper one.",
        input: "const uint32_t *row", parameters: ["channels", "columns", "odd", "slots"],
        loops: [("channel", "channels"), ("column", "columns")],
        value: [
          "const uint32_t word = row[((column + odd) / 2 * channels + channel) * slots];",
          "const uint8_t value = (uint8_t)(word >> ((column + odd) % 2 * \(DSPConvolution.digitBits)));",
        ], call: "\(prefix)_show_values(layer, &value, 1, 1)")
    }
    renderMoves(&c, convolutions.map(move), element: "uint32_t") { c, move in
      c.block("for (int slot = 0; slot < \(move.kept); ++slot) {") {
        $0.line("rows[slot] = rows[slot + \(move.step)];")
      }
    }
    for run in selection.runs {
      for (index, kernel) in run.convolutions.enumerated() {
        if index == 0 {
          renderLoading(&c, kernel, of: run.stages.lowerBound == 0 ? .pixels : .tensor)
        } else if kernel.phases > 1 {
          renderLoading(&c, kernel, of: .row)
        }
      }
    }
  }

  private func move(_ kernel: DSPConvolution) -> RowMove {
    let step = kernel.convolution.sumsPerOutput
    return RowMove(kept: kernel.slotCount - step, step: step)
  }

  private enum RowSource { case pixels, tensor, row }

  /// A row of bytes or of a tensor to a row of words.
  private func renderLoading(_ c: inout CWriter, _ kernel: DSPConvolution, of source: RowSource) {
    let input = kernel.stage.input
    let (width, bits) = (input.width, DSPConvolution.digitBits)
    let (type, bias) = source == .tensor ? ("int8_t", " ^ 0x80") : ("uint8_t", "")
    func value(_ index: String) -> String {
      bias.isEmpty ? "values[\(index)]" : "(uint8_t)((uint8_t)values[\(index)]\(bias)U)"
    }
    let left = kernel.convolution.padding.left
    let padding = kernel.stage.inputByte
    c.comment([
      "Loads a row of \(source == .tensor ? "a tensor" : source == .row ? "bytes" : "pixels")."
    ])
    let name = kernel.name(prefix: prefix)
    c.function("static void \(name)_load_row(uint32_t *row, const \(type) *values)") { c in
      let stepWords = kernel.columnByteCount / 4
      func channels(_ c: inout CWriter, _ body: (inout CWriter) -> Void) {
        guard input.channels > 1 else { return body(&c) }
        c.block("for (int channel = 0; channel < \(input.channels); ++channel) {") { c in
          body(&c)
          c.line("values += \(source == .row ? width : width * input.height);")
          c.line("row += \(kernel.slotCount * kernel.phases * kernel.phases);")
        }
      }
      channels(&c) { c in
        let word = input.channels > 1 ? "word" : "row"
        if input.channels > 1 { c.line("uint32_t *word = row;") }
        if input.channels > 1 { c.line() }
        if kernel.phases == 1 {
          let first = left % 2
          if first == 1 {
            c.line("*\(word) = \(padding)U | ((uint32_t)\(value("0")) << \(bits));")
            c.line("\(word) += \(stepWords);")
          }
          let pairs = (width - first) / 2
          if pairs > 0 {
            c.block("for (int i = \(first); i < \(first + 2 * pairs); i += 2) {") { c in
              c.line("*\(word) = \(value("i")) | ((uint32_t)\(value("i + 1")) << \(bits));")
              c.line("\(word) += \(stepWords);")
            }
          }
          if first + 2 * pairs < width {
            c.line("*\(word) = \(value("\(width - 1)")) | ((uint32_t)\(padding) << \(bits));")
          }
        } else {
          // Of each four columns, the even ones go to one word, the odd ones to another.
          c.block("for (int i = \(-left); i < \(width); i += 4) {") { c in
            c.block("for (int phase = 0; phase < 2; ++phase) {") { c in
              for (name, offset) in [("first", 0), ("second", 2)] {
                let place = CWriter.sum("i + phase", offset)
                c.line("const int \(name) = \(place);")
              }
              for (name, index) in [("low", "first"), ("high", "second")] {
                c.line("const uint32_t \(name) = \(index) >= 0 && \(index) < \(width)")
                c.line("    ? (uint32_t)\(value(index)) : \(padding)U;")
              }
              c.line()
              c.line("\(word)[\(kernel.slotCount) * phase] = low | (high << \(bits));")
            }
            c.line("\(word) += \(stepWords);")
          }
        }
      }
    }
    c.line()
  }

  var rowParameters: String { "uint32_t *memory, int row,\n    void *output" }

  func window(_ kernel: DSPConvolution, rows: Int) -> RowWindow {
    let (stage, name) = (kernel.stage, kernel.name(prefix: prefix))
    let words = kernel.windowByteCount / 4
    let groups = words / kernel.slotCount
    let padding = kernel.stage.inputByte
    let filling =
      padding == 0
      ? "0" : "0x\(hexadecimal(UInt32(padding | padding << DSPConvolution.digitBits)))U"
    let (channels, width) = (stage.output.channels, stage.output.width)
    let shown =
      kernel.next.map { next in
        "ROW(\(stage.lastLayer), output, \(channels), \(width), \(next.padding.left % 2), "
          + "\(DSPConvolution.slotCount(of: next)));"
      } ?? "VALUES(\(stage.lastLayer), output, 1, \(channels * width));"
    let move = move(kernel)
    var declarations = [
      "uint32_t *const rows = \(CWriter.sum("memory", rows / 4));"
    ]
    let slot: String
    let fill: RowWindow.Fill
    var target: String
    if kernel.phases == 1 {
      slot = "slot"
      fill = .loop(
        ["rows[\(kernel.slotCount) * i + slot]"], value: filling, count: groups, isContiguous: false
      )
      target =
        CWriter.sum("rows", kernel.convolution.padding.left / 2 * kernel.columnByteCount / 4)
        + " + slot"
    } else {
      slot = "slot % 2 * \(2 * kernel.slotCount) + slot / 2"
      fill = .loop(
        [0, 1].map { phase in
          let element = "\(4 * kernel.slotCount) * i + \(slot)"
          return "rows[\(CWriter.sum(element, phase * kernel.slotCount))]"
        },
        value: filling, count: groups / 4, isContiguous: false)
      target = "rows + \(slot)"
    }
    var staging: (place: String, arrival: String)?
    if kernel.phases > 1, !kernel.convolution.isFirst {
      declarations.append("uint8_t *const bytes = (uint8_t *)(rows + \(words));")
      staging = ("bytes", "\(name)_load_row(\(target), bytes);")
    }
    return RowWindow(
      declarations: declarations,
      clearing: kernel.phases == 1 && kernel.convolution.isFilled(columns: 2 * kernel.columnWords)
        ? nil : .loop(["rows[i]"], value: filling, count: words, isContiguous: true),
      moving: move.kept > 0 ? "\(move.name(prefix: prefix))(rows, \(groups));" : nil,
      target: target,
      padding: fill,
      calls: [
        "\(name)_windows(rows, \(name)_constants, output\(tableArgument(of: stage)));"
      ],
      showing: "\(macros)_SHOW_\(shown)", staging: staging)
  }

  var pointer: String { "uint32_t *const memory = scratch->words;" }
  var bytes: String { "(uint8_t *)memory" }
  var memoryArgument: String { "memory" }

  func renderFeatures(_ c: inout CWriter, _ kernel: DSPDense, _ memory: StreamMemory) {
    c.comment(["A byte each becomes a halfword each: 0 and 2, then 1 and 3."])
    c.block("for (int i = 0; i < \(kernel.paddedInputCount / 4); ++i) {") { c in
      c.line("const uint32_t bytes = memory[\(CWriter.sum("i", memory.input.lowerBound / 4))];")
      c.line()
      c.line("memory[2 * i + 1] = (bytes >> 8) & 0x00FF00FFU;")
      c.line("memory[2 * i] = bytes & 0x00FF00FFU;")
    }
  }

  func denseCalls(
    _ index: Int, of dense: [DSPDense], _ memory: StreamMemory, output: String
  ) -> [String] {
    let stage = dense[index].stage
    let name = dense[index].name(prefix: prefix)
    let source = index == 0 ? "memory" : CWriter.sum("memory", memory.dense[index - 1] / 4)
    let target = CWriter.sum("memory", memory.dense[index] / 4)
    let call = "\(name)_units(\(source), \(name)_constants, \(target)\(tableArgument(of: stage)));"
    guard !dense[index].layer.isLast else { return [call] }
    return [
      call,
      "\(macros)_SHOW_VALUES(\(stage.lastLayer), \(target), 2, \(stage.output.channels));",
    ]
  }

  func score(_ memory: StreamMemory) -> String? {
    "((const int8_t *)memory)[\(CWriter.sum("i", memory.dense[memory.dense.count - 1]))]"
  }
}
