/// Brightness by Rec. 601, over an opaque backdrop.
extension GreyPlane {
  init(luma picture: Picture) {
    if picture.isOpaque {
      self.init(opaque: picture)
      return
    }
    let backdrop = Self.backdrop(of: picture)
    let levels = [UInt8](unsafeUninitializedCapacity: picture.width * picture.height) {
      buffer, count in
      picture.rgba.withUnsafeBufferPointer { rgba in
        for pixel in 0..<picture.width * picture.height {
          let alpha = Int(rgba[4 * pixel + 3])
          let composed = luma(rgba, pixel) * alpha + backdrop * (255 - alpha)
          buffer[pixel] = UInt8((composed + 127) / 255)
        }
      }
      count = picture.width * picture.height
    }
    self.init(width: picture.width, height: picture.height, levels: levels)
  }

  private init(opaque picture: Picture) {
    let levels = [UInt8](unsafeUninitializedCapacity: picture.width * picture.height) {
      buffer, count in
      picture.rgba.withUnsafeBufferPointer { rgba in
        for pixel in 0..<picture.width * picture.height {
          let weighted =
            76 * UInt32(rgba[4 * pixel]) + 150 * UInt32(rgba[4 * pixel + 1])
            + 29 * UInt32(rgba[4 * pixel + 2]) + 127
          // The quotient by 255, for all there can be: the sum is below 65,280.
          buffer[pixel] = UInt8(truncatingIfNeeded: (weighted &* 32_897) &>> 23)
        }
      }
      count = picture.width * picture.height
    }
    self.init(width: picture.width, height: picture.height, levels: levels)
  }

  /// What lies behind transparent pixels, 0 to 255.
  ///
  /// Ink on nothing is put on the opposite of its own brightness. Where the opaque pixels are most
  /// of the picture and differ among themselves, they are paper with ink on it, and the paper
  /// continues.
  private static func backdrop(of picture: Picture) -> Int {
    let pixels = 0..<picture.width * picture.height
    let opaque = picture.rgba.withUnsafeBufferPointer { rgba in
      var histogram = Histogram()
      for pixel in pixels where rgba[4 * pixel + 3] >= 128 { histogram.count(luma(rgba, pixel)) }
      return histogram
    }
    let isPaper =
      2 * opaque.total > pixels.count
      && opaque.brightest - opaque.darkest >= InkPlane.minimumContrast
    if isPaper { return opaque.doubledMedian / 2 }
    return opaque.doubledMedian < 255 ? 255 : 0
  }
}

/// 0.299 R + 0.587 G + 0.114 B in 255ths. The divisor is odd, so no value lies halfway between two
/// levels, and the luma of an inverted picture is the inverted luma, exactly.
private func luma(_ rgba: UnsafeBufferPointer<UInt8>, _ pixel: Int) -> Int {
  let (red, green, blue) = (rgba[4 * pixel], rgba[4 * pixel + 1], rgba[4 * pixel + 2])
  return (76 * Int(red) + 150 * Int(green) + 29 * Int(blue) + 127) / 255
}

extension Picture {
  /// Whether nothing in it is transparent.
  fileprivate var isOpaque: Bool {
    rgba.withUnsafeBufferPointer { rgba in
      var least: UInt8 = 255
      for alpha in stride(from: 3, to: rgba.count, by: 4) { least = min(least, rgba[alpha]) }
      return least == 255
    }
  }
}
