/// How a camera was held, as its file says (Exif 2.32, tag 274): where the first row and the first
/// column of the stored pixels belong.
enum Orientation: Int {
  case upright = 1
  case mirrored
  case upsideDown
  case mirroredUpsideDown
  case transposed
  case turnedLeft
  case transversed
  case turnedRight

  /// `upright` where a file of that format says nothing that can be understood.
  init(of bytes: [UInt8], format: PictureFormat) {
    let reader = ByteReader(bytes)
    let start: Int? =
      switch format {
      case .jpeg: Self.exifInJPEG(reader)
      case .png: Self.exifInPNG(reader)
      case .webp: Self.exifInWebP(reader)
      case .gif, .bmp: nil
      }
    self = start.flatMap { Self.orientation(reader, $0) } ?? .upright
  }

  /// Where the Exif data of an application segment before the pixels begin.
  private static func exifInJPEG(_ reader: ByteReader) -> Int? {
    for (code, content) in JPEGMarkers(reader) {
      if code == JPEGMarkers.startOfScan { return nil }
      if code == 0xE1, reader.matches("Exif\0\0", at: content) { return content + 6 }
    }
    return nil
  }

  private static func exifInPNG(_ reader: ByteReader) -> Int? {
    var offset = 8
    while let byteCount = reader.bigEndian(at: offset, byteCount: 4) {
      if reader.matches("eXIf", at: offset + 4) { return offset + 8 }
      offset += 12 + byteCount
    }
    return nil
  }

  /// A chunk of the RIFF container, padded to an even length (RFC 9649, 2.3 and 2.7.1.5). Some
  /// programs begin its content as JPEG does.
  private static func exifInWebP(_ reader: ByteReader) -> Int? {
    var offset = 12
    while let byteCount = reader.littleEndian(at: offset + 4, byteCount: 4) {
      if reader.matches("EXIF", at: offset) {
        return offset + (reader.matches("Exif\0\0", at: offset + 8) ? 14 : 8)
      }
      offset += 8 + byteCount + byteCount % 2
    }
    return nil
  }

  /// The tag in the first directory of a TIFF structure.
  private static func orientation(_ reader: ByteReader, _ start: Int) -> Orientation? {
    let isLittle = reader.matches("II", at: start)
    guard isLittle || reader.matches("MM", at: start) else { return nil }
    let number = { (offset: Int, byteCount: Int) in
      isLittle
        ? reader.littleEndian(at: start + offset, byteCount: byteCount)
        : reader.bigEndian(at: start + offset, byteCount: byteCount)
    }
    guard number(2, 2) == 42, let directory = number(4, 4), let count = number(directory, 2) else {
      return nil
    }
    for entry in 0..<count where number(directory + 2 + 12 * entry, 2) == 274 {
      return number(directory + 10 + 12 * entry, 2).flatMap(Orientation.init)
    }
    return nil
  }

  /// Whether rows become columns.
  private var exchangesSides: Bool { rawValue >= 5 }

  /// The pixels as the camera saw them, and how many there are in a row and in a column.
  ///
  /// - Parameters:
  ///   - bytes: `width * height` pixels, row after row, as they are stored.
  ///   - pixel: a type of a pixel's size.
  func turned<Pixel: BitwiseCopyable>(
    _ bytes: [UInt8], of pixel: Pixel.Type, width: Int, height: Int
  ) -> (bytes: [UInt8], width: Int, height: Int) {
    guard self != .upright else { return (bytes, width, height) }
    let (seenWidth, seenHeight) = exchangesSides ? (height, width) : (width, height)
    let index = { (x: Int, y: Int) in
      let (column, row) = source(x, y, width, height)
      return row * width + column
    }
    // One step to the right or down in what is seen is always the same step in what is stored.
    let first = index(0, 0)
    let (stepRight, stepDown) = (index(1, 0) - first, index(0, 1) - first)
    let turned = [UInt8](unsafeUninitializedCapacity: bytes.count) { turned, count in
      let turned = UnsafeMutableRawBufferPointer(turned)
      let pixelSize = MemoryLayout<Pixel>.size
      bytes.withUnsafeBytes { bytes in
        for top in stride(from: 0, to: seenHeight, by: Self.tileSide) {
          for left in stride(from: 0, to: seenWidth, by: Self.tileSide) {
            let right = min(seenWidth, left + Self.tileSide)
            for y in top..<min(seenHeight, top + Self.tileSide) {
              var from = (first + left * stepRight + y * stepDown) * pixelSize
              var to = (y * seenWidth + left) * pixelSize
              for _ in left..<right {
                let value = bytes.loadUnaligned(fromByteOffset: from, as: Pixel.self)
                turned.storeBytes(of: value, toByteOffset: to, as: Pixel.self)
                from &+= stepRight &* pixelSize
                to &+= pixelSize
              }
            }
          }
        }
      }
      count = bytes.count
    }
    return (turned, seenWidth, seenHeight)
  }

  /// Rows that become columns are walked through by squares, whose pixels a processor's cache holds.
  private static let tileSide = 64

  /// Where the pixel that is seen at `x`, `y` is stored.
  private func source(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> (x: Int, y: Int) {
    switch self {
    case .upright: (x, y)
    case .mirrored: (width - 1 - x, y)
    case .upsideDown: (width - 1 - x, height - 1 - y)
    case .mirroredUpsideDown: (x, height - 1 - y)
    case .transposed: (y, x)
    case .turnedLeft: (y, height - 1 - x)
    case .transversed: (width - 1 - y, height - 1 - x)
    case .turnedRight: (width - 1 - y, x)
    }
  }
}
