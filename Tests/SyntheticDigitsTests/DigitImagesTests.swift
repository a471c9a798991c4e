import SyntheticDigits
import Testing

@Suite struct DigitImagesTests {
  @Test func theSameSeedGivesTheSameImages() {
    let images = SyntheticDigits.images(count: 30, seed: 11)
    #expect(images == SyntheticDigits.images(count: 30, seed: 11))
    #expect(images.pixels != SyntheticDigits.images(count: 30, seed: 12).pixels)
    #expect(images.pixels.starts(with: SyntheticDigits.images(count: 20, seed: 11).pixels))
  }

  /// The bytes are pinned: a machine that computes others would break every golden file made of them.
  @Test func theBytesAreTheSameEverywhere() {
    let pixels = SyntheticDigits.images(count: 100, seed: 1).pixels
    let hash = pixels.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    #expect(hash == 10_346_974_576_658_786_864)
  }

  @Test func theLayoutIsMNISTs() {
    let count = 200
    let images = SyntheticDigits.images(count: count, seed: 5)
    #expect(images.labels == (0..<count).map { UInt8($0 % 10) })
    #expect(images.pixels.count == count * 784)
    for index in 0..<count {
      let pixels = Array(images.pixels[784 * index..<784 * (index + 1)])
      let inked = pixels.indices.filter { pixels[$0] > 0 }
      let (columns, rows) = (inked.map { $0 % 28 }, inked.map { $0 / 28 })
      #expect((pixels.max() ?? 0) > 200)
      #expect(inked.count < 392)
      #expect((columns.max() ?? 0) - (columns.min() ?? 0) < 20)
      #expect((rows.max() ?? 0) - (rows.min() ?? 0) < 20)
      let mass = pixels.reduce(0) { $0 + Int($1) }
      for places in [{ $0 % 28 }, { $0 / 28 }] as [(Int) -> Int] {
        let moment = inked.reduce(0) { $0 + Int(pixels[$1]) * places($1) }
        #expect(abs(moment - 14 * mass) <= 2 * mass)
      }
    }
  }

  @Test func theDigitsOfALabelDiffer() {
    let images = SyntheticDigits.images(count: 100, seed: 2)
    let distinct = Set((0..<100).map { Array(images.pixels[784 * $0..<784 * ($0 + 1)]) })
    #expect(distinct.count == 100)
  }
}
