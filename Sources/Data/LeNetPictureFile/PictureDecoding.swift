public import LeNetPictures

extension Picture {
  /// The most pixels that are decoded if nothing else is said. A larger claim is refused before memory is spent on it.
  public static let pixelLimit = 100_000_000

  /// Decodes a PNG, JPEG, GIF (its first image), BMP or WebP file, recognised by content, and turns
  /// it upright where the file of a camera says how.
  ///
  /// - Parameter pixelLimit: the most pixels that are decoded; memory grows by up to eight bytes with each.
  public init(
    decoding bytes: [UInt8], pixelLimit: Int = Picture.pixelLimit
  ) throws(PictureFileError) {
    let file = try PictureFile(bytes, pixelLimit: pixelLimit)
    let (width, height) = (file.size.width, file.size.height)
    var rgba: [UInt8] = []
    // Memory that nobody has written to costs nothing, should the data not be there.
    rgba.reserveCapacity(4 * width * height)
    try file.decode { rgba.append(contentsOf: $0) }
    let upright = file.orientation.turned(rgba, of: UInt32.self, width: width, height: height)
    self.init(upright.bytes, width: upright.width, height: upright.height)
  }
}

extension GreyPicture {
  /// As of the decoded picture, without its colours ever being held in memory together where the
  /// format allows: of a PNG that is not interlaced, one row.
  ///
  /// - Parameter pixelLimit: the most pixels that are decoded; memory grows by one byte with each of
  ///   such a PNG, by up to eight with others.
  public init(
    decoding bytes: [UInt8], pixelLimit: Int = Picture.pixelLimit
  ) throws(PictureFileError) {
    let file = try PictureFile(bytes, pixelLimit: pixelLimit)
    let (width, height) = (file.size.width, file.size.height)
    var rows = GreyRows(width: width, height: height)
    try file.decode { rows.take($0) }
    let upright = { (levels: [UInt8]) in
      file.orientation.turned(levels, of: UInt8.self, width: width, height: height)
    }
    let levels = upright(rows.levels)
    self.init(
      width: levels.width, height: levels.height, levels: levels.bytes,
      alpha: rows.alpha.map { upright($0).bytes })
  }
}
