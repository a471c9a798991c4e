/// Collects lines of C with scoped indentation.
struct CWriter {
  /// Lines are wrapped where it can be done to at most this many columns.
  static let columnCount = 100

  private(set) var text = ""
  private var depth = 0
  private var wraps = false

  mutating func line(_ line: String = "") {
    if !line.isEmpty {
      text += wraps ? CWriter.wrapped(indentation + line) : indentation + line
    }
    text += "\n"
  }

  /// Lines of code that are too long are wrapped.
  mutating func wrapping(_ body: (inout CWriter) -> Void) {
    wraps = true
    body(&self)
    wraps = false
  }

  /// `opening`, the indented body, `closing`.
  mutating func block(
    _ opening: String, closing: String = "}", _ body: (inout CWriter) -> Void
  ) {
    line(opening)
    depth += 1
    body(&self)
    depth -= 1
    line(closing)
  }

  /// A function: its signature and the brace on lines of their own.
  mutating func function(_ signature: String, _ body: (inout CWriter) -> Void) {
    line(signature)
    block("{", body)
  }

  /// A comment of whole lines.
  mutating func comment(_ lines: [String]) {
    guard lines.count > 1 else {
      for only in lines { line("/* \(only) */") }
      return
    }
    line("/*")
    for each in lines { line(each.isEmpty ? " *" : " * " + each) }
    line(" */")
  }

  /// Numbers separated by commas, wrapped.
  mutating func numbers(_ values: some Collection<some BinaryInteger>) {
    var current = ""
    for value in values {
      let next = "\(value),"
      if indentation.count + current.count + 1 + next.count > CWriter.columnCount {
        line(current)
        current = ""
      }
      current += current.isEmpty ? next : " " + next
    }
    if !current.isEmpty { line(current) }
  }

  /// A loop that does no more than fill or copy memory, which compilers must not take for one of the C
  /// library's functions.
  mutating func memoryLoop(_ opening: String, prefix: String, _ body: (inout CWriter) -> Void) {
    block(opening) { c in
      body(&c)
      c.line("\(prefix.uppercased())_NO_LIBRARY();")
    }
  }

  /// - Parameter copies: whether it does no more than copy memory.
  mutating func loop(
    _ opening: String, copies: Bool, prefix: String, _ body: (inout CWriter) -> Void
  ) {
    if copies {
      memoryLoop(opening, prefix: prefix, body)
    } else {
      block(opening, body)
    }
  }

  /// What keeps compilers from that.
  static func noLibrary(prefix: String) -> String {
    let macro = "\(prefix.uppercased())_NO_LIBRARY()"
    return """
      /* In loops that fill or copy memory, which compilers would make calls of memset and memmove. */
      #if defined(__GNUC__)
      #define \(macro) __asm__ volatile("" ::: "memory")
      #else
      #define \(macro) ((void)0)
      #endif
      """
  }

  /// The sum of an expression and a number, which is left away where it is 0.
  static func sum(_ expression: String, _ number: Int) -> String {
    number == 0 ? expression : "\(expression) + \(number)"
  }

  /// An expression less a number, which is left away where it is 0.
  static func difference(_ expression: String, _ number: Int) -> String {
    number == 0 ? expression : "\(expression) - \(number)"
  }

  /// A number of times a factor, which stands alone where that is 1.
  static func product(_ factor: String, _ number: Int) -> String {
    number == 1 ? factor : "\(factor) * \(number)"
  }

  /// The same, the number first.
  static func factor(_ number: Int, _ factor: String) -> String {
    number == 1 ? factor : "\(number) * \(factor)"
  }

  private var indentation: String { String(repeating: "    ", count: depth) }
}
