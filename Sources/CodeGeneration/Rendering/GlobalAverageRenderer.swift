import LeNetModel

/// Writes the mean of each channel's map.
struct GlobalAverageRenderer {
  let prefix: String
  let stage: Stage

  func render(_ c: inout CWriter) {
    let count = stage.input.height * stage.input.width
    let mean = Mean(of: count)
    c.comment(["\(stage.description): \(stage.input) to \(stage.output)."])
    c.function(
      "static void \(prefix)_\(stage.name)(const \(stage.inputElementType) *input, int8_t *output)"
    ) { c in
      let opening = "for (int channel = 0; channel < \(stage.input.channels); ++channel) {"
      c.loop(opening, copies: stage.copies, prefix: prefix) { c in
        c.line("\(mean.sumType) total = 0;")
        c.line()
        c.block("for (\(Stage.indexType(count)) i = 0; i < \(count); ++i) {") {
          $0.line("total += \(stage.inputStored("input[i]"));")
        }
        c.step(.windowSum, "total", prefix: prefix)
        c.line("output[channel] = \(mean.expression("total"));")
        c.step(.output, "output[channel]", prefix: prefix)
        c.line("input += \(count);")
      }
    }
  }
}
