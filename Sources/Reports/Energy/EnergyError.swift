package import FileAccess

/// Why energy could not be accounted for.
package enum EnergyError: Error, Hashable, Sendable {
  case unknownCountry(code: String, near: [Country])
  case files(FileAccessError)
  /// The file is a table of something else; `found` is what stands in place of the column
  /// `expected`, counted from 1.
  case otherColumns(path: String, column: Int, found: String?, expected: String?)
  /// A line, counted from 1, is no row of the table.
  case badRow(path: String, line: Int, reason: RowFault)
  /// Another process holds the folder.
  case busy(folder: String)
  case cannotLock(folder: String, code: Int32)

  package enum RowFault: Hashable, Sendable {
    case fieldCount(found: Int, expected: Int)
    case number(column: String, found: String)
    case quotation
  }
}

extension EnergyError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownCountry(let code, let near):
      "no country has the code '\(code)', expected one of ISO 3166-1 with three letters"
        + (near.isEmpty
          ? ", such as DEU (Germany); --carbon-intensity takes a figure instead"
          : ", such as " + near.map { "\($0.code) (\($0.name))" }.joined(separator: ", "))
    case .files(let error):
      "\(error)"
    case .otherColumns(let path, let column, let found, let expected):
      "\(path): column \(column) is \(found.map { "'\($0)'" } ?? "missing"), expected "
        + "\(expected.map { "'\($0)'" } ?? "no more columns"), as CodeCarbon 2 has them; the file was "
        + "left alone, move it away"
    case .badRow(let path, let line, let reason):
      "\(path): line \(line): \(reason)"
    case .busy(let folder):
      "\(folder)/\(EmissionsFile.name): another process has been writing it for seconds; nothing was changed"
    case .cannotLock(let folder, let code):
      "\(FileAccessError.cannotWrite(path: "\(folder)/\(EmissionsFile.name)", code: code))"
    }
  }
}

extension EnergyError.RowFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .fieldCount(let found, let expected): "has \(found) fields, expected \(expected)"
    case .number(let column, let found): "\(column) is '\(found)', expected a number"
    case .quotation: "a quotation mark is left open"
    }
  }
}
