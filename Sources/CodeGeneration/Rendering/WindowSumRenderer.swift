import LeNetModel

/// Writes the four sums of a 2x2 pooling window at once, for speed: of the 36 inputs and 25 weights each
/// is read once, and its products are written one by one. Where padding reaches into the window, a look
/// at each input's place does instead.
struct WindowSumRenderer {
  let prefix: String
  let stage: Stage
  let padding: Int

  private var function: String { "\(prefix)_\(stage.name)" }
  private var parameters: String {
    "const \(stage.inputElementType) *input, \(prefix)_weights weights,"
  }
  private var shape: Shape { stage.input }
  private var channel: String { Stage.indexFactor("channel", shape.count) }

  func render(_ c: inout CWriter) {
    if padding > 0 {
      renderValue(&c)
      c.line()
      renderEdgeSums(&c)
      if !hasInside { return }
      c.line()
    }
    renderSums(&c)
  }

  /// The function that gives the sums of any window.
  var sumsFunction: String { padding > 0 && !hasInside ? edgeFunction : "\(function)_sums" }

  private var edgeFunction: String { "\(function)_edge_sums" }

  /// Whether some window is not reached by padding.
  private var hasInside: Bool {
    let reach = 5 - padding
    return shape.height > padding + reach && shape.width > padding + reach
  }

  private func renderValue(_ c: inout CWriter) {
    c.comment(["What lies at a place of a channel of \(stage.name)'s input; outside, padding."])
    c.line(
      "static int \(function)_value(const \(stage.inputElementType) *input, int channel, int row,")
    c.function("    int column)") { c in
      c.block(
        "if (row < 0 || row > \(shape.height - 1) || column < 0 || column > \(shape.width - 1)) {"
      ) { $0.line("return 0;") }
      c.line(
        "return \(stage.inputDistance("input[(\(channel) * \(shape.height) + row) * \(shape.width) + column]"));"
      )
    }
  }

  private func renderEdgeSums(_ c: inout CWriter) {
    c.comment([
      "The bias and the products of the four 5x5 windows of \(stage.name) that are pooled, wherever they lie.",
      "Row and column are the first one's output's.",
    ])
    renderFunction(&c, edgeFunction) { c in
      c.block("for (int i = -\(padding); i < \(5 - padding); ++i) {") { c in
        let column = "column - \(padding)"
        c.line("int upper = \(function)_value(input, channel, row + i, \(column));")
        c.line("int lower = \(function)_value(input, channel, row + i + 1, \(column));")
        c.line()
        c.block("for (int j = 0; j < 5; ++j) {") { c in
          c.line("const int weight = (int)\(prefix.uppercased())_WEIGHT(weights, j);")
          c.line()
          let next = CWriter.difference("column + j", padding - 1)
          renderProducts(
            &c, upper: "\(function)_value(input, channel, row + i, \(next))",
            lower: "\(function)_value(input, channel, row + i + 1, \(next))")
        }
        c.line("weights += 5;")
      }
    }
  }

  private func renderSums(_ c: inout CWriter) {
    c.comment(
      padding > 0
        ? ["The same, and faster where no padding is read."]
        : [
          "The bias and the products of the four 5x5 windows of \(stage.name) that are pooled. Row and",
          "column are the first one's output's.",
        ])
    renderFunction(&c, "\(function)_sums") { c in
      let minusPadding = padding > 0 ? " - \(padding)" : ""
      c.line("const \(stage.inputElementType) *source = input")
      c.line(
        "    + ((\(channel) * \(shape.height) + row\(minusPadding)) * \(shape.width) + column\(minusPadding));"
      )
      c.line()
      c.block("for (int i = 0; i < 5; ++i) {") { c in
        c.line("int upper = \(stage.inputDistance("source[0]"));")
        c.line("int lower = \(stage.inputDistance("source[\(shape.width)]"));")
        c.line("int weight;")
        c.line()
        for j in 0..<5 {
          c.line("weight = (int)\(prefix.uppercased())_WEIGHT(weights, \(j));")
          renderProducts(
            &c, upper: stage.inputDistance("source[\(j + 1)]"),
            lower: stage.inputDistance("source[\(j + 1 + shape.width)]"))
        }
        c.line("source += \(shape.width);")
        c.line("weights += 5;")
      }
    }
  }

  /// A weight's products with two inputs of two rows, and the next ones.
  private func renderProducts(_ c: inout CWriter, upper: String, lower: String) {
    c.line("sum0 += (int32_t)upper * weight;")
    c.line("sum2 += (int32_t)lower * weight;")
    c.line("upper = \(upper);")
    c.line("lower = \(lower);")
    c.line("sum1 += (int32_t)upper * weight;")
    c.line("sum3 += (int32_t)lower * weight;")
  }

  /// - Parameter body: of the loop over channels.
  private func renderFunction(
    _ c: inout CWriter, _ name: String, _ body: (inout CWriter) -> Void
  ) {
    c.line("static void \(name)(\(parameters)")
    c.function("    int32_t bias, int row, int column, int32_t sums[4])") { c in
      for sum in 0..<4 { c.line("int32_t sum\(sum) = bias;") }
      c.line()
      if padding > 0, name != edgeFunction {
        c.block(
          "if (row < \(padding) || row > \(shape.height - 6 + padding) || column < \(padding)"
            + " || column > \(shape.width - 6 + padding)) {"
        ) { c in
          c.line("\(edgeFunction)(input, weights, bias, row, column, sums);")
          c.line("return;")
        }
      }
      c.block("for (int channel = 0; channel < \(shape.channels); ++channel) {", body)
      for sum in 0..<4 { c.line("sums[\(sum)] = sum\(sum);") }
    }
  }
}
