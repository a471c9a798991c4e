/// A value of JSON; members of an object in the text's order.
enum JSONValue {
  case object([(name: String, value: JSONValue)])
  case array([JSONValue])
  case text(String)
  case integer(Int)
  /// No whole number, or one of more than 64 bits.
  case number
  case boolean(Bool)
  case null

  var word: String {
    switch self {
    case .object: "an object"
    case .array: "a list"
    case .text: "text"
    case .integer, .number: "a number"
    case .boolean: "true or false"
    case .null: "null"
    }
  }
}

/// Where text is not JSON.
struct JSONError: Error {
  /// In the text.
  let offset: Int
  let found: String
  let expected: String
}
