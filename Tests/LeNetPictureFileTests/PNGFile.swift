import CZlib

/// A PNG file written from known samples by the standard's own rules, independently of libpng.
struct PNGFile {
  enum ColorType: UInt8, CaseIterable {
    case grey = 0
    case rgb = 2
    case palette = 3
    case greyAlpha = 4
    case rgba = 6

    var channels: Int {
      switch self {
      case .grey, .palette: 1
      case .greyAlpha: 2
      case .rgb: 3
      case .rgba: 4
      }
    }

    var bitDepths: [Int] {
      switch self {
      case .grey: [1, 2, 4, 8, 16]
      case .palette: [1, 2, 4, 8]
      case .rgb, .greyAlpha, .rgba: [8, 16]
      }
    }
  }

  var width: Int
  var height: Int
  var colorType: ColorType
  var bitDepth: Int
  var isInterlaced = false
  /// `channels` samples for each pixel, row after row.
  var samples: [Int]
  /// Red, green and blue of each entry.
  var palette: [UInt8] = []
  var transparency: [UInt8] = []

  var bytes: [UInt8] {
    var header = bigEndian(width, 4) + bigEndian(height, 4)
    header += [UInt8(bitDepth), colorType.rawValue, 0, 0, isInterlaced ? 1 : 0]
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    file += chunk("IHDR", header)
    if !palette.isEmpty { file += chunk("PLTE", palette) }
    if !transparency.isEmpty { file += chunk("tRNS", transparency) }
    file += chunk("IDAT", deflated(filteredRows))
    return file + chunk("IEND", [])
  }

  /// Each row with filter 0; interlaced, those of the seven passes of Adam7.
  var filteredRows: [UInt8] {
    let adam7: [(x: Int, y: Int, stepX: Int, stepY: Int)] = [
      (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
      (0, 1, 1, 2),
    ]
    var rows: [UInt8] = []
    for pass in isInterlaced ? adam7 : [(0, 0, 1, 1)] where pass.x < width {
      for y in stride(from: pass.y, to: height, by: pass.stepY) {
        let columns = stride(from: pass.x, to: width, by: pass.stepX)
        rows += [0] + packed(columns.flatMap { pixel(x: $0, y: y) })
      }
    }
    return rows
  }

  /// The samples as libpng takes them.
  var packedRows: [UInt8] {
    (0..<height).flatMap { y in packed((0..<width).flatMap { pixel(x: $0, y: y) }) }
  }

  private func pixel(x: Int, y: Int) -> ArraySlice<Int> {
    let start = (y * width + x) * colorType.channels
    return samples[start..<start + colorType.channels]
  }

  private func packed(_ samples: [Int]) -> [UInt8] {
    guard bitDepth < 8 else { return samples.flatMap { bigEndian($0, bitDepth / 8) } }
    var bytes = [UInt8](repeating: 0, count: (samples.count * bitDepth + 7) / 8)
    for (index, sample) in samples.enumerated() {
      let bit = index * bitDepth
      bytes[bit / 8] |= UInt8(sample << (8 - bitDepth - bit % 8))
    }
    return bytes
  }
}

func bigEndian(_ value: Int, _ byteCount: Int) -> [UInt8] {
  (0..<byteCount).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
  let checked = Array(type.utf8) + content
  let checksum = crc32(0, checked, uInt(checked.count))
  return bigEndian(content.count, 4) + checked + bigEndian(Int(checksum), 4)
}

func deflated(_ bytes: [UInt8]) -> [UInt8] {
  var byteCount = compressBound(uLong(bytes.count))
  var result = [UInt8](repeating: 0, count: Int(byteCount))
  compress2(&result, &byteCount, bytes, uLong(bytes.count), 9)
  return Array(result.prefix(Int(byteCount)))
}
