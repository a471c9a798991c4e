/// How much lighter each pixel is than the paper, 0 where it is not. The ink is light.
struct InkPlane {
  private(set) var plane: GreyPlane
  /// Levels that the strongest ink must have for there to be a digit.
  let leastContrast: Int
  /// Whether the paper is a sheet of which the picture shows a part.
  let isOnSheet: Bool

  /// Where light falls off evenly towards an edge, the estimate of the paper is behind by half of the
  /// window, an eighth of the light's range along each axis. What stands out by less is not ink.
  private static let lightShare = 4

  /// Levels of 255 that ink and paper must differ by; sensor noise and JPEG's artefacts stay below.
  static let minimumContrast = 16

  /// Ink fainter than a quarter of the strongest is paper: shadows, grain, show-through, ruled lines.
  private static let faintestShare = 4

  init(of ground: Ground) {
    plane = ground.light
    isOnSheet = ground.isSheet
    if let paper = ground.paper {
      let range = Int(paper.levels.max() ?? 0) - Int(paper.levels.min() ?? 0)
      leastContrast = max(Self.minimumContrast, range / Self.lightShare)
      for pixel in plane.levels.indices {
        let (level, paper) = (plane.levels[pixel], paper.levels[pixel])
        plane.levels[pixel] = level > paper ? level - paper : 0
      }
    } else {
      leastContrast = Self.minimumContrast
      let paper = Histogram(of: plane).doubledMedian / 2
      let ink = (0...255).map { UInt8(max(0, $0 - paper)) }
      plane.levels = plane.levels.map { ink[Int($0)] }
    }
  }

  /// Of a cell's pixels one in so many may be noise.
  private static let noiseShare = 32

  /// The strongest ink, but for a thirty-second of the pixels of each cell, which may be noise. A digit is
  /// small in a large picture, but not in the cells that it is in.
  var contrast: Int {
    let side = CellMedians.side(of: plane)
    // Of fewer pixels none is left out.
    guard side * side >= Self.noiseShare else { return Int(plane.levels.max() ?? 0) }
    var strongest = 0
    for top in stride(from: 0, to: plane.height, by: side) {
      for left in stride(from: 0, to: plane.width, by: side) {
        var cell = Histogram()
        for y in top..<min(top + side, plane.height) {
          for x in left..<min(left + side, plane.width) {
            cell.count(Int(plane.levels[y * plane.width + x]))
          }
        }
        strongest = max(strongest, cell.level(rank: cell.total - 1 - cell.total / Self.noiseShare))
      }
    }
    return strongest
  }

  /// From where on a pixel is ink, if the strongest ink is `strongest`.
  static func threshold(strongest: Int) -> Int {
    max(minimumContrast / 2, strongest / faintestShare)
  }

  /// - Returns: how many were taken away.
  mutating func removeRuledLines() -> Int {
    plane.removeRuledLines(threshold: Self.threshold(strongest: contrast))
  }

  /// The level that `numerator / denominator` of a component's pixels do not exceed.
  func level(
    of component: Int, in components: ConnectedComponents, _ numerator: Int, _ denominator: Int
  ) -> Int {
    var own = Histogram()
    for pixel in plane.levels.indices where components.labels[pixel] == component {
      own.count(Int(plane.levels[pixel]))
    }
    return own.level(rank: own.total * numerator / denominator)
  }

  /// Clears whatever is not one of `members` and stretches those, so that the median of their pixels
  /// is full ink: a digit has few pixels at the edges of its strokes, and these are fainter.
  mutating func keep(_ members: [Int], of components: ConnectedComponents) {
    var isMember = [Bool](repeating: false, count: components.list.count)
    for member in members { isMember[member] = true }
    var own = Histogram()
    for pixel in plane.levels.indices {
      let label = Int(components.labels[pixel])
      if label >= 0, isMember[label] {
        own.count(Int(plane.levels[pixel]))
      } else {
        plane.levels[pixel] = 0
      }
    }
    let full = max(1, own.level(rank: (own.total - 1) / 2))
    let stretched = (0...255).map { UInt8(min(255, $0 * 255 / full)) }
    plane.levels = plane.levels.map { stretched[Int($0)] }
  }
}
