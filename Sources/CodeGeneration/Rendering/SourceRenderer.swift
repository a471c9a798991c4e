import LeNetModel

/// Writes the source: constants, one function for each stage, and the entry points.
struct SourceRenderer {
  let plan: Plan

  func render() -> String {
    let body = body()
    var c = CWriter()
    c.comment(plan.banner)
    c.line("#include \"\(plan.prefix).h\"")
    if readsShared { c.line("#include \"\(SharedKernels.headerName)\"") }
    c.line()
    renderRequirements(&c, of: body)
    return c.text + body
  }

  /// Constants, functions and entry points.
  private func body() -> String {
    var c = CWriter()
    if sharesPortable { renderPortable(&c) }
    if isForOne, let family = plan.families.first {
      c.line()
      if family.loadsWords { renderAlignment(&c) }
      family.render(&c)
    } else {
      renderKernels(&c)
    }
    c.line()
    if let confidence = plan.confidence {
      ConfidenceRenderer(plan: plan, confidence: confidence).renderDefinitions(&c)
    }
    ClassNameRenderer(plan)?.renderDefinition(&c)
    renderStaticInference(&c)
    return c.text
  }

  /// Whether kernels lie in another file.
  private var readsShared: Bool { plan.functions.contains { plan.isShared($0) } }

  /// Whether there is nothing for the preprocessor to choose.
  private var isForOne: Bool { plan.target != nil && !plan.families.isEmpty }

  /// Of all families, then the portable C; the preprocessor takes one.
  private func renderKernels(_ c: inout CWriter) {
    for family in plan.families {
      c.line()
      c.line(
        "#\(family.name == plan.families[0].name ? "if" : "elif") defined(\(plan.macro(of: family)))"
      )
      c.line()
      if family.loadsWords { renderAlignment(&c) }
      family.render(&c)
    }
    if !plan.families.isEmpty {
      c.line()
      c.line("#else")
    }
    if !sharesPortable { renderPortable(&c) }
    c.line()
    renderInference(&c)
    if !plan.families.isEmpty {
      c.line()
      c.line("#endif")
    }
  }

  /// Whether families leave stages to the portable C.
  private var sharesPortable: Bool { plan.families.contains { !$0.portableStages.isEmpty } }

  /// What some stages' portable C is or needs: for families that leave such stages to it, where any does.
  private func renderShared(
    _ c: inout CWriter, by stages: [Stage], _ body: (inout CWriter) -> Void
  ) {
    let layers = Set(stages.map(\.firstLayer))
    let others = plan.families.filter { family in
      sharesPortable
        && !family.portableStages.contains { layers.contains(plan.stages[$0].firstLayer) }
    }
    guard !others.isEmpty else { return body(&c) }
    if isForOne { return }
    c.line()
    let conditions = others.map { "!defined(\(plan.macro(of: $0)))" }
    c.line("#if " + conditions.joined(separator: " \\\n    && "))
    body(&c)
    c.line()
    c.line("#endif")
  }

  private func renderPortable(_ c: inout CWriter) {
    let parametric = plan.stages.filter { $0.parameterPosition != nil }
    renderShared(&c, by: plan.stages.filter { $0.parameterPosition != nil || $0.table != nil }) {
      $0.line()
      FlashRenderer(prefix: plan.prefix).renderReading(&$0)
    }
    for stage in plan.stages {
      let readers = plan.stages.filter { $0.name == stage.name || $0.table?.owner == stage.name }
      renderShared(&c, by: readers) {
        ConstantRenderer(prefix: plan.prefix, stage: stage).render(&$0)
      }
    }
    renderShared(&c, by: parametric) {
      $0.line()
      renderRequantize(&$0)
    }
    let limited = parametric.filter(\.cutsOffAbove)
    if !limited.isEmpty {
      renderShared(&c, by: limited) {
        $0.line()
        renderLimit(&$0)
      }
    }
    for stage in plan.stages {
      renderShared(&c, by: [stage]) {
        $0.line()
        render(stage, &$0)
      }
    }
  }

