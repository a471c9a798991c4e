/// The chunks of a PNG file, to take away, repeat, exchange and damage.
struct PNGChunkList {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  var chunks: [(name: String, content: [UInt8])] = []

  /// - Precondition: the file is a right one.
  init(_ file: [UInt8]) {
    var rest = file.dropFirst(8)
    while !rest.isEmpty {
      let byteCount = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      let name = String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self)
      chunks.append((name, Array(rest.dropFirst(8).prefix(byteCount))))
      rest = rest.dropFirst(12 + byteCount)
    }
  }

  /// With right lengths and checksums.
  var file: [UInt8] {
    Self.signature + chunks.flatMap { chunk($0.name, $0.content) }
  }

  func index(of name: String) -> Int {
    chunks.firstIndex { $0.name == name } ?? chunks.count
  }

  func without(_ name: String) -> PNGChunkList {
    var result = self
    result.chunks.removeAll { $0.name == name }
    return result
  }

  func inserting(_ name: String, _ content: [UInt8], before other: String) -> PNGChunkList {
    var result = self
    result.chunks.insert((name, content), at: index(of: other))
    return result
  }

  func replacing(_ name: String, _ change: (inout [UInt8]) -> Void) -> PNGChunkList {
    var result = self
    change(&result.chunks[index(of: name)].content)
    return result
  }

  /// With the pixels' bytes, be they in one chunk or several, in pieces of so many.
  func splittingPixels(into pieces: ([UInt8]) -> [[UInt8]]) -> PNGChunkList {
    let pixels = chunks.filter { $0.name == "IDAT" }.flatMap(\.content)
    let place = index(of: "IDAT")
    var result = without("IDAT")
    result.chunks.insert(contentsOf: pieces(pixels).map { ("IDAT", $0) }, at: place)
    return result
  }
}
