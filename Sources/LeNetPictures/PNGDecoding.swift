import CPNG

/// The pixels of a PNG file, 8-bit RGBA in sRGB.
///
/// libpng's simplified interface reports errors by return value; the full one would jump across
/// Swift's frames.
func decodePNG(_ bytes: [UInt8], _ size: PictureSize) throws(PictureError) -> [UInt8] {
  var image = png_image()
  image.version = png_uint_32(PNG_IMAGE_VERSION)
  // Between its calls libpng keeps the addresses of both the image and the file.
  let rgba = withUnsafeMutablePointer(to: &image) { image in
    bytes.withUnsafeBytes { file in
      defer { png_image_free(image) }
      return read(file, into: image, size)
    }
  }
  let reason = message(of: image)
  // libpng takes a wrong checksum outside the pixels for a warning and drops the chunk, though it
  // may have been the transparency.
  guard let rgba, !reason.contains("CRC error") else {
    throw .undecodable(.png, reason: reason)
  }
  return rgba
}

/// - Returns: nil when libpng refuses the file; the image then has its reason.
private func read(
  _ file: UnsafeRawBufferPointer, into image: png_imagep, _ size: PictureSize
) -> [UInt8]? {
  guard png_image_begin_read_from_memory(image, file.baseAddress, file.count) != 0,
    image.pointee.width == size.width, image.pointee.height == size.height
  else { return nil }
  image.pointee.format = png_uint_32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
  // Without this, 16-bit samples are taken as linear light, against the PNG standard.
  image.pointee.flags |= png_uint_32(PNG_IMAGE_FLAG_16BIT_sRGB)
  var rgba = [UInt8](repeating: 0, count: 4 * size.width * size.height)
  return png_image_finish_read(image, nil, &rgba, 0, nil) != 0 ? rgba : nil
}

private func message(of image: png_image) -> String {
  withUnsafeBytes(of: image.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}
