/// A function of the generated C that is assembly alone.
///
/// It stands outside of all C functions, and C sees no more than its declaration: no option makes a
/// compiler put code of its own before the assembly, as options do with the body of a naked function, or
/// look into it. It lies in a section of its own, so that linkers can leave it out.
struct AssemblyFunction: Hashable {
  enum Processor { case thumb, riscv, avr }

  /// What the generated C tells of a function before its assembly.
  struct Description: Hashable {
    let purpose: [String]
    /// The loop in words.
    let loop: [String]
    /// Which register holds what.
    let registers: [String]
  }

  private enum Line: Hashable {
    case instruction(String)
    case note(String)
    /// A directive for debuggers, without `.cfi_`.
    case frame(String)
  }

  /// Without the prefix of what is generated.
  let name: String
  private let processor: Processor
  private let result: String
  /// In the registers in which the processor's calling convention passes them: `void *output`.
  private let parameters: [String]
  private let description: Description
  private var lines: [Line] = []
  private var frameByteCount = 0
  private(set) var deepestFrameByteCount = 0
  /// How often what is added stands in the code, and how often it runs in a call.
  private var repetition = 1
  private var multiplicity = 1
  private(set) var assembledInstructionCount = 0
  /// In a call.
  private(set) var executedInstructionCount = 0

  init(
    _ name: String, on processor: Processor, result: String = "void", parameters: [String],
    _ description: Description
  ) {
    self.name = name
    self.processor = processor
    self.result = result
    self.parameters = parameters
    self.description = description
  }

  mutating func callAsFunction(_ instructions: String...) {
    lines += instructions.map { .instruction($0) }
    let count = instructions.count { !$0.hasSuffix(":") && !$0.hasPrefix(".") }
    assembledInstructionCount += repetition * count
    executedInstructionCount += multiplicity * count
  }

  /// What `body` adds runs so often for each time that what is around it does.
  mutating func looping(_ count: Int, _ body: (inout AssemblyFunction) -> Void) {
    let before = multiplicity
    multiplicity *= count
    body(&self)
    multiplicity = before
  }

  /// A comment of its own line.
  mutating func note(_ text: String) { lines.append(.note(text)) }

  /// The assembler repeats what `body` adds.
  mutating func repeated(_ count: Int, _ body: (inout AssemblyFunction) -> Void) {
    guard count > 1 else {
      if count == 1 { body(&self) }
      return
    }
    let before = frameByteCount
    self(".rept \(count)")
    repetition *= count
    looping(count, body)
    repetition /= count
    self(".endr")
    enterFrame(of: before + count * (frameByteCount - before))
  }

  /// What the stack grew by with the instruction before; it shrank if that is negative.
  mutating func stackGrew(by byteCount: Int) {
    lines.append(.frame("adjust_cfa_offset \(byteCount)"))
    enterFrame(of: frameByteCount + byteCount)
  }

  /// The caller's registers lie on the stack now, so many bytes above the stack pointer.
  mutating func saved(_ register: String, at offset: Int) {
    lines.append(.frame("rel_offset \(register), \(offset)"))
  }

  /// The caller's registers are in their places again.
  mutating func restored(_ registers: [String]) {
    lines += registers.map { .frame("restore \($0)") }
  }

  /// Behind what `body` adds, the stack is as it was before it: code follows a return.
  mutating func returning(_ body: (inout AssemblyFunction) -> Void) {
    let before = frameByteCount
    lines.append(.frame("remember_state"))
    body(&self)
    lines.append(.frame("restore_state"))
    frameByteCount = before
  }

  private mutating func enterFrame(of byteCount: Int) {
    frameByteCount = byteCount
    deepestFrameByteCount = max(deepestFrameByteCount, byteCount)
  }

  func declaration(prefix: String) -> String {
    "\(result) \(prefix)_\(name)(\(parameters.joined(separator: ", ")));"
  }

  /// - Parameter declares: whether nothing has declared it before.
  func render(_ c: inout CWriter, prefix: String, declares: Bool = true) {
    let name = "\(prefix)_\(name)"
    let returnByteCount = processor == .avr ? 3 : 0
    c.comment(
      description.purpose + [""] + description.loop + [""] + description.registers
        + ["Stack: \(returnByteCount + deepestFrameByteCount) bytes."])
    if declares { c.line(declaration(prefix: prefix)) }
    c.block("__asm__(", closing: ");") { c in
      c.line("\".pushsection .text.\(name), \\\"ax\\\", %progbits\\n\"")
      if processor == .thumb { c.line("\".syntax unified\\n.thumb\\n.thumb_func\\n\"") }
      c.line("\".p2align 2\\n\"")
      c.line("\".global \(name)\\n.hidden \(name)\\n.type \(name), %function\\n\"")
      c.line("\"\(name):\\n\"")
      // Arm's tables for exceptions are others, whatever else compilers fill.
      let sections: [Line] = processor == .thumb ? [.frame("sections .debug_frame")] : []
      render(sections + [.frame("startproc")] + lines + [.frame("endproc")], &c, prefix: prefix)
      c.line("\".size \(name), . - \(name)\\n\"")
      c.line("\".popsection\\n\"")
    }
  }

  /// As many directives for debuggers as fit share a line.
  private func render(_ lines: [Line], _ c: inout CWriter, prefix: String) {
    var directives = ""
    func flush(_ c: inout CWriter) {
      if !directives.isEmpty { c.line(directives) }
      directives = ""
    }
    for line in lines {
      switch line {
      case .instruction(let text):
        flush(&c)
        c.line("\"\(text)\\n\"")
      case .note(let text):
        flush(&c)
        c.line("/* \(text) */")
      case .frame(let text):
        let directive = "\(prefix.uppercased())_FRAME \"\(text)\\n\""
        if directives.count + 1 + directive.count > CWriter.columnCount - 4 { flush(&c) }
        directives += directives.isEmpty ? directive : " " + directive
      }
    }
    flush(&c)
  }
}

extension CWriter {
  /// What the functions in assembly need of the preprocessor.
  mutating func assemblyRequirements(prefix: String) {
    let macro = "\(prefix.uppercased())_FRAME"
    comment([
      "Before what tells debuggers where functions in assembly keep their callers' registers: a directive",
      "where the compiler writes such itself, else a comment.",
    ])
    line("#ifdef __GCC_HAVE_DWARF2_CFI_ASM")
    line("#define \(macro) \".cfi_\"")
    line("#else")
    line("#define \(macro) \"# \"")
    line("#endif")
    comment([
      "Clang takes strings longer than the 4,095 characters that C99 asks for, and else warns."
    ])
    line("#ifdef __clang__")
    line("#pragma clang diagnostic ignored \"-Woverlength-strings\"")
    line("#endif")
    line()
  }
}
