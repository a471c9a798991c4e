/// Which of a PNG file's chunks may follow those before them, as far as pixels depend on it (PNG 1.2,
/// 4.1 to 4.3).
///
/// A palette that has more colours than the samples can name is accepted, as every viewer does: no
/// pixel can have those.
struct PNGChunkOrder {
  private let colorType: Int
  /// nil before the palette.
  private var colorCount: Int?
  private var hasTransparency = false
  private var hasPixels = false
  private var last = "IHDR"

  private static let mostColors = 256

  init(_ header: PNGHeader) {
    colorType = header.colorType
  }

  private var hasPalette: Bool { colorType == 3 }

  /// Takes the next chunk behind the header.
  mutating func append(_ name: String, byteCount: Int) throws(PictureFileError) {
    if let reason = objection(to: name, byteCount) { throw PNGChunks.refusal("\(name): \(reason)") }
    if name == "IEND", !hasPixels { throw PNGChunks.refusal("there is no IDAT chunk") }
    switch name {
    case "PLTE": colorCount = byteCount / 3
    case "tRNS": hasTransparency = true
    case "IDAT": hasPixels = true
    default: break
    }
    last = name
  }

  private func objection(to name: String, _ byteCount: Int) -> String? {
    switch name {
    case "IHDR":
      Self.repeated
    case "PLTE":
      if colorCount != nil {
        Self.repeated
      } else if hasPixels {
        Self.late
      } else if byteCount == 0 || byteCount > 3 * Self.mostColors || !byteCount.isMultiple(of: 3) {
        "\(byteCount) bytes, expected 3 for each of 1 to \(Self.mostColors) colours"
      } else {
        nil
      }
    case "tRNS":
      hasTransparency ? Self.repeated : hasPixels ? Self.late : objection(toTransparency: byteCount)
    case "IDAT":
      if hasPalette, colorCount == nil {
        Self.early
      } else if hasPixels, last != "IDAT" {
        "\(last) lies between two of them"
      } else {
        nil
      }
    default:
      nil
    }
  }

  private func objection(toTransparency byteCount: Int) -> String? {
    switch (colorType, colorCount) {
    case (0, _): byteCount == 2 ? nil : "\(byteCount) bytes, expected 2"
    case (2, _): byteCount == 6 ? nil : "\(byteCount) bytes, expected 6"
    case (3, nil): Self.early
    case (3, let colorCount?):
      byteCount <= colorCount
        ? nil : "\(byteCount) bytes, expected at most one for each of \(colorCount) colours"
    // The samples tell of transparency themselves.
    default: nil
    }
  }

  private static let repeated = "there is a second one"
  private static let late = "comes behind the pixels that need it"
  private static let early = "comes before the palette, PLTE"
}
