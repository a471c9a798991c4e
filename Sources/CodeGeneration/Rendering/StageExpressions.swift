import LeNetModel

extension Stage {
  /// The first stage reads pixels, the others what a stage left in the scratch memory.
  var inputElementType: String { readsPixels ? "uint8_t" : "int8_t" }

  /// `q - z` of an input element, in an `int`: products of 16 bits by 16 are what AVR does best. A pixel is
  /// its own `q - z`.
  func inputDistance(_ element: String) -> String {
    let zeroPoint = inputParameters.zeroPoint
    if isDistance { return "(int)\(element)" }
    return "\(element) \(zeroPoint < 0 ? "+" : "-") \(zeroPoint.magnitude)"
  }

  /// The same in 32 bits, as a factor.
  func inputValue(_ element: String) -> String {
    isDistance ? "(int32_t)\(element)" : "(int32_t)(\(inputDistance(element)))"
  }

  /// Whether an input element already is its `q - z`.
  var isDistance: Bool { readsPixels || inputParameters.zeroPoint == 0 }

  /// Assigns a sum brought to 8 bits, ReLU included, to `target`.
  func renderRequantized(
    _ c: inout CWriter, _ target: String, from sum: String, channel: String, prefix: String
  ) {
    let constants = "\(prefix)_\(name)"
    let multiplier = c.constant("\(constants)_multiplier", channel, prefix: prefix)
    let shift = c.constant("\(constants)_shift", channel, prefix: prefix)
    c.line("\(target) = \(prefix)_requantize(\(sum),")
    c.line("    \(multiplier),")
    c.line("    (uint8_t)\(shift), \(requantizedZeroPoint), \(requantizedMinimum));")
  }

  /// Assigns a sum brought to 8 bits and through the activation to `target`, a declaration of a
  /// constant or what may stand left of `=`.
  func renderActivated(
    _ c: inout CWriter, _ target: String, from sum: String, channel: String, prefix: String
  ) {
    guard let table else {
      renderRequantized(&c, target, from: sum, channel: channel, prefix: prefix)
      return
    }
    renderRequantized(&c, "const int8_t q", from: sum, channel: channel, prefix: prefix)
    let value = c.constant("\(prefix)_\(table.owner)_tanh", "q + 128", prefix: prefix)
    c.line("\(target) = (int8_t)\(value);")
    c.step(.tanh, String(target.split(separator: " ").last ?? ""), prefix: prefix)
  }
}

extension CWriter {
  /// An element of a constant array, wherever that lies.
  func constant(_ array: String, _ index: String, prefix: String) -> String {
    "\(prefix.uppercased())_CONSTANT(\(array), \(index))"
  }

  /// Shows an intermediate value to a build that traces steps.
  mutating func step(_ step: TraceStep, _ value: String, prefix: String) {
    line("\(prefix.uppercased())_STEP(\"\(step.rawValue)\", \(value));")
  }
}
