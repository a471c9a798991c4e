/// A function that C defines.
package struct CFunction: Hashable, Sendable {
  package let name: String
  /// What is between its braces.
  package let body: [CToken]
}

extension CFunction {
  /// The functions of a source, in order, as a compiler sees them that defines no macro: of
  /// generated code, the portable C.
  ///
  /// - Parameter source: C99 in UTF-8.
  package static func all(in source: [UInt8]) -> [CFunction] {
    let tokens = CToken.compiled(of: CToken.all(in: source))
    var functions: [CFunction] = []
    var position = 0
    while position < tokens.count {
      defer { position += 1 }
      guard ["(", "{"].contains(tokens[position].text) else { continue }
      let (name, opening) = (position > 0 ? tokens[position - 1] : nil, tokens[position].text)
      position = end(of: position, in: tokens)
      // A list of parameters is followed by a body.
      guard opening == "(", let name, name.kind == .name, position + 1 < tokens.count,
        tokens[position + 1].text == "{"
      else { continue }
      let start = position + 2
      position = end(of: position + 1, in: tokens)
      functions.append(CFunction(name: name.text, body: Array(tokens[start..<position])))
    }
    return functions
  }

  /// Where what a bracket opens is closed; the end if it is not.
  private static func end(of start: Int, in tokens: [CToken]) -> Int {
    var depth = 0
    for position in start..<tokens.count where tokens[position].kind == .mark {
      switch tokens[position].text {
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        depth -= 1
        if depth == 0 { return position }
      default: break
      }
    }
    return tokens.count
  }
}

extension CToken {
  /// Those that are left where no macro is defined.
  fileprivate static func compiled(of tokens: [CToken]) -> [CToken] {
    // Of the groups around a token: whether each is compiled, and whether an alternative was.
    var groups: [(isCompiled: Bool, wasCompiled: Bool)] = []
    return tokens.filter { token in
      guard token.kind == .directive else { return groups.allSatisfy(\.isCompiled) }
      // Of its words, `#` is the first.
      let words = CToken.all(in: Array(token.text.dropFirst().utf8))
      switch words.first?.text {
      case "if", "ifdef", "ifndef":
        let holds = holds(words)
        groups.append((holds, holds))
      case "elif":
        if let group = groups.popLast() {
          let holds = !group.wasCompiled && holds(words)
          groups.append((holds, group.wasCompiled || holds))
        }
      case "else":
        if let group = groups.popLast() { groups.append((!group.wasCompiled, true)) }
      case "endif": groups.removeLast(min(1, groups.count))
      default: break
      }
      return false
    }
  }

  /// Whether a condition holds: that something is defined, that it is not, or several such things.
  private static func holds(_ words: [CToken]) -> Bool {
    if words[0].text == "ifdef" { return false }
    return words.indices.dropFirst().allSatisfy {
      words[$0].text != "defined" || words[$0 - 1].text == "!"
    }
  }
}
