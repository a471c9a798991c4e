import LeNetModel

/// Writes the C around a family's kernels: which row is computed when, and `<prefix>_infer`.
struct StreamingDriver<Family: StreamingFamily> {
  typealias Run = KernelRun<Family.Convolution, Family.Dense>

  let family: Family

  private var selection: KernelSelection<Family.Convolution, Family.Dense> { family.selection }
  private var prefix: String { selection.prefix }

  func render(_ c: inout CWriter) {
    for (number, run) in selection.runs.enumerated() {
      for index in run.convolutions.indices {
        if index == 0 {
          family.renderFirstRow(&c, self, run: number)
        } else {
          renderRow(&c, run: number, index)
        }
        c.line()
      }
    }
    family.renderDenseFunctions(&c)
    renderInference(&c)
  }

  /// What the row functions of a run read, as a parameter.
  func source(of run: Run) -> (declaration: String, name: String) {
    run.stages.lowerBound == 0
      ? ("const uint8_t *pixels", "pixels") : ("const int8_t *tensor", "tensor")
  }

  /// The function of a convolution that computes a row of its output.
  func renderRow(_ c: inout CWriter, run number: Int, _ index: Int) {
    let run = selection.runs[number]
    let kernel = run.convolutions[index]
    let (stage, convolution) = (kernel.stage, kernel.convolution)
    let window = family.window(kernel, rows: family.layout.runs[number].rows[index])
    let top = convolution.padding.top
    c.comment(
      ["Row `row` of \(stage.description), and of the layers before it what it needs."]
        + family.rowComment)
    let name = kernel.name(prefix: prefix)
    let declaration = source(of: run).declaration
    c.function("static void \(name)(\(declaration), \(family.rowParameters))") { c in
      for declaration in window.declarations { c.line(declaration) }
      c.line("int slot = \(convolution.rowCount - convolution.rowStep);")
      c.line()
      c.block("if (row == 0) {") { c in
        if let clearing = window.clearing { fill(&c, clearing) }
        c.line("slot = \(top);")
      }
      if let moving = window.moving { c.block("else {") { $0.line(moving) } }
      c.block("for (; slot < \(convolution.rowCount); ++slot) {") { c in
        let first = "\(CWriter.factor(convolution.rowStep, "row")) + slot"
        c.line("const int input_row = \(CWriter.difference(first, top));")
        if let declaration = window.targetDeclaration { c.line(declaration) }
        c.line()
        guard convolution.readsBelow else {
          return renderInput(&c, run, index, window)
        }
        c.block("if (input_row < \(stage.input.height)) {") {
          renderInput(&$0, run, index, window)
        }
        c.block("else {") { fill(&$0, window.padding) }
      }
      for call in window.calls { c.line(call) }
      c.line(window.showing)
      renderUnreadRows(&c, run, index, target: window.staging?.place ?? window.unread)
    }
  }

  private func fill(_ c: inout CWriter, _ fill: RowWindow.Fill) {
    switch fill {
    case .call(let call): c.line(call)
    case .loop(let elements, let value, let count, let isContiguous):
      c.loop("for (int i = 0; i < \(count); ++i) {", copies: isContiguous, prefix: prefix) { c in
        for element in elements { c.line("\(element) = \(value);") }
      }
    }
  }

  private func renderInput(_ c: inout CWriter, _ run: Run, _ index: Int, _ window: RowWindow) {
    let source = source(of: run).name
    guard index > 0 else {
      return family.loadRow(&c, run.convolutions[0], source: source, target: window.target)
    }
    let before = run.convolutions[index - 1].name(prefix: prefix)
    c.line("\(before)(\(source), memory, input_row, \(window.staging?.place ?? window.target));")
    if let arrival = window.staging?.arrival { c.line(arrival) }
  }

  private func renderUnreadRows(_ c: inout CWriter, _ run: Run, _ index: Int, target: String) {
    let convolution = run.convolutions[index].convolution
    guard index > 0, !convolution.unreadInputRows.isEmpty else { return }
    let before = run.convolutions[index - 1].name(prefix: prefix)
    c.line("#ifdef \(selection.macros)_TRACE")
    c.block("if (row == \(convolution.stage.output.height - 1)) {") { c in
      for row in convolution.unreadInputRows {
        c.line("\(before)(\(source(of: run).name), memory, \(row), \(target));")
      }
    }
    c.line("#endif")
  }

