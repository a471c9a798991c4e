import LeNetModel

/// Writes the header: what the code is, what it costs and how to call it.
struct HeaderRenderer {
  let plan: Plan

  private var confidence: ConfidenceRenderer? {
    plan.confidence.map { ConfidenceRenderer(plan: plan, confidence: $0) }
  }

  func render() -> String {
    var c = CWriter()
    c.comment(plan.banner)
    let guardName = "\(plan.macroPrefix)_H"
    c.line("#ifndef \(guardName)")
    c.line("#define \(guardName)")
    c.line()
    c.line("#include <stdint.h>")
    c.line()
    c.comment(["What the banner says, for a program that reports which model it holds."])
    c.line("#define \(plan.macroPrefix)_MODEL_NAME \"\(plan.prefix)\"")
    c.line("#define \(plan.macroPrefix)_MODEL_DIGEST \\")
    c.line("    \"\(plan.digest)\"")
    c.line("#define \(plan.macroPrefix)_LAYER_COUNT \(plan.network.layers.count)")
    c.line("#define \(plan.pixelCount) \(plan.network.inputShape.count)")
    c.line("#define \(plan.scoreCount) \(plan.network.classCount)")
    confidence?.renderUnit(&c)
    renderStages(&c)
    c.line()
    renderFamilies(&c)
    c.line()
    c.line("#ifdef __cplusplus")
    c.line("extern \"C\" {")
    c.line("#endif")
    c.line()
    renderInference(&c)
    c.line()
    if let confidence {
      confidence.renderDeclarations(&c)
      c.line()
    }
    renderStaticInference(&c)
    c.line()
    if let names = ClassNameRenderer(plan) {
      names.renderDeclaration(&c)
      c.line()
    }
    renderTrace(&c)
    c.line()
    c.line("#ifdef __cplusplus")
    c.line("}")
    c.line("#endif")
    c.line()
    c.line("#endif")
    return c.text
  }

  /// What charges instructions to layers goes by these names, not by what functions look like.
  private func renderStages(_ c: inout CWriter) {
    c.comment([
      "The stages of an inference in the order of execution; its functions are named after them."
    ])
    c.line("#define \(plan.macroPrefix)_STAGES \\")
    for (index, stage) in plan.stages.enumerated() {
      c.line(
        index == plan.stages.count - 1 ? "    \"\(stage.name)\"" : "    \"\(stage.name) \" \\")
    }
  }

  /// Selects the kernels. Which are compiled is for the preprocessor to say, not for the caller.
  private func renderFamilies(_ c: inout CWriter) {
    if let target = plan.target, let family = plan.families.first {
      c.comment([
        "Kernels for \(target.rawValue) and what executes its instructions. Compilers do not count the stack of",
        "assembly; it calls nothing outside of itself.",
      ])
      c.line("#if !(" + wrapped(family.condition(on: target)) + ")")
      c.line(
        "#error \"this code is for \(target.rawValue): compile for it, or export for all processors\""
      )
      c.line("#endif")
      renderFamily(&c, name: family.name, family.scratchByteCount)
      return
    }
    if !plan.families.isEmpty {
      c.comment([
        "Kernels are chosen by the processor that is compiled for; all give the same bits. Define",
        "\(plan.macroPrefix)_PORTABLE for both files to have the portable C everywhere. Compilers do not",
        "count the stack of assembly; it calls nothing outside of itself.",
      ])
      c.line(
        "#if defined(\(plan.macroPrefix)_PORTABLE) || defined(\(plan.macroPrefix)_TRACE_STEPS)")
      renderFamily(&c, name: "portable", plan.memory.byteCount)
      for family in plan.families {
        c.line("#elif \(family.condition)")
        c.line("#define \(plan.macro(of: family))")
        renderFamily(&c, name: family.name, family.scratchByteCount)
      }
      c.line("#else")
    }
    renderFamily(&c, name: "portable", plan.memory.byteCount)
    if !plan.families.isEmpty { c.line("#endif") }
  }

  private func wrapped(_ condition: String) -> String {
    condition.replacing(" && ", with: " \\\n    && ")
  }

  private func renderFamily(
    _ c: inout CWriter, name: String, _ scratchByteCount: Int
  ) {
    c.line("#define \(plan.macroPrefix)_KERNELS \"\(name)\"")
    c.line("#define \(plan.scratchByteCount) \(scratchByteCount)")
  }

  private func renderInference(_ c: inout CWriter) {
    c.comment(["The memory that an inference works in, besides picture, scores and stack."])
    c.block("typedef struct {", closing: "} \(plan.prefix)_scratch;") { c in
      c.line("uint32_t words[(\(plan.scratchByteCount) + 3) / 4];")
    }
    c.line()
    let (scores, wording) = (plan.scoreParameters, plan.wording)
    let pixels = wording.longInput.enumerated().map { ($0 == 0 ? "pixels   " : "         ") + $1 }
    c.comment(
      [wording.task, ""] + pixels + [
        "scores   receives \(wording.count) scores, one for each \(wording.answer); the real score is",
        "         \(scores.scale) * (score \(scores.zeroPoint < 0 ? "+" : "-") \(scores.zeroPoint.magnitude)), to which softmax applies.",
        "scratch  any content; overwritten. Two calls at a time need two of them.",
        "",
        wording.result,
        "The three must not overlap. There is no failure and no state between calls.",
      ])
    c.line("int \(plan.inferFunction);")
  }

  private func renderStaticInference(_ c: inout CWriter) {
    c.comment([
      "With \(plan.macroPrefix)_STATIC_SCRATCH defined for both files, the scratch memory is static",
      "instead, and only one call may run at a time.",
    ])
    c.line("#ifdef \(plan.macroPrefix)_STATIC_SCRATCH")
    c.line("int \(plan.inferStaticFunction);")
    c.line("#endif")
  }

  private func renderTrace(_ c: inout CWriter) {
    c.comment([
      "For tests: with \(plan.macroPrefix)_TRACE defined for both files, every stored tensor is shown",
      "to this function, which the test defines. `layer` counts the layers listed above from 0. A",
      "tensor may come in several pieces, between those of other layers; one after the other they",
      "are its values in the order [row][channel][column], those of a dense layer [unit].",
    ])
    c.line("#ifdef \(plan.macroPrefix)_TRACE")
    c.line("void \(plan.prefix)_trace(int layer, const int8_t *values, int count);")
    c.line("#endif")
    guard plan.target == nil || plan.families.isEmpty else { return }
    c.comment([
      "With \(plan.macroPrefix)_TRACE_STEPS defined, so is every step towards every value of them;",
      "\"\(TraceStep.output.rawValue)\" is the last step of a value.",
    ])
    c.line("#ifdef \(plan.macroPrefix)_TRACE_STEPS")
    c.line("void \(plan.prefix)_trace_step(const char *name, int64_t value);")
    c.line("#endif")
  }
}
