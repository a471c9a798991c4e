import LeNetModel

/// Writes a 5x5 convolution with its activation and 2x2 pooling as one pass: four sums, one output.
struct LeNetConvolutionRenderer {
  let prefix: String
  let stage: Stage
  let padding: Int
  let pooling: Pooling
  /// The four sums at once, or one after the other in less code.
  let optimization: Optimization

  func render(_ c: inout CWriter) {
    switch optimization {
    case .speed: windowSums.render(&c)
    case .size: renderSum(&c)
    }
    c.line()
    renderStage(&c)
  }

  private var windowSums: WindowSumRenderer {
    WindowSumRenderer(prefix: prefix, stage: stage, padding: padding)
  }

  private var function: String { "\(prefix)_\(stage.name)" }
  private var elementType: String { stage.inputElementType }

  /// The sum at one corner of the pooling window.
  private func renderSumAtCorner(_ c: inout CWriter) {
    switch optimization {
    case .speed: c.line("const int32_t sum = sums[corner];")
    case .size:
      c.line("const int32_t sum = \(function)_sum(input, weights, bias,")
      c.line("    row + corner / 2, column + corner % 2);")
    }
  }

  private func renderSum(_ c: inout CWriter) {
    c.comment(
      [
        "The bias and the products of one 5x5 window of \(stage.name), output row and column given."
          + (padding == 0 ? "" : " Outside"),
        padding == 0
          ? "" : "the input is zero, so only kernel rows and columns inside it are visited.",
      ].filter { !$0.isEmpty })
    c.line("static int32_t \(function)_sum(const \(elementType) *input, \(prefix)_weights weights,")
    c.function("    int32_t bias, int row, int column)") { c in
      if padding > 0 { renderLimits(&c) }
      c.line("int32_t sum = bias;")
      c.line()
      c.block("for (int channel = 0; channel < \(stage.input.channels); ++channel) {") { c in
        if padding > 0 { renderTapsInside(&c) } else { renderTaps(&c) }
      }
      c.line("return sum;")
    }
  }

  private func renderTaps(_ c: inout CWriter) {
    c.line(
      "const \(elementType) *source = input + ((\(channel) * \(stage.input.height) + row) * \(stage.input.width) + column);"
    )
    c.line()
    c.block("for (int i = 0; i < 5; ++i) {") { c in
      for j in 0..<5 {
        c.line(
          (j == 0 ? "sum += " : "    + ")
            + "\(stage.inputValue("source[\(j)]")) * \(weight("\(j)"))"
            + (j == 4 ? ";" : ""))
      }
      c.line("source += \(stage.input.width);")
      c.line("weights += 5;")
    }
  }

  private func renderTapsInside(_ c: inout CWriter) {
    c.block("for (int i = top; i < bottom; ++i) {") { c in
      c.line(
        "const \(indexType) first = (\(channel) * \(stage.input.height) + row + i - \(padding)) * \(stage.input.width);"
      )
      c.line("const \(elementType) *const source = input + first;")
      c.line()
      c.block("for (int j = left; j < right; ++j) {") { c in
        c.line("sum += \(stage.inputValue("source[column + j - \(padding)]"))")
        c.line("    * \(weight("i * 5 + j"));")
      }
    }
    c.line("weights += 25;")
  }

  private var channel: String { Stage.indexFactor("channel", stage.input.count) }
  private var indexType: String { Stage.indexType(stage.input.count) }

  private func weight(_ index: String) -> String {
    "\(prefix.uppercased())_WEIGHT(weights, \(index))"
  }

  private func renderLimits(_ c: inout CWriter) {
    let (height, width) = (stage.input.height, stage.input.width)
    c.line("const int top = row < \(padding) ? \(padding) - row : 0;")
    c.line(
      "const int bottom = row > \(height + padding - 5) ? \(height + padding) - row : 5;")
    c.line("const int left = column < \(padding) ? \(padding) - column : 0;")
    c.line(
      "const int right = column > \(width + padding - 5) ? \(width + padding) - column : 5;")
  }

  private func renderStage(_ c: inout CWriter) {
    c.comment(["\(stage.description): \(stage.input) to \(stage.output)."])
    c.function("static void \(function)(const \(elementType) *input, int8_t *output)") { c in
      c.block("for (int filter = 0; filter < \(stage.output.channels); ++filter) {") { c in
        c.line("const \(prefix)_weights weights = \(function)_weights_of(filter);")
        c.line(
          "const int32_t bias = \(c.constant("\(function)_bias", "filter", prefix: prefix));")
        c.line()
        c.block("for (int row = 0; row < \(2 * stage.output.height); row += 2) {") { c in
          c.block("for (int column = 0; column < \(2 * stage.output.width); column += 2) {") { c in
            renderWindow(&c)
          }
        }
      }
    }
  }

  private func renderWindow(_ c: inout CWriter) {
    switch pooling {
    case .max where stage.poolsSums:
      c.line("int32_t largest = INT32_MIN;")
      renderSums(&c)
      c.block("for (int corner = 0; corner < 4; ++corner) {") { c in
        renderSumAtCorner(&c)
        c.line()
        c.step(.cornerSum, "sum", prefix: prefix)
        c.block("if (sum > largest) {") { $0.line("largest = sum;") }
      }
      stage.renderRequantized(
        &c, "*output", from: "largest", channel: "filter", prefix: prefix)
    case .max:
      c.line("int8_t largest = INT8_MIN;")
      renderSums(&c)
      renderCorners(&c) { c in
        c.block("if (value > largest) {") { $0.line("largest = value;") }
      }
      c.line("*output = largest;")
    case .average:
      c.line("int total = 0;")
      renderSums(&c)
      renderCorners(&c) { $0.line("total += value;") }
      c.step(.windowSum, "total", prefix: prefix)
      c.line("*output = (int8_t)((total + 2) >> 2);")
    }
    c.step(.output, "*output", prefix: prefix)
    c.line("++output;")
  }

  /// Ends the declarations.
  private func renderSums(_ c: inout CWriter) {
    if optimization == .speed { c.line("int32_t sums[4];") }
    c.line()
    if optimization == .speed {
      c.line("\(windowSums.sumsFunction)(input, weights, bias, row, column, sums);")
    }
  }

  /// Visits the four activated values of a window.
  private func renderCorners(_ c: inout CWriter, _ body: (inout CWriter) -> Void) {
    c.block("for (int corner = 0; corner < 4; ++corner) {") { c in
      renderSumAtCorner(&c)
      stage.renderActivated(
        &c, "const int8_t value", from: "sum", channel: "filter", prefix: prefix)
      c.line()
      body(&c)
    }
  }
}
