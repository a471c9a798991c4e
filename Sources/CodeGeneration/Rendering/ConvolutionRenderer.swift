import LeNetModel

/// Writes any convolution with its activation and pooling as one pass, a sum at a time.
struct ConvolutionRenderer {
  let prefix: String
  let stage: Stage
  let convolution: Stage.Convolution

  private var window: Window { convolution.window }
  private var padding: Padding { window.padding }
  private var shape: Shape { stage.input }
  private var function: String { "\(prefix)_\(stage.name)" }
  private var elementType: String { stage.inputElementType }
  /// Elements of an input channel.
  private var mapCount: Int { shape.height * shape.width }
  /// Input channels that a sum goes over.
  private var channelCount: Int { convolution.isDepthwise ? 1 : shape.channels }

  func render(_ c: inout CWriter) {
    renderSum(&c)
    c.line()
    renderStage(&c)
  }

  private func renderSum(_ c: inout CWriter) {
    let place = "window of \(stage.name), output row and column given."
    c.comment(
      ["The bias and the products of a \(window.size)x\(window.size) \(place)"]
        + (padding == 0
          ? []
          : ["Outside the input is zero, so only kernel rows and columns inside it are visited."]))
    c.line("static int32_t \(function)_sum(const \(elementType) *input, \(prefix)_weights weights,")
    c.function("    int32_t bias, int row, int column)") { c in
      if padding != 0 { renderLimits(&c) }
      c.line("int32_t sum = bias;")
      c.line()
      if channelCount == 1 {
        renderChannel(&c, isLast: true)
      } else {
        c.block("for (int channel = 0; channel < \(channelCount); ++channel) {") {
          renderChannel(&$0, isLast: false)
        }
      }
      c.line("return sum;")
    }
  }

  private func renderLimits(_ c: inout CWriter) {
    for axis in [rows, columns] {
      let first = CWriter.product(axis.position, window.stride)
      c.line("const int \(axis.first) = \(CWriter.difference(first, axis.before));")
    }
    for axis in [rows, columns] {
      for limit in [axis.low, axis.high] {
        if let definition = limit.definition { c.line("const int \(limit.name) = \(definition);") }
      }
    }
  }

  private var rows: KernelLimits {
    KernelLimits(
      window, extent: shape.height, sumCount: poolStep * stage.output.height, before: padding.top,
      names: ("row", "top", "bottom"))
  }

  private var columns: KernelLimits {
    KernelLimits(
      window, extent: shape.width, sumCount: poolStep * stage.output.width, before: padding.left,
      names: ("column", "left", "right"))
  }

  /// Rows and columns of sums that an output is made from.
  private var poolStep: Int { convolution.pooled?.size ?? 1 }

  /// - Parameter isLast: whether no other channel follows.
  private func renderChannel(_ c: inout CWriter, isLast: Bool) {
    if padding != 0 {
      renderTapsInside(&c)
      if !isLast { c.line("weights += \(window.count);") }
    } else if window.size > 1 {
      renderTaps(&c)
    } else {
      let input = stage.inputValue("input[\(place("row"))]")
      c.line("sum += \(input) * \(weight(isLast ? "0" : "channel"));")
    }
    if !isLast { c.line("input += \(mapCount);") }
  }

  private func renderTaps(_ c: inout CWriter) {
    c.block("for (int i = 0; i < \(window.size); ++i) {") { c in
      c.line("const \(elementType) *const source = input + (\(place("row", "i")));")
      c.line()
      for j in 0..<window.size {
        c.line(
          (j == 0 ? "sum += " : "    + ")
            + "\(stage.inputValue("source[\(j)]")) * \(weight("\(j)"))"
            + (j == window.size - 1 ? ";" : ""))
      }
      c.line("weights += \(window.size);")
    }
  }

  private func renderTapsInside(_ c: inout CWriter) {
    c.block("for (int i = \(rows.low.name); i < \(rows.high.name); ++i) {") { c in
      let row = Stage.indexFactor("(first_row + i)", mapCount)
      c.line("const \(Stage.indexType(mapCount)) first = \(CWriter.product(row, shape.width));")
      c.line("const \(elementType) *const source = input + first;")
      c.line()
      c.block("for (int j = \(columns.low.name); j < \(columns.high.name); ++j) {") { c in
        c.line("sum += \(stage.inputValue("source[first_column + j]"))")
        c.line("    * \(weight(CWriter.product("i", window.size) + " + j"));")
      }
    }
  }

