import LeNetModel

/// Writes the constant arrays of a stage, and the function that finds a channel's weights in them.
struct ConstantRenderer {
  let prefix: String
  let stage: Stage

  func render(_ c: inout CWriter) {
    c.comment([
      "\(stage.description): \(stage.input) to \(stage.output).",
      "Weights \(weightLayout), -127...127.",
      "No sum exceeds \(stage.accumulatorBound) in magnitude, whatever the picture.",
    ])
    for part in stage.weightParts {
      renderArray(
        &c, "int8_t", part.name, count: "\(part.channels.count) * \(stage.weightsPerChannel)"
      ) { c in
        for channel in part.channels {
          c.line("/* \(channel) */")
          let start = channel * stage.weightsPerChannel
          c.numbers(stage.parameters.weights[start..<start + stage.weightsPerChannel])
        }
      }
    }
    renderNumbers(&c, "int32_t", "bias", stage.parameters.bias)
    renderNumbers(&c, "int32_t", "multiplier", stage.parameters.multipliers)
    renderNumbers(&c, "uint8_t", "shift", stage.parameters.shifts)
    if let table = stage.table, stage.ownsTable {
      c.comment(["tanh of q at index q + 128."])
      renderNumbers(&c, "int8_t", "tanh", table.values)
    }
    c.line()
    renderLookup(&c)
  }

  private func renderLookup(_ c: inout CWriter) {
    let parts = stage.weightParts
    if parts.count > 1 {
      c.comment(["In \(parts.count) arrays: no object may exceed 32,767 bytes on AVR."])
    }
    c.function("static const int8_t *\(prefix)_\(stage.name)_weights_of(int channel)") { c in
      for part in parts.dropLast() {
        c.block("if (channel < \(part.channels.upperBound)) {") { c in
          c.line("return \(firstWeight(in: part));")
        }
      }
      c.line("return \(firstWeight(in: parts[parts.count - 1]));")
    }
  }

  private func firstWeight(in part: WeightPart) -> String {
    let first = part.channels.lowerBound
    let channel = first == 0 ? "channel" : "(channel - \(first))"
    return "\(prefix)_\(stage.name)_\(part.name) + \(channel) * \(stage.weightsPerChannel)"
  }

  private var weightLayout: String {
    switch stage.kind {
    case .convolution: "[filter][channel][row][column]"
    case .dense: "[unit][input]"
    }
  }

  private func renderNumbers(
    _ c: inout CWriter, _ type: String, _ name: String, _ values: [some BinaryInteger]
  ) {
    renderArray(&c, type, name, count: "\(values.count)") { $0.numbers(values) }
  }

  private func renderArray(
    _ c: inout CWriter, _ type: String, _ name: String, count: String,
    _ body: (inout CWriter) -> Void
  ) {
    let variable = "\(prefix)_\(stage.name)_\(name)[\(count)]"
    c.block(
      "static const \(type) \(variable) \(prefix.uppercased())_ALIGNED = {", closing: "};", body)
  }
}
