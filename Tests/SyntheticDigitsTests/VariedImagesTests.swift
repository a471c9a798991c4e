import SyntheticDigits
import Testing

@Suite struct VariedImagesTests {
  private let count = 1000
  private let images = SyntheticDigits.variedImages(count: 1000, seed: 5)

  @Test func anImageDependsOnSeedAndPlaceOnly() {
    #expect(images.pixels.starts(with: SyntheticDigits.variedImages(count: 50, seed: 5).pixels))
    #expect(images.pixels != SyntheticDigits.variedImages(count: count, seed: 6).pixels)
  }

  /// The bytes are pinned: a machine that computes others would train other models.
  @Test func theBytesAreTheSameEverywhere() {
    let hash = images.pixels.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    #expect(hash == 3_849_691_889_667_507_693)
  }

  @Test func theLayoutIsMNISTs() {
    #expect(images.labels == (0..<count).map { UInt8($0 % 10) })
    for index in 0..<count {
      let pixels = image(index)
      let inked = pixels.indices.filter { pixels[$0] > 0 }
      let (columns, rows) = (inked.map { $0 % 28 }, inked.map { $0 / 28 })
      #expect(pixels.max() == 255)
      let sides = [columns, rows].map { ($0.max() ?? 0) - ($0.min() ?? 0) + 1 }
      #expect((19...20).contains(sides.max() ?? 0))
      let mass = pixels.reduce(0) { $0 + Int($1) }
      for places in [{ $0 % 28 }, { $0 / 28 }] as [(Int) -> Int] {
        let moment = inked.reduce(0) { $0 + Int(pixels[$1]) * places($1) }
        #expect(abs(moment - 14 * mass) <= mass)
      }
    }
  }

  /// The nearest of the digits that are drawn by other means has the same label.
  @Test func labelsAreRight() {
    let others = SyntheticDigits.images(count: 400, seed: 1)
    let right = (0..<100).count { index in
      let pixels = image(index).map { Int32($0) }
      let distances = (0..<400).map { other in
        pixels.indices.reduce(0) { sum, pixel in
          let difference = pixels[pixel] - Int32(others.pixels[other * 784 + pixel])
          return sum + Int(difference * difference)
        }
      }
      let nearest = distances.indices.min { distances[$0] < distances[$1] } ?? 0
      return others.labels[nearest] == images.labels[index]
    }
    #expect(right > 80)
  }

  @Test func penAndFormVary() {
    let ink = (0..<count).map { index in image(index).reduce(0) { $0 + Int($1) } / 255 }
    // MNIST's ink is 60 to 150 pixels for most digits, 100 on average.
    #expect(ink.count { $0 < 60 } > count / 20)
    #expect(ink.count { $0 > 140 } > count / 20)
    #expect((85...115).contains(ink.reduce(0, +) / count))
    #expect(Set((0..<count).map(image)).count == count)
    // Bare ones are narrow; flags and feet make them wide.
    let widths = stride(from: 1, to: count, by: 10).map { index in
      let columns = image(index).enumerated().filter { $0.element > 64 }.map { $0.offset % 28 }
      return (columns.max() ?? 0) - (columns.min() ?? 0) + 1
    }
    #expect(widths.count { $0 < 7 } >= 5)
    #expect(widths.count { $0 > 9 } >= 25)
  }

  private func image(_ index: Int) -> [UInt8] {
    Array(images.pixels[784 * index..<784 * (index + 1)])
  }
}
