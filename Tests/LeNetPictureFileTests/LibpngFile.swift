import CPNG
import PNGWriter
import Testing

/// How libpng is to store a picture's samples.
struct LibpngOptions {
  /// One of those below, or all, among which libpng chooses for each row.
  var filters = PNG_FILTER_NONE
  var compressionLevel: Int32 = 6
  /// Times 100,000; nil to say nothing of it.
  var gamma: Int32?
  var hasBackground = false
  /// Most bytes of an IDAT chunk, at least 6; nil for libpng's own choice.
  var pixelChunkByteCount: Int?

  static let filters = [
    PNG_FILTER_NONE, PNG_FILTER_SUB, PNG_FILTER_UP, PNG_FILTER_AVG, PNG_FILTER_PAETH,
    PNG_FILTER_NONE | PNG_FILTER_SUB | PNG_FILTER_UP | PNG_FILTER_AVG | PNG_FILTER_PAETH,
  ]
}

extension PNGFile {
  /// The file as libpng writes it.
  func writtenByLibpng(_ options: LibpngOptions = LibpngOptions()) throws -> [UInt8] {
    let rows = packedRows
    // Uncompressed samples and the chunks around them, which may hold a few bytes each.
    let capacity = 4096 + 8 * rows.count
    return try palette.withUnsafeBufferPointer { palette in
      try transparency.withUnsafeBufferPointer { transparency in
        try rows.withUnsafeBufferPointer { rows in
          var plan = png_plan(
            width: UInt32(width), height: UInt32(height), bit_depth: Int32(bitDepth),
            colour_type: Int32(colorType.rawValue), is_interlaced: isInterlaced ? 1 : 0,
            filters: options.filters, compression_level: options.compressionLevel,
            gamma: options.gamma ?? 0, has_background: options.hasBackground ? 1 : 0,
            palette: palette.baseAddress, colour_count: Int32(palette.count / 3),
            transparency: transparency.baseAddress,
            transparency_byte_count: Int32(transparency.count),
            idat_byte_count: options.pixelChunkByteCount ?? 0, rows: rows.baseAddress)
          let file = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = write_png(&plan, buffer.baseAddress, capacity)
          }
          try #require(!file.isEmpty, "libpng does not write it")
          return file
        }
      }
    }
  }
}
