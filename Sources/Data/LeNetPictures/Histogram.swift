/// How often each of the 256 levels occurs.
struct Histogram {
  private var counts = [Int](repeating: 0, count: 256)
  private(set) var total = 0

  init() {}

  init(of plane: GreyPlane) {
    for level in plane.levels { counts[Int(level)] += 1 }
    total = plane.levels.count
  }

  mutating func count(_ level: Int) {
    counts[level] += 1
    total += 1
  }

  /// The level at `rank` of all levels in ascending order; 0 for an empty histogram.
  func level(rank: Int) -> Int {
    var below = 0
    for (level, count) in counts.enumerated() {
      below += count
      if below > rank { return level }
    }
    return 0
  }

  /// The sum of the two middle levels, which for an odd total are the same one.
  var doubledMedian: Int { level(rank: (total - 1) / 2) + level(rank: total / 2) }

  /// The ends of the range without the outermost thousandth of the pixels at each, which in a
  /// photograph are noise.
  var darkest: Int { level(rank: total / 1000) }
  var brightest: Int { level(rank: total - 1 - total / 1000) }
}
