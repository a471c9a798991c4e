/// A word of C. Comments are none.
package struct CToken: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case name, number
    /// A character or characters in quotes.
    case text
    /// `+=`, `(`.
    case mark
    /// For the preprocessor: a line from `#` on, with those that it goes on in.
    case directive
  }

  package let kind: Kind
  package let text: String
  /// Into the source's UTF-8.
  package let range: Range<Int>
}

extension CToken {
  /// Every word of a source, in order.
  ///
  /// - Parameter source: C99 in UTF-8.
  package static func all(in source: [UInt8]) -> [CToken] {
    var scanner = CScanner(source: source)
    var tokens: [CToken] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }
}

/// Cuts C into words.
private struct CScanner {
  /// Of more than one character, the longest first.
  private static let marks: [[UInt8]] = [
    "<<=", ">>=", "...", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "++", "--", "->", "+=",
    "-=",
    "*=", "/=", "%=", "&=", "|=", "^=",
  ].map { Array($0.utf8) }

  let source: [UInt8]
  private var position = 0
  private var isLineStart = true

  init(source: [UInt8]) { self.source = source }

  mutating func next() -> CToken? {
    skipSpace()
    guard position < source.count else { return nil }
    let start = position
    let kind = takeWord()
    isLineStart = false
    return CToken(
      kind: kind, text: String(decoding: source[start..<position], as: UTF8.self),
      range: start..<position)
  }

  /// Passes over comments, too.
  private mutating func skipSpace() {
    while position < source.count {
      if starts(with: "/*") {
        position += 2
        while position < source.count, !starts(with: "*/") { position += 1 }
        position = min(position + 2, source.count)
      } else if starts(with: "//") {
        while position < source.count, source[position] != UInt8(ascii: "\n") { position += 1 }
      } else if source[position] == UInt8(ascii: "\n") {
        isLineStart = true
        position += 1
      } else if source[position] == UInt8(ascii: " ") || source[position] == UInt8(ascii: "\t") {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func takeWord() -> CToken.Kind {
    switch source[position] {
    case UInt8(ascii: "#") where isLineStart:
      takeDirective()
      return .directive
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      takeText()
      return .text
    case let first where Self.isInName(first):
      while position < source.count, Self.isInName(source[position]) { position += 1 }
      return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) ? .number : .name
    default:
      let mark = Self.marks.first { source[position...].starts(with: $0) }
      position += mark?.count ?? 1
      return .mark
    }
  }

  private mutating func takeDirective() {
    while position < source.count, source[position] != UInt8(ascii: "\n") {
      position += starts(with: "\\\n") ? 2 : 1
    }
  }

  private mutating func takeText() {
    let quote = source[position]
    position += 1
    while position < source.count, source[position] != quote {
      position += source[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position + 1, source.count)
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { source[position...].starts(with: $0) }
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
