import LeNetModel

/// Writes a dense layer with its activation.
struct DenseRenderer {
  let prefix: String
  let stage: Stage

  func render(_ c: inout CWriter) {
    let function = "\(prefix)_\(stage.name)"
    c.comment(["\(stage.description): \(stage.input) to \(stage.output)."])
    c.function(
      "static void \(function)(const \(stage.inputElementType) *input, int8_t *output)"
    ) { c in
      c.block("for (int unit = 0; unit < \(stage.output.channels); ++unit) {") { c in
        c.line("const \(prefix)_weights weights = \(function)_weights_of(unit);")
        c.line("int32_t sum = \(c.constant("\(function)_bias", "unit", prefix: prefix));")
        c.line()
        let count = stage.input.count
        c.block("for (\(Stage.indexType(count)) i = 0; i < \(count); ++i) {") { c in
          c.line(
            "sum += \(stage.inputValue("input[i]")) * \(prefix.uppercased())_WEIGHT(weights, i);")
        }
        stage.renderActivated(&c, "output[unit]", from: "sum", channel: "unit", prefix: prefix)
        c.step(.output, "output[unit]", prefix: prefix)
      }
    }
  }
}
