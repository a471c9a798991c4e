import GRDB

extension Row {
  /// The value of a column, in which another program may have put one of another type.
  func value<Value: DatabaseValueConvertible>(
    _ column: String, as type: Value.Type = Value.self
  ) throws -> Value {
    do {
      return try decode(type, forColumn: column)
    } catch {
      throw ForeignValue(column: column, value: self[column])
    }
  }
}

/// What lenet does not write.
private struct ForeignValue: Error, CustomStringConvertible {
  let column: String
  let value: DatabaseValue?

  var description: String {
    guard let value else { return "it has no column '\(column)'" }
    return "its column '\(column)' holds \(value), which lenet does not write"
  }
}
