import CGD
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Calls `take` with each row of the pixels of a JPEG, GIF, BMP or WebP file, 8-bit RGBA, from the top.
func decodeWithGD(
  _ bytes: [UInt8], _ format: PictureFormat, _ size: PictureSize,
  _ take: (UnsafeBufferPointer<UInt8>) -> Void
) throws(PictureFileError) {
  if format == .gif {
    guard var codes = GIFImage(ByteReader(bytes))?.codes else {
      throw .undecodable(.gif, reason: "the image data does not reach its end")
    }
    guard codes.reach(pixelCount: size.width * size.height) else {
      throw .undecodable(.gif, reason: "the image data has codes without a meaning, or too few")
    }
  }
  guard let byteCount = Int32(exactly: bytes.count) else {
    throw .undecodable(format, reason: "\(bytes.count) bytes are more than libgd can address")
  }
  let messages = GDMessages()
  let image = messages.collect {
    bytes.withUnsafeBytes { file -> gdImagePtr? in
      // libgd declares its input mutable, and does not write to it.
      let data = UnsafeMutableRawPointer(mutating: file.baseAddress)
      return switch format {
      case .jpeg: gdImageCreateFromJpegPtrEx(byteCount, data, 0)
      case .gif: gdImageCreateFromGifPtr(byteCount, data)
      case .bmp: gdImageCreateFromBmpPtr(byteCount, data)
      case .webp: gdImageCreateFromWebpPtr(byteCount, data)
      case .png: nil
      }
    }
  }
  guard let image else {
    throw .undecodable(format, reason: messages.first ?? "libgd gives no reason")
  }
  defer { gdImageDestroy(image) }
  if let reason = messages.first, tellsOfMissingPixels(reason) {
    throw .undecodable(format, reason: reason)
  }
  guard image.pointee.sx == size.width, image.pointee.sy == size.height else {
    throw .undecodable(format, reason: "the pixels are not of the size that the header claims")
  }
  giveRows(of: image, size, take)
}

/// libgd fills what it cannot decode of a JPEG with grey and only warns. Stray bytes before the end
/// marker, which cameras leave there, are harmless, and so are oddities of the headers.
private func tellsOfMissingPixels(_ warning: String) -> Bool {
  warning.contains("Premature end of JPEG")
    || warning.contains("Corrupt JPEG data") && !warning.hasSuffix("before marker 0xd9")
}

private func giveRows(
  of image: gdImagePtr, _ size: PictureSize, _ take: (UnsafeBufferPointer<UInt8>) -> Void
) {
  let rows = image.pointee.trueColor == 0 ? nil : image.pointee.tpixels
  withUnsafeTemporaryAllocation(of: UInt32.self, capacity: size.width) { pixels in
    for y in 0..<size.height {
      if let row = rows?[y] {
        for x in 0..<size.width { pixels[x] = rgba(gd: UInt32(bitPattern: row[x])) }
      } else {
        for x in 0..<size.width {
          let pixel = gdImageGetTrueColorPixel(image, Int32(x), Int32(y))
          pixels[x] = rgba(gd: UInt32(bitPattern: pixel))
        }
      }
      UnsafeRawBufferPointer(pixels).withMemoryRebound(to: UInt8.self, take)
    }
  }
}

/// libgd has red, green and blue from bit 16 down, and in bits 24 to 30 0 for opaque and 127 for
/// transparent.
private func rgba(gd pixel: UInt32) -> UInt32 {
  let transparency = pixel &>> 24 & 0x7F
  let alpha = 255 &- (transparency &* 255 &+ 63) / 127
  let swapped = (pixel &>> 16 & 0xFF) | (pixel & 0xFF00) | (pixel & 0xFF) &<< 16
  return (swapped | alpha &<< 24).littleEndian
}

/// Keeps what libgd would print on standard error.
///
/// libgd has one handler for the whole process and calls it on the thread that decodes; a task-local
/// value tells the handler whose call it is. Without one, the message is dropped.
private final class GDMessages: Sendable {
  private let firstLine = Mutex<String?>(nil)

  @TaskLocal private static var current: GDMessages?

  private static let install: Void = gdSetErrorMethod { _, format, arguments in
    // Whether C's va_list is imported as an optional differs from processor to processor.
    guard let messages = current, let format, let arguments = arguments as CVaListPointer? else {
      return
    }
    var line = [CChar](repeating: 0, count: 256)
    vsnprintf(&line, line.count, format, arguments)
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    messages.firstLine.withLock { $0 = $0 ?? words }
  }

  var first: String? { firstLine.withLock { $0 } }

  func collect<Result>(_ body: () -> Result) -> Result {
    Self.install
    return Self.$current.withValue(self, operation: body)
  }
}
