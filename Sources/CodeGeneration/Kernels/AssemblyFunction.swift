/// A function of the generated C whose body is assembly.
struct AssemblyFunction {
  let comment: [String]
  let name: String
  let result: String
  /// In the registers in which the processor's calling convention passes them: `void *output`.
  let parameters: [String]
  private(set) var lines: [String] = []

  init(_ name: String, result: String = "void", parameters: [String], comment: [String]) {
    self.name = name
    self.result = result
    self.parameters = parameters
    self.comment = comment
  }

  mutating func callAsFunction(_ instructions: String...) { lines += instructions }

  /// A comment of its own line.
  mutating func note(_ text: String) { lines.append("// \(text)") }

  /// The assembler repeats what `body` adds.
  mutating func repeated(_ count: Int, _ body: (inout AssemblyFunction) -> Void) {
    guard count > 1 else {
      if count == 1 { body(&self) }
      return
    }
    lines.append(".rept \(count)")
    body(&self)
    lines.append(".endr")
  }

  func render(_ c: inout CWriter, prefix: String) {
    let macros = prefix.uppercased()
    c.comment(comment)
    c.line("static \(macros)_ASSEMBLY \(result) \(name)(")
    let list = parameters.map { "\($0) \(macros)_IN_REGISTER" }.joined(separator: ",\n    ")
    c.function("    \(list))") { c in
      c.block("__asm__ volatile(", closing: ");") { c in
        renderLines(&c)
      }
    }
  }

  /// The function outside of C functions, of which C sees a declaration alone: for compilers that cannot
  /// tell the stack of a function without prologue.
  func renderAtFileScope(_ c: inout CWriter) {
    c.comment(comment)
    c.line("\(result) \(name)(\(parameters.joined(separator: ", ")));")
    c.block("__asm__(", closing: ");") { c in
      c.line("\".pushsection .text.\(name), \\\"ax\\\", @progbits\\n\"")
      c.line("\".global \(name)\\n\"")
      c.line("\".type \(name), @function\\n\"")
      c.line("\"\(name):\\n\"")
      renderLines(&c)
      c.line("\".size \(name), . - \(name)\\n\"")
      c.line("\".popsection\\n\"")
    }
  }

  private func renderLines(_ c: inout CWriter) {
    for line in lines {
      c.line(line.hasPrefix("//") ? "/* \(line.dropFirst(3)) */" : "\"\(line)\\n\"")
    }
  }
}
