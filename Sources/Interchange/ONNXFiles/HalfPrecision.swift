/// Floating point in 16 bits.
extension Double {
  /// IEEE 754's binary16: a sign, 5 bits of exponent, 10 of fraction.
  init(binary16 bits: UInt16) {
    let exponent = Int(bits >> 10 & 0x1F)
    let fraction = Double(bits & 0x3FF)
    let magnitude =
      switch exponent {
      case 0: fraction * 0x1p-24
      case 31: fraction == 0 ? Double.infinity : .nan
      default: Double(sign: .plus, exponent: exponent - 25, significand: 1024 + fraction)
      }
    self = bits >> 15 == 0 ? magnitude : -magnitude
  }

  /// The upper half of a number of 32 bits.
  init(bfloat16 bits: UInt16) {
    self.init(Float(bitPattern: UInt32(bits) << 16))
  }
}
