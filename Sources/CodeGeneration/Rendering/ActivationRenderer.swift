import LeNetModel

/// Writes an activation that no layer with weights takes along.
struct ActivationRenderer {
  let prefix: String
  let stage: Stage

  func render(_ c: inout CWriter) {
    let count = stage.output.count
    c.comment(["\(stage.description): \(stage.input) to \(stage.output)."])
    c.function(
      "static void \(prefix)_\(stage.name)(const \(stage.inputElementType) *input, int8_t *output)"
    ) { c in
      let opening = "for (\(Stage.indexType(count)) i = 0; i < \(count); ++i) {"
      c.loop(opening, copies: stage.copies, prefix: prefix) { c in
        renderValue(&c)
        c.step(.output, "output[i]", prefix: prefix)
      }
    }
  }

  private func renderValue(_ c: inout CWriter) {
    let limits = stage.limits
    let isClamped = limits != Lowering.allValues
    c.line("\(isClamped ? "" : "const ")int q = \(stage.inputStored("input[i]"));")
    c.line()
    if limits.lowerBound > Lowering.allValues.lowerBound {
      c.block("if (q < \(limits.lowerBound)) {") { $0.line("q = \(limits.lowerBound);") }
    }
    if stage.cutsOffAbove {
      c.block("if (q > \(limits.upperBound)) {") { $0.line("q = \(limits.upperBound);") }
    }
    c.step(.clamped, "q", prefix: prefix)
    if let table = stage.table {
      stage.renderEntry(&c, "output[i]", of: "q", in: table, prefix: prefix)
    } else {
      c.line("output[i] = (int8_t)q;")
    }
  }
}