  private func render(_ stage: Stage, _ c: inout CWriter) {
    let prefix = plan.prefix
    switch stage.kind {
    case .convolution(let convolution):
      if let (padding, pooling) = stage.leNetConvolution {
        LeNetConvolutionRenderer(
          prefix: prefix, stage: stage, padding: padding, pooling: pooling,
          optimization: plan.optimization
        ).render(&c)
      } else {
        c.wrapping {
          ConvolutionRenderer(prefix: prefix, stage: stage, convolution: convolution).render(&$0)
        }
      }
    case .dense:
      DenseRenderer(prefix: prefix, stage: stage).render(&c)
    case .activation:
      c.wrapping { ActivationRenderer(prefix: prefix, stage: stage).render(&$0) }
    case .pooling(let pooling, let window):
      c.wrapping {
        PoolingRenderer(prefix: prefix, stage: stage, pooling: pooling, window: window).render(&$0)
      }
    case .globalAverage:
      c.wrapping { GlobalAverageRenderer(prefix: prefix, stage: stage).render(&$0) }
    }
  }

  private func renderRequirements(_ c: inout CWriter, of body: String) {
    c.comment([
      "The compiler shifts negative numbers arithmetically, as all known ones do, and has C99's int."
    ])
    c.line("typedef char \(plan.prefix)_requires_arithmetic_shift[")
    c.line("    (((int32_t)-1 >> 1) == -1) && (((int64_t)-1 >> 1) == -1) ? 1 : -1];")
    c.line("typedef char \(plan.prefix)_requires_int[(sizeof(int) >= sizeof(int16_t)) ? 1 : -1];")
    c.line()
    let isPortable = !isForOne || sharesPortable
    if isPortable || plan.target == .avr { FlashRenderer(prefix: plan.prefix).render(&c) }
    if body.contains("\(plan.macroPrefix)_NO_LIBRARY()") {
      c.line(CWriter.noLibrary(prefix: plan.prefix))
      c.line()
    }
    if plan.functions.contains(where: { !plan.isShared($0) }) {
      c.assemblyRequirements(prefix: plan.prefix)
    }
    renderShow(&c)
    guard isPortable else { return }
    c.line("#ifdef \(plan.macroPrefix)_TRACE_STEPS")
    c.line(
      "#define \(plan.macroPrefix)_STEP(name, value) \(plan.prefix)_trace_step((name), (value))")
    c.line("#else")
    c.line("#define \(plan.macroPrefix)_STEP(name, value) ((void)0)")
    c.line("#endif")
  }

  private func renderAlignment(_ c: inout CWriter) {
    let prefix = plan.prefix
    c.comment(["Its loads need the alignment that options to pack structures take away."])
    c.line("typedef char \(prefix)_requires_alignment[")
    c.line("    (__alignof__(\(prefix)_scratch) >= sizeof(uint32_t)) ? 1 : -1];")
    c.line()
  }

  private func renderShow(_ c: inout CWriter) {
    let parameters = "layer, values, channels, rows, columns"
    c.line("#ifdef \(plan.macroPrefix)_TRACE")
    c.comment(["Shows a tensor that lies [channel][row][column], row by row."])
    c.line(
      "static void \(plan.prefix)_show(int layer, const int8_t *values, int channels, int rows,")
    c.function("    int columns)") { c in
      c.block("for (int row = 0; row < rows; ++row) {") { c in
        c.block("for (int channel = 0; channel < channels; ++channel) {") { c in
          // An int of 16 bits holds an index into most.
          let count = plan.stages.map(\.output.count).max() ?? 0
          let channel = Stage.indexFactor("channel", count)
          c.line(
            "const \(Stage.indexType(count)) first = (\(channel) * rows + row) * columns;")
          c.line()
          c.line("\(plan.prefix)_trace(layer, values + first, columns);")
        }
      }
    }
    c.line()
    c.line("#define \(plan.macroPrefix)_SHOW(\(parameters)) \\")
    c.line("    \(plan.prefix)_show((layer), (values), (channels), (rows), (columns))")
    c.line("#else")
    c.line("#define \(plan.macroPrefix)_SHOW(\(parameters)) ((void)0)")
    c.line("#endif")
  }

