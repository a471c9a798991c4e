import PrintableText

/// Comma-separated values, as RFC 4180 and Python's pandas write them.
package enum CSV {
  /// A line without its end; of what a field cannot show, such as line breaks, the names are spelled
  /// out.
  package static func line(_ fields: [String]) -> String {
    fields.map { quoted($0.printable) }.joined(separator: ",")
  }

  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { ",\"".utf8.contains($0) }) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  /// A record and the line, from 1, on which it begins.
  package struct Record: Hashable {
    package let line: Int
    package let fields: [String]
  }

  /// The records of a text; empty lines are none. Total: a quotation that does not end is told.
  package static func records(_ bytes: some Sequence<UInt8>) -> Result<[Record], Fault> {
    var records: [Record] = []
    var (fields, field) = ([String](), [UInt8]())
    var (line, first, isQuoted, wasQuoted) = (1, 1, false, false)
    func endField() {
      fields.append(String(decoding: field, as: UTF8.self))
      field = []
      wasQuoted = false
    }
    func endRecord() {
      if !fields.isEmpty || !field.isEmpty || wasQuoted {
        endField()
        records.append(Record(line: first, fields: fields))
      }
      fields = []
      first = line
    }
    var previous: UInt8 = 0
    for byte in bytes {
      defer { previous = byte }
      if byte == UInt8(ascii: "\n") { line += 1 }
      switch byte {
      case UInt8(ascii: "\""):
        // Two quotation marks in a quotation stand for one.
        if !isQuoted, wasQuoted, previous == byte { field.append(byte) }
        isQuoted.toggle()
        wasQuoted = true
      case _ where isQuoted: field.append(byte)
      case UInt8(ascii: ","): endField()
      case UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"): endRecord()
      default: field.append(byte)
      }
    }
    guard !isQuoted else { return .failure(Fault(line: first)) }
    endRecord()
    return .success(records)
  }

  package struct Fault: Error, Hashable {
    /// Where the record with the open quotation begins.
    package let line: Int
  }
}
