import ForeignNetworks
import Foundation

/// A value of a configuration in JSON.
enum JSONValue: Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Of all text, and of values in values: more than Keras writes for any network of this project.
  private static let byteCountLimit = 1 << 23
  private static let depthLimit = 64

  /// - Parameter place: of the text in the file, for messages.
  static func reading(_ text: String, place: String) throws(ImportError) -> JSONValue {
    func error(_ found: String, _ expected: String) -> ImportError {
      .damaged(format: "Keras", place: place, found: found, expected: expected)
    }
    guard text.utf8.count <= byteCountLimit else {
      throw error("\(text.utf8.count) bytes", "at most \(byteCountLimit)")
    }
    guard depth(of: text) <= depthLimit else {
      throw error(
        "values more than \(depthLimit) deep in others", "a network's configuration in JSON")
    }
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) else {
      throw error("what is no JSON", "a network's configuration in JSON")
    }
    return value
  }

  /// Before the text is parsed, which goes as deep as the text.
  private static func depth(of text: String) -> Int {
    var (depth, deepest, isInText, isEscaped) = (0, 0, false, false)
    for byte in text.utf8 {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\") where isInText: isEscaped = true
      case UInt8(ascii: "\""): isInText.toggle()
      case UInt8(ascii: "[") where !isInText, UInt8(ascii: "{") where !isInText:
        depth += 1
        deepest = max(deepest, depth)
      case UInt8(ascii: "]") where !isInText, UInt8(ascii: "}") where !isInText: depth -= 1
      default: break
      }
    }
    return deepest
  }
}

extension JSONValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension JSONValue {
  /// The member of an object; nil if it has none, or null.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self, let value = members[key] else { return nil }
    if case .null = value { return nil }
    return value
  }

  var text: String? { if case .text(let value) = self { value } else { nil } }
  var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }

  /// A number without a fraction.
  var integer: Int? { number.flatMap { Int(exactly: $0) } }

  /// Of a list, or of a tuple as TensorFlow writes it.
  var items: [JSONValue]? {
    if case .list(let values) = self { return values }
    guard self["class_name"]?.text == "__tuple__" else { return nil }
    return self["items"]?.items
  }

  /// Of an array of any depth, row by row, and of a number alone; nil if anything else is in it.
  var numbers: [Double]? {
    if let number { return [number] }
    guard let items = items ?? self["config"]?["value"]?.items else { return nil }
    var all: [Double] = []
    for item in items {
      guard let numbers = item.numbers else { return nil }
      all += numbers
    }
    return all
  }

  /// In a message, as far as it is short.
  var described: String {
    switch self {
    case .null: "nothing"
    case .flag(let value): "\(value)"
    case .number(let value): integer.map(String.init) ?? "\(value)"
    case .text(let value): "'\(value.prefix(64))'"
    case .list(let values): "[" + values.prefix(8).map(\.described).joined(separator: ", ") + "]"
    case .object: self["class_name"]?.text.map { "a \($0.prefix(64))" } ?? "an object"
    }
  }
}
