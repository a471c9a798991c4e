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

  /// `q` of an input element, in an `int`: of a pixel, too.
  func inputStored(_ element: String) -> String {
    readsPixels ? "(int)\(element) - 128" : "(int)\(element)"
  }

  /// Holds an index into so many elements where an int has 16 bits.
  static func indexType(_ count: Int) -> String { count > Int(Int16.max) ? "int32_t" : "int" }

  /// A variable as a factor of an index into so many elements.
  static func indexFactor(_ variable: String, _ count: Int) -> String {
    count > Int(Int16.max) ? "(int32_t)\(variable)" : variable
  }

  /// Assigns a sum brought to 8 bits, ReLU or ReLU6 included, to `target`.
  func renderRequantized(
    _ c: inout CWriter, _ target: String, from sum: String, channel: String, prefix: String
  ) {
    let constants = "\(prefix)_\(name)"
    let multiplier = c.constant("\(constants)_multiplier", channel, prefix: prefix)
    let shift = c.constant("\(constants)_shift", channel, prefix: prefix)
    c.line("\(target) = \(cutsOffAbove ? "\(prefix)_limit(" : "")\(prefix)_requantize(\(sum),")
    c.line("    \(multiplier),")
    let last = "    (uint8_t)\(shift), \(requantizedZeroPoint), \(limits.lowerBound))"
    if cutsOffAbove {
      c.line(last + ",")
      c.line("    \(limits.upperBound));")
    } else {
      c.line(last + ";")
    }
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
    renderEntry(&c, target, of: "q", in: table, prefix: prefix)
  }

  /// Assigns a table's entry to `target`.
  func renderEntry(
    _ c: inout CWriter, _ target: String, of value: String, in table: Table, prefix: String
  ) {
    let entry = c.constant("\(prefix)_\(table.array)", "\(value) + 128", prefix: prefix)
    c.line("\(target) = (int8_t)\(entry);")
    c.step(
      TraceStep(table: table.activation), String(target.split(separator: " ").last ?? ""),
      prefix: prefix)
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
