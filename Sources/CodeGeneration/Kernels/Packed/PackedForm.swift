import LeNetModel

/// What the C around the assembly does for a convolution; one function serves all stages of a form.
struct PackedForm: Hashable {
  let window: PackedWindow
  let filtersAtOnce: Int
  /// Of a window's values; nil where each is an output.
  let pooling: Pooling?
  /// Whether values are limited to less than 8 bits.
  let isLimited: Bool
  let readsTable: Bool

  init(_ kernel: PackedConvolution) {
    window = kernel.window
    filtersAtOnce = kernel.filtersAtOnce
    if case .convolution(let convolution) = kernel.stage.kind {
      pooling = convolution.pooled?.pooling
    } else {
      pooling = nil
    }
    isLimited = kernel.stage.byteLimits != nil
    readsTable = kernel.stage.table != nil
  }

  /// `windows_5x5`, `means_3x3_each_of_table`.
  var name: String {
    (pooling == .average ? "means" : window.isLargest ? "windows" : pooling == nil ? "rows" : "maxima")
      + "_\(window.size)x\(window.size)" + (window.stride == 1 ? "" : "_stride_\(window.stride)")
      + (filtersAtOnce == 1 ? "_each" : "") + (isLimited ? "_limited" : "")
      + (readsTable ? "_of_table" : "")
  }
}

extension PackedForm {
  /// The function `<prefix>_windows_...`.
  func render(_ c: inout CWriter, prefix: String) {
    c.comment([
      pooling == nil
        ? "Some columns of a row, of all filters." : "Some windows of a row, of all filters."
    ])
    let count = pooling == nil ? "columns" : "windows"
    c.line("static void \(prefix)_\(name)(const struct \(prefix)_layer *layer, const uint8_t *rows,")
    c.function("    int \(count), uint8_t *output)") { c in
      let step = filtersAtOnce == 2 ? "filter += 2" : "++filter"
      c.block("for (int filter = 0; filter < (int)layer->filters; \(step)) {") { c in
        let index = filtersAtOnce == 2 ? "filter / 2" : "filter"
        c.line("const uint32_t *const pair = layer->constants + layer->pairs[\(index)];")
        c.line()
        if pooling == nil {
          c.block("for (int column = 0; column < columns; column += 2) {") { renderColumns(&$0, prefix) }
        } else {
          c.block("for (int window = 0; window < windows; ++window) {") { renderWindow(&$0, prefix) }
        }
        c.line("output += \(CWriter.factor(filtersAtOnce, "(int)layer->stride"));")
      }
    }
    c.line()
  }

  private func renderWindow(_ c: inout CWriter, _ prefix: String) {
    let inputs = "rows + \(2 * window.stride) * window"
    if window.isLargest {
      c.line("const uint64_t sums = \(prefix)_\(window.name)(\(inputs), pair + 8,")
      c.line("    layer->row_byte_count);")
      c.line()
      renderStore(&c, prefix, sum: "(uint32_t)sums", constants: "pair", to: "output[window]")
      guard filtersAtOnce == 2 else { return }
      c.block("if (filter + 1 < (int)layer->filters) {") { c in
        renderStore(
          &c, prefix, sum: "(sums >> 32)", constants: "pair + 4",
          to: "output[window + (int)layer->stride]", by: "other")
      }
      return
    }
    c.line("uint32_t sums[8];")
    c.line()
    c.line("\(prefix)_\(window.name)(\(inputs), pair + 8, sums, layer->row_byte_count);")
    renderFilters(&c) { c, sum, constants, place in
      c.line("int32_t result = \(pooling == .average ? 2 : 0);")
      c.line()
      c.block("for (int i = 0; i < 4; ++i) {") { c in
        c.line("int32_t value = \(prefix)_rescale((int32_t)\(sum), \(constants), 0);")
        c.line()
        renderActivation(&c)
        if pooling == .average {
          c.line("result += value;")
        } else {
          c.block("if (value > result) {") { $0.line("result = value;") }
        }
      }
      c.line("output[window\(place)] = (uint8_t)\(pooling == .average ? "(result >> 2)" : "result");")
    }
  }

  private func renderColumns(_ c: inout CWriter, _ prefix: String) {
    let inputs = "rows + \(CWriter.factor(window.stride, "column"))"
    c.line("uint32_t sums[4];")
    c.line()
    c.line("\(prefix)_\(window.name)(\(inputs), pair + 8, sums);")
    renderFilters(&c) { c, sum, constants, place in
      c.block("for (int i = 0; i < 2 && column + i < columns; ++i) {") { c in
        renderStore(
          &c, prefix, sum: sum, constants: constants, to: "output[column + i\(place)]")
      }
    }
  }

  /// For each filter that there is.
  private func renderFilters(
    _ c: inout CWriter,
    _ body: (_ c: inout CWriter, _ sum: String, _ constants: String, _ place: String) -> Void
  ) {
    guard filtersAtOnce == 2 else { return body(&c, "sums[i]", "pair", "") }
    c.block("for (int other = 0; other < 2 && filter + other < (int)layer->filters; ++other) {") {
      body(
        &$0, "sums[\(window.sumCount) * other + i]", "pair + 4 * other",
        " + other * (int)layer->stride")
    }
  }

  private func renderStore(
    _ c: inout CWriter, _ prefix: String, sum: String, constants: String, to place: String,
    by variable: String = "value"
  ) {
    let value = "\(prefix)_rescale((int32_t)\(sum), \(constants), 0)"
    guard isLimited || readsTable else { return c.line("\(place) = (uint8_t)\(value);") }
    c.line("int32_t \(variable) = \(value);")
    c.line()
    renderActivation(&c, of: variable)
    c.line("\(place) = (uint8_t)\(variable);")
  }

  private func renderActivation(_ c: inout CWriter, of value: String = "value") {
    if isLimited {
      for (sign, limit) in [("<", "lowest"), (">", "highest")] {
        c.block("if (\(value) \(sign) (int32_t)layer->\(limit)) {") {
          $0.line("\(value) = (int32_t)layer->\(limit);")
        }
      }
    }
    if readsTable { c.line("\(value) = (int32_t)layer->table[\(value)];") }
  }
}
