extension CWriter {
  /// A function that shows activations while tracing, value by value.
  ///
  /// - Parameters:
  ///   - parameters: integers, besides the layer; two of them in the first line.
  ///   - input: type and name of what is shown: `const uint8_t *values`.
  ///   - loops: variables and how far they count, the outer first.
  ///   - value: declares `value`.
  ///   - call: what shows it.
  mutating func valueFunction(
    _ name: String, comment: String, input: String = "const uint8_t *values", parameters: [String],
    loops: [(variable: String, count: String)], value: [String], call: String
  ) {
    self.comment([comment])
    let integers = parameters.map { "int \($0)" }
    let lines = [integers.prefix(2), integers.dropFirst(2)].filter { !$0.isEmpty }
      .map { $0.joined(separator: ", ") }
    function(
      "static void \(name)(int layer, \(input), \(lines.joined(separator: ",\n    ")))"
    ) { c in
      c.loops(loops[...]) { c in
        for line in value { c.line(line) }
        c.line()
        c.line("\(call);")
      }
    }
    line()
  }

  private mutating func loops(
    _ loops: ArraySlice<(variable: String, count: String)>, _ body: (inout CWriter) -> Void
  ) {
    guard let (variable, count) = loops.first else { return body(&self) }
    block("for (int \(variable) = 0; \(variable) < \(count); ++\(variable)) {") {
      $0.loops(loops.dropFirst(), body)
    }
  }
}

extension StreamingFamily {
  /// `SHOW_VALUES(layer, values, ...)`, for activations of a byte each.
  ///
  /// - Parameters:
  ///   - value: the activation as it is.
  ///   - cast: to bytes, of what the macro is given.
  ///   - others: functions besides, and their macros: name, parameters.
  func renderTracing(
    _ c: inout CWriter, comment: String, parameters: [String],
    loops: [(variable: String, count: String)] = [("channel", "channels"), ("column", "columns")],
    value: String, cast: String = "", others: [(name: String, parameters: [String])] = [],
    renderOthers: (inout CWriter) -> Void = { _ in }
  ) {
    // The last dense layer of a run leaves a tensor.
    guard !convolutions.isEmpty || selection.runs.contains(where: { $0.dense.count > 1 }) else {
      return
    }
    c.line("#ifdef \(macros)_TRACE")
    c.valueFunction(
      "\(prefix)_show_values", comment: comment, parameters: parameters, loops: loops,
      value: ["const int8_t value = (int8_t)\(value);"],
      call: "\(prefix)_trace(layer, &value, 1)")
    renderOthers(&c)
    let definitions = [("values", cast, ["values"] + parameters)] + others.map { ($0, "", $1) }
    func macro(_ name: String, _ parameters: [String]) -> String {
      "#define \(macros)_SHOW_\(name.uppercased())(layer, \(parameters.joined(separator: ", ")))"
    }
    for (name, cast, parameters) in definitions {
      let arguments = parameters.enumerated().map { "\($0 == 0 ? cast : "")(\($1))" }
      c.line("\(macro(name, parameters)) \\")
      c.line("    \(prefix)_show_\(name)((layer), \(arguments.joined(separator: ", ")))")
    }
    c.line("#else")
    for (name, _, parameters) in definitions { c.line("\(macro(name, parameters)) ((void)0)") }
    c.line("#endif")
    c.line()
  }
}
