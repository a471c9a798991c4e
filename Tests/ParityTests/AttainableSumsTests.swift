import ElementaryFunctions
import Parity
import Testing

@Suite struct AttainableSumsTests {
  /// Every sum of a few inputs, by trying them all.
  private func allSums(_ weights: [Int64], _ ranges: [ClosedRange<Int64>]) -> Set<Int64> {
    zip(weights, ranges).reduce([0]) { sums, pair in
      Set(sums.flatMap { sum in pair.1.map { sum + pair.0 * $0 } })
    }
  }

  @Test func areThoseThatTryingAllGives() throws {
    var generator = SplitMix64(seed: 61)
    for _ in 0..<200 {
      let count = Int.random(in: 1...4, using: &generator)
      // Often with a common divisor, some of them zero.
      let divisor = Int64.random(in: 1...4, using: &generator)
      let weights = (0..<count).map { _ in
        divisor * Int64.random(in: -12...12, using: &generator)
      }
      let ranges = (0..<count).map { _ in
        let lower = Int64.random(in: -20...20, using: &generator)
        return lower...lower + Int64.random(in: 0...15, using: &generator)
      }
      let expected = allSums(weights, ranges)
      let sums = AttainableSums(weights, ranges: ranges)
      let ends = (lower: expected.min()!, upper: expected.max()!)
      for sum in ends.lower - 2...ends.upper + 2 {
        let inputs = sums.inputs(summingTo: sum, using: &generator)
        #expect((inputs != nil) == expected.contains(sum))
        guard let inputs else { continue }
        #expect(zip(weights, inputs).reduce(0) { $0 + $1.0 * $1.1 } == sum)
        #expect(zip(ranges, inputs).allSatisfy { $0.contains($1) })
        #expect(sums.first(in: sum...sum + 3) == sum)
      }
      #expect(sums.first(in: ends.lower - 9...ends.upper) == ends.lower)
      #expect(sums.first(in: ends.upper + 1...ends.upper + 9) == nil)
    }
  }

  @Test func anExcludedInputIsZero() {
    let sums = AttainableSums([3, 5], ranges: [0...1, 7...9], excluding: 1)
    #expect(sums.first(in: 0...100) == 0)
    #expect(sums.first(in: 1...100) == 3)
    #expect(sums.first(in: 4...100) == nil)
  }
}
