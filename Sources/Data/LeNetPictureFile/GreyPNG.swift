import CPNG

/// A PNG file of grey pixels, 8 bits each, in sRGB.
///
/// - Parameter pixels: rows of `width`, 0 black to 255 white.
/// - Returns: nil where libpng gives up, as it does for want of memory.
package func greyPNG(_ pixels: [UInt8], width: Int) -> [UInt8]? {
  png(pixels, width: width, height: pixels.count / width, png_uint_32(PNG_FORMAT_GRAY))
}

/// A PNG file of pixels in colour, 8 bits each of red, green and blue, in sRGB.
///
/// - Parameter pixels: rows of `width`, three bytes a pixel.
/// - Returns: nil where libpng gives up, as it does for want of memory.
package func colourPNG(_ pixels: [UInt8], width: Int) -> [UInt8]? {
  png(pixels, width: width, height: pixels.count / (3 * width), png_uint_32(PNG_FORMAT_RGB))
}

private func png(_ pixels: [UInt8], width: Int, height: Int, _ format: png_uint_32) -> [UInt8]? {
  var image = png_image()
  image.version = png_uint_32(PNG_IMAGE_VERSION)
  image.width = png_uint_32(width)
  image.height = png_uint_32(height)
  image.format = format
  // Asked first without memory, libpng tells how much it takes.
  var byteCount: png_alloc_size_t = 0
  guard png_image_write_to_memory(&image, nil, &byteCount, 0, pixels, 0, nil) != 0 else {
    return nil
  }
  var file = [UInt8](repeating: 0, count: Int(byteCount))
  guard png_image_write_to_memory(&image, &file, &byteCount, 0, pixels, 0, nil) != 0 else {
    return nil
  }
  return Array(file.prefix(Int(byteCount)))
}
