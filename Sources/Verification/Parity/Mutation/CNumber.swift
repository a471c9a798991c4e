/// A number in a statement of C.
package struct CNumber: Hashable, Sendable {
  /// Decimal digits, and what they end with: `1821U`.
  package let token: CToken
  /// What stands before it: `<`.
  package let precedingText: String
  /// The call whose argument it is in, the innermost.
  package let call: Call?
  /// What the statement is about: variables, and arrays of which it has elements.
  package fileprivate(set) var variables: Set<String> = []
  package fileprivate(set) var arrays: Set<String> = []

  /// Of a function or macro.
  package struct Call: Hashable, Sendable {
    package let function: String
    /// 0 for the first.
    package fileprivate(set) var argument = 0
  }
}

extension CFunction {
  /// The numbers of the body, in order: neither those in the head of a loop, which count, nor
  /// indexes.
  package var numbers: [CNumber] {
    var statement = CStatement()
    for (index, token) in body.enumerated() {
      statement.take(
        token, after: index > 0 ? body[index - 1] : nil,
        before: index + 1 < body.count ? body[index + 1] : nil)
    }
    statement.end()
    return statement.numbers
  }
}

/// Goes through the statements of a body.
private struct CStatement {
  private enum Bracket: Equatable {
    case group, index
    case call(CNumber.Call)
  }

  private static let loop = "for"
  /// What stands before brackets and is not called.
  private static let words: Set = ["if", "while", "switch", "return", "sizeof"]

  private(set) var numbers: [CNumber] = []
  private var brackets: [Bracket] = []
  /// Where the numbers of the statement begin.
  private var start = 0
  private var variables: Set<String> = []
  private var arrays: Set<String> = []

  mutating func take(_ token: CToken, after previous: CToken?, before next: CToken?) {
    switch (token.kind, token.text) {
    case (.name, _), (.number, _):
      guard !brackets.contains(.index) else { break }
      if token.kind == .number {
        takeNumber(token, after: previous)
      } else if next?.text == "[" {
        arrays.insert(token.text)
      } else {
        variables.insert(token.text)
      }
    case (.mark, "["): brackets.append(.index)
    case (.mark, "("):
      if let previous, previous.kind == .name, !Self.words.contains(previous.text) {
        brackets.append(.call(CNumber.Call(function: previous.text)))
      } else {
        brackets.append(.group)
      }
    case (.mark, ")"), (.mark, "]"): brackets.removeLast(min(1, brackets.count))
    case (.mark, ","):
      guard case .call(var call) = brackets.last else { break }
      call.argument += 1
      brackets[brackets.count - 1] = .call(call)
    case (.mark, ";") where brackets.isEmpty, (.mark, "{"), (.mark, "}"): end()
    default: break
    }
  }

  private mutating func takeNumber(_ token: CToken, after previous: CToken?) {
    let calls = brackets.compactMap { if case .call(let call) = $0 { call } else { nil } }
    guard !calls.contains(where: { $0.function == Self.loop }) else { return }
    numbers.append(
      CNumber(token: token, precedingText: previous?.text ?? "", call: calls.last))
  }

  /// Tells the statement's numbers what it is about.
  mutating func end() {
    for index in start..<numbers.count {
      numbers[index].variables = variables
      numbers[index].arrays = arrays
    }
    start = numbers.count
    variables = []
    arrays = []
  }
}
