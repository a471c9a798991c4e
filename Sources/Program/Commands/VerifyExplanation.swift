import NumberText
import Parity

extension Explanation {
  var text: String {
    var lines = [
      "explained: \(mismatch.text)",
      padded("step", 20) + padded("interpreter", 22, right: true)
        + padded(build, 22, right: true),
    ]
    var isFirst = true
    for step in steps {
      let sides = [step.interpreter, step.generated].map {
        padded($0.map { "\($0)" } ?? "none", 22, right: true)
      }
      let mark = step.differs ? isFirst ? "  <- differs first" : "  <- differs" : ""
      isFirst = isFirst && !step.differs
      lines.append(padded(step.name, 20) + sides.joined() + mark)
    }
    return (lines + conclusion).joined(separator: "\n")
  }

  private var conclusion: [String] {
    guard firstDifference != nil else {
      return [
        "with its steps shown, the C compiled by \(build) computes what the interpreter computes: "
          + "look for the difference in how \(mismatch.runner) compiles or runs it"
      ]
    }
    guard !wrongConstants.isEmpty else {
      return arrays.isEmpty
        ? []
        : [
          "every constant of \(arrays.joined(separator: ", ")) is the model's: "
            + "look for the difference in the code"
        ]
    }
    return wrongConstants.prefix(10).map {
      "\($0.array)[\($0.index)] is \($0.generated), in the model \($0.model)"
    } + (wrongConstants.count > 10 ? ["and \(wrongConstants.count - 10) more constants"] : [])
  }
}

extension VerifyResult {
  struct Explained: Encodable {
    struct Step: Encodable {
      let name: String
      let interpreter: Int64?
      let generated: Int64?
      let differs: Bool
    }

    struct Constant: Encodable {
      let array: String
      let index: Int
      let model: Int
      let generated: Int
    }

    let build: String
    let steps: [Step]
    let arrays: [String]
    let wrongConstants: [Constant]

    init(_ explanation: Explanation) {
      build = explanation.build
      steps = explanation.steps.map {
        Step(
          name: $0.name, interpreter: $0.interpreter, generated: $0.generated, differs: $0.differs)
      }
      arrays = explanation.arrays
      wrongConstants = explanation.wrongConstants.map {
        Constant(
          array: $0.array, index: $0.index, model: $0.model, generated: $0.generated)
      }
    }
  }
}
