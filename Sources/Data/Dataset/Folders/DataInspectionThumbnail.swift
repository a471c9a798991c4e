import LeNetPictures

/// A picture as small as it takes to tell whether two are the same one: scaled again, compressed again,
/// a little brighter.
struct Thumbnail: Hashable {
  /// ``height`` rows of ``width`` levels of grey.
  let levels: [UInt8]
  /// Of the levels: their sum, and `n * sum of squares - sum * sum`.
  let sum: Int
  let spread: Int
  /// A difference hash: a bit for each pair of neighbours in 8 rows of 9 means, whether the right one is
  /// brighter.
  let hash: UInt64

  static let width = 18
  static let height = 16

  /// Levels by which a neighbour is at least brighter, so that the noise of plain paper does not decide.
  private static let step = 2
  /// Of the levels, below which a picture is flat and like every other flat one.
  private static let leastDeviation = 6

  private static let resizing = PictureResizing(
    channels: 1, height: height, width: width, keepsProportions: false)

  init(_ picture: Picture) {
    self.init(levels: Self.resizing.pixels(of: picture))
  }

  /// - Parameter levels: `width * height`, of a grey picture.
  init(_ levels: [UInt8], width: Int, height: Int) {
    self.init(levels: Self.resizing.pixels(of: levels, width: width, height: height))
  }

  private init(levels: [UInt8]) {
    self.levels = levels
    sum = levels.reduce(0) { $0 + Int($1) }
    spread = levels.count * levels.reduce(0) { $0 + Int($1) * Int($1) } - sum * sum
    var hash: UInt64 = 0
    for row in stride(from: 0, to: Self.height, by: 2) {
      let start = row * Self.width
      let means = stride(from: start, to: start + Self.width, by: 2).map {
        Int(levels[$0]) + Int(levels[$0 + 1]) + Int(levels[$0 + Self.width])
          + Int(levels[$0 + Self.width + 1])
      }
      for (left, right) in zip(means, means.dropFirst()) {
        hash = hash << 1 | (right - left >= 4 * Self.step ? 1 : 0)
      }
    }
    self.hash = hash
  }

  var isFlat: Bool {
    let deviations = levels.count * Self.leastDeviation
    return spread < deviations * deviations
  }

  /// Every `count`-th bit of the hash, so that each piece knows of the whole picture.
  func piece(_ index: Int, of count: Int) -> UInt64 {
    hash & Self.everyBit(index, of: count)
  }

  private static func everyBit(_ index: Int, of count: Int) -> UInt64 {
    stride(from: index, to: UInt64.bitWidth, by: count).reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// Of the levels with those of another, -1 to 1; neither is flat.
  func correlation(with other: Thumbnail) -> Double {
    let products = levels.withUnsafeBufferPointer { levels in
      other.levels.withUnsafeBufferPointer { others in
        var products: UInt32 = 0
        for index in 0..<Self.width * Self.height {
          products &+= UInt32(levels[index]) &* UInt32(others[index])
        }
        return products
      }
    }
    let shared = levels.count * Int(products) - sum * other.sum
    return Double(shared) / (Double(spread) * Double(other.spread)).squareRoot()
  }
}
