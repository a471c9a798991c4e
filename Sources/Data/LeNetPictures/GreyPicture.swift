/// What of a picture its digits are found in: brightness, and transparency where there is any.
public struct GreyPicture: Hashable, Sendable {
  public let width: Int
  public let height: Int
  /// Brightness by Rec. 601, `width * height` levels, row after row from the top, not multiplied by
  /// alpha.
  public let levels: [UInt8]
  /// 0 transparent to 255 opaque, as many as levels; nil where all are opaque.
  public let alpha: [UInt8]?

  public init(_ picture: Picture) {
    var rows = GreyRows(width: picture.width, height: picture.height)
    picture.rgba.withUnsafeBufferPointer { rgba in
      for start in stride(from: 0, to: rgba.count, by: 4 * picture.width) {
        rows.take(UnsafeBufferPointer(rebasing: rgba[start..<start + 4 * picture.width]))
      }
    }
    (width, height) = (picture.width, picture.height)
    (levels, alpha) = (rows.levels, rows.alpha)
  }

  /// - Precondition: as many levels, and alphas if any, as pixels.
  package init(width: Int, height: Int, levels: [UInt8], alpha: [UInt8]?) {
    precondition(levels.count == width * height && (alpha?.count ?? levels.count) == levels.count)
    (self.width, self.height, self.levels, self.alpha) = (width, height, levels, alpha)
  }
}

/// Gathers a picture's brightness row by row.
package struct GreyRows {
  package private(set) var levels: [UInt8] = []
  /// nil until the first row that is not opaque.
  package private(set) var alpha: [UInt8]?
  private let capacity: Int
  private var row: [UInt8]

  package init(width: Int, height: Int) {
    capacity = width * height
    row = [UInt8](repeating: 0, count: width)
    levels.reserveCapacity(capacity)
  }

  package mutating func take(_ rgba: UnsafeBufferPointer<UInt8>) {
    let isOpaque = row.withUnsafeMutableBufferPointer { Luma.levels(of: rgba, $0) }
    if !isOpaque, alpha == nil {
      alpha = [UInt8](repeating: 255, count: levels.count)
      alpha?.reserveCapacity(capacity)
    }
    levels.append(contentsOf: row)
    guard alpha != nil else { return }
    for pixel in row.indices { row[pixel] = rgba[4 * pixel + 3] }
    alpha?.append(contentsOf: row)
  }
}

extension GreyPlane {
  /// Over an opaque backdrop.
  init(_ picture: GreyPicture) {
    var levels = picture.levels
    if let alpha = picture.alpha {
      let backdrop = Self.backdrop(of: picture.levels, alpha)
      for (pixel, (level, alpha)) in zip(picture.levels, alpha).enumerated() {
        let composed = Int(level) * Int(alpha) + backdrop * (255 - Int(alpha))
        levels[pixel] = UInt8((composed + 127) / 255)
      }
    }
    self.init(width: picture.width, height: picture.height, levels: levels)
  }

  /// What lies behind transparent pixels, 0 to 255.
  ///
  /// Ink on nothing is put on the opposite of its own brightness. Where the opaque pixels are most
  /// of the picture and differ among themselves, they are paper with ink on it, and the paper
  /// continues.
  private static func backdrop(of levels: [UInt8], _ alpha: [UInt8]) -> Int {
    var opaque = Histogram()
    for (level, alpha) in zip(levels, alpha) where alpha >= 128 { opaque.count(Int(level)) }
    let isPaper =
      2 * opaque.total > levels.count
      && opaque.brightest - opaque.darkest >= InkPlane.minimumContrast
    if isPaper { return opaque.doubledMedian / 2 }
    return opaque.doubledMedian < 255 ? 255 : 0
  }
}
