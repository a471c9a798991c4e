extension CWriter {
  /// The lines of a comment's paragraph.
  static func filled(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= columnCount {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// Breaks lines of code that are too long: behind a comma or before an operator, and goes on with
  /// four more columns of indentation. Comments are left as they are.
  static func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { wrapped(line: String($0)) }.joined(separator: "\n")
  }

  private static let operators = ["&&", "||", "+", "-", "*", "/", "<=", "==", "?"]

  private static func wrapped(line: String) -> String {
    let indentation = String(line.prefix { $0 == " " })
    let words = line.dropFirst(indentation.count).split(separator: " ").map(String.init)
    guard line.count > columnCount, !["*", "/*"].contains(words[0]) else { return line }
    // A part stays together: words up to one that may end a line, or before one that may start one.
    var parts: [String] = []
    for (previous, word) in zip([","] + words, words) {
      let isBreak = previous.hasSuffix(",") || operators.contains(word)
      if isBreak { parts.append(word) } else { parts[parts.count - 1] += " " + word }
    }
    var lines = [indentation + parts[0]]
    for part in parts.dropFirst() {
      if lines[lines.count - 1].count + 1 + part.count <= columnCount {
        lines[lines.count - 1] += " " + part
      } else {
        lines.append(indentation + "    " + part)
      }
    }
    return lines.joined(separator: "\n")
  }
}
