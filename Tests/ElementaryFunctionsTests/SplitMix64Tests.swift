import ElementaryFunctions
import Testing

@Suite struct SplitMix64Tests {
  @Test func streamIsThePublishedOne() {
    var generator = SplitMix64(seed: 0)
    #expect(generator.next() == 0xe220_a839_7b1d_cdaf)
    #expect(generator.next() == 0x6e78_9e6a_a1b9_65f4)
    #expect(generator.next() == 0x06c4_5d18_8009_454f)
  }

  /// Of any length, by one rule; computed by other means.
  @Test func statesOfPaths() {
    #expect(SplitMix64(seed: 7, path: 1, 2).state == 0x7a49_9e7d_691b_4a01)
    #expect(SplitMix64(seed: 7, path: 1, 2, 3).state == 0x6545_a291_c947_4dfe)
    #expect(SplitMix64(seed: 7, path: (1, 2, 3)).state == 0x6545_a291_c947_4dfe)
    #expect(SplitMix64(seed: 7, path: 1, 2, 3, 4).state == 0xa21b_7f02_87c5_fa23)
  }

  @Test func pathsDiffer() {
    var seen: Set<UInt64> = []
    for a in 0..<20 as Range<UInt64> {
      for b in 0..<20 as Range<UInt64> {
        var generator = SplitMix64(seed: 7, path: a, b)
        seen.insert(generator.next())
      }
    }
    #expect(seen.count == 400)
  }

  @Test func floatsFillTheUnitInterval() {
    var generator = SplitMix64(seed: 1)
    var bins = [Int](repeating: 0, count: 10)
    for _ in 0..<100_000 {
      let value = generator.nextFloat()
      #expect(value >= 0 && value < 1)
      bins[Int(value * 10)] += 1
    }
    #expect(bins.allSatisfy { abs($0 - 10_000) < 500 })
  }

  @Test func integersAreUniform() {
    var generator = SplitMix64(seed: 2)
    var bins = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { bins[generator.nextInt(below: 7)] += 1 }
    #expect(bins.allSatisfy { abs($0 - 10_000) < 500 })
  }

  @Test func shuffleIsAPermutationOfTheSeed() {
    var first = Array(0..<100)
    var second = first
    var generator = SplitMix64(seed: 3)
    var again = SplitMix64(seed: 3)
    generator.shuffle(&first)
    again.shuffle(&second)
    #expect(first == second)
    #expect(first != Array(0..<100))
    #expect(first.sorted() == Array(0..<100))
    var empty: [Int] = []
    generator.shuffle(&empty)
    #expect(empty.isEmpty)
  }
}
