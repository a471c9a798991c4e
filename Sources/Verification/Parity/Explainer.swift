package import CodeGeneration
import LeNetInterpreter
package import LeNetModel

/// Explains a value that differs: runs its picture through the interpreter and through the generated
/// C, this time with all steps shown, and compares the constants that the layer reads.
package struct Explainer: Sendable {
  private let model: QuantizedModel
  private let code: GeneratedCode
  private let program: HostProgram

  /// - Parameter code: generated from `model`.
  package init(
    _ model: QuantizedModel, code: GeneratedCode, build: HostRunner.Build
  ) async throws(ParityError) {
    self.model = model
    self.code = code
    let macros = code.prefix.uppercased()
    program = try await HostProgram(
      code, main: harness(for: code), linkage: .included, build: build,
      flags: ["-std=c99", "-D\(macros)_TRACE", "-D\(macros)_TRACE_STEPS"])
  }

  /// - Parameter pixels: the bytes of the mismatch's picture.
  package func explain(
    _ mismatch: ParityReport.Mismatch, pixels: some Collection<UInt8>
  ) async throws(ParityError) -> Explanation {
    let layers = model.network.layers
    // The answer is a matter of the scores.
    let stage = code.stages.firstIndex { layers[$0.layers.upperBound].name == mismatch.layer }
    let expected: [(name: String, value: Int64)]
    let element: Int
    if let stage {
      let shape = layers[code.stages[stage].layers.upperBound].output
      element =
        (mismatch.channel * shape.height + mismatch.row) * shape.width + mismatch.column
      expected =
        InterpreterSteps(
          ReferenceInterpreter(model), code.stages[stage], pixels: pixels,
          channel: mismatch.channel,
          row: mismatch.row, column: mismatch.column
        ).steps
    } else {
      element = 0
      var scores: [Int8] = []
      ReferenceInterpreter(model).run(picture: pixels) { scores = $1 }
      let digit = Interpreter.digit(of: scores)
      expected =
        scores.enumerated().map { ("score \($0)", Int64($1)) } + [("digit", Int64(digit))]
        + (model.integerConfidence.map { confidence in
          [
            ("evidence", confidence.hasEvidence(scores) ? 1 : 0),
            ("confidence", Int64(confidence.confidence(in: digit, scores: scores))),
          ]
        } ?? [])
    }
    let trace = try await trace(stage: stage ?? code.stages.count, element: element, pixels)
    return Explanation(
      mismatch: mismatch, build: program.name, steps: paired(expected, trace.steps),
      arrays: arrays(readBy: stage).map { "\($0.name)[\($0.range.count)]" },
      wrongConstants: wrongConstants(trace.constants, stage: stage))
  }

  private struct Trace {
    var steps: [(name: String, value: Int64)] = []
    /// Of the arrays that the stage reads, one behind the other.
    var constants: [Int] = []
  }

  /// Runs the C. It answers a line for each step, then one for each constant of all arrays.
  private func trace(
    stage: Int, element: Int, _ pixels: some Collection<UInt8>
  ) async throws(ParityError) -> Trace {
    let limit = 16 * code.constantByteCount + 1 << 16
    let output = try await program.run(
      ["\(stage)", "\(element)"], input: pixels, outputLimit: limit)
    var trace = Trace()
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard let value = fields.last.flatMap({ Int64($0) }) else { continue }
      if fields.count == 2 {
        trace.steps.append((String(fields[0]), value))
      } else {
        trace.constants.append(Int(value))
      }
    }
    return trace
  }

  private func paired(
    _ expected: [(name: String, value: Int64)], _ found: [(name: String, value: Int64)]
  ) -> [Explanation.Step] {
    (0..<max(expected.count, found.count)).map { index in
      let sides = (expected.dropFirst(index).first, found.dropFirst(index).first)
      return Explanation.Step(
        name: sides.0?.name ?? sides.1?.name ?? "", interpreter: sides.0?.value,
        generated: sides.0?.name == sides.1?.name || sides.0 == nil ? sides.1?.value : nil)
    }
  }

  private func arrays(readBy stage: Int?) -> [ConstantArray] {
    code.constants.filter { array in stage.map(array.readers.contains) ?? false }
  }

  private func wrongConstants(_ values: [Int], stage: Int?) -> [Explanation.Constant] {
    var found = values[...]
    return arrays(readBy: stage).flatMap { array in
      let part = found.prefix(array.range.count)
      found = found.dropFirst(array.range.count)
      return zip(array.values(in: model), part).enumerated().compactMap { index, pair in
        Int(pair.0) == pair.1
          ? nil
          : Explanation.Constant(
            array: array.name, index: index, model: Int(pair.0), generated: pair.1)
      }
    }
  }
}

/// Reads a picture, shows the steps of one value of one stage, given as arguments, then the constants
/// that the stage reads. A stage beyond the last shows the scores and the answer.
private func harness(for code: GeneratedCode) -> String {
  let (prefix, macros) = (code.prefix, code.prefix.uppercased())
  let constants = code.stages.indices.map { stage in
    let lines = code.constants.filter { $0.readers.contains(stage) }.map { array in
      "        SHOW_ALL(\(array.name), \(array.range.count));"
    }
    return """
          if (wanted_stage == \(stage)) {
      \(lines.joined(separator: "\n"))
          }
      """
  }
  let certainty =
    code.hasConfidence
    ? """

            printf("evidence\\t%d\\n", \(prefix)_has_evidence(scores));
            printf("confidence\\t%d\\n", \(prefix)_confidence(scores, digit));
    """ : ""
  let lastLayers = code.tracedLayers.map(String.init).joined(separator: ", ")
  return """
    #include <inttypes.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include "\(code.sourceName)"

    #define SHOW_ALL(array, count) \\
        for (int i = 0; i < (count); ++i) printf("%d\\n", (int)(array)[i])

    static int wanted_stage, wanted_element, stage, element;

    void \(prefix)_trace_step(const char *name, int64_t value)
    {
        if (stage == wanted_stage && element == wanted_element) {
            printf("%s\\t%" PRId64 "\\n", name, value);
        }
        element += strcmp(name, "\(TraceStep.output.rawValue)") == 0;
    }

    void \(prefix)_trace(int layer, const int8_t *values, int count)
    {
        static const int last_layers[] = {\(lastLayers)};

        (void)values, (void)count;
        while (stage < \(code.stages.count) && last_layers[stage] <= layer) {
            ++stage;
            element = 0;
        }
    }

    int main(int count, char **arguments)
    {
        static uint8_t pixels[\(macros)_PIXEL_COUNT];
        static int8_t scores[\(macros)_SCORE_COUNT];
        static \(prefix)_scratch scratch;
        int digit;

        if (count != 3 || fread(pixels, 1, sizeof pixels, stdin) != sizeof pixels) {
            return 1;
        }
        wanted_stage = atoi(arguments[1]);
        wanted_element = atoi(arguments[2]);
        digit = \(prefix)_infer(pixels, scores, &scratch);
        if (wanted_stage == \(code.stages.count)) {
            for (int i = 0; i < \(macros)_SCORE_COUNT; ++i) {
                printf("score %d\\t%d\\n", i, scores[i]);
            }
            printf("digit\\t%d\\n", digit);\(certainty)
        }
    \(constants.joined(separator: "\n"))
        return fflush(stdout) == 0 ? 0 : 1;
    }

    """
}
