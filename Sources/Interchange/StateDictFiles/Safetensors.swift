import Bytes
package import ForeignNetworks

/// The format of Hugging Face: u64 byte count of a header, the header in JSON, the numbers of all tensors
/// behind each other.
package enum Safetensors {
  static let format = "safetensors"
  /// The format's own is 100 MB; the header of a network of a thousand layers has 100 kB.
  static let headerLimit = 8 << 20
  static let metadataName = "__metadata__"

  /// - Parameter bytes: of the whole file.
  package static func read(_ bytes: [UInt8]) throws(ImportError) -> StateDict {
    let headerByteCount = try headerByteCount(bytes)
    let header = try header(bytes[8..<8 + headerByteCount])
    let content = bytes[(8 + headerByteCount)...]
    try checkOrder(header.entries, byteCount: content.count)
    var budget = ElementBudget()
    var entries: [(name: String, entry: StateDict.Entry)] = []
    for entry in header.entries {
      let numbers = content.dropFirst(entry.begin).prefix(entry.end - entry.begin)
      entries.append((entry.name, try entry.content(numbers, &budget)))
    }
    // By the writers of others, tensors are sorted by their names.
    return try StateDict(
      origin: "safetensors", entries: entries, isInOrder: false, metadata: header.metadata)
  }

  /// Whether a file begins as these do: a size that leaves the six upper bytes zero, and an object.
  static func isSafetensors(_ bytes: [UInt8]) -> Bool {
    bytes.count > 8 && bytes[8] == UInt8(ascii: "{")
      && bytes[..<8].integer(UInt64.self, at: 0) < 1 << 32
  }

  private static func headerByteCount(_ bytes: [UInt8]) throws(ImportError) -> Int {
    guard bytes.count >= 8 else {
      throw damaged("byte 0", "\(bytes.count) bytes", "8 bytes of a header's size")
    }
    let byteCount = bytes[..<8].integer(UInt64.self, at: 0)
    let limit = min(bytes.count - 8, headerLimit)
    guard byteCount <= UInt64(limit) else {
      throw damaged("byte 0", "a header of \(byteCount) bytes", "at most \(limit)")
    }
    return Int(byteCount)
  }

  /// Every byte of the content belongs to one tensor.
  private static func checkOrder(
    _ entries: [SafetensorsEntry], byteCount: Int
  ) throws(ImportError) {
    var end = 0
    // Tensors without elements take no room, and come before those that begin at the same place.
    for entry in entries.sorted(by: { ($0.begin, $0.end) < ($1.begin, $1.end) }) {
      guard entry.begin == end else {
        throw damaged(
          entry.place, "numbers from byte \(entry.begin) of the content",
          "from byte \(end), where those before end")
      }
      end = entry.end
    }
    guard end == byteCount else {
      throw damaged("the content", "\(byteCount) bytes", "\(end), where the last tensor ends")
    }
  }

  static func damaged(_ place: String, _ found: String, _ expected: String) -> ImportError {
    .damaged(format: format, place: place, found: found, expected: expected)
  }
}

/// How many more numbers may be read of a file.
struct ElementBudget {
  private var rest = elementLimit
  /// Of elements that views show again and again.
  private var repeatedRest = 1 << 20

  /// - Parameters:
  ///   - count: of the tensor's elements; nil where they are too many.
  ///   - stored: elements that it is a view of.
  mutating func take(
    _ count: Int?, of name: String, _ shape: [Int], stored: Int
  ) throws(ImportError) -> Int {
    guard let count, count <= rest else {
      throw .tensor(
        name: name, found: "the shape \(shape)",
        expected: "at most \(elementLimit) elements in all tensors together")
    }
    guard count - stored <= repeatedRest else {
      throw .tensor(
        name: name, found: "the shape \(shape) of a storage of \(stored)",
        expected: "elements that are stored")
    }
    rest -= count
    repeatedRest -= max(count - stored, 0)
    return count
  }
}
