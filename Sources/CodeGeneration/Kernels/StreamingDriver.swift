import LeNetModel

/// Writes the C around a family's kernels: which row is computed when, and `<prefix>_infer`.
struct StreamingDriver<Family: StreamingFamily> {
  let family: Family

  private var selection: KernelSelection<Family.Convolution, Family.Dense> { family.selection }
  private var prefix: String { selection.prefix }

  func render(_ c: inout CWriter) {
    for index in selection.convolutions.indices {
      if index == 0 { family.renderFirstRow(&c, self) } else { renderRow(&c, index) }
      c.line()
    }
    family.renderDenseFunctions(&c)
    renderInference(&c)
  }

  /// The function of a convolution that computes a row of its output.
  func renderRow(_ c: inout CWriter, _ index: Int) {
    let (stage, padding) = (
      selection.convolutions[index].stage, selection.convolutions[index].convolution.padding
    )
    let window = family.window(index)
    c.comment(
      ["Row `row` of \(stage.description), and of the layers before it what it needs."]
        + family.rowComment)
    let name = selection.name(ofConvolution: index)
    c.function("static void \(name)(const uint8_t *pixels, \(family.rowParameters))") { c in
      for declaration in window.declarations { c.line(declaration) }
      c.line("int slot = 4;")
      c.line()
      c.block("if (row == 0) {") { c in
        fill(&c, window.clearing)
        c.line("slot = \(padding);")
      }
      c.block("else {") { $0.line("\(prefix)_move_rows(\(window.moved));") }
      c.block("for (; slot < 6; ++slot) {") { c in
        c.line("const int input_row = \(CWriter.difference("2 * row + slot", padding));")
        if let declaration = window.targetDeclaration { c.line(declaration) }
        c.line()
        guard padding > 0 else { return renderInput(&c, index, target: window.target) }
        c.block("if (input_row < \(stage.input.height)) {") {
          renderInput(&$0, index, target: window.target)
        }
        c.block("else {") { fill(&$0, window.padding) }
      }
      for call in window.calls { c.line(call) }
      c.line(window.showing)
      renderUnreadRow(&c, index, target: window.unread)
    }
  }

  private func fill(_ c: inout CWriter, _ fill: RowWindow.Fill) {
    switch fill {
    case .call(let call): c.line(call)
    case .loop(let element, let count, let isContiguous):
      c.loop("for (int i = 0; i < \(count); ++i) {", copies: isContiguous, prefix: prefix) {
        $0.line("\(element) = 0;")
      }
    }
  }

  private func renderInput(_ c: inout CWriter, _ index: Int, target: String) {
    guard index > 0 else { return family.loadPixels(&c, target: target) }
    c.line("\(selection.name(ofConvolution: index - 1))(pixels, memory, input_row, \(target));")
  }

  private func renderUnreadRow(_ c: inout CWriter, _ index: Int, target: String) {
    let convolution = selection.convolutions[index].convolution
    guard index > 0, let row = convolution.unreadInputRow else { return }
    c.line("#ifdef \(selection.macros)_TRACE")
    c.block("if (row == \(convolution.stage.output.height - 1)) {") {
      $0.line("\(selection.name(ofConvolution: index - 1))(pixels, memory, \(row), \(target));")
    }
    c.line("#endif")
  }

  private func renderInference(_ c: inout CWriter) {
    c.function("int \(Plan.inferFunction(prefix: prefix))") { c in
      c.line(family.pointer)
      if selection.features != nil, let declaration = family.featureDeclaration {
        c.line(declaration)
      }
      for (stage, offset) in zip(selection.tensors, family.memory.tensors) {
        let place = CWriter.sum("(int8_t *)scratch->words", offset)
        c.line(
          "int8_t *const \(stage.name) = \(place); /* \(stage.output), \(stage.output.count) bytes */"
        )
      }
      if selection.convertsInput {
        let place = CWriter.sum(family.bytes, family.memory.input.lowerBound)
        c.line("uint8_t *const inputs = \(place);")
      }
      c.line("int \(selection.answer) = 0;")
      c.line()
      if let features = selection.features { renderConvolutions(&c, features) }
      for index in selection.portableStages {
        let isLast = index == selection.stages.count - 1
        c.portableCall(
          selection.stages[index], input: source(of: index),
          output: isLast ? "scores" : selection.stages[index].name, prefix: prefix)
      }
      if !selection.dense.isEmpty { renderDense(&c) }
      renderAnswer(&c)
    }
  }

  /// The tensor that a stage reads.
  private func source(of index: Int) -> String {
    index == 0 ? "pixels" : selection.stages[index - 1].name
  }

  private func renderConvolutions(_ c: inout CWriter, _ features: Shape) {
    let rowByteCount = features.channels * features.width
    let last = selection.convolutions.count - 1
    c.block("for (int row = 0; row < \(features.height); ++row) {") { c in
      let name = selection.name(ofConvolution: last)
      for line in family.rowCall(name, rowByteCount: rowByteCount) { c.line(line) }
    }
    guard !selection.portableStages.isEmpty else { return }
    let line = "\(CWriter.product("channel", features.height)) + row"
    let element = features.width == 1 ? line : "(\(line)) * \(features.width)"
    let place =
      family.featureDeclaration == nil
      ? CWriter.sum(family.bytes, family.memory.features) : "features"
    c.block("for (int row = 0; row < \(features.height); ++row) {") { c in
      c.line("const uint8_t *const values = \(place) + \(CWriter.product("row", rowByteCount));")
      c.line()
      c.block("for (int channel = 0; channel < \(features.channels); ++channel) {") { c in
        c.memoryLoop(
          "for (int column = 0; column < \(features.width); ++column) {", prefix: prefix
        ) {
          $0.line("\(selection.stages[last].name)[\(element) + column]")
          $0.line("    = \(family.feature(features));")
        }
      }
    }
  }

  private func renderDense(_ c: inout CWriter) {
    if selection.convertsInput {
      let index = selection.portableStages.upperBound
      let element = "\(source(of: index))[i]"
      let value =
        switch (index == 0, family.storesDistances) {
        case (true, true): element
        case (true, false): "(uint8_t)(\(element) ^ 0x80U)"
        case (false, true): "(uint8_t)((int)\(element) + 128)"
        case (false, false): "(uint8_t)\(element)"
        }
      c.memoryLoop(
        "for (int i = 0; i < \(selection.stages[index].input.count); ++i) {", prefix: prefix
      ) { $0.line("inputs[i] = \(value);") }
    }
    family.renderFeatures(&c)
    for index in selection.dense.indices {
      for call in family.denseCalls(index) { c.line(call) }
    }
  }

  private func renderAnswer(_ c: inout CWriter) {
    let last = selection.stages[selection.stages.count - 1]
    let count = last.output.count
    let score = selection.dense.isEmpty ? nil : family.score
    let showing = "\(selection.macros)_SHOW(\(last.lastLayer), scores, 1, 1, \(count));"
    if score == nil {
      // The portable C has shown its own.
      if !selection.dense.isEmpty { c.line(showing) }
      c.line()
    }
    c.block("for (int i = \(score == nil ? 1 : 0); i < \(count); ++i) {") { c in
      if let score { c.line("scores[i] = \(score);") }
      c.block("if (scores[i] > scores[\(selection.answer)]) {") {
        $0.line("\(selection.answer) = i;")
      }
    }
    if score != nil { c.line(showing) }
    c.line("return \(selection.answer);")
  }
}
