import LeNetModel

/// Writes the names of the classes, for a program that shows them.
struct ClassNameRenderer {
  let plan: Plan
  let names: [String]

  /// Nil where the scores are those of the digits 0 to 9, which need no names.
  init?(_ plan: Plan) {
    let names = plan.network.signature.classNames
    guard names != Signature.digits.classNames else { return nil }
    self.plan = plan
    self.names = names
  }

  /// Compilers place constants that nobody reads in a program, too, and those of AVR in RAM.
  private var condition: String { "\(plan.macroPrefix)_CLASS_NAMES" }

  private var declaration: String {
    "const char *const \(plan.prefix)_class_names[\(plan.scoreCount)]"
  }

  func renderDeclaration(_ c: inout CWriter) {
    c.comment([
      "With \(condition) defined for both files: the names of the classes in the order of",
      "the scores, in UTF-8. They take flash, and on AVR RAM, too.",
    ])
    c.line("#ifdef \(condition)")
    c.line("extern \(declaration);")
    c.line("#endif")
  }

  func renderDefinition(_ c: inout CWriter) {
    c.line("#ifdef \(condition)")
    c.block("\(declaration) = {", closing: "};") { c in
      for name in names {
        let literals = Self.literals(name)
        for (index, literal) in literals.enumerated() {
          c.line(literal + (index == literals.count - 1 ? "," : ""))
        }
      }
    }
    c.line("#endif")
    c.line()
  }

  /// A string's literals, which a compiler joins, each of at most a line.
  static func literals(_ text: String) -> [String] {
    let width = CWriter.columnCount - 8
    var literals = [""]
    for byte in text.utf8 {
      let character = character(byte)
      if literals[literals.count - 1].count + character.count > width { literals.append("") }
      literals[literals.count - 1] += character
    }
    return literals.map { "\"\($0)\"" }
  }

  /// In a literal. An octal escape has three digits at most, so that no digit behind it joins in.
  private static func character(_ byte: UInt8) -> String {
    let scalar = Character(Unicode.Scalar(byte))
    // Of two question marks and another character, a trigraph makes one.
    if "\"\\?".contains(scalar) { return "\\\(scalar)" }
    guard !(0x20..<0x7F).contains(byte) else { return String(scalar) }
    let digits = String(byte, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
