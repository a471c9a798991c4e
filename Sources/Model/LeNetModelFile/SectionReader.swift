import Bytes

/// Takes a section apart from front to back; total, whatever its bytes say of their number.
struct SectionReader {
  /// Of the section, for messages.
  private let title: String
  private let byteCount: Int
  private var rest: ArraySlice<UInt8>

  init(_ content: ArraySlice<UInt8>, of title: String) {
    self.title = title
    byteCount = content.count
    rest = content
  }

  /// - Parameter part: what the bytes are, for the error.
  mutating func take(
    _ byteCount: Int, of part: @autoclosure () -> String
  ) throws(ModelFileError) -> ArraySlice<UInt8> {
    guard byteCount <= rest.count else {
      throw .overrun(
        section: title, part: part(), needs: byteCount, left: rest.count, offset: rest.startIndex)
    }
    defer { rest = rest.dropFirst(byteCount) }
    return rest.prefix(byteCount)
  }

  mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, of part: @autoclosure () -> String
  ) throws(ModelFileError) -> Value {
    try take(MemoryLayout<Value>.size, of: part()).integer(type, at: 0)
  }

  /// u32 byte count and so many bytes.
  mutating func text(
    of part: @autoclosure () -> String
  ) throws(ModelFileError) -> ArraySlice<UInt8> {
    let byteCount = try integer(UInt32.self, of: part())
    return try take(Int(byteCount), of: part())
  }

  /// - Parameters:
  ///   - text: of the section.
  ///   - name: of the text, for the error.
  func string(
    _ text: ArraySlice<UInt8>, called name: @autoclosure () -> String
  ) throws(ModelFileError) -> String {
    guard let string = String(validating: text, as: UTF8.self) else {
      throw .notUTF8(
        section: title, text: name(), offset: text.startIndex + validPrefixByteCount(of: text))
    }
    return string
  }

  /// - Throws: ``ModelFileError/sectionByteCount(section:found:expected:)`` unless all has been taken.
  func checkEnd() throws(ModelFileError) {
    guard rest.isEmpty else {
      throw .sectionByteCount(
        section: title, found: byteCount, expected: byteCount - rest.count)
    }
  }
}

/// Bytes of `text` before the first that cannot be UTF-8.
private func validPrefixByteCount(of text: ArraySlice<UInt8>) -> Int {
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = text.makeIterator()
  var byteCount = 0
  while case .valid(let scalar) = parser.parseScalar(from: &iterator) { byteCount += scalar.count }
  return byteCount
}
