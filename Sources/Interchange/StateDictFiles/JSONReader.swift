/// Reads JSON as RFC 8259 has it; a name that is twice in an object is an error, too.
struct JSONReader {
  /// Objects and lists inside each other.
  private static let depthLimit = 8

  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var depth = 0

  /// - Throws: ``JSONError`` unless the text is one value, with nothing but blanks around it.
  static func read(_ text: ArraySlice<UInt8>) throws(JSONError) -> JSONValue {
    var reader = JSONReader(text)
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.position == text.endIndex else { throw reader.error("the end") }
    return value
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let next, [0x20, 0x09, 0x0A, 0x0D].contains(next) { position += 1 }
  }

  private func error(_ expected: String) -> JSONError {
    let found = next.map { byte in
      (0x21...0x7E).contains(byte)
        ? "'\(Unicode.Scalar(byte))'" : "a byte of \(byte)"
    }
    return JSONError(
      offset: position - bytes.startIndex, found: found ?? "the end", expected: expected)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(JSONError) {
    guard take(character) else { throw error("'\(character)'") }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"):
      return .object(try nested { reader throws(JSONError) in try reader.members() })
    case UInt8(ascii: "["):
      return .array(try nested { reader throws(JSONError) in try reader.elements() })
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested<Content>(
    _ content: (inout JSONReader) throws(JSONError) -> Content
  ) throws(JSONError) -> Content {
    guard depth < Self.depthLimit else {
      throw error("objects and lists at most \(Self.depthLimit) deep")
    }
    depth += 1
    position += 1
    defer { depth -= 1 }
    return try content(&self)
  }

  private mutating func members() throws(JSONError) -> [(name: String, value: JSONValue)] {
    var members: [(name: String, value: JSONValue)] = []
    var names: Set<[UInt8]> = []
    skipBlanks()
    if take("}") { return members }
    repeat {
      skipBlanks()
      let name = try text()
      // By their bytes: Swift takes canonically equivalent names for the same.
      guard names.insert(Array(name.utf8)).inserted else {
        throw error("names that differ, not '\(name)' twice")
      }
      skipBlanks()
      try expect(":")
      members.append((name, try value()))
      skipBlanks()
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func elements() throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    skipBlanks()
    if take("]") { return elements }
    repeat {
      elements.append(try value())
      skipBlanks()
    } while take(",")
    try expect("]")
    return elements
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw error("a value") }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    _ = take("-")
    let first = next
    let digitCount = try digits()
    guard digitCount == 1 || first != UInt8(ascii: "0") else {
      throw error("a number without leading zeros")
    }
    var isWhole = true
    if take(".") {
      isWhole = false
      _ = try digits()
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      _ = try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return isWhole ? Int(text).map(JSONValue.integer) ?? .number : .number
  }

  private mutating func digits() throws(JSONError) -> Int {
    let start = position
    while let next, (0x30...0x39).contains(next) { position += 1 }
    guard position > start else { throw error("a value") }
    return position - start
  }

  private mutating func text() throws(JSONError) -> String {
    try expect("\"")
    var content: [UInt8] = []
    while !take("\"") {
      guard let byte = next, byte >= 0x20 else { throw error("'\"'") }
      position += 1
      if byte == UInt8(ascii: "\\") {
        content += Array(String(try escaped()).utf8)
      } else {
        content.append(byte)
      }
    }
    guard let text = String(validating: content, as: UTF8.self) else { throw error("UTF-8") }
    return text
  }

  /// The character that stands behind a backslash.
  private mutating func escaped() throws(JSONError) -> Unicode.Scalar {
    let plain: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("\"", "\""), ("\\", "\\"), ("/", "/"), ("b", "\u{8}"), ("f", "\u{C}"), ("n", "\n"),
      ("r", "\r"), ("t", "\t"),
    ]
    for (letter, scalar) in plain where take(letter) { return scalar }
    try expect("u")
    let unit = try hexadecimalUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard (0xD800...0xDBFF).contains(unit), take("\\"), take("u") else {
      throw error("the second half of a pair")
    }
    let second = try hexadecimalUnit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("the second half of a pair") }
    return scalar
  }

  private mutating func hexadecimalUnit() throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw error("four hexadecimal digits")
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}
