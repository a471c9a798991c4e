import ForeignNetworks

/// What a header says of one tensor.
struct SafetensorsEntry {
  let name: String
  let type: ElementType
  let shape: [Int]
  /// Bytes from the beginning of the content.
  let begin: Int
  let end: Int

  var place: String { "tensor \(name)" }

  /// - Parameter bytes: the tensor's.
  func content(
    _ bytes: ArraySlice<UInt8>, _ budget: inout ElementBudget
  ) throws(ImportError) -> StateDict.Entry {
    guard type.isFloatingPoint else { return .other(type.rawValue) }
    let count = try budget.take(
      elementCount(of: shape), of: name, shape, stored: (end - begin) / type.byteCount)
    let values = bytes.withUnsafeBytes { bytes in
      (0..<count).map { type.float(in: bytes, at: $0) }
    }
    return .tensor(NamedTensor(name: name, shape: shape, values: values), type)
  }
}

extension Safetensors {
  static func header(
    _ bytes: ArraySlice<UInt8>
  ) throws(ImportError) -> (metadata: [String: String], entries: [SafetensorsEntry]) {
    guard bytes.first == UInt8(ascii: "{") else {
      throw damaged("byte 8", "no '{'", "a header in JSON")
    }
    let header: JSONValue
    do {
      header = try JSONReader.read(bytes)
    } catch {
      throw damaged("byte \(8 + error.offset)", error.found, error.expected)
    }
    var metadata: [String: String] = [:]
    var entries: [SafetensorsEntry] = []
    for (name, value) in try members(header, "the header") {
      if name == metadataName {
        for (key, value) in try members(value, name) {
          guard case .text(let text) = value else {
            throw damaged("\(name) \(key)", value.word, "text")
          }
          metadata[key] = text
        }
      } else {
        entries.append(try entry(name, value))
      }
    }
    return (metadata, entries)
  }

  private static func members(
    _ value: JSONValue, _ place: String
  ) throws(ImportError) -> [(name: String, value: JSONValue)] {
    guard case .object(let members) = value else { throw damaged(place, value.word, "an object") }
    return members
  }

  private static func entry(
    _ name: String, _ value: JSONValue
  ) throws(ImportError) -> SafetensorsEntry {
    let place = "tensor \(name)"
    var type: String?
    var shape: [Int]?
    var offsets: [Int]?
    for (key, value) in try members(value, place) {
      switch (key, value) {
      case ("dtype", .text(let text)): type = text
      case ("shape", let value): shape = try sizes(value, "\(place) shape")
      case ("data_offsets", let value): offsets = try sizes(value, "\(place) data_offsets")
      default: throw damaged("\(place) \(key)", value.word, "dtype, shape and data_offsets")
      }
    }
    guard let type, let shape, let offsets else {
      throw damaged(place, "not all of them", "dtype, shape and data_offsets")
    }
    guard let elementType = ElementType(rawValue: type) else {
      throw .tensor(name: name, found: type, expected: "F32, F16, BF16 or F64")
    }
    guard offsets.count == 2, offsets[0] <= offsets[1] else {
      throw damaged("\(place) data_offsets", "\(offsets)", "beginning and end")
    }
    guard let count = elementCount(of: shape),
      offsets[1] - offsets[0] == count * elementType.byteCount
    else {
      throw damaged(
        place, "\(offsets[1] - offsets[0]) bytes", "those of \(type) of the shape \(shape)")
    }
    return SafetensorsEntry(
      name: name, type: elementType, shape: shape, begin: offsets[0], end: offsets[1])
  }

  /// A list of whole numbers from 0.
  private static func sizes(_ value: JSONValue, _ place: String) throws(ImportError) -> [Int] {
    guard case .array(let elements) = value else { throw damaged(place, value.word, "a list") }
    var sizes: [Int] = []
    for element in elements {
      guard case .integer(let size) = element, size >= 0 else {
        throw damaged(place, element.word, "whole numbers from 0")
      }
      sizes.append(size)
    }
    return sizes
  }
}
