/// Brightness by Rec. 601: 0.299 R + 0.587 G + 0.114 B in 255ths.
///
/// The divisor is odd, so no value lies halfway between two levels, and the luma of an inverted
/// picture is the inverted luma, exactly.
enum Luma {
  /// Writes the luma of each pixel of RGBA.
  ///
  /// - Returns: whether all of them are opaque.
  static func levels(
    of rgba: UnsafeBufferPointer<UInt8>, _ levels: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    let bytes = UnsafeRawBufferPointer(rgba)
    // Whole words, as compilers make vectors of such loops and not of ones over every fourth byte.
    var common = UInt32.max
    for pixel in levels.indices {
      let word = UInt32(
        littleEndian: bytes.loadUnaligned(fromByteOffset: 4 &* pixel, as: UInt32.self))
      let weighted =
        76 &* (word & 0xFF) &+ 150 &* (word &>> 8 & 0xFF) &+ 29 &* (word &>> 16 & 0xFF) &+ 127
      // The quotient by 255, for all there can be: the sum is below 65,280.
      levels[pixel] = UInt8(truncatingIfNeeded: (weighted &* 32_897) &>> 23)
      common &= word
    }
    return common &>> 24 == 255
  }
}
