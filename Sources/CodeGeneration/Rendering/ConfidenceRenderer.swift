import LeNetModel

/// Writes what tells what scores are worth. It is of no kernel: no constant lies in an array.
struct ConfidenceRenderer {
  let plan: Plan
  let confidence: IntegerConfidence

  private var scores: String { "const int8_t scores[\(plan.scoreCount)]" }
  private var evidenceFunction: String { "int \(plan.prefix)_has_evidence(\(scores))" }
  private var confidenceFunction: String {
    "uint16_t \(plan.prefix)_confidence(\(scores), int \(plan.answer))"
  }
  private var powerFunction: String { "\(plan.prefix)_power" }
  private var certain: String { "\(plan.macroPrefix)_CERTAIN" }

  func renderUnit(_ c: inout CWriter) {
    c.comment(["The confidence of an answer that cannot be wrong."])
    c.line("#define \(certain) 32768U")
  }

  func renderDeclarations(_ c: inout CWriter) {
    let (answer, count) = (plan.wording.answer, plan.wording.count)
    let plural = answer == "digit" ? "digits" : "classes"
    c.comment([
      "What the scores of \(plan.prefix)_infer are worth: bit for bit what 'lenet infer' says of the same",
      "pixels. Whoever calls neither of the two pays nothing, as long as the linker drops what is not used.",
      "",
      "Returns 1 if the scores speak for any of the \(count) \(plural), and 0 if the picture shows nothing that",
      "the network knows, such as blank paper: then the \(answer) means nothing.",
    ])
    c.line("\(evidenceFunction);")
    c.line()
    c.comment([
      "Returns the probability that the picture shows `\(plan.answer)`, 0 to \(plan.network.classCount - 1), if it shows any: 0 to",
      "\(certain). Of the answers with nine tenths of that, nine in ten are right.",
    ])
    c.line("\(confidenceFunction);")
  }

  func renderDefinitions(_ c: inout CWriter) {
    renderPower(&c)
    c.line()
    c.comment([
      "A score above \(confidence.evidenceReference) is evidence enough. With each step below, a score's part falls by the base, in",
      "units of 2^-32; parts are in units of 2^-16.",
    ])
    c.function(evidenceFunction) { c in
      let reference = confidence.evidenceReference
      c.line("uint32_t sum = 0;")
      c.line()
      eachScore(&c) { c in
        if reference < Int8.max {
          c.block("if (scores[i] > \(reference)) {") { $0.line("return 1;") }
        }
        c.line(
          "sum += \(powerFunction)(\(confidence.evidenceBase)U, (uint32_t)(\(reference) - scores[i]));"
        )
      }
      c.line("return sum >= \(confidence.leastEvidence)U;")
    }
    c.line()
    c.comment(["A probability falls by the base, in units of 2^-32, with each step of a score."])
    c.function(confidenceFunction) { c in
      let base = "\(confidence.confidenceBase)U"
      c.line("int largest = (int)scores[0];")
      c.line("uint32_t sum = 0;")
      c.line("uint32_t power;")
      c.line()
      eachScore(&c) { c in
        c.block("if (scores[i] > largest) {") { $0.line("largest = (int)scores[i];") }
      }
      eachScore(&c) {
        $0.line("sum += \(powerFunction)(\(base), (uint32_t)(largest - scores[i]));")
      }
      c.line("power = \(powerFunction)(\(base), (uint32_t)(largest - scores[\(plan.answer)]));")
      c.line("return (uint16_t)((power * \(certain) + sum / 2U) / sum);")
    }
    c.line()
  }

  private func eachScore(_ c: inout CWriter, _ body: (inout CWriter) -> Void) {
    c.block("for (int i = 0; i < \(plan.scoreCount); ++i) {", body)
  }

  private func renderPower(_ c: inout CWriter) {
    c.comment([
      "base^exponent in units of 2^-16, of a base in units of 2^-32: the product of the squares of squares",
      "that the exponent's bits stand for.",
    ])
    c.function("static uint32_t \(powerFunction)(uint32_t base, uint32_t exponent)") { c in
      c.line("uint32_t product = UINT32_MAX;")
      c.line()
      c.block("while (exponent > 0U) {") { c in
        c.block("if ((exponent & 1U) != 0U) {") {
          $0.line("product = (uint32_t)(((uint64_t)product * base) >> 32);")
        }
        c.line("base = (uint32_t)(((uint64_t)base * base) >> 32);")
        c.line("exponent >>= 1;")
      }
      c.line("return ((product >> 15) + 1U) >> 1;")
    }
  }
}
