import CPNG

/// The pixels of a PNG file, 8-bit RGBA in sRGB.
///
/// libpng's simplified interface reports errors by return value; the full one would jump across
/// Swift's frames.
func decodePNG(_ bytes: [UInt8], _ size: PictureSize) throws(PictureError) -> [UInt8] {
  try PNGChunks.check(bytes)
  if isDeepAndInterlaced(bytes) { return try decodeDeepInterlacedPNG(bytes, size) }
  let format = PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA
  // Without the flag, 16-bit samples are taken as linear light, against the PNG standard.
  return try readPNG(
    bytes, size, format: format, flags: PNG_IMAGE_FLAG_16BIT_sRGB)
}

/// Has libpng decode a file to four samples for each pixel.
///
/// - Parameter format: one with four channels, of the size of `Sample`.
func readPNG<Sample: FixedWidthInteger>(
  _ bytes: [UInt8], _ size: PictureSize, format: UInt32, flags: Int32
) throws(PictureError) -> [Sample] {
  var image = png_image()
  image.version = png_uint_32(PNG_IMAGE_VERSION)
  // Between its calls libpng keeps the addresses of both the image and the file.
  let samples = withUnsafeMutablePointer(to: &image) { image in
    bytes.withUnsafeBytes { file -> [Sample]? in
      defer { png_image_free(image) }
      guard png_image_begin_read_from_memory(image, file.baseAddress, file.count) != 0,
        image.pointee.width == size.width, image.pointee.height == size.height
      else { return nil }
      image.pointee.format = format
      image.pointee.flags |= png_uint_32(flags)
      // Memory that nobody has written to costs nothing, should the data not be there.
      let count = 4 * size.width * size.height
      var isRead = false
      let samples = [Sample](unsafeUninitializedCapacity: count) { buffer, written in
        isRead = png_image_finish_read(image, nil, buffer.baseAddress, 0, nil) != 0
        written = isRead ? count : 0
      }
      return isRead ? samples : nil
    }
  }
  let reason = message(of: image)
  guard let samples else { throw .undecodable(.png, reason: reason) }
  return samples
}

private func message(of image: png_image) -> String {
  withUnsafeBytes(of: image.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}
