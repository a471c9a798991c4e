import CGD
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The pixels of a JPEG, GIF, BMP or WebP file, 8-bit RGBA.
func decodeWithGD(
  _ bytes: [UInt8], _ format: PictureFormat, _ size: PictureSize
) throws(PictureError) -> [UInt8] {
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
  return rgba(image, size)
}

/// libgd fills what it cannot decode of a JPEG with grey and only warns. Stray bytes before the end
/// marker, which cameras leave there, are harmless, and so are oddities of the headers.
private func tellsOfMissingPixels(_ warning: String) -> Bool {
  warning.contains("Premature end of JPEG")
    || warning.contains("Corrupt JPEG data") && !warning.hasSuffix("before marker 0xd9")
}

private func rgba(_ image: gdImagePtr, _ size: PictureSize) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: 4 * size.width * size.height) { buffer, count in
    for y in 0..<Int32(size.height) {
      for x in 0..<Int32(size.width) {
        // Bits 24 to 30 are 0 for opaque and 127 for transparent.
        let pixel = gdImageGetTrueColorPixel(image, x, y)
        let transparency = Int(pixel >> 24 & 0x7F)
        buffer[count] = UInt8(truncatingIfNeeded: pixel >> 16)
        buffer[count + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
        buffer[count + 2] = UInt8(truncatingIfNeeded: pixel)
        buffer[count + 3] = UInt8(255 - (transparency * 255 + 63) / 127)
        count += 4
      }
    }
  }
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
