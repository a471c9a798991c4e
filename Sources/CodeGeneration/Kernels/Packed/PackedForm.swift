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
    pooling = kernel.convolution.pooling
    isLimited = kernel.stage.byteLimits != nil
    readsTable = kernel.stage.table != nil
  }

  /// Of a window, behind a table, which may go down.
  var comparesValues: Bool { pooling == .max && !window.isLargest }

  /// `windows_5x5`, `means_3x3_each_of_table`.
  var name: String {
    (pooling == .average
      ? "means" : window.isLargest ? "windows" : pooling == nil ? "rows" : "maxima")
      + "_\(window.size)x\(window.size)" + (window.stride == 1 ? "" : "_stride_\(window.stride)")
      + (filtersAtOnce == 1 ? "_each" : "") + (isLimited ? "_limited" : "")
      + (readsTable ? "_of_table" : "")
  }
}

extension PackedForm {
  /// The function that calls the assembly for each window and stores what becomes of its sums.
  func render(_ c: inout CWriter, prefix: String) {
    c.comment([
      pooling == nil
        ? "Some columns of a row, of all filters." : "Some windows of a row, of all filters."
    ])
    let count = pooling == nil ? "columns" : "windows"
    c.line(
      "static void \(prefix)_\(name)(const struct \(prefix)_layer *layer, const uint8_t *rows,")
    c.function("    int \(count), uint8_t *output)") { c in
      if readsTable {
        c.line("const uint8_t *const table = layer->table;")
        c.line()
      }
      let step = filtersAtOnce == 2 ? "filter += 2" : "++filter"
      c.block("for (int filter = 0; filter < (int)layer->filters; \(step)) {") { c in
        let index = filtersAtOnce == 2 ? "filter / 2" : "filter"
        c.line("const uint32_t *const pair = layer->constants + layer->pairs[\(index)];")
        c.line()
        if pooling == nil {
          c.block("for (int column = 0; column < columns; column += 2) {") {
            renderSums(&$0, inputs: "rows + \(CWriter.factor(window.stride, "column"))", prefix)
          }
        } else {
          c.block("for (int window = 0; window < windows; ++window) {") { c in
            let inputs = "rows + \(2 * window.stride) * window"
            if window.isLargest {
              renderLargest(&c, inputs: inputs, prefix)
            } else {
              renderSums(&c, inputs: inputs, prefix)
            }
          }
        }
        c.line("output += \(CWriter.factor(filtersAtOnce, "(int)layer->stride"));")
      }
    }
    c.line()
  }

  private func renderLargest(_ c: inout CWriter, inputs: String, _ prefix: String) {
    c.line("const uint64_t sums = \(prefix)_\(window.name)(\(inputs), pair + 8,")
    c.line("    layer->row_byte_count);")
    c.line()
    func value(_ sum: String, _ constants: String) -> String {
      var value = "\(prefix)_rescale((int32_t)\(sum), \(constants), 0)"
      if isLimited { value = "\(prefix)_limit((uint32_t)\(value), layer)" }
      return readsTable ? "table[\(value)]" : value
    }
    c.line("output[window] = (uint8_t)\(value("(uint32_t)sums", "pair"));")
    guard filtersAtOnce == 2 else { return }
    c.block("if (filter + 1 < (int)layer->filters) {") {
      $0.line("output[window + (int)layer->stride] =")
      $0.line("    (uint8_t)\(value("(sums >> 32)", "pair + 4"));")
    }
  }

  private func renderSums(_ c: inout CWriter, inputs: String, _ prefix: String) {
    let distance = window.rowCount == 2 ? ", layer->row_byte_count" : ""
    c.line("uint32_t sums[\(2 * window.sumCount)];")
    c.line()
    c.line("\(prefix)_\(window.name)(\(inputs), pair + 8, sums\(distance));")
    guard filtersAtOnce == 2 else {
      c.line("\(prefix)_rescale_all(sums, \(window.sumCount), pair);")
      return renderOutputs(&c, of: "sums", to: "output", prefix)
    }
    c.block("for (int i = 0; i < 2 && filter + i < (int)layer->filters; ++i) {") { c in
      c.line("uint32_t *const values = sums + \(window.sumCount) * i;")
      c.line("uint8_t *const place = output + i * (int)layer->stride;")
      c.line()
      c.line("\(prefix)_rescale_all(values, \(window.sumCount), pair + 4 * i);")
      renderOutputs(&c, of: "values", to: "place", prefix)
    }
  }

  /// What becomes of a filter's values.
  private func renderOutputs(
    _ c: inout CWriter, of values: String, to place: String, _ prefix: String
  ) {
    func value(_ index: Int) -> String {
      let value = "\(values)[\(index)]"
      let limited = isLimited ? "\(prefix)_limit(\(value), layer)" : value
      return readsTable ? "table[\(limited)]" : limited
    }
    switch pooling {
    case nil:
      c.line("\(place)[column] = (uint8_t)\(value(0));")
      c.block("if (column + 1 < columns) {") {
        $0.line("\(place)[column + 1] = (uint8_t)\(value(1));")
      }
    case .average:
      c.line("\(place)[window] = (uint8_t)((2U + \(value(0)) + \(value(1))")
      c.line("    + \(value(2)) + \(value(3))) >> 2);")
    case .max:
      c.line("\(place)[window] = \(prefix)_largest(\((0..<4).map(value).joined(separator: ", ")));")
    }
  }
}
