/// A set of integers, as ranges that neither touch nor overlap, in rising order.
struct IntegerSet {
  private(set) var ranges: [ClosedRange<Int64>]

  /// With what follows if `step` may be added to each element, or not.
  func united(addingEach step: Int64) -> IntegerSet {
    var united: [ClosedRange<Int64>] = []
    united.reserveCapacity(ranges.count + 1)
    var (own, moved) = (ranges.startIndex, ranges.startIndex)
    while own < ranges.endIndex || moved < ranges.endIndex {
      let next: ClosedRange<Int64>
      if moved == ranges.endIndex
        || own < ranges.endIndex
          && ranges[own].lowerBound <= ranges[moved].lowerBound + step
      {
        next = ranges[own]
        own += 1
      } else {
        next = ranges[moved].lowerBound + step...ranges[moved].upperBound + step
        moved += 1
      }
      if let last = united.last, next.lowerBound <= last.upperBound + 1 {
        united[united.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
      } else {
        united.append(next)
      }
    }
    return IntegerSet(ranges: united)
  }

  func contains(_ element: Int64) -> Bool { first(in: element...element) != nil }

  /// The smallest element of a range.
  func first(in range: ClosedRange<Int64>) -> Int64? {
    var (lower, upper) = (ranges.startIndex, ranges.endIndex)
    while lower < upper {
      let middle = (lower + upper) / 2
      if ranges[middle].upperBound < range.lowerBound { lower = middle + 1 } else { upper = middle }
    }
    guard lower < ranges.endIndex, ranges[lower].lowerBound <= range.upperBound else { return nil }
    return max(ranges[lower].lowerBound, range.lowerBound)
  }
}
