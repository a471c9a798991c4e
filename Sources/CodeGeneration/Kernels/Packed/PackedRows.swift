import Bytes
import LeNetModel

/// The C around the kernels. Rows lie [row][channel][column], a byte each; the picture's are loaded tile by
/// tile.
extension PackedKernels {
  func renderTypes(_ c: inout CWriter) {
    guard !convolutions.isEmpty else { return }
    let limited = convolutions.contains { $0.stage.byteLimits != nil }
    let tables = convolutions.contains { $0.stage.table != nil }
    c.comment(
      [
        "A convolution's constants; bytes from a row of sums' inputs to the next one's, of an output channel"
          + (limited ? ";" : ".")
      ] + (limited ? ["what outputs are limited to."] : []))
    c.block("struct \(prefix)_layer {", closing: "};") { c in
      c.line("const uint32_t *constants;")
      c.line("const uint32_t *pairs;")
      if tables { c.line("const uint8_t *table;") }
      for name in ["row_byte_count", "filters", "stride"] { c.line("\(sizeType) \(name);") }
      if limited { for name in ["lowest", "highest"] { c.line("uint8_t \(name);") } }
    }
    c.line()
  }

  /// In C, that holds what the layers' structures do.
  private var sizeType: String {
    let largest = convolutions.map {
      max($0.sumRowByteCount, $0.outputStride, $0.stage.output.channels)
    }.max()
    return largest ?? 0 > Int(UInt16.max) ? "uint32_t" : "uint16_t"
  }

  private func renderLayer(_ c: inout CWriter, _ kernel: PackedConvolution) {
    let (name, stage) = (kernel.name(prefix: prefix), kernel.stage)
    c.block("static const struct \(prefix)_layer \(name)_layer = {", closing: "};") { c in
      c.line("\(name)_constants, \(name)_pairs,")
      if convolutions.contains(where: { $0.stage.table != nil }) {
        c.line("\(stage.table.map(tableName) ?? "0"),")
      }
      let limits =
        convolutions.contains { $0.stage.byteLimits != nil } ? stage.byteLimits ?? 0...255 : nil
      c.line(
        "\(kernel.sumRowByteCount), \(stage.output.channels), \(kernel.outputStride)"
          + (limits.map { ", \($0.lowerBound), \($0.upperBound)" } ?? ""))
    }
  }

  func renderFunctions(_ c: inout CWriter) {
    if let target = selection.target {
      renderAssembly(&c, Self.assembly(of: target))
    } else {
      let processors: [(condition: String, assembly: any PackedAssembly)] = [
        ("#if defined(__riscv)", RISCVAssembly()), ("#elif defined(__thumb2__)", Thumb2Assembly()),
        ("#else", ThumbAssembly()),
      ]
      for (condition, assembly) in processors {
        c.line(condition)
        renderAssembly(&c, assembly)
      }
      c.line("#endif")
    }
    c.line()
    renderTables(&c)
    renderTracing(
      &c,
      comment: "Shows values that lie as distances from -128, "
        + "`stride` bytes from a channel to the next.",
      parameters: ["channels", "stride", "columns"],
      value: "((int)values[channel * stride + column] - 128)")
    renderRescaling(&c)
    guard !convolutions.isEmpty else { return }
    for kernel in convolutions { renderLayer(&c, kernel) }
    c.line()
    if convolutions.contains(where: { PackedForm($0).comparesValues }) {
      c.comment(["Of four values of 8 bits."])
      c.function(
        "static uint8_t \(prefix)_largest(uint32_t a, uint32_t b, uint32_t c, uint32_t d)"
      ) { c in
        c.line("const uint32_t upper = a > b ? a : b;")
        c.line("const uint32_t lower = c > d ? c : d;")
        c.line()
        c.line("return (uint8_t)(upper > lower ? upper : lower);")
      }
      c.line()
    }
    for form in distinct(convolutions.map(PackedForm.init)) { form.render(&c, prefix: prefix) }
    if convolutions.contains(where: { !$0.readsPixels && $0.convolution.keptRowCount > 0 }) {
      c.comment(["Moves rows up by so many words."])
      c.function("static void \(prefix)_move_rows(uint32_t *rows, int words, int kept)") { c in
        c.memoryLoop("for (int i = 0; i < kept; ++i) {", prefix: prefix) {
          $0.line("rows[i] = rows[i + words];")
        }
      }
      c.line()
    }
    if let first = convolutions.first, first.readsPixels { renderTile(&c, first) }
  }

