import LeNetModel

/// Writes a convolution with its activation and pooling as one pass: four sums, one output.
struct ConvolutionRenderer {
  let prefix: String
  let stage: Stage
  let padding: Int
  let pooling: Pooling

  func render(_ c: inout CWriter) {
    renderSum(&c)
    c.line()
    renderStage(&c)
  }

  private var function: String { "\(prefix)_\(stage.name)" }
  private var elementType: String { stage.inputElementType }

  /// The sum at one corner of the pooling window.
  private func renderSumAtCorner(_ c: inout CWriter) {
    c.line("const int32_t sum = \(function)_sum(input, weights, bias,")
    c.line("    row + corner / 2, column + corner % 2);")
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
        c.block(
          "for (int i = \(padding > 0 ? "top" : "0"); i < \(padding > 0 ? "bottom" : "5"); ++i) {"
        ) { c in
          c.line(
            "const int first = (channel * \(stage.input.height) + row + i\(minusPadding)) * \(stage.input.width);"
          )
          c.line("const \(elementType) *const source = input + first;")
          c.line()
          c.block(
            "for (int j = \(padding > 0 ? "left" : "0"); j < \(padding > 0 ? "right" : "5"); ++j) {"
          ) { c in
            c.line(
              "sum += \(stage.inputValue("source[column + j\(minusPadding)]"))")
            c.line("    * \(prefix.uppercased())_WEIGHT(weights, i * 5 + j);")
          }
        }
        c.line("weights += 25;")
      }
      c.line("return sum;")
    }
  }

  private var minusPadding: String { padding > 0 ? " - \(padding)" : "" }

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
      c.line()
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
      c.line()
      renderCorners(&c) { c in
        c.block("if (value > largest) {") { $0.line("largest = value;") }
      }
      c.line("*output = largest;")
    case .average:
      c.line("int total = 0;")
      c.line()
      renderCorners(&c) { $0.line("total += value;") }
      c.step(.windowSum, "total", prefix: prefix)
      c.line("*output = (int8_t)((total + 2) >> 2);")
    }
    c.step(.output, "*output", prefix: prefix)
    c.line("++output;")
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
