/// Takes the paper away and stretches what remains, so that ink runs from 0 (none) to 255.
enum InkExtraction {
  /// Levels of 255 that ink and paper must differ by; sensor noise and JPEG's artefacts stay below.
  static let minimumContrast = 16

  /// Ink fainter than this many levels of the stretched 255 is paper: shadows, grain, show-through.
  static let floor = 64

  /// - Parameter plane: light ink on a dark ground.
  static func ink(of plane: GreyPlane) throws(PictureError) -> GreyPlane {
    let histogram = Histogram(of: plane)
    let paper = histogram.doubledMedian / 2
    let contrast = histogram.brightest - paper
    guard contrast >= minimumContrast else {
      throw .noContrast(contrast: contrast, minimum: minimumContrast)
    }
    let stretched = (0...255).map { level in
      let ink = (level - paper) * 255 / contrast
      return UInt8(clamping: (ink - floor) * 255 / (255 - floor))
    }
    return GreyPlane(
      width: plane.width, height: plane.height, levels: plane.levels.map { stretched[Int($0)] })
  }
}
