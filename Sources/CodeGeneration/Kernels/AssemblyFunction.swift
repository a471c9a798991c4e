/// A function of the generated C whose body is assembly.
struct AssemblyFunction {
  let comment: [String]
  let name: String
  /// In the registers in which the processor's calling convention passes them: `void *output`.
  let parameters: [String]
  private(set) var lines: [String] = []

  init(_ name: String, parameters: [String], comment: [String]) {
    self.name = name
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
    c.line("static \(macros)_ASSEMBLY void \(name)(")
    let list = parameters.map { "\($0) \(macros)_IN_REGISTER" }.joined(separator: ",\n    ")
    c.function("    \(list))") { c in
      c.block("__asm__ volatile(", closing: ");") { c in
        for line in lines {
          c.line(line.hasPrefix("//") ? "/* \(line.dropFirst(3)) */" : "\"\(line)\\n\"")
        }
      }
    }
  }
}
