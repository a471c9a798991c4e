import LeNetModel

/// Writes the constant arrays of a stage, and the function that finds a channel's weights in them.
struct ConstantRenderer {
  /// No array is larger if one channel fits, since AVR compilers take no larger object.
  static let maximumByteCount = 32_767

  let prefix: String
  let stage: Stage

  func render(_ c: inout CWriter) {
    let channels = stage.parameters.bias.count
    c.comment([
      "\(stage.description): \(stage.input) to \(stage.output).",
      "Weights \(weightLayout), -127...127.",
      "No sum exceeds \(stage.accumulatorBound) in magnitude, whatever the picture.",
    ])
    for (number, part) in parts.enumerated() {
      let weights =
        stage.parameters.weights[
          part.lowerBound * stage.weightsPerChannel..<part.upperBound * stage.weightsPerChannel]
      renderArray(
        &c, "int8_t", name(ofPart: number), count: "\(part.count) * \(stage.weightsPerChannel)"
      ) { c in
        for channel in part {
          c.line("/* \(channel) */")
          let start = channel * stage.weightsPerChannel
          c.numbers(weights[start..<start + stage.weightsPerChannel])
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
    renderLookup(&c, channelCount: channels)
  }

  /// Ranges of output channels, each of whose weights fill an array of their own.
  private var parts: [Range<Int>] {
    let channels = stage.parameters.bias.count
    let channelsPerPart = max(1, Self.maximumByteCount / stage.weightsPerChannel)
    return stride(from: 0, to: channels, by: channelsPerPart).map {
      $0..<min(channels, $0 + channelsPerPart)
    }
  }

  private func name(ofPart number: Int) -> String {
    parts.count == 1 ? "weights" : "weights_\(number)"
  }

  private func renderLookup(_ c: inout CWriter, channelCount: Int) {
    let parts = parts
    if parts.count > 1 {
      c.comment(["In \(parts.count) arrays: no object may exceed 32,767 bytes on AVR."])
    }
    c.function("static const int8_t *\(prefix)_\(stage.name)_weights_of(int channel)") { c in
      for (number, part) in parts.enumerated().dropLast() {
        c.block("if (channel < \(part.upperBound)) {") { c in
          c.line("return \(element(ofPart: number, part));")
        }
      }
      c.line("return \(element(ofPart: parts.count - 1, parts[parts.count - 1]));")
    }
  }

  private func element(ofPart number: Int, _ part: Range<Int>) -> String {
    let channel = part.lowerBound == 0 ? "channel" : "(channel - \(part.lowerBound))"
    return
      "\(prefix)_\(stage.name)_\(name(ofPart: number)) + \(channel) * \(stage.weightsPerChannel)"
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
