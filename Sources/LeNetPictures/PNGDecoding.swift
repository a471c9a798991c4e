import CPNGDecoder

/// The pixels of a PNG file, 8-bit RGBA in sRGB.
func decodePNG(
  _ bytes: [UInt8], _ header: PNGHeader, _ size: PictureSize
) throws(PictureError) -> [UInt8] {
  try PNGChunks.check(bytes, header)
  var reason = [CChar](repeating: 0, count: Int(PNG_REASON_CAPACITY))
  // Memory that nobody has written to costs nothing, should the data not be there.
  let byteCount = 4 * size.width * size.height
  let rgba = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, written in
    let status = decode_png(
      bytes, bytes.count, UInt32(size.width), UInt32(size.height), buffer.baseAddress, &reason)
    written = status == 0 ? byteCount : 0
  }
  guard rgba.count == byteCount else {
    let text = reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    throw .undecodable(.png, reason: String(decoding: text, as: UTF8.self))
  }
  return rgba
}