  /// The index in a channel of what the window begins with, or of a row of it.
  private func place(_ row: String, _ kernelRow: String? = nil) -> String {
    let first = CWriter.product(Stage.indexFactor(row, mapCount), window.stride)
    let inRow = kernelRow.map { "(\(first) + \($0))" } ?? first
    return "\(CWriter.product(inRow, shape.width)) + \(CWriter.product("column", window.stride))"
  }

  private func renderStage(_ c: inout CWriter) {
    c.comment(["\(stage.description): \(stage.input) to \(stage.output)."])
    c.function("static void \(function)(const \(elementType) *input, int8_t *output)") { c in
      c.block("for (int filter = 0; filter < \(stage.output.channels); ++filter) {") { c in
        c.line("const \(prefix)_weights weights = \(function)_weights_of(filter);")
        c.line(
          "const int32_t bias = \(c.constant("\(function)_bias", "filter", prefix: prefix));")
        c.line()
        c.block(loop("row", stage.output.height)) { c in
          c.block(loop("column", stage.output.width)) { c in
            renderOutput(&c)
            c.step(.output, "*output", prefix: prefix)
            c.line("++output;")
          }
        }
        if convolution.isDepthwise { c.line("input += \(mapCount);") }
      }
    }
  }

  private func renderOutput(_ c: inout CWriter) {
    guard let pooled = convolution.pooled else {
      renderSumAt(&c, "row", "column")
      c.line()
      stage.renderActivated(&c, "*output", from: "sum", channel: "filter", prefix: prefix)
      return
    }
    switch pooled.pooling {
    case .max where stage.poolsSums:
      c.line("int32_t largest = INT32_MIN;")
      renderWindow(&c, pooled) { c in
        c.line()
        c.step(.cornerSum, "sum", prefix: prefix)
        c.block("if (sum > largest) {") { $0.line("largest = sum;") }
      }
      stage.renderRequantized(&c, "*output", from: "largest", channel: "filter", prefix: prefix)
    case .max:
      c.line("int8_t largest = INT8_MIN;")
      renderActivatedWindow(&c, pooled) { c in
        c.block("if (value > largest) {") { $0.line("largest = value;") }
      }
      c.line("*output = largest;")
    case .average:
      let mean = Mean(of: pooled.size * pooled.size)
      c.line("\(mean.sumType) total = 0;")
      renderActivatedWindow(&c, pooled) { $0.line("total += value;") }
      c.step(.windowSum, "total", prefix: prefix)
      c.line("*output = \(mean.expression("total"));")
    }
  }

  /// Visits the sums of a window.
  private func renderWindow(
    _ c: inout CWriter, _ pooled: Stage.Pooled, _ body: (inout CWriter) -> Void
  ) {
    c.line()
    c.block("for (int i = 0; i < \(pooled.size); ++i) {") { c in
      c.block("for (int j = 0; j < \(pooled.size); ++j) {") { c in
        renderSumAt(&c, "row + i", "column + j")
        body(&c)
      }
    }
  }

  /// Visits the activated values of a window.
  private func renderActivatedWindow(
    _ c: inout CWriter, _ pooled: Stage.Pooled, _ body: (inout CWriter) -> Void
  ) {
    renderWindow(&c, pooled) { c in
      stage.renderActivated(
        &c, "const int8_t value", from: "sum", channel: "filter", prefix: prefix)
      c.line()
      body(&c)
    }
  }

  private func renderSumAt(_ c: inout CWriter, _ row: String, _ column: String) {
    c.line("const int32_t sum = \(function)_sum(input, weights, bias, \(row), \(column));")
  }

  private func weight(_ index: String) -> String {
    "\(prefix.uppercased())_WEIGHT(weights, \(index))"
  }

  private func loop(_ variable: String, _ count: Int) -> String {
    let next = poolStep == 1 ? "++\(variable)" : "\(variable) += \(poolStep)"
    return "for (int \(variable) = 0; \(variable) < \(poolStep * count); \(next)) {"
  }
}
