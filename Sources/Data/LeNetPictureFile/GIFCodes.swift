/// The compressed pixels of a GIF image (GIF89a, appendix F): whether their codes mean anything.
///
/// libgd takes a code that no entry of its table has for one that it has not written to yet, and makes
/// pixels of what was in memory. The codes are followed here before it is asked, without their pixels.
struct GIFCodes {
  private static let longestCode = 12

  /// The content of the sub-blocks.
  private let bytes: [UInt8]
  private let bitsPerPixel: Int
  private var bit = 0

  /// - Parameter data: offset of the code size, before the sub-blocks.
  /// - Returns: nil where the code size is not legal, or the sub-blocks have no end.
  init?(at data: Int, _ reader: ByteReader) {
    guard let bitsPerPixel = reader.byte(at: data), (1...8).contains(bitsPerPixel) else {
      return nil
    }
    self.bitsPerPixel = bitsPerPixel
    var bytes: [UInt8] = []
    var offset = data + 1
    while true {
      guard let byteCount = reader.byte(at: offset) else { return nil }
      if byteCount == 0 { break }
      guard let block = reader.bytes(at: offset + 1, count: byteCount) else { return nil }
      bytes += block
      offset += 1 + byteCount
    }
    self.bytes = bytes
  }

  /// Whether all codes are in the table by then, up to the one that completes the pixels.
  mutating func reach(pixelCount: Int) -> Bool {
    let clear = 1 << bitsPerPixel
    let tableSize = 1 << Self.longestCode
    // How many pixels each code stands for. Entries behind `next` are not there yet.
    var lengths = [Int](repeating: 1, count: tableSize)
    var (next, width, pixels) = (clear + 2, bitsPerPixel + 1, 0)
    var last: Int?
    while pixels < pixelCount {
      guard let code = code(width), code != clear + 1 else { return false }
      if code == clear {
        // libgd takes a second one for a pixel.
        guard pixels == 0 || last != nil else { return false }
        (next, width, last) = (clear + 2, bitsPerPixel + 1, nil)
        continue
      }
      if let last {
        guard code <= next, code < tableSize else { return false }
        if next < tableSize {
          lengths[next] = lengths[last] + 1
          next += 1
          if next == 1 << width, width < Self.longestCode { width += 1 }
        }
      } else if code > clear {
        return false
      }
      pixels += lengths[code]
      last = code
    }
    return true
  }

  /// The next bits, the lowest first; nil where there are no more.
  private mutating func code(_ width: Int) -> Int? {
    guard bit + width <= 8 * bytes.count else { return nil }
    // At most 12 bits, from the last of a byte on, are in three bytes.
    var word = 0
    for (index, byte) in bytes[bit / 8..<min(bytes.count, bit / 8 + 3)].enumerated() {
      word |= Int(byte) << (8 * index)
    }
    let code = word >> (bit % 8) & (1 << width - 1)
    bit += width
    return code
  }
}
