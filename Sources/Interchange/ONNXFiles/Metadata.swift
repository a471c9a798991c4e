import ForeignNetworks
import LeNetModel

/// What a file says beside its graph.
extension Onnx_ModelProto {
  /// What the project's own writer, or somebody who knows it, says about pixels.
  var inputScaling: InputScaling? {
    switch metadataProps.first(where: { $0.key == "lenet.input" })?.value {
    case "0..255": .bytes
    case "0..1": .unit
    default: nil
    }
  }

  /// What is done to a picture before, which the project's own writer says.
  var preparation: Preparation? {
    metadataProps.first { $0.key == "lenet.preparation" }.flatMap {
      Preparation(rawValue: $0.value)
    }
  }

  /// - Parameter count: of the scores.
  /// - Returns: nil if the file has no names, or another number of them.
  func classNames(count: Int) -> [String]? {
    for key in ["names", "classes", "labels"] {
      if let text = metadataProps.first(where: { $0.key == key })?.value,
        let names = ClassNames(text)?.names, names.count == count
      {
        return names
      }
    }
    return nil
  }
}

/// Names of classes as tools put them into a text: `{0: 'a', 1: 'b'}` as Python prints it, `["a", "b"]`
/// or `{"0": "a"}` in JSON, or `a, b`.
struct ClassNames {
  let names: [String]

  init?(_ text: String) {
    guard let tokens = Self.tokens(text), let first = tokens.first else { return nil }
    switch (first, tokens.last) {
    case (.mark("{"), .mark("}")):
      var numbered: [Int: String] = [:]
      for entry in Self.entries(tokens.dropFirst().dropLast()) {
        guard entry.count == 3, entry[1] == .mark(":"), let index = Int(entry[0].text),
          numbered.updateValue(entry[2].text, forKey: index) == nil
        else { return nil }
      }
      let names = (0..<numbered.count).compactMap { numbered[$0] }
      guard names.count == numbered.count else { return nil }
      self.names = names
    case (.mark("["), .mark("]")):
      guard let names = Self.list(tokens.dropFirst().dropLast()) else { return nil }
      self.names = names
    default:
      guard let names = Self.list(tokens[...]) else { return nil }
      self.names = names
    }
  }

  private enum Token: Equatable {
    /// One of `{}[]:,`.
    case mark(Character)
    case text(String)

    var text: String {
      switch self {
      case .mark(let mark): String(mark)
      case .text(let text): text
      }
    }
  }

  private static func tokens(_ text: String) -> [Token]? {
    var tokens: [Token] = []
    var rest = text[...]
    while let character = rest.popFirst() {
      if "{}[]:,".contains(character) {
        tokens.append(.mark(character))
      } else if character == "'" || character == "\"" {
        guard let quoted = quoted(&rest, by: character) else { return nil }
        tokens.append(.text(quoted))
      } else if !character.isWhitespace {
        let end = rest.firstIndex { "{}[]:,".contains($0) } ?? rest.endIndex
        var bare = String(character) + rest[..<end]
        while bare.last?.isWhitespace == true { bare.removeLast() }
        tokens.append(.text(bare))
        rest = rest[end...]
      }
    }
    return tokens
  }

  /// - Parameter rest: from behind the opening quote; then, from behind the closing one.
  private static func quoted(_ rest: inout Substring, by quote: Character) -> String? {
    var text = ""
    while let character = rest.popFirst() {
      if character == quote { return text }
      guard character == "\\" else {
        text.append(character)
        continue
      }
      switch rest.popFirst() {
      case "n": text.append("\n")
      case "t": text.append("\t")
      case "u":
        guard let escaped = escapedUnits(&rest) else { return nil }
        text += escaped
      case "x", "U", nil: return nil
      case let escaped?: text.append(escaped)
      }
    }
    return nil
  }

  /// One unit of UTF-16, or the two of a pair.
  ///
  /// - Parameter rest: from behind the first `\u`; then, from behind the last digit.
  private static func escapedUnits(_ rest: inout Substring) -> String? {
    func unit() -> UInt16? {
      let digits = rest.prefix(4)
      rest = rest.dropFirst(4)
      return digits.count == 4 && digits.allSatisfy(\.isHexDigit) ? UInt16(digits, radix: 16) : nil
    }
    guard let first = unit() else { return nil }
    guard UTF16.isLeadSurrogate(first) else {
      return Unicode.Scalar(first).map { String($0) }
    }
    guard rest.hasPrefix("\\u") else { return nil }
    rest = rest.dropFirst(2)
    guard let second = unit(), UTF16.isTrailSurrogate(second) else { return nil }
    return String(decoding: [first, second], as: UTF16.self)
  }

  private static func entries(_ tokens: ArraySlice<Token>) -> [[Token]] {
    tokens.split(separator: .mark(",")).map(Array.init)
  }

  private static func list(_ tokens: ArraySlice<Token>) -> [String]? {
    let entries = entries(tokens)
    guard entries.allSatisfy({ $0.count == 1 }) else { return nil }
    let names = entries.map { $0[0].text }
    return names.isEmpty ? nil : names
  }
}
