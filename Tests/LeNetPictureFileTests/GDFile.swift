import CGD
import LeNetPictureFile
import LeNetPictures
import Testing

/// A picture encoded by libgd in one of the formats that libgd decodes.
///
/// - Parameter interlaced: a GIF so, or a progressive JPEG.
func encodeWithGD(
  _ picture: Picture, _ format: PictureFormat, interlaced: Bool = false
) throws -> [UInt8] {
  let image = try #require(gdImageCreateTrueColor(Int32(picture.width), Int32(picture.height)))
  defer { gdImageDestroy(image) }
  for pixel in 0..<picture.width * picture.height {
    let color = picture.rgba[4 * pixel..<4 * pixel + 3].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    gdImageSetPixel(image, Int32(pixel % picture.width), Int32(pixel / picture.width), color)
  }
  gdImageInterlace(image, interlaced ? 1 : 0)
  var byteCount: Int32 = 0
  let data: UnsafeMutableRawPointer? =
    switch format {
    case .jpeg: gdImageJpegPtr(image, &byteCount, 95)
    case .gif: gdImageGifPtr(image, &byteCount)
    case .bmp: gdImageBmpPtr(image, &byteCount, 0)
    case .webp: gdImageWebpPtrEx(image, &byteCount, 90)
    case .png: gdImagePngPtr(image, &byteCount)
    }
  let bytes = try #require(data)
  defer { gdFree(bytes) }
  return [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(byteCount)))
}
