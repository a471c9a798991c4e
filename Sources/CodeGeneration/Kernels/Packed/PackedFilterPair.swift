/// Two filters of a convolution in one stream of words, for processors that multiply 32 bits to 32.
///
/// With `a` a weight of the first filter and `b` of the second, `(a + 2^16 b) x` is the products of both.
/// Sums of such words hold both filters' sums as long as each, with an addend that keeps it positive,
/// fits 16 bits: `255 sum |w| < 2^16`. So products are added up in segments, mostly a row of the kernel.
/// After each segment the word `a + 2^16 b` goes to one sum and its upper half, `b`, to another, both of 32
/// bits: the first less 2^16 times the second is the sum of `a`, modulo 2^32, which is all of it.
struct PackedFilterPair {
  /// How many rows of the kernel a loop takes at a time, and which of a row's five taps go together.
  enum Shape: CaseIterable {
    case twoRows, row, threeAndTwo, twoTwoOne

    var rowCount: Int { self == .twoRows ? 2 : 1 }

    /// Of a row. Two rows together are one segment of both.
    var segments: [Range<Int>] {
      switch self {
      case .twoRows, .row: [0..<5]
      case .threeAndTwo: [0..<3, 3..<5]
      case .twoTwoOne: [0..<2, 2..<4, 4..<5]
      }
    }
  }

  /// For each shape how many follow, then each: an addend, then for each row how far the inputs move on,
  /// then its weights; further segments begin with an addend.
  let words: [UInt32]
  /// Of each filter: what all addends make together.
  let addends: [Int]
  /// How many follow of each shape.
  let shapeCounts: [Int]

  /// - Parameters:
  ///   - filters: rows of five weights, of all channels; the second filter may be missing.
  ///   - offsets: of each row's inputs from the window's.
  init(filters: [[[Int]]], offsets: [Int]) {
    let blank = [[Int]](repeating: [0, 0, 0, 0, 0], count: offsets.count)
    let (first, second) = (filters[0], filters.count > 1 ? filters[1] : blank)
    var stream = Stream(
      rows: zip(first, second).map { Row(first: $0, second: $1) }, offsets: offsets)
    shapeCounts = Shape.allCases.map { stream.append($0) }
    words = stream.words
    addends = stream.addends
  }

  struct Row {
    let first: [Int]
    let second: [Int]

    /// Whether the sums of some taps fit 16 bits.
    func fits(_ taps: Range<Int>, with other: Row? = nil) -> Bool {
      [(first, other?.first), (second, other?.second)].allSatisfy { weights, others in
        ProductSum(weights[taps] + (others ?? [])[...]).span < 1 << 16
      }
    }
  }

  private struct Stream {
    let rows: [Row]
    let offsets: [Int]
    /// Not yet in the stream.
    var remaining: [Int]
    var words: [UInt32] = []
    var addends = [0, 0]
    var position = 0

    init(rows: [Row], offsets: [Int]) {
      self.rows = rows
      self.offsets = offsets
      remaining = Array(rows.indices)
    }

    /// - Returns: how many there are.
    mutating func append(_ shape: Shape) -> Int {
      let groups = take(shape)
      words.append(UInt32(groups.count))
      for group in groups {
        for (number, segment) in shape.segments.enumerated() {
          appendAddend(group, segment)
          for row in group {
            if number == 0 { appendMove(to: row) }
            words += segment.map { tap in
              UInt32(truncatingIfNeeded: rows[row].first[tap] + rows[row].second[tap] << 16)
            }
          }
        }
      }
      return groups.count
    }

    /// Rows that can be taken in this shape, out of the remaining ones.
    private mutating func take(_ shape: Shape) -> [[Int]] {
      if shape == .twoRows { return takePairs() }
      let taken = remaining.filter { row in shape.segments.allSatisfy { rows[row].fits($0) } }
      remaining.removeAll(where: taken.contains)
      return taken.map { [$0] }
    }

    /// Each row, heaviest first, with the heaviest other that fits beside it.
    private mutating func takePairs() -> [[Int]] {
      func weight(_ row: Int) -> Int {
        max(ProductSum(rows[row].first).span, ProductSum(rows[row].second).span)
      }
      var candidates = remaining.sorted { (weight($1), $0) < (weight($0), $1) }
      var pairs: [[Int]] = []
      while let row = candidates.first {
        candidates.removeFirst()
        guard let other = candidates.firstIndex(where: { rows[row].fits(0..<5, with: rows[$0]) })
        else { continue }
        pairs.append([row, candidates.remove(at: other)])
      }
      let taken = Set(pairs.joined())
      remaining.removeAll(where: taken.contains)
      return pairs
    }

    private mutating func appendAddend(_ group: [Int], _ taps: Range<Int>) {
      let lowest = [
        ProductSum(group.flatMap { rows[$0].first[taps] }).lowest,
        ProductSum(group.flatMap { rows[$0].second[taps] }).lowest,
      ]
      words.append(UInt32(lowest[0]) | UInt32(lowest[1]) << 16)
      addends[0] += lowest[0]
      addends[1] += lowest[1]
    }

    private mutating func appendMove(to row: Int) {
      words.append(UInt32(truncatingIfNeeded: offsets[row] - position))
      position = offsets[row]
    }
  }
}
