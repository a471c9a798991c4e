import CodeGeneration

/// A number in the arithmetic of the generated C, one larger or one smaller: zero points, limits,
/// roundings. Numbers that only count loops and places are no constants of the model.
struct LiteralMutation: Sendable {
  /// The mutated line, for people.
  let line: String
  let source: String
  /// Nothing can tell it from the right number.
  let isEquivalent: Bool

  static func all(of code: GeneratedCode) -> [LiteralMutation] {
    let literals = patterns.flatMap { pattern in
      code.source.matches(of: pattern).map { $0.output.1.startIndex..<$0.output.1.endIndex }
    }
    return literals.sorted { $0.lowerBound < $1.lowerBound }.flatMap { range in
      [-1, 1].map { change in
        var source = code.source
        let value = (Int(source[range]) ?? 0) + change
        source.replaceSubrange(range, with: "\(value)")
        let start = source[..<range.lowerBound].lastIndex(of: "\n") ?? source.startIndex
        let line = source[start...].dropFirst().prefix { $0 != "\n" }
          .drop { $0 == " " }
        return LiteralMutation(
          line: String(line), source: source,
          // 127 becomes 127.
          isEquivalent: line.hasPrefix("if (value > 126)"))
      }
    }
  }

  private static var patterns: [Regex<(Substring, Substring)>] {
    [
      #/_shift, \w+\), (-?\d+), /#,
      #/_shift, \w+\), -?\d+, (-?\d+)\);/#,
      #/\(int32_t\)\(\w+\[[^\]]*\] [-+] (\d+)\)/#,
      #/(?:upper|lower) = source\[\d+\] [-+] (\d+);/#,
      #/return input\[[^\]]*\] [-+] (\d+);/#,
      #/if \(value > (\d+)\)/#,
      #/value = (\d+);/#,
      #/\(int64_t\)(\d+) << \(shift - \d+\)/#,
      #/\(int64_t\)\d+ << \(shift - (\d+)\)/#,
      #/\(total \+ (\d+)\) >> \d+/#,
      #/\(total \+ \d+\) >> (\d+)/#,
      #/_tanh, q \+ (\d+)\)/#,
    ]
  }
}