  private func renderInference(_ c: inout CWriter) {
    c.function("int \(Plan.inferFunction(prefix: prefix))") { c in
      c.line(family.pointer)
      for (index, offset) in family.layout.tensors.sorted(by: { $0.key < $1.key }) {
        let stage = selection.stages[index]
        let place = CWriter.sum("(int8_t *)scratch->words", offset)
        c.line(
          "int8_t *const \(stage.name) = \(place); /* \(stage.output), \(stage.output.count) bytes */"
        )
      }
      c.line("int \(selection.answer) = 0;")
      c.line()
      var next = 0
      while next < selection.stages.count {
        if let number = selection.runs.firstIndex(where: { $0.stages.lowerBound == next }) {
          let run = selection.runs[number]
          if !run.convolutions.isEmpty { renderConvolutions(&c, number) }
          if !run.dense.isEmpty { renderDense(&c, number) }
          next = run.stages.upperBound
        } else {
          c.portableCall(
            selection.stages[next], input: source(of: next), output: target(of: next),
            prefix: prefix)
          next += 1
        }
      }
      renderAnswer(&c)
    }
  }

  /// The tensor that a stage reads.
  private func source(of index: Int) -> String {
    index == 0 ? "pixels" : selection.stages[index - 1].name
  }

  /// The tensor that a stage writes.
  private func target(of index: Int) -> String {
    index == selection.stages.count - 1 ? "scores" : selection.stages[index].name
  }

  private func renderConvolutions(_ c: inout CWriter, _ number: Int) {
    let (run, memory) = (selection.runs[number], family.layout.runs[number])
    guard let last = run.convolutions.last else { return }
    let features = last.stage.output
    let rowByteCount = features.channels * features.width
    let name = last.name(prefix: prefix)
    c.block("for (int row = 0; row < \(features.height); ++row) {") { c in
      c.line("\(name)(\(source(of: run.stages.lowerBound)), \(family.memoryArgument), row,")
      let output = CWriter.sum(family.bytes, memory.features)
      c.line("    \(output) + \(CWriter.factor(rowByteCount, "row")));")
    }
    guard run.dense.isEmpty else { return }
    let line = "\(CWriter.product("channel", features.height)) + row"
    let element = features.width == 1 ? line : "(\(line)) * \(features.width)"
    let target = target(of: run.stages.upperBound - 1)
    c.block("for (int row = 0; row < \(features.height); ++row) {") { c in
      let place = CWriter.sum(family.bytes, memory.features)
      c.line("const uint8_t *const values = \(place) + \(CWriter.product("row", rowByteCount));")
      c.line()
      c.block("for (int channel = 0; channel < \(features.channels); ++channel) {") { c in
        c.memoryLoop(
          "for (int column = 0; column < \(features.width); ++column) {", prefix: prefix
        ) {
          $0.line("\(target)[\(element) + column]")
          $0.line("    = \(family.feature(features));")
        }
      }
    }
  }

  private func renderDense(_ c: inout CWriter, _ number: Int) {
    let (run, memory) = (selection.runs[number], family.layout.runs[number])
    if run.convolutions.isEmpty {
      let index = run.stages.lowerBound
      let element = "\(source(of: index))[i]"
      let value =
        switch (index == 0, family.storesDistances) {
        case (true, true): element
        case (true, false): "(uint8_t)(\(element) ^ 0x80U)"
        case (false, true): "(uint8_t)((int)\(element) + 128)"
        case (false, false): "(uint8_t)\(element)"
        }
      let place = "(\(CWriter.sum(family.bytes, memory.input.lowerBound)))"
      c.memoryLoop(
        "for (int i = 0; i < \(selection.stages[index].input.count); ++i) {", prefix: prefix
      ) { $0.line("\(place)[i] = \(value);") }
    }
    family.renderFeatures(&c, run.dense[0], memory)
    let last = run.stages.upperBound - 1
    let output = target(of: last)
    for index in run.dense.indices {
      for call in family.denseCalls(index, of: run.dense, memory, output: output) { c.line(call) }
    }
    guard last < selection.stages.count - 1 else { return }
    let stage = selection.stages[last]
    if let value = family.score(memory) {
      c.memoryLoop("for (int i = 0; i < \(stage.output.count); ++i) {", prefix: prefix) {
        $0.line("\(output)[i] = \(value);")
      }
    }
    c.line(
      "\(selection.macros)_SHOW(\(stage.lastLayer), \(output), 1, 1, \(stage.output.count));")
  }

  private func renderAnswer(_ c: inout CWriter) {
    let last = selection.stages[selection.stages.count - 1]
    let count = last.output.count
    let run = selection.runs[selection.runs.count - 1]
    let endsInRun = run.stages.upperBound == selection.stages.count
    let endsInDense = endsInRun && !run.dense.isEmpty
    let score = endsInDense ? family.score(family.layout.runs[selection.runs.count - 1]) : nil
    let showing = "\(selection.macros)_SHOW(\(last.lastLayer), scores, 1, 1, \(count));"
    if score == nil {
      // The portable C has shown its own, and so have convolutions.
      if endsInDense { c.line(showing) }
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

extension Streaming.Convolution {
  /// Whether a window reads rows below the input.
  fileprivate var readsBelow: Bool { readRowCount > stage.input.height }
}