  private func renderAssembly(_ c: inout CWriter, _ assembly: any PackedAssembly) {
    for (index, function) in loops(assembly).enumerated() {
      if index > 0 { c.line() }
      render(function, &c)
    }
  }

  private func loops(_ assembly: any PackedAssembly) -> [AssemblyFunction] {
    windows.map { assembly.window($0, shapeCounts: $0.shapes.map { _ in 1 }) }
      + (dense.isEmpty ? [] : [assembly.fourUnits(inputCount: PackedDense.inputsAtOnce)])
  }

  func functions(on target: Target) -> [AssemblyFunction] {
    loops(Self.assembly(of: target)) + (target == .cortexM0 ? rescalingFunctions : [])
  }

  private var windows: [PackedWindow] { distinct(convolutions.map(\.window)) }

  private func distinct<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var found: Set<Element> = []
    return elements.filter { found.insert($0).inserted }
  }

  /// Two columns at a time, if all edges are even.
  private func renderTile(_ c: inout CWriter, _ kernel: PackedConvolution) {
    let (input, columns) = (kernel.stage.input, kernel.columnCount)
    let (height, width) = (input.height, input.width)
    let rowCount = kernel.convolution.rowCount
    let areEven = [width, columns, kernel.convolution.padding.left, kernel.tileStep].allSatisfy {
      $0.isMultiple(of: 2)
    }
    c.comment([
      "Loads \(rowCount) rows of \(columns) pixels"
        + (input.channels == 1 ? "" : " of \(input.channels) channels")
        + ", of which the first is at the given row and column; 0",
      "outside the picture.",
    ])
    c.line(
      "static void \(prefix)_load_tile(uint32_t *words, const uint8_t *pixels, int row, int column)"
    )
    c.block("{") { c in
      c.line("const int left = column < 0 ? 0 : column;")
      c.line("const int right = column > \(width - columns) ? \(width) : column + \(columns);")
      c.line("uint8_t *tile = (uint8_t *)words + (left - column);")
      c.line()
      c.memoryLoop("for (int i = 0; i < \(kernel.rowsByteCount / 4); ++i) {", prefix: prefix) {
        $0.line("words[i] = 0;")
      }
      c.block("for (int slot = 0; slot < \(rowCount); ++slot) {") { c in
        func channels(_ body: (inout CWriter) -> Void) {
          guard input.channels > 1 else { return body(&c) }
          c.block("for (int channel = 0; channel < \(input.channels); ++channel) {", body)
        }
        channels { c in
          // Windows may begin behind the picture, where no pointer may point.
          let isThere = kernel.lastTileColumn < width ? "" : " && left < right"
          c.block("if (row + slot >= 0 && row + slot < \(height)\(isThere)) {") { c in
            let line =
              input.channels > 1 ? "(\(height) * channel + row + slot)" : "(row + slot)"
            c.line("const uint8_t *const source = pixels + \(width) * \(line) + left;")
            c.line()
            c.memoryLoop(
              "for (int i = 0; i < right - left; \(areEven ? "i += 2" : "++i")) {", prefix: prefix
            ) { c in
              c.line("tile[i] = source[i];")
              if areEven { c.line("tile[i + 1] = source[i + 1];") }
            }
          }
          c.line("tile += \(columns);")
        }
      }
    }
    c.line()
  }

  func renderFirstRow(_ c: inout CWriter, _ driver: StreamingDriver<Self>, run: Int) {
    let kernel = selection.runs[run].convolutions[0]
    guard kernel.readsPixels else { return driver.renderRow(&c, run: run, 0) }
    let (stage, padding) = (kernel.stage, kernel.convolution.padding)
    let (name, form) = (kernel.name(prefix: prefix), PackedForm(kernel))
    let (count, width) = (kernel.tileWindowCount * kernel.outputsPerWindow, stage.output.width)
    let output = form.pooling == nil ? "column" : "window"
    c.comment(["Row `row` of \(stage.description)."])
    c.line("static void \(name)(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)")
    c.block("{") { c in
      c.line(
        "uint32_t *const tile = \(CWriter.sum("memory", layout.runs[run].rows[0] / 4));")
      c.line()
      c.block("for (int \(output) = 0; \(output) < \(width); \(output) += \(count)) {") { c in
        let outputs =
          width.isMultiple(of: count)
          ? "\(count)" : "\(output) + \(count) > \(width) ? \(width) - \(output) : \(count)"
        let step = kernel.convolution.rowStep
        let row = CWriter.difference(CWriter.factor(step, "row"), padding.top)
        let column = CWriter.difference(CWriter.factor(step, output), padding.left)
        c.line("\(prefix)_load_tile(tile, pixels, \(row), \(column));")
        c.line("\(prefix)_\(form.name)(&\(name)_layer, (const uint8_t *)tile,")
        c.line("    \(outputs), output + \(output));")
      }
      c.line(
        "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), "
          + "\(kernel.outputStride), \(width));")
    }
  }

  func window(_ kernel: PackedConvolution, rows: Int) -> RowWindow {
    let (stage, left) = (kernel.stage, kernel.convolution.padding.left)
    let target = CWriter.sum("rows + \(CWriter.factor(kernel.rowByteCount, "slot"))", left)
    let (padding, step) = (stage.inputByte, kernel.convolution.rowStep * kernel.rowByteCount / 4)
    let kept = (kernel.convolution.keptRowCount * kernel.rowByteCount + 3) / 4
    return RowWindow(
      declarations: [
        "uint32_t *const words = \(CWriter.sum("memory", rows / 4));",
        "uint8_t *const rows = (uint8_t *)words;",
      ],
      clearing: kernel.convolution.isFilled(columns: kernel.columnCount)
        ? nil
        : .loop(
          ["words[i]"],
          value: padding == 0 ? "0" : "0x\(hexadecimal(UInt32(padding) * 0x0101_0101))U",
          count: kernel.rowsByteCount / 4, isContiguous: true),
      moving: kept > 0 ? "\(prefix)_move_rows(words, \(step), \(kept));" : nil,
      targetDeclaration: "uint8_t *const target = \(target);",
      padding: .loop(
        ["target[i]"], value: "\(padding)", count: kernel.rowByteCount - left, isContiguous: true),
      calls: [
        "\(prefix)_\(PackedForm(kernel).name)(&\(kernel.name(prefix: prefix))_layer, rows, "
          + "\(stage.output.width), output);"
      ],
      showing: "\(macros)_SHOW_VALUES(\(stage.lastLayer), output, \(stage.output.channels), "
        + "\(kernel.outputStride), \(stage.output.width));")
  }

  func loadRow(_ c: inout CWriter, _ kernel: PackedConvolution, source: String, target: String) {
    let input = kernel.stage.input
    c.block("for (int channel = 0; channel < \(input.channels); ++channel) {") { c in
      c.line("const int8_t *const values = \(row(of: source, input));")
      c.line()
      c.block("for (int i = 0; i < \(input.width); ++i) {") {
        let element = "\(CWriter.product("channel", kernel.columnCount)) + i"
        $0.line("\(target)[\(element)] = (uint8_t)((int)values[i] + 128);")
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
      c.line("    \(kernel.unitCount), \(kernel.storesScores ? -128 : 0), outputs);")
      renderActivation(&c, kernel)
      if !kernel.layer.isLast {
        c.line(
          "\(macros)_SHOW_VALUES(\(kernel.stage.lastLayer), outputs, 1, 0, "
            + "\(kernel.stage.output.channels));")
      }
    }
  }

  /// Of values that are limited to 8 bits.
  private func renderActivation(_ c: inout CWriter, _ kernel: PackedDense) {
    let (stage, isLast) = (kernel.stage, kernel.layer.isLast)
    guard stage.isActivated else { return }
    c.block("for (int i = 0; i < \(kernel.unitCount); ++i) {") { c in
      if let limits = stage.byteLimits {
        if limits.lowerBound > 0 {
          c.block("if (outputs[i] < \(limits.lowerBound)U) {") {
            $0.line("outputs[i] = \(limits.lowerBound)U;")
          }
        }
        if limits.upperBound < 255 {
          c.block("if (outputs[i] > \(limits.upperBound)U) {") {
            $0.line("outputs[i] = \(limits.upperBound)U;")
          }
        }
      }
      let value = stage.table.map { "\(tableName($0))[outputs[i]]" } ?? "outputs[i]"
      if isLast {
        c.line("outputs[i] = (uint8_t)(\(value) ^ 0x80U);")
      } else if stage.table != nil {
        c.line("outputs[i] = \(value);")
      }
    }
  }

  func denseCalls(
    _ index: Int, of dense: [PackedDense], _ memory: StreamMemory, output: String
  ) -> [String] {
    let input =
      index == 0 ? inputs(memory) : CWriter.sum("bytes", memory.dense[index - 1])
    let target =
      dense[index].layer.isLast ? "(uint8_t *)\(output)" : CWriter.sum("bytes", memory.dense[index])
    return ["\(dense[index].name(prefix: prefix))(\(input), \(target));"]
  }

  func score(_ memory: StreamMemory) -> String? { nil }
}
