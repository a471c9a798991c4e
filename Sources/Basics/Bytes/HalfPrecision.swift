/// Floating point in 16 bits, which 32 bits hold exactly.
extension Float {
  /// IEEE 754's binary16: a sign, 5 bits of exponent, 10 of fraction.
  package init(binary16 bits: UInt16) {
    let exponent = UInt32(bits >> 10 & 0x1F)
    let fraction = UInt32(bits & 0x3FF)
    let sign = UInt32(bits >> 15) << 31
    switch exponent {
    case 0:
      // 2^-24, the smallest of them.
      let magnitude = Float(fraction) * 0x1p-24
      self = sign == 0 ? magnitude : -magnitude
    case 0x1F: self.init(bitPattern: sign | 0xFF << 23 | fraction << 13)
    default: self.init(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }

  /// The upper half of a number of 32 bits.
  package init(bfloat16 bits: UInt16) {
    self.init(bitPattern: UInt32(bits) << 16)
  }
}
