import FileAccess
import Yams

extension ConfigurationKind {
  /// The text of the file at `path`.
  package func readText(_ path: String) throws(ConfigurationError) -> String {
    let bytes: [UInt8]
    do {
      bytes = try readFile(path, limit: byteCountLimit)
    } catch {
      throw .file(error)
    }
    guard !bytes.beginsLikeUTF16 else { throw .encoding(source: path, found: "UTF-16", self) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .encoding(source: path, found: nil, self)
    }
    return text
  }
}

extension [UInt8] {
  /// Whether this begins as text in UTF-16 does: with its mark, or with half a letter.
  fileprivate var beginsLikeUTF16: Bool {
    let start = prefix(2)
    return start == [0xFF, 0xFE] || start == [0xFE, 0xFF]
      || start.count == 2 && start.count(where: { $0 == 0 }) == 1
  }
}

extension Mapping {
  /// Parses a text whose whole content is one mapping; total, for any text.
  ///
  /// - Parameter source: what errors call the text, such as the path of its file.
  /// - Throws: ``ConfigurationError`` for what is no YAML, no mapping or beyond the part of YAML that
  ///   configurations use.
  package init(
    parsing text: String, from source: String, _ kind: ConfigurationKind
  ) throws(ConfigurationError) {
    guard text.utf8.count <= kind.byteCountLimit else {
      throw .file(
        .tooLarge(path: source, byteCount: text.utf8.count, limit: kind.byteCountLimit))
    }
    // A byte order mark, as editors of Windows write it; the parser knows it only in texts of which it
    // is not told the encoding.
    let text =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    // Before parsing: the parser compares keys by everything that their aliases stand for.
    if let line = text.firstLineWithAnchor {
      throw .anchor(.init(source: source, line: line), kind)
    }
    let root: Node?
    do {
      // The basic resolver takes every scalar for text. The encoding is given because the default
      // looks at the environment.
      root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch {
      throw ConfigurationError(error, in: text, from: source)
    }
    guard let root, root.text?.isEmpty != true else { throw .empty(source: source, kind) }
    let place = ConfigurationError.Place(source: source, line: root.mark?.line ?? 1)
    guard case .mapping(let mapping) = root, mapping.tag.is(.map) else {
      throw .value(place, key: "the \(kind.name)", found: root.summary, expected: "a mapping")
    }
    self.init(mapping, at: place, path: "")
  }
}

extension String {
  /// The line of the first `&` that could begin an anchor: one that does not end a word, and has a
  /// name behind it. Comments are no exception, for they cannot be told without parsing.
  fileprivate var firstLineWithAnchor: Int? {
    var line = 1
    var previous: Unicode.Scalar = "\n"
    var scalars = unicodeScalars.makeIterator()
    var current = scalars.next()
    while let scalar = current {
      let next = scalars.next()
      if scalar == "&", !previous.isPartOfName, next?.isPartOfName == true { return line }
      if scalar == "\n" { line += 1 }
      (previous, current) = (scalar, next)
    }
    return nil
  }
}

extension String {
  fileprivate func hasTab(at mark: Mark) -> Bool {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.indices.contains(mark.line - 1) else { return false }
    return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first == "\t"
  }
}

extension Unicode.Scalar {
  /// Whether an anchor's name may hold it.
  fileprivate var isPartOfName: Bool {
    switch self {
    case "0"..."9", "A"..."Z", "a"..."z", "-", "_": true
    default: false
    }
  }
}

extension ConfigurationError {
  fileprivate init(_ error: any Error, in text: String, from source: String) {
    func place(_ line: Int) -> Place { Place(source: source, line: line) }
    func syntax(_ problem: String, _ context: YamlError.Context?, _ mark: Mark) -> Self {
      guard let context else { return .syntax(place(mark.line), problem: problem) }
      // Where the bracket or quote stands that nothing closes, rather than where that is noticed.
      if context.text.contains("flow") || context.text.contains("quoted") {
        return .syntax(
          place(context.mark.line), problem: "\(problem) by line \(mark.line) \(context.text)")
      }
      if text.hasTab(at: mark) {
        return .syntax(place(mark.line), problem: "has a tab, expected spaces before a word")
      }
      return .syntax(
        place(mark.line), problem: "\(problem) \(context.text) from line \(context.mark.line)")
    }
    self =
      switch error as? YamlError {
      case .scanner(let context, let text, let mark, _)?,
        .parser(let context, let text, let mark, _)?:
        syntax(text, context, mark)
      case .composer(let context, let text, let mark, _)?:
        .syntax(place(mark.line), problem: context.map { "\($0.text) \(text)" } ?? text)
      case .duplicatedKeysInMapping(let keys, let context)?:
        // The first key in order is the one that the mark belongs to.
        .duplicateKey(place(context.mark.line), key: keys.first?.excerpt ?? "")
      case .reader(let problem, let offset, _, _)?:
        .syntax(
          place(1 + text.prefix(offset ?? 0).count(where: \.isNewline)), problem: problem)
      default:
        .syntax(place(1), problem: "\(error)".excerpt)
      }
  }
}
