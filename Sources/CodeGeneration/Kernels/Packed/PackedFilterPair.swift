/// Two filters of a convolution in one stream of words, for processors that multiply 32 bits to 32.
///
/// With `a` a weight of the first filter and `b` of the second, `(a + 2^16 b) x` is the products of both.
/// Sums of such words hold both filters' sums as long as each, with an addend that keeps it positive,
/// fits 16 bits: `255 sum |w| < 2^16`. So products are added up in segments, mostly a row of the kernel.
/// After each segment the word `a + 2^16 b` goes to one sum and its upper half, `b`, to another, both of 32
/// bits: the first less 2^16 times the second is the sum of `a`, modulo 2^32, which is all of it.
struct PackedFilterPair {
  /// For each shape how many follow, then each: an addend, then for each row how far the inputs move on,
  /// then its weights; further segments begin with an addend.
  let words: [UInt32]
  /// Of each filter: what all addends make together.
  let addends: [Int]
  /// How many follow of each shape.
  let shapeCounts: [Int]

  /// - Parameters:
  ///   - filters: rows of weights, of all channels; the second filter may be missing.
  ///   - offsets: of each row's inputs from the window's.
  ///   - shapes: of such rows, all that there are.
  ///   - unused: shapes that no row is to be taken in.
  init(
    filters: [[[Int]]], offsets: [Int], shapes: [PackedRowShape], unused: Set<PackedRowShape>
  ) {
    let blank = filters[0].map { $0.map { _ in 0 } }
    let (first, second) = (filters[0], filters.count > 1 ? filters[1] : blank)
    var stream = Stream(
      rows: zip(first, second).map { Row(first: $0, second: $1) }, offsets: offsets)
    shapeCounts = shapes.map { stream.append($0, isUsed: !unused.contains($0)) }
    words = stream.words
    addends = stream.addends
  }

  /// Of the kernel, of both filters.
  private struct Row {
    let first: [Int]
    let second: [Int]
    /// Of each filter's sums.
    let spans: [Int]

    init(first: [Int], second: [Int]) {
      self.first = first
      self.second = second
      spans = [ProductSum(first).span, ProductSum(second).span]
    }

    var weight: Int { max(spans[0], spans[1]) }

    /// Whether the sums of some taps fit 16 bits.
    func fits(_ taps: Range<Int>) -> Bool {
      max(ProductSum(first[taps]).span, ProductSum(second[taps]).span) < 1 << 16
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
    mutating func append(_ shape: PackedRowShape, isUsed: Bool) -> Int {
      let groups = isUsed ? take(shape) : []
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
    private mutating func take(_ shape: PackedRowShape) -> [[Int]] {
      if shape.rowCount > 1 { return takeGroups(of: shape.rowCount) }
      let taken = remaining.filter { row in shape.segments.allSatisfy { rows[row].fits($0) } }
      remaining.removeAll(where: taken.contains)
      return taken.map { [$0] }
    }

    /// Each row, heaviest first, with the heaviest others that fit beside it.
    private mutating func takeGroups(of count: Int) -> [[Int]] {
      var candidates = remaining.sorted { (rows[$1].weight, $0) < (rows[$0].weight, $1) }
      var groups: [[Int]] = []
      while candidates.count >= count {
        var group = [candidates.removeFirst()]
        var rest = candidates
        while group.count < count {
          // The lightest rows fill up what is missing then.
          let missing = count - group.count - 1
          guard
            let other = rest.indices.dropLast(missing).first(where: { index in
              fit(group + [rest[index]] + rest.suffix(missing))
            })
          else { break }
          group.append(rest.remove(at: other))
        }
        guard group.count == count else { continue }
        groups.append(group)
        candidates = rest
      }
      let taken = Set(groups.joined())
      remaining.removeAll(where: taken.contains)
      return groups
    }

    /// Whether the sums of some rows fit 16 bits together.
    private func fit(_ group: [Int]) -> Bool {
      [0, 1].allSatisfy { filter in
        group.reduce(0) { $0 + rows[$1].spans[filter] } < 1 << 16
      }
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
