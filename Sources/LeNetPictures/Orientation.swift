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
    var offset = 2
    while reader.byte(at: offset) == 0xFF, let marker = reader.byte(at: offset + 1),
      marker != 0xDA, let byteCount = reader.bigEndian(at: offset + 2, byteCount: 2)
    {
      if marker == 0xE1, reader.matches("Exif\0\0", at: offset + 4) { return offset + 10 }
      offset += 2 + max(2, byteCount)
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

  /// The picture as the camera saw it.
  func applied(to picture: Picture) -> Picture {
    guard self != .upright else { return picture }
    let (width, height) =
      exchangesSides ? (picture.height, picture.width) : (picture.width, picture.height)
    let rgba = [UInt8](unsafeUninitializedCapacity: picture.rgba.count) { rgba, count in
      for y in 0..<height {
        for x in 0..<width {
          let (column, row) = source(x, y, picture.width, picture.height)
          let start = 4 * (row * picture.width + column)
          for channel in 0..<4 { rgba[count + channel] = picture.rgba[start + channel] }
          count += 4
        }
      }
    }
    return Picture(width: width, height: height, rgba: rgba)
  }

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
