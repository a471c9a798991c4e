import CPNGDecoder

/// Calls `take` with each row of a PNG file's pixels, 8-bit RGBA in sRGB, from the top.
func decodePNG(
  _ bytes: [UInt8], _ header: PNGHeader, _ size: PictureSize,
  _ take: (UnsafeBufferPointer<UInt8>) -> Void
) throws(PictureFileError) {
  try PNGChunks.check(bytes, header)
  var reason = [CChar](repeating: 0, count: Int(PNG_REASON_CAPACITY))
  let status = withoutActuallyEscaping(take) { take in
    var taker = RowTaker(take: take, byteCount: 4 * size.width)
    return withUnsafeMutablePointer(to: &taker) { taker in
      decode_png(
        bytes, bytes.count, UInt32(size.width), UInt32(size.height),
        { context, row in
          guard let taker = context?.assumingMemoryBound(to: RowTaker.self).pointee else { return }
          taker.take(UnsafeBufferPointer(start: row, count: taker.byteCount))
        }, taker, &reason)
    }
  }
  guard status == 0 else {
    let text = reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    throw .undecodable(.png, reason: String(decoding: text, as: UTF8.self))
  }
}

/// What a C function that has no closures calls.
private struct RowTaker {
  let take: (UnsafeBufferPointer<UInt8>) -> Void
  let byteCount: Int
}
