import Bytes
import LeNetModel

/// Writes the constant arrays of a stage, and the function that finds a channel's weights in them; nothing
/// for a stage that has none.
struct ConstantRenderer {
  let prefix: String
  let stage: Stage

  func render(_ c: inout CWriter) {
    let layout = weightLayout
    guard layout != nil || stage.ownsTable else { return }
    c.line()
    c.comment(
      ["\(stage.description): \(stage.input) to \(stage.output)."]
        + (layout.map {
          [
            "Weights \($0), -127...127.",
            "No sum exceeds \(stage.accumulatorBound) in magnitude, whatever the picture.",
          ]
        } ?? []))
    if layout != nil { renderParameters(&c) }
    if let table = stage.table, stage.ownsTable {
      c.comment(["\(TraceStep(table: table.activation).rawValue) of q at index q + 128."])
      renderNumbers(&c, "int8_t", table.array, table.values)
    }
    if layout != nil {
      c.line()
      renderLookup(&c)
    }
  }

  private func renderParameters(_ c: inout CWriter) {
    for part in stage.weightParts {
      renderArray(
        &c, "int8_t", "\(stage.name)_\(part.name)", count: weightCount(of: part),
        isOdd: !(part.channels.count * stage.weightsPerChannel).isMultiple(of: 2)
      ) { c in
        for channel in part.channels {
          c.line("/* \(channel) */")
          let start = channel * stage.weightsPerChannel
          c.numbers(stage.parameters.weights[start..<start + stage.weightsPerChannel])
        }
      }
    }
    renderNumbers(&c, "int32_t", "\(stage.name)_bias", stage.parameters.bias)
    renderNumbers(&c, "int32_t", "\(stage.name)_multiplier", stage.parameters.multipliers)
    renderNumbers(&c, "uint8_t", "\(stage.name)_shift", stage.parameters.shifts)
  }

  private func renderLookup(_ c: inout CWriter) {
    let parts = stage.weightParts
    if parts.count > 1 {
      c.comment(["In \(parts.count) arrays: no object may exceed 32,767 bytes on AVR."])
    }
    c.function("static \(prefix)_weights \(prefix)_\(stage.name)_weights_of(int channel)") { c in
      for part in parts.dropLast() {
        c.block("if (channel < \(part.channels.upperBound)) {") { renderFirstWeight(&$0, in: part) }
      }
      renderFirstWeight(&c, in: parts[parts.count - 1])
    }
  }

  /// The index counts from the part's start: an int of 16 bits holds it.
  private func renderFirstWeight(_ c: inout CWriter, in part: WeightPart) {
    let start = part.channels.lowerBound
    c.line(
      "const int first = \(start == 0 ? "channel" : "(channel - \(start))")\(timesWeightsPerChannel);"
    )
    c.line()
    c.line(
      "return \(prefix.uppercased())_WEIGHTS(\(prefix)_\(stage.name)_\(part.name)) + first;")
  }

  private var timesWeightsPerChannel: String {
    stage.weightsPerChannel == 1 ? "" : " * \(stage.weightsPerChannel)"
  }

  private func weightCount(of part: WeightPart) -> String {
    part.channels.count == 1
      ? "\(stage.weightsPerChannel)" : "\(part.channels.count)\(timesWeightsPerChannel)"
  }

  /// Nil for a stage without weights.
  private var weightLayout: String? {
    switch stage.kind {
    case .convolution(let convolution):
      convolution.isDepthwise ? "[channel][row][column]" : "[filter][channel][row][column]"
    case .dense: "[unit][input]"
    case .activation, .pooling, .globalAverage: nil
    }
  }

  private func renderNumbers(
    _ c: inout CWriter, _ type: String, _ name: String, _ values: [some BinaryInteger]
  ) {
    renderArray(
      &c, type, name, count: "\(values.count)",
      isOdd: type != "int32_t" && !values.count.isMultiple(of: 2)
    ) { $0.numbers(values) }
  }

  /// - Parameter isOdd: the number of bytes; see ``FlashRenderer``.
  private func renderArray(
    _ c: inout CWriter, _ type: String, _ name: String, count: String, isOdd: Bool,
    _ body: (inout CWriter) -> Void
  ) {
    let variable = "\(prefix)_\(name)"
    let placement = "\(prefix.uppercased())_FLASH(\(variable))"
    let declaration = "static const \(type) \(variable)[\(count)\(isOdd ? " + 1" : "")]"
    let isLong = declaration.count + placement.count + 5 > CWriter.columnCount
    // LeNet's are on one line whatever their names.
    if isLong, stage.parameterPosition == nil {
      c.line(declaration)
      c.block("    \(placement) = {", closing: "};", body)
    } else {
      c.block("\(declaration) \(placement) = {", closing: "};", body)
    }
  }
}

extension CWriter {
  /// Words in hexadecimal, wrapped.
  mutating func words(_ name: String, _ values: [UInt32]) {
    block("static const uint32_t \(name)[\(values.count)] = {", closing: "};") { c in
      for start in stride(from: 0, to: values.count, by: 8) {
        let row = values[start..<min(start + 8, values.count)]
        c.line(row.map { "0x\(hexadecimal($0))U," }.joined(separator: " "))
      }
    }
  }
}
