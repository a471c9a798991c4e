import CommaSeparatedValues
import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The table of what work in a folder took, with CodeCarbon's columns.
package enum EmissionsFile {
  package static let name = "emissions.csv"

  private static let byteCountLimit = 1 << 26

  /// Adds a row to the table of the folder, which is made if need be, whole or not at all; any number
  /// of processes may do so at once.
  ///
  /// - Throws: ``EnergyError``; the file is then as before.
  package static func append(_ row: EmissionsRow, in folder: String) throws(EnergyError) {
    do {
      try createFolder(folder)
    } catch {
      throw .files(error)
    }
    let lock = try FolderLock(folder)
    defer { lock.release() }
    let path = "\(folder)/\(name)"
    discardAbandonedWrites(to: path)
    var bytes = try contents(path) ?? []
    if bytes.isEmpty {
      bytes = Array((CSV.line(EmissionsRow.columns) + "\n").utf8)
    } else {
      try checkColumns(bytes, path: path)
      if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }
    bytes += Array((CSV.line(row.fields) + "\n").utf8)
    do {
      try writeFile(bytes, to: path)
    } catch {
      throw .files(error)
    }
  }

  /// The rows of the folder's table, each by column, in the file's order; none without a table.
  static func rows(in folder: String) throws(EnergyError) -> [TableRow] {
    let path = "\(folder)/\(name)"
    guard let bytes = try contents(path), !bytes.isEmpty else { return [] }
    try checkColumns(bytes, path: path)
    let records: [CSV.Record]
    switch CSV.records(bytes) {
    case .success(let found): records = found
    case .failure(let fault): throw .badRow(path: path, line: fault.line, reason: .quotation)
    }
    var rows: [TableRow] = []
    for record in records.dropFirst() {
      guard record.fields.count == EmissionsRow.columns.count else {
        throw .badRow(
          path: path, line: record.line,
          reason: .fieldCount(
            found: record.fields.count, expected: EmissionsRow.columns.count))
      }
      rows.append(
        TableRow(
          path: path, line: record.line,
          values: Dictionary(uniqueKeysWithValues: zip(EmissionsRow.columns, record.fields))))
    }
    return rows
  }

  /// Nil if there is no file.
  private static func contents(_ path: String) throws(EnergyError) -> [UInt8]? {
    do {
      return try readFile(path, limit: byteCountLimit)
    } catch .cannotRead(_, ENOENT) {
      return nil
    } catch {
      throw .files(error)
    }
  }

  private static func checkColumns(_ bytes: [UInt8], path: String) throws(EnergyError) {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let found = (try? CSV.records(line).get().first?.fields) ?? []
    let expected = EmissionsRow.columns
    for index in 0..<max(found.count, expected.count) {
      let pair = (
        index < found.count ? found[index] : nil, index < expected.count ? expected[index] : nil
      )
      guard pair.0 == pair.1 else {
        throw .otherColumns(path: path, column: index + 1, found: pair.0, expected: pair.1)
      }
    }
  }
}

/// A row as it was read.
struct TableRow {
  let path: String
  let line: Int
  /// By column.
  let values: [String: String]

  func text(_ column: String) -> String { values[column] ?? "" }

  func number(_ column: String) throws(EnergyError) -> Double {
    guard let value = Double(text(column)), value.isFinite else {
      throw .badRow(
        path: path, line: line, reason: .number(column: column, found: text(column)))
    }
    return value
  }
}