  private func renderRequantize(_ c: inout CWriter) {
    c.comment([
      "sum * multiplier / 2^shift, rounded to nearest, ties upward; plus the zero point; limited to",
      "minimum...127. Cannot overflow: |sum| and multiplier are below 2^31, shift is 1...62.",
    ])
    c.line(
      "static int8_t \(plan.prefix)_requantize(int32_t sum, int32_t multiplier, uint8_t shift,")
    c.function("    int32_t zero_point, int32_t minimum)") { c in
      c.line("int64_t value = (int64_t)sum * multiplier;")
      c.line()
      c.step(.accumulator, "sum", prefix: plan.prefix)
      c.step(.multiplier, "multiplier", prefix: plan.prefix)
      c.step(.shift, "shift", prefix: plan.prefix)
      c.step(.product, "value", prefix: plan.prefix)
      c.line("value += (int64_t)1 << (shift - 1);")
      c.step(.withHalf, "value", prefix: plan.prefix)
      c.line("value >>= shift;")
      c.step(.shifted, "value", prefix: plan.prefix)
      c.line("value += zero_point;")
      c.step(.withZeroPoint, "value", prefix: plan.prefix)
      c.block("if (value < minimum) {") { $0.line("value = minimum;") }
      c.block("if (value > 127) {") { $0.line("value = 127;") }
      c.step(.clamped, "value", prefix: plan.prefix)
      c.line("return (int8_t)value;")
    }
  }

  private func renderLimit(_ c: inout CWriter) {
    c.comment(["Behind it, for ReLU6, which cuts off above, too."])
    c.function("static int8_t \(plan.prefix)_limit(int8_t value, int8_t maximum)") { c in
      c.line("int8_t limited = value;")
      c.line()
      c.block("if (limited > maximum) {") { $0.line("limited = maximum;") }
      c.step(.clamped, "limited", prefix: plan.prefix)
      c.line("return limited;")
    }
  }

  private func renderInference(_ c: inout CWriter) {
    c.function("int \(plan.inferFunction)") { c in
      if plan.stages.count > 1 {
        c.comment([
          "Outputs lie at the two ends of the scratch memory in turn; only two are alive."
        ])
        c.line("int8_t *const memory = (int8_t *)scratch->words;")
      }
      for (stage, offset) in zip(plan.stages, plan.memory.offsets) {
        let place = CWriter.sum("memory", offset)
        c.line(
          "int8_t *const \(stage.name) = \(place); /* \(stage.output), \(stage.output.count) bytes */"
        )
      }
      c.line("int \(plan.answer) = 0;")
      c.line()
      if plan.stages.count == 1 { c.line("(void)scratch;") }
      for (index, stage) in plan.stages.enumerated() {
        let input = index == 0 ? "pixels" : plan.stages[index - 1].name
        let output = index == plan.stages.count - 1 ? "scores" : stage.name
        c.portableCall(stage, input: input, output: output, prefix: plan.prefix)
      }
      c.line()
      c.block("for (int i = 1; i < \(plan.scoreCount); ++i) {") { c in
        c.block("if (scores[i] > scores[\(plan.answer)]) {") { $0.line("\(plan.answer) = i;") }
      }
      c.line("return \(plan.answer);")
    }
  }

  private func renderStaticInference(_ c: inout CWriter) {
    c.line("#ifdef \(plan.macroPrefix)_STATIC_SCRATCH")
    c.function("int \(plan.inferStaticFunction)") { c in
      c.line("static \(plan.prefix)_scratch scratch;")
      c.line()
      c.line("return \(plan.prefix)_infer(pixels, scores, &scratch);")
    }
    c.line("#endif")
  }
}

extension CWriter {
  /// Runs a stage's portable C, and shows what it wrote.
  mutating func portableCall(_ stage: Stage, input: String, output: String, prefix: String) {
    line("\(prefix)_\(stage.name)(\(input), \(output));")
    let shape = stage.output
    // The units of a dense layer are shown as one row.
    let shown =
      if case .dense = stage.kind {
        "1, 1, \(shape.count)"
      } else {
        "\(shape.channels), \(shape.height), \(shape.width)"
      }
    line("\(prefix.uppercased())_SHOW(\(stage.lastLayer), \(output), \(shown));")
  }
}
