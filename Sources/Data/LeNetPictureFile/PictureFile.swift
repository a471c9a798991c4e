/// A picture's file whose format and size were looked at, before memory is spent on its pixels.
struct PictureFile {
  let size: PictureSize
  /// How the picture is turned upright.
  let orientation: Orientation
  private let bytes: [UInt8]
  private let format: PictureFormat
  private let pngHeader: PNGHeader?

  init(_ bytes: [UInt8], pixelLimit: Int) throws(PictureFileError) {
    guard let format = PictureFormat(recognizing: bytes) else {
      throw PNGHeader.hasDamagedSignature(bytes)
        ? .damagedSignature(.png, firstBytes: Array(bytes.prefix(8)))
        : .foreign(ForeignContent(of: bytes))
    }
    pngHeader = format == .png ? try PNGHeader(of: bytes) : nil
    guard let size = PictureSize(of: bytes, format: format) else {
      throw .damagedHeader(format, byteCount: bytes.count)
    }
    guard size.width > 0, size.height > 0 else {
      throw .noPixels(format, width: size.width, height: size.height)
    }
    // Not their product, which may overflow.
    guard size.width <= pixelLimit / size.height else {
      throw .tooManyPixels(
        format, width: size.width, height: size.height, limit: pixelLimit)
    }
    if format == .jpeg { try Self.checkScans(bytes) }
    orientation = Orientation(of: bytes, format: format)
    (self.bytes, self.format, self.size) = (bytes, format, size)
  }

  /// Scans of a JPEG file that are decoded. Each goes over all pixels and may have no more than a few
  /// bytes; programs write about ten, and optimizers a few dozen.
  private static let scanLimit = 64

  /// The work that other formats ask for is bounded by their pixels and bytes.
  private static func checkScans(_ bytes: [UInt8]) throws(PictureFileError) {
    let count = JPEGMarkers(ByteReader(bytes)).count { $0.code == JPEGMarkers.startOfScan }
    guard count <= scanLimit else { throw .tooManyScans(count: count, limit: scanLimit) }
  }

  /// Calls `take` with each row of RGBA pixels, as it is stored, from the top. Should it throw, some
  /// rows may have been taken.
  func decode(_ take: (UnsafeBufferPointer<UInt8>) -> Void) throws(PictureFileError) {
    if let pngHeader {
      try decodePNG(bytes, pngHeader, size, take)
    } else {
      try decodeWithGD(bytes, format, size, take)
    }
  }
}
