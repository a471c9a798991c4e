import Training

extension Recipe {
  /// The recipe as YAML, line by line. Not left to the YAML library: the bytes are part of model
  /// files and must not change with its version.
  var lines: [String] { lines(RecipeKey.keys(of: nil)) }

  private func lines(_ keys: [RecipeKey]) -> [String] {
    keys.flatMap { key in
      switch key.kind {
      case .network: return network.lines
      case .section:
        let lines = lines(RecipeKey.keys(of: key.name))
        return lines.isEmpty ? [] : block(key.field, lines)
      case .number(_, let path, let absence):
        guard let value = self[keyPath: path] else { return [] }
        let isSilent = absence == .silent && value == 0
        return isSilent ? [] : ["\(key.field): \(decimal(value))"]
      case .word, .integer, .seed:
        return key.value(in: self).map { ["\(key.field): \($0.text)"] } ?? []
      case .teachers:
        guard let teachers = distillation?.teachers else { return [] }
        return block(
          key.field,
          teachers.flatMap { teacher in
            teacher.lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
          })
      }
    }
  }
}

/// A key whose value takes lines of its own.
func block(_ key: String, _ lines: [String]) -> [String] {
  ["\(key):"] + lines.map { "  " + $0 }
}

/// The shortest text that is read as the same number; with a point, without which YAML 1.1 takes
/// numbers with an exponent for text.
func decimal(_ value: Double) -> String {
  // The sum is 0 for -0, which is the same number.
  let text = "\(value + 0)"
  guard !text.contains("."), let exponent = text.firstIndex(of: "e") else { return text }
  return text[..<exponent] + ".0" + text[exponent...]
}
