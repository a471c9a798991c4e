import CPNG

/// Whether a PNG file has 16 bits in a sample and is interlaced.
func isDeepAndInterlaced(_ png: [UInt8]) -> Bool {
  let reader = ByteReader(png)
  return reader.byte(at: 24) == 16 && reader.byte(at: 28) == 1
}

/// The pixels of an interlaced PNG file of 16 bits, 8-bit RGBA in sRGB.
///
/// libpng's versions with the correction of CVE-2025-65018 overwrite such pictures' even rows when
/// asked for 8 bits, so they are asked for 16 here. libpng gives these as linear light multiplied by
/// alpha. It takes the samples for linear already when the file says nothing of their meaning, and
/// then leaves them as they are; so the file is made to say nothing.
func decodeDeepInterlacedPNG(
  _ bytes: [UInt8], _ size: PictureSize
) throws(PictureError) -> [UInt8] {
  let format = PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA | PNG_FORMAT_FLAG_LINEAR
  let samples: [UInt16] = try readPNG(
    withoutColorSpace(bytes), size, format: format, flags: 0)
  return [UInt8](unsafeUninitializedCapacity: samples.count) { rgba, count in
    for start in stride(from: 0, to: samples.count, by: 4) {
      let alpha = Int(samples[start + 3])
      for channel in start..<start + 3 {
        let level = (510 * Int(samples[channel]) + alpha) / max(1, 2 * alpha)
        rgba[channel] = UInt8(clamping: level)
      }
      rgba[start + 3] = UInt8((510 * alpha + 65_535) / (2 * 65_535))
    }
    count = samples.count
  }
}

/// The file without the chunks that say what light its samples stand for.
private func withoutColorSpace(_ png: [UInt8]) -> [UInt8] {
  let reader = ByteReader(png)
  let dropped = ["gAMA", "cHRM", "sRGB", "iCCP", "cICP"]
  var result = Array(png.prefix(8))
  var offset = 8
  // A chunk is its length, its type, its content and its checksum. What is left when that is no
  // longer so is left to libpng to judge.
  while let contentByteCount = reader.bigEndian(at: offset, byteCount: 4),
    contentByteCount <= png.count - offset - 12
  {
    let end = offset + 12 + contentByteCount
    if !dropped.contains(where: { reader.matches($0, at: offset + 4) }) {
      result += png[offset..<end]
    }
    offset = end
  }
  return result + png.dropFirst(offset)
}
